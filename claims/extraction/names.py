"""People whom a text names: found, told apart from officials and speakers, put into the nominative.

A name begins with a first name that we know (in any case and spelling), or is a run of two or three capitalised words that the lexicon does not
know as anything else; ranks and orders before it ("Fr", "айцец") are no part of it. Whether its person is one of the released is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extraction.canonical import canonical, known_given
from claims.extraction.given import fold, is_given, readings
from claims.extraction.nominative import nominative
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence, Token

LONGEST_NAME = 4  # words
ROLE_REACH = 3  # words between "spokeswoman" and her name
SAY_REACH = 2  # words between a name and "said"
SMALL = frozenset(["de", "von", "van", "der", "la", "bin", "al"])


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMALL_WORDS = frozenset(["but", "when", "after", "also", "then", "and", "neg", "that"])  # "Але" is no Ала
QUOTES = frozenset('«»"“”„')


@dataclass(slots=True)
class Named:
    """A name at a place in a sentence."""

    line: int
    start: int  # tokens
    end: int
    words: tuple[str, ...]  # of the name, without nicknames; may be fewer than the tokens
    lang: str
    seen: frozenset[str] = frozenset()  # what else stands with capitals in the text

    @property
    def name(self) -> str:
        return " ".join(nominative(self.lang, self.words, self.seen))

    @property
    def canonical(self) -> str:
        return canonical(self.name)

    @property
    def full(self) -> bool:
        """Whether a first name stands in it."""
        return len(self.words) > 1


# Surnames that texts give without any first name, as everybody knows whose they are; in one spelling, for they are compared by canonical form.
WELL_KNOWN = frozenset(
    canonical(name)
    for name in _words(
        "Бяляцкі Калеснікава Бабарыка Знак Лосік Пачобут Статкевіч Ціханоўскі Стэфановіч Лабковіч Севярынец Акалатовіч Юхневіч Кузнечык "
        "Карней Дашкевіч Фядыніч Дзербыш Фядута Мацкевіч Зянковіч Андрэева Чульцова Рабкова Шарэнда Казловіч Золатава Касцюсёў "
        "Аляксандраў Іванчук"
    )
)


# A word with one of these tags is no part of a name: places, organisations, ordinary words that open a sentence.
NO_NAME = _words(
    "place adj nation voice month weekday political free held sanction prep official role people neg among say that but after when "
    "noname decree pardon deport offset earlier then also separate another rel was verb recent lift impose extend open close licence "
    "bound t label single he them already more prison kin"
)
# After a first name a surname may look like any word, but for these.
NO_SURNAME = _words("noname place prep adj nation month weekday voice say was and")
ADJECTIVE = tuple(_words("ого его ому ему ага аму ий ый ая яя ое ые ие ой ых их ым им ої ій ів ські ський ська ую ныя"))


def names_of(text: Text, index: int) -> Iterator[Named]:
    """The names of a sentence that may be those of released people."""
    for named in mentions_of(text, index):
        if not _excluded(text.lines[index].sentence, named.start, named.end):
            yield named


def mentions_of(text: Text, index: int) -> list[Named]:
    """Every full name of a sentence, officials and speakers among them."""
    line = text.lines[index]
    sentence = line.sentence
    if line.names is None:
        found: list[Named] = []
        at = 0
        while at < len(sentence.tokens):
            family = _family(text, sentence, index, at)
            if family:
                found += family
                at = family[-1].end
                continue
            named = _name_at(text, sentence, index, at)
            if named is None:
                at += 1
                continue
            found += [*_couple(text, named, found), named]
            at = named.end
        line.names = found
    return line.names


def _name_at(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    token = sentence.tokens[at]
    if not token.capital:
        return None
    small = not token.tags.isdisjoint(SMALL_WORDS) or ("month" in token.tags and at > 0 and sentence.tokens[at - 1].kind == "number")  # "8 Марта"
    turned = _surname_first(text, sentence, index, at)
    if turned is not None:
        return turned
    if not small and is_given(sentence.lang, token.text) and not ("place" in token.tags and "ours" not in token.tags):
        named = _after_given(text, sentence, index, at)
        if named is not None:
            return named
    if len(token.text) == 1:
        return _after_initials(text, sentence, index, at)
    return _unknown(text, sentence, index, at)


def _surname_first(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """ "Каленик Андрей Викторович", "HAIDUK Stsiapan", "Yermalovich, Taras", "Герасимёнок О. Д.", as lists and registers have it."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or not _surname_word(sentence, at) or len(tokens[at].text) < 3 or _name_word_at(sentence, at - 1):
        return None
    comma = tokens[at + 1].text == ","
    first = at + 1 + comma
    if comma and at > 0 and not _opens_item(sentence, at):
        return None
    if _initial(sentence, first):
        if comma or tokens[at].tags & NO_NAME or is_given(sentence.lang, tokens[at].text) or not _ends_name(sentence, first):
            return None
        second = _initial(sentence, first + 2)
        places = [at, first, *([first + 2] if second else [])]
        return _of_places(text, sentence, index, places, first + (4 if second else 2), initials=True)
    if first >= len(tokens) or not tokens[first].capital or not is_given(sentence.lang, tokens[first].text):
        return None
    named_by_father = first + 1 < len(tokens) and tokens[first + 1].capital and _is_patronymic(sentence.lang, _written(sentence, first + 1))
    after = first + 1 + named_by_father
    shouted = len(tokens[at].text) > 2 and tokens[at].text.isupper() and not tokens[first].text.isupper()
    if not (named_by_father or shouted or (comma and _ends_item(sentence, after))) or _surname_word(sentence, after):
        return None
    if is_given(sentence.lang, tokens[at].text) and not shouted:
        return None
    return _of_places(text, sentence, index, [at, first, *([first + 1] if named_by_father else [])], after)


