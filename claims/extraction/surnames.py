"""Surnames into the nominative, by language, gender and case. The dictionary knows only the commonest surnames; endings know all.

A row is an ending in that case, the ending of the nominative, and how well such a surname fits the case (0 … 1): the first that fits is taken.
A first name that may be of a man or of a woman ("Александра") is decided by what fits its surname better.
"""

from __future__ import annotations

from functools import cache

Row = tuple[str, str, float]
VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęėįųūó")


def _rows(text: str) -> tuple[Row, ...]:
    """ "ского>ский:9": ending, ending of the nominative, fit in tenths."""
    rows = []
    for word in text.split():
        pair, _, fit = word.partition(":")
        ending, _, nominative = pair.partition(">")
        rows.append((ending, nominative, int(fit or 7) / 10))
    return tuple(rows)


# Where a row ends in "%", the letter before the ending must be a consonant; in "@", a vowel.
TABLES: dict[str, dict[str, str]] = {
    "ru": {
        "m gen": (
            "ского>ский:9 цкого>цкий:9 бья>бей:8 вья>вей:8 его>ий:8 кого>кий:8 гого>гий:8 хого>хий:8 ого>ый:8 ова>ов:7 ева>ев:7 ёва>ёв:7 ина>ин:7 "
            "ына>ын:7 онка>онок:7 ёнка>ёнок:7 енка>енок:7 "
            "льца>лец:7 йца>ец:6 ьца>ец:7 "
            "вца>вец:7 нца>нец:7 рца>рец:7 еца>ец:7 ца>ец:5 ша>ш:4 жа>ж:4 а>%:8 ы>а:6 ки>ка:6 ги>га:6 хи>ха:6 ши>ша:6 жи>жа:6 чи>ча:6 "
            "и>я:4 я>й@:8 я>ь:7"
        ),
        "m acc": "у>а:7 ю>я:6",
        "m dat": (
            "скому>ский:9 цкому>цкий:9 бью>бей:8 вью>вей:8 ему>ий:8 кому>кий:8 гому>гий:8 хому>хий:8 ому>ый:8 ову>ов:7 еву>ев:7 ёву>ёв:7 ину>ин:7 "
            "ыну>ын:7 онку>онок:7 ёнку>ёнок:7 льцу>лец:7 "
            "цу>ец:5 у>%:8 ю>й@:8 ю>ь:7 е>а:4"
        ),
        "m ins": (
            "ским>ский:9 цким>цкий:9 овым>ов:8 евым>ев:8 ёвым>ёв:8 иным>ин:8 ыным>ын:8 ым>ый:8 им>ий:7 онком>онок:7 льцом>лец:7 нцем>нец:8 "
            "цом>ец:7 цем>ец:7 ом>%:8 ем>й@:8 ьем>ь:6 чем>ч:8 щем>щ:8 шем>ш:8 "
            "жем>ж:8 ем>ь:6 ой>а:5 ей>а:4"
        ),
        "m loc": "ском>ский:9 цком>цкий:9 ове>ов:7 еве>ев:7 ине>ин:7 ом>ый:6 ем>ий:5 е>%:7 е>й@:7",
        "f gen": (
            "ской>ская:9 цкой>цкая:9 овой>ова:9 евой>ева:9 ёвой>ёва:9 иной>ина:8 ыной>ына:8 ой>ая:7 ней>няя:5 ки>ка:5 ги>га:5 хи>ха:5 "
            "ши>ша:5 жи>жа:5 чи>ча:5 ы>а:5 и>я:4"
        ),
        "f dat": "ской>ская:9 цкой>цкая:9 овой>ова:9 евой>ева:9 ёвой>ёва:9 иной>ина:8 ыной>ына:8 ой>ая:7 ней>няя:5 е>а:5",
        "f acc": "скую>ская:9 цкую>цкая:9 ову>ова:8 еву>ева:8 ёву>ёва:8 ину>ина:8 ыну>ына:8 ую>ая:8 юю>яя:6 у>а:6 ю>я:5",
        "f nom": "",
    },
    "be": {
        "m gen": (
            "скага>скі:9 цкага>цкі:9 кага>кі:8 гага>гі:8 хага>хі:8 ага>ы:8 ога>ы:7 ова>оў:7 ава>аў:7 ева>еў:7 ёва>ёў:7 іна>ін:7 ына>ын:7 онка>онак:7 "
            "ёнка>ёнак:7 нца>нец:7 рца>рац:7 льца>лец:7 ўца>вец:7 ца>ец:4 "
            "ша>ш:4 жа>ж:4 а>%:8 ы>а:6 кі>ка:6 гі>га:6 і>я:4 я>й@:8 я>ь:7"
        ),
        "m acc": "у>а:8 ю>я:6",
        "m dat": (
            "скаму>скі:9 цкаму>цкі:9 каму>кі:8 гаму>гі:8 хаму>хі:8 аму>ы:8 ову>оў:7 аву>аў:7 еву>еў:7 ёву>ёў:7 іну>ін:7 ыну>ын:7 онку>онак:7 "
            "льцу>лец:7 "
            "цу>ец:4 ыку>ык:7 іку>ік:7 уку>ук:7 юку>юк:7 аку>ак:7 яку>як:7 еку>ек:7 "
            "ку>ка:5 у>%:8 ю>й@:8 ю>ь:7 дзе>да:6 це>та:6 е>а:4"
        ),
        "m ins": (
            "скім>скі:9 цкім>цкі:9 гім>гі:7 хім>хі:7 овым>оў:8 авым>аў:8 евым>еў:8 ёвым>ёў:8 іным>ін:8 ыным>ын:8 ым>ы:8 ім>і:6 онкам>онак:7 "
            "льцам>лец:7 "
            "цам>ец:5 ыкам>ык:7 ікам>ік:7 укам>ук:7 юкам>юк:7 акам>ак:7 якам>як:7 "
            "екам>ек:7 кам>ка:5 ам>%:8 ом>%:8 ем>й@:8 ем>ь:6 ай>а:5 ой>а:4"
        ),
        "m loc": "скім>скі:9 цкім>цкі:9 ове>оў:7 аве>аў:7 іне>ін:7 ым>ы:7 у>%:7 ы>%:6 е>%:6 і>й@:6",
        "f gen": (
            "скай>ская:9 цкай>цкая:9 ской>ская:9 цкой>цкая:9 овай>ова:9 авай>ава:9 евай>ева:9 ёвай>ёва:9 інай>іна:8 ынай>ына:8 ай>ая:7 "
            "ой>ая:7 яй>яя:5 кі>ка:6 гі>га:6 ы>а:6 і>я:4"
        ),
        "f dat": (
            "скай>ская:9 цкай>цкая:9 ской>ская:9 цкой>цкая:9 овай>ова:9 авай>ава:9 евай>ева:9 ёвай>ёва:9 інай>іна:8 ынай>ына:8 ай>ая:7 "
            "ой>ая:7 дзе>да:6 зе>га:6 цы>ка:6 це>та:6 ры>ра:6 е>а:5"
        ),
        "f acc": "скую>ская:9 цкую>цкая:9 ову>ова:8 аву>ава:8 еву>ева:8 ёву>ёва:8 іну>іна:8 ыну>ына:8 ую>ая:8 юю>яя:6 у>а:6 ю>я:5",
        "f ins": (
            "скай>ская:9 цкай>цкая:9 ской>ская:9 цкой>цкая:9 овай>ова:9 авай>ава:9 евай>ева:9 ёвай>ёва:9 інай>іна:8 ынай>ына:8 кай>ка:6 "
            "гай>га:6 ай>ая:7 ой>ая:7"
        ),
    },
    "uk": {
        "m gen": (
            "ського>ський:9 цького>цький:9 зького>зький:9 ого>ий:8 ього>ій:7 ова>ов:7 ева>ев:7 єва>єв:7 їна>їн:7 іна>ін:7 ина>ин:6 "
            "онка>онок:5 енка>енко:8 єнка>єнко:8 йка>йко:6 льця>лець:7 вця>вець:7 "
            "нця>нець:7 рця>рець:7 ця>ець:6 а>%:8 и>а:6 і>я:4 я>й@:8 я>ь:7"
        ),
        "m acc": "у>а:8 ю>я:6",
        "m dat": (
            "ському>ський:9 цькому>цький:9 зькому>зький:9 ому>ий:8 енкові>енко:8 енку>енко:8 овові>ов:8 ові>%:8 еві>%:6 єві>й@:8 ову>ов:7 "
            "еву>ев:7 іну>ін:7 льцю>лець:7 цю>ець:6 у>%:8 ю>й@:8 ю>ь:7 і>а:4"
        ),
        "m ins": (
            "ським>ський:9 цьким>цький:9 зьким>зький:9 овим>ов:8 евим>ев:8 єввим>єв:8 іним>ін:8 им>ий:8 енком>енко:8 льцем>лець:7 "
            "цем>ець:6 ом>%:8 чем>ч:8 щем>щ:8 шем>ш:8 жем>ж:8 єм>й@:8 ем>ь:6 ою>а:6 ею>я:5"
        ),
        "m loc": "ському>ський:9 ові>%:7 еві>%:6 і>%:6 у>%:5",
        "f gen": "ської>ська:9 цької>цька:9 зької>зька:9 ової>ова:9 евої>ева:9 євої>єва:9 іної>іна:9 ої>а:8 и>а:6 і>я:4",
        "f dat": "ській>ська:9 цькій>цька:9 зькій>зька:9 овій>ова:9 евій>ева:9 євій>єва:9 іній>іна:9 ій>а:8 ці>ка:6 зі>га:6 і>а:5",
        "f acc": "ську>ська:9 цьку>цька:9 зьку>зька:9 ову>ова:8 еву>ева:8 єву>єва:8 іну>іна:8 у>а:7 ю>я:5",
        "f ins": "ською>ська:9 цькою>цька:9 зькою>зька:9 овою>ова:9 евою>ева:9 євою>єва:9 іною>іна:9 ою>а:8 ею>я:6",
    },
    "pl": {
        "m gen": (
            "skiego>ski:9 ckiego>cki:9 dzkiego>dzki:9 iego>i:8 ego>y:8 ńca>niec:8 ynca>yniec:8 inca>iniec:8 wła>weł:6 wca>wiec:8 "
            "rca>rzec:7 lca>lec:7 ca>c:7 rka>rek:6 nka>nek:6 łka>łek:6 źka>ziek:3 sia>ś:7 nia>ń:7 dzia>dź:7 zia>ź:6 a>%:8 "
            "y>a:6 ki>ka:6 gi>ga:6 i>a:4"
        ),
        "m acc": "ę>a:8",
        "m dat": "skiemu>ski:9 ckiemu>cki:9 dzkiemu>dzki:9 iemu>i:8 emu>y:8 siowi>ś:7 niowi>ń:7 ńcowi>niec:8 wcowi>wiec:8 owi>%:8 cie>ta:5 e>a:4",
        "m ins": "skim>ski:9 ckim>cki:9 dzkim>dzki:9 im>i:7 ym>y:7 siem>ś:7 niem>ń:7 kiem>k:8 giem>g:8 ńcem>niec:8 wcem>wiec:8 em>%:8 ą>a:6",
        "m loc": "skim>ski:9 ckim>cki:9 cie>t:7 dzie>d:7 wie>w:7 rze>r:7 nie>n:6 le>ł:6 ku>k:7 czu>cz:8 szu>sz:8 u>%:6",
        "f gen": "skiej>ska:9 ckiej>cka:9 dzkiej>dzka:9 owej>owa:9 awej>awa:9 ewej>ewa:9 inej>ina:8 ynej>yna:8 ej>a:7 ki>ka:6 gi>ga:6 y>a:6 i>a:4",
        "f dat": (
            "skiej>ska:9 ckiej>cka:9 dzkiej>dzka:9 owej>owa:9 awej>awa:9 ewej>ewa:9 inej>ina:8 ej>a:7 cie>ta:6 dzie>da:6 ce>ka:6 dze>ga:6 "
            "rze>ra:6 le>ła:5 ie>a:5"
        ),
        "f acc": "ską>ska:9 cką>cka:9 dzką>dzka:9 ową>owa:9 awą>awa:9 ę>a:8 ą>a:8",
        "f ins": "ską>ska:9 cką>cka:9 dzką>dzka:9 ową>owa:9 ą>a:8",
    },
    "lt": {
        "m gen": "jaus>jus:8 vičiaus>vičius:9 iaus>ius:8 aus>us:8 skio>skis:8 yčio>ytis:7 čio>tis:7 džio>dis:7 io>is:7 o>as:8 os>a:6 ės>ė:6",
        "m dat": "jui>jus:8 vičiui>vičius:9 čiui>tis:7 skiui>skis:8 iui>is:7 ui>as:8 ai>a:6 ei>ė:6",
        "m acc": "į>is:8 ią>ia:5 yką>yka:7 ą>as:8 ų>us:8 ę>ė:6",
        "m ins": "jumi>jus:8 iumi>ius:8 umi>us:8 iu>is:7 u>as:8 a>a:4",
        "m loc": "yje>is:7 uje>us:7 e>as:6",
        "f gen": "os>a:8 ės>ė:8",
        "f dat": "ai>a:8 ei>ė:8",
        "f acc": "ą>a:8 ę>ė:8",
        "f ins": "a>a:5 e>ė:6",
        "f loc": "oje>a:7 ėje>ė:7",
    },
}