def _of_places(text: Text, sentence: Sentence, index: int, places: list[int], end: int, *, initials: bool = False) -> Named:
    words = tuple(_written(sentence, place) + ("." if initials and place != places[0] else "") for place in places)
    return Named(index, places[0], end, words, sentence.lang, text.capitals)


def _opens_item(sentence: Sentence, at: int) -> bool:
    return all(token.kind in ("mark", "number") for token in sentence.tokens[:at])


def _ends_item(sentence: Sentence, at: int) -> bool:
    return at >= len(sentence.tokens) or sentence.tokens[at].text in "(;.,—–-|"


def _ends_name(sentence: Sentence, first: int) -> bool:
    """ "Герасимёнок О. Д. — освобождена": no surname stands behind the initials."""
    end = first + 2
    while _initial(sentence, end):
        end += 2
    return not _surname_word(sentence, end)


def _after_given(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """A first name with its patronymic, nickname and surname: "Сергей «Тихон» Тихановский", "Денис П.", "Ana de la Vega"."""
    tokens = sentence.tokens
    words, end = [at], at + 1
    while end < len(tokens) and len(words) < LONGEST_NAME:
        token = tokens[end]
        if token.text in QUOTES and sentence.low(end + 2)[:1] in QUOTES and tokens[end + 1].capital and _surname_word(sentence, end + 3):
            end += 3
        elif _initial(sentence, end):
            words.append(end)
            end += 2
        elif token.low in SMALL and _surname_word(sentence, end + 1):
            words += [end, end + 1]
            end += 2
        elif _surname_word(sentence, end) and not (len(words) > 1 and is_given(sentence.lang, token.text) and _surname_word(sentence, end + 1)):
            words.append(end)
            end += 1
        else:
            break
    if len(words) > 2 and _order(tokens[words[-1]].text, tokens[words[-2]].text):
        end = words.pop()
    written = tuple(_written(sentence, place) for place in words)
    if len(words) < 2 or (len(words) == 2 and _of_a_father(sentence.lang, *written)):
        return None  # "Николай Викторович": whoever he is, his surname stands elsewhere
    return Named(index, at, end, written, sentence.lang, text.capitals)


def _order(word: str, before: str) -> bool:
    """ "Andrzej Yukhnevich OMI": the letters of a religious order."""
    return word.isupper() and 1 < len(word) <= 4 and not before.isupper()


def _is_patronymic(lang: str, word: str) -> bool:
    """ "Викторович", "Уладзіміраўна": made of a first name; Статкевич is not."""
    ending = next((ending for ending in PATRONYMIC_ENDINGS if word.casefold().endswith(ending)), None)
    if ending is None or lang not in ("ru", "be", "uk"):
        return False
    stem = word.casefold()[: len(word) - len(ending)]
    return any(is_given(lang, stem + end) for end in ("", "й", "ий", "ь"))


def _of_a_father(lang: str, first: str, word: str) -> bool:
    """ "Николай Викторович", but neither "Наталья Петрович" nor "Артур Михалевич", who have surnames."""
    if not _is_patronymic(lang, word):
        return False
    man = "ич" in word[-5:] or "іч" in word[-5:]
    agree = any((reading.gender == "m") == man for reading in readings(lang, first))
    return agree and (not man or fold(word).startswith(FATHER_STEMS))


def _surname_word(sentence: Sentence, at: int) -> bool:
    if at >= len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    if not token.capital or len(token.text) < 2 or "prep" in token.tags:
        return False
    return token.tags.isdisjoint(NO_SURNAME) or "ours" in token.tags or _mere_word(sentence, at)


def _mere_word(sentence: Sentence, at: int) -> bool:
    """ "Максим Знак", "Ігар Сталярчук": a surname that is also a word; only of letters that begin no sentence or organisation."""
    token = sentence.tokens[at]
    return sentence.lang in ("ru", "be", "uk") and not token.text.isupper() and not token.tags & {"place", "prep", "month", "weekday", "adj"}


def _initial(sentence: Sentence, at: int) -> bool:
    if at >= len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    return token.kind == "word" and len(token.text) == 1 and token.text.isupper() and sentence.low(at + 1) == "."


def _after_initials(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """ "М. Знак", "Н. В. Статкевич"."""
    words: list[int] = []
    end = at
    while end < len(sentence.tokens) and _initial(sentence, end) and len(words) < 2:
        words.append(end)
        end += 2
    if not words or not _surname_word(sentence, end) or sentence.tokens[end].tags & (NO_NAME - {"free", "label"}):
        return None
    told = tuple(sentence.tokens[place].text + "." for place in words)
    return Named(index, at, end + 1, (*told, _written(sentence, end)), sentence.lang, text.capitals)


def _unknown(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """Two or three words with capitals and no other meaning; German nouns have capitals too."""
    if sentence.lang == "de" or sentence.tokens[at].text.isupper():
        return None
    end = at
    while end < len(sentence.tokens) and end - at < LONGEST_NAME and _free_word(sentence, end, first=end == at):
        if end > at and is_given(sentence.lang, sentence.tokens[end].text) and _surname_word(sentence, end + 1):
            return None  # "Deacon Yan Kishko": the name begins further on
        end += 1
    if end - at < 2 or end - at > 3 or (sentence.has(at - 1, "the") or sentence.low(at - 1) == "the"):
        return None
    words = tuple(_written(sentence, place) for place in range(at, end))
    cyrillic = sentence.lang in ("ru", "be", "uk")
    turned = any(is_given(sentence.lang, word) for word in words[1:])
    if not turned and ((cyrillic and words[0].casefold().endswith(ADJECTIVE)) or any(is_given(sentence.lang, word) for word in words[:1])):
        return None
    return Named(index, at, end, words, sentence.lang, text.capitals)


def _free_word(sentence: Sentence, at: int, *, first: bool) -> bool:
    token = sentence.tokens[at]
    if not token.capital or len(token.text) < 3 or token.tags & NO_NAME or _ordinary_opening(sentence, at) or token.number is not None or any(tag[0] == "?" for tag in token.tags):
        return False
    return not (token.text.isupper() and len(token.text) <= 4) and not (first and at == 0 and len(token.low) < 3)


def _written(sentence: Sentence, at: int) -> str:
    """A word of a name without the ending of a genitive, and in small letters where the text shouts."""
    word = sentence.tokens[at].text
    if word[-2:] in ("'s", "’s", "ʼs") or word[-2:] in ("s'", "s’"):
        word = word[:-2] if word[-2:] not in ("s'", "s’") else word[:-1]
    if len(word) > 1 and word.isupper():
        word = "-".join(part.capitalize() for part in word.split("-"))
    return word


# Of whom "…ович" is a patronymic where it stands alone; of others it may be a surname.
FATHER_STEMS = tuple(
    _words(
        "александр аляксандр олександр алексе аляксе олексі анатол андре андрэ андрі антон борис барыс вадим вадзім валентин валянцін валер "
        "васил васіл виктор віктар віктор витал віта владимир уладзімір володимир владислав уладзіслаў вячеслав геннад генадз геннад георг "
        "григор рыгор дмитр дзмітр евген яўген євген егор ефим иван іван игор ігар ілл иль ілі константин канстанцін костянтин леонид леанід "
        "леонід львов максим максім михайл міхайл михайло никола микола мікала олег алег павл паўл петров пятров петр роман раман серге сярге "
        "сергі станислав станіслав степан сцяпан тимофе федор фёдар федар юр якавл яковл ярослав"
    )
)
# Of a surname that two people share: its plural, and what it is of a man and of a woman.
FATHERS = frozenset(
    ["отец", "отца", "отцу", "отцом", "айцец", "айца", "айцу", "айцом", "отець", "отця", "отцю", "ojciec", "ojca", "pater", "father"]
)  # of a church
PATRONYMIC_ENDINGS = ("овича", "евича", "ович", "евич", "авіч", "евіч", "овну", "евну", "овны", "овна", "евна", "аўна", "еўна", "івна", "йович")
PLURALS = {
    plural: (man, woman)
    for plural, man, woman in (
        each.split(":")
        for each in _words(
            "ские:ский:ская цкие:цкий:цкая овы:ов:ова евы:ев:ева ины:ин:ина ских:ский:ская цких:цкий:цкая овых:ов:ова евых:ев:ева "
            "скія:скі:ская цкія:цкі:цкая скіх:скі:ская цкіх:цкі:цкая ські:ський:ська цькі:цький:цька ських:ський:ська цьких:цький:цька "
            "scy:ski:ska ccy:cki:cka skich:ski:ska ckich:cki:cka ичи:ич:ич ічі:іч:іч ичі:ич:ич ичей:ич:ич ічаў:іч:іч ичів:ич:ич "
            "wiczowie:wicz:wicz wiczów:wicz:wicz skie:ski:ska ckie:cki:cka dzcy:dzki:dzka dzkie:dzki:dzka dzkich:dzki:dzka "
            "енки:енко:енко енков:енко:енко енків:енко:енко енкі:енка:енка енкаў:енка:енка ые:ый:ая ых:ый:ая ыя:ы:ая чуки:чук:чук чуков:чук:чук "
            "чукі:чук:чук чукоў:чук:чук чуків:чук:чук юки:юк:юк юкі:юк:юк ики:ик:ик ікі:ік:ік ыкі:ык:ык ові:ов:ова овы:оў:ова авы:аў:ава "
            "ики:ик:ик ников:ник:ник нікаў:нік:нік ників:ник:ник кі:к:к еи:ей:ей еі:ей:ей аі:ай:ай"
        )
    )
}


def _couple(text: Text, named: Named, found: list[Named]) -> list[Named]:
    """ "Ирина и Сергей Тихановские", "Darya and Ihar Losik": the first name before "and" has the surname too."""
    sentence = text.lines[named.line].sentence
    before = named.start - 2
    if before < 0 or not sentence.has(named.start - 1, "and") or len(named.words) != 2 or not is_given(sentence.lang, named.words[0]):
        return []
    token = sentence.tokens[before]
    if not token.capital or (found and found[-1].end > before):
        return []
    if not is_given(sentence.lang, token.text) and not (_name_word_at(sentence, before) and sentence.has(before - 1, "kin", "couple")):
        return []
    first, surname = _written(sentence, before), named.words[1]
    women = _is_woman(sentence.lang, first), _is_woman(sentence.lang, named.words[0])
    singular = _singular(surname, sentence.lang)
    if singular is not None:
        named.words = (named.words[0], singular[women[1]])
        surname = singular[women[0]]
        first = nominative(sentence.lang, (first, surname))[0]
    return [Named(named.line, before, before + 1, (first, surname), named.lang, text.capitals)]


def _family(text: Text, sentence: Sentence, index: int, at: int) -> list[Named]:
    """ "сестёр Полевых, Арину и Таисию", "супруги Шостак Дарья и Виталий": one surname, then the first names of those who have it."""
    if not _name_word_at(sentence, at) or not any(sentence.has(place, "kin", "couple") for place in range(max(0, at - 3), at)):
        return []
    first = at + 1 + (sentence.low(at + 1) == ",")
    lang, tokens = sentence.lang, sentence.tokens
    if is_given(lang, tokens[at].text) or not sentence.has(first + 1, "and") or first + 2 >= len(tokens) or _surname_word(sentence, first + 3):
        return []
    places = [place for place in (first, first + 2) if tokens[place].capital and is_given(lang, tokens[place].text)]
    if len(places) < 2:
        return []
    surname = _written(sentence, at)
    pair = _singular(surname, lang) or (surname, surname)
    made = []
    for place in places:
        given = _written(sentence, place)
        woman = _is_woman(lang, given)
        told = nominative(lang, (given, pair[woman]))[0] if pair[woman] != surname else given
        made.append(Named(index, place, place + 1, (told, pair[woman]), lang, text.capitals))
    return made


def _singular(surname: str, lang: str) -> tuple[str, str] | None:
    """What a surname that two people share is of a man and of a woman; None where it is no plural."""
    ending = next((ending for ending in PLURALS if surname.endswith(ending)), None)
    if ending is not None:
        stem = surname[: len(surname) - len(ending)]
        man, woman = PLURALS[ending]
        return stem + man, stem + woman
    if lang in ("ru", "be", "uk") and surname.endswith(("цы", "ці")):
        return surname[:-2] + "ец", surname[:-2] + "ец"
    if lang in ("ru", "be", "uk") and surname[-1:] in "ыиі" and surname[-2:-1] not in "аеёиоуыэюяії":
        return surname[:-1], surname[:-1]
    return None


def _is_woman(lang: str, first: str) -> bool:
    return any(reading.gender == "f" for reading in readings(lang, first))


def _excluded(sentence: Sentence, start: int, end: int) -> bool:
    """Officials, speakers, and whoever the clause says is not among them."""
    return is_official(sentence, start, end) or speaks(sentence, start, end) or _negated(sentence, start, end)


def is_official(sentence: Sentence, start: int, end: int) -> bool:
    """Whoever holds an office, or is somebody's lawyer, wife or son: told before the name or right after it."""
    if any("official" in token.tags for token in sentence.tokens[max(0, start - 1) : min(end + 1, len(sentence.tokens))]):
        return True
    clause = sentence.clause[start]
    near = [at for at in range(max(0, start - ROLE_REACH), start) if sentence.clause[at] == clause and not _verb_between(sentence, at, start)]
    if any(_holds(sentence, at, start, "role") for at in near) or (
        any(_holds(sentence, at, start, "kin") for at in near) and not _whose(sentence, start, end)
    ):
        return True
    owner = sentence.tokens[end - 1].low[-2:] in ("'s", "’s", "s'", "s’")
    return (sentence.has(end, "role", "kin") and not owner) or (sentence.low(end) == "," and _holds(sentence, end + 1, end, "role", "kin"))


def _holds(sentence: Sentence, at: int, start: int, *tags: str) -> bool:
    """Whether a word says what somebody is: no candidate for an office, no couple, no Sister or Father of a church, no mother of three."""
    if not sentence.has(at, *tags) or sentence.has(at, "couple"):
        return False
    if any(sentence.has(place, "candidate") for place in range(max(0, at - 2), at + 2)):
        return False
    title = (
        at == start - 1
        and not sentence.has(at - 1, "he")
        and (sentence.low(at) in FATHERS or (sentence.lang == "en" and sentence.tokens[at].capital))
    )
    return not title and not any(token.number is not None for token in sentence.tokens[at + 1 : start])


def _whose(sentence: Sentence, start: int, end: int) -> bool:
    """ "жена Николая Статкевича", "wife of Mikalai Statkevich": whose wife she is, not who she is."""
    if sentence.lang in ("en", "de"):
        return sentence.has(start - 1, "prep", "outof")
    words = tuple(_written(sentence, at) for at in range(start, end))
    return sentence.has(start - 1, "kin") and nominative(sentence.lang, words) != words


def _verb_between(sentence: Sentence, left: int, right: int) -> bool:
    """ "посол США вывез Марину Гнатюк": a verb between an office and a name parts them."""
    return any(tag.endswith((":past", ":pres", ":fut")) for at in range(left + 1, right) for tag in sentence.tokens[at].tags)


def speaks(sentence: Sentence, start: int, end: int) -> bool:
    around = (*range(max(0, start - SAY_REACH), start), *range(end, min(end + SAY_REACH, len(sentence.tokens))))
    return any(sentence.has(at, "say", "according") and sentence.clause[at] == sentence.clause[start] for at in around)


def _negated(sentence: Sentence, start: int, end: int) -> bool:
    clause = sentence.clause[start]
    same = [at for at in range(len(sentence.tokens)) if sentence.clause[at] == clause]
    after = [at for at in range(end, min(end + 12, len(sentence.tokens))) if sentence.clause[at] - clause <= 2]
    if any(sentence.has(at, "neg") for at in same):
        return True
    return any(
        sentence.has(at, "neg") and any(sentence.has(at + step, "among", "free", "list", "was") for step in (-3, -2, -1, 1, 2, 3)) for at in after
    )


def surnames_of(text: Text, index: int) -> list[Named]:
    """Bare surnames in a list ("Kalesnikava, Babariko and Znak"), for texts that give no first names."""
    sentence = text.lines[index].sentence
    found: list[Named] = []
    for at, token in enumerate(sentence.tokens):
        if _bare(sentence, at) and token.tags <= {"ours"} and _between(sentence, at) and not _excluded(sentence, at, at + 1):
            found.append(Named(index, at, at + 1, (_written(sentence, at),), sentence.lang, text.capitals))
    return found


def bare_surnames(text: Text, index: int) -> list[Named]:
    """Every word that may be a surname or a first name alone: a capital in the midst of a sentence, in a list, or before a predicate of release."""
    sentence = text.lines[index].sentence
    found: list[Named] = []
    for at, token in enumerate(sentence.tokens):
        if _bare(sentence, at) and token.tags <= {"ours", "euphemism"} and (at > 0 or _opens(sentence, token)):
            if sentence.lang == "de" and not surname_like(token.low):
                continue
            found.append(Named(index, at, at + 1, (_written(sentence, at),), sentence.lang, text.capitals))
    return found


def _opens(sentence: Sentence, token: Token) -> bool:
    """A surname as the first word of a sentence, which has a capital anyhow: in a list, before a predicate, or by itself."""
    alone = len(sentence.tokens) <= 2
    return (
        alone
        or _between(sentence, 0)
        or sentence.has(1, *BEFORE_NEWS)
        or sentence.low(1) in ("—", "–", "-", ":")
        or canonical(token.text) in WELL_KNOWN
    )


BEFORE_NEWS = ("free", "out", "arrive", "was", "deport", "homeward", "freedom")
LIKE_SURNAMES = tuple(
    _words(
        "вич віч vich wicz vič witsch ский скі ський ski sky ská ская ська skaya ska ко ka ko ов оў аў еў ev ov oŭ aŭ au ou ова ева ава "
        "ova ava eva ук юк uk ик ік ык ik yk ич іч ыч ец ets ок ак ut ут ei ей ай ин ін ын in"
    )
)


def surname_like(low: str) -> bool:
    return low.endswith(LIKE_SURNAMES)


def _bare(sentence: Sentence, at: int) -> bool:
    """One word with a capital and no neighbour with one."""
    return (
        _name_word_at(sentence, at)
        and not _name_word_at(sentence, at - 1)
        and not _name_word_at(sentence, at + 1)
        and len(sentence.tokens[at].text) > (2 if sentence.lang in ("ru", "be", "uk") and _between(sentence, at) else 3)
    )


def _name_word_at(sentence: Sentence, at: int) -> bool:
    if not 0 <= at < len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    return (
        token.capital
        and len(token.text) > 1
        and not _ordinary_opening(sentence, at)
        and not token.tags & NO_NAME
        and token.number is None
        and not (token.text.isupper() and len(token.text) <= 3)
    )


def _ordinary_opening(sentence: Sentence, at: int) -> bool:
    """ "Вышел Шумаков", "Баскетболистку Шнюкову": a capital that only the beginning of the sentence gives."""
    if at > 1 or sentence.lang not in ("ru", "be", "uk") or any(token.kind == "word" for token in sentence.tokens[:at]):
        return False
    word = sentence.tokens[at].low
    following = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    ordinary = word.endswith(ORDINARY) and len(word) > 4 and not is_given(sentence.lang, sentence.tokens[at].text)
    return ordinary and following is not None and following.capital and not is_given(sentence.lang, following.text)


# How Cyrillic verbs of the past and nouns of trades end.
ORDINARY = tuple(
    _words(
        "шел шла шли шёл лся лась лись тил тила тили нул нула жил сал дал дали ила ыла ист иста исту истом истка истку істка істку истки ник ника "
        "нику ніка ніку ница ницу ніца ніцу ніцю тель теля телю цель целя льник льніка лог лога логу лаг лага тик тика тика тик атик атика ерка "
        "ерку арка арку орка орку ўся ўшы ышаў йшов йшла йшли йшаў йшлі ень оўку овку авку ёнка ёнку рыня дыня ачка ячка нка нку"
    )
)


def _between(sentence: Sentence, at: int) -> bool:
    """Whether a word stands between the commas and conjunctions of a list, or opens the sentence before one."""
    before = at == 0 or sentence.tokens[at - 1].text in (",", ":") or sentence.has(at - 1, "and")
    after = sentence.low(at + 1) in (",", "…", "...") or sentence.has(at + 1, "and", "was") or (sentence.low(at + 1) in ("—", "–", "-") and at > 0)
    return before and after


def span_of(text: Text, named: Named) -> tuple[int, int]:
    sentence = text.lines[named.line].sentence
    return sentence.tokens[named.start].start, sentence.tokens[named.end - 1].end


def knows_first_name(named: Named) -> bool:
    return any(is_given(named.lang, word) for word in named.words[:2]) or known_given(named.words[0])