def _ends(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SAME_AS = {"m acc": ("m gen",), "f ins": ("f dat",), "f loc": ("f dat",)}
# Endings that no case changes.
INDECLINABLE = {
    "ru": ("ко", "о", "ё", "их", "ых", "аго", "е", "и", "у", "ю", "ы"),
    "be": ("о", "е", "э", "у", "ю", "іх", "ых", "ё"),
    "uk": ("о", "е", "у", "ю", "их"),
    "pl": ("o", "u", "é"),
    "lt": (),
}
NOT_A_MAN = ("ова", "ева", "ёва", "єва", "ина", "іна", "ына", "ская", "цкая", "ая", "ська", "цька", "ska", "cka", "owa", "ава")
NOT_NOMINATIVE = _ends(
    "ского цкого скому скую цкую ской цкой скага цкага скай цкай ського цького ської ську skiego ckiego skiej ską cką ичем ічам ычам"
)
OF_A_MAN_ONLY = ("ича", "іча", "ыча", "ика", "іка", "ыка", "ука", "юка", "яка", "ака", "ока", "ца", "еля", "ута", "icza", "yka", "уха")


@cache
def _table(lang: str, gender: str, case: str) -> tuple[Row, ...]:
    key = f"{gender} {case}"
    table = TABLES.get(lang, {})
    rows = _rows(table.get(key, ""))
    for other in SAME_AS.get(key, ()):
        if lang != "lt" and (other == "m gen" or key not in table):
            rows += _rows(table.get(other, ""))
    return rows


@cache
def surname(lang: str, word: str, gender: str, case: str) -> tuple[str, float]:
    """The nominative of a surname that stands in a case, and how well it fits; (the word, 0) where it cannot be in that case."""
    low = word.casefold()
    if case == "nom":
        return word, _nominative_fit(low, gender, lang)
    if "-" in word:
        return _double(lang, word, gender, case)
    made = forms(lang, word, gender, case)
    if made:
        return made[0]
    if gender == "f" and not low.endswith(("а", "я", "ой", "ай", "ую", "ю", "у", "ы", "a", "ą", "ę", "ej", "ė")):
        return word, 0.45 if low.endswith(("и", "і", "е", "i", "e")) else 0.75  # Дербыш, Шарендо
    if low.endswith(INDECLINABLE.get(lang, ())):
        return word, 0.6
    return word, 0.1


@cache
def forms(lang: str, word: str, gender: str, case: str) -> tuple[tuple[str, float], ...]:
    """Every nominative that the endings of a case allow, the likeliest first."""
    low = word.casefold()
    made = ((_replaced(word, low, ending, nominative), fit) for ending, nominative, fit in _table(lang, gender, case))
    return tuple((form, fit) for form, fit in made if form is not None)


def _double(lang: str, word: str, gender: str, case: str) -> tuple[str, float]:
    """Both halves are declined, though an indeclinable one stays: Шарендо-Панасюк."""
    halves = [surname(lang, half, gender, case) for half in word.split("-")]
    made = "-".join(half if fit else written for (half, fit), written in zip(halves, word.split("-"), strict=True))
    return made, min((fit for _, fit in halves), default=0.0)


def _replaced(word: str, low: str, ending: str, nominative: str) -> str | None:
    if not low.endswith(ending) or len(low) - len(ending) < 2:
        return None
    base, before = word[: len(word) - len(ending)], low[len(low) - len(ending) - 1]
    if nominative.endswith("@"):
        return base + nominative[:-1] if before in VOWELS else None
    if nominative.endswith("%") or nominative in ("", "ь"):
        return base + nominative.rstrip("%") if before not in VOWELS or before in "йj" else None
    return base + nominative


def _nominative_fit(low: str, gender: str, lang: str) -> float:
    if low.endswith(NOT_NOMINATIVE):
        return 0.05
    if gender == "m":
        if low.endswith(NOT_A_MAN) or (low.endswith(("у", "ю", "ą", "ę")) and lang != "lt"):
            return 0.1
        return 0.5 if low.endswith(("а", "я", "a")) else 0.85
    if low.endswith(OF_A_MAN_ONLY) or (low.endswith(("у", "ю", "ą", "ę")) and lang != "lt"):
        return 0.15
    if low.endswith(("ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ая", "ава", "іна", "ська", "цька", "ska", "cka", "owa")):
        return 0.85
    return 0.55 if low.endswith(("а", "я", "a")) else 0.75
