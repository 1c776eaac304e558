"""The words of names: what may be a surname, an initial, a patronymic, and how a word of a name is written."""

from __future__ import annotations

from dataclasses import dataclass

from claims.extraction.canonical import canonical
from claims.extraction.given import fold, is_given, readings
from claims.extraction.nominative import nominative
from claims.extraction.tokens import Sentence


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    for name in words_of(
        "Бяляцкі Калеснікава Бабарыка Знак Лосік Пачобут Статкевіч Ціханоўскі Стэфановіч Лабковіч Севярынец Акалатовіч Юхневіч Кузнечык "
        "Карней Дашкевіч Фядыніч Дзербыш Фядута Мацкевіч Зянковіч Андрэева Чульцова Рабкова Шарэнда Казловіч Золатава Касцюсёў "
        "Аляксандраў Іванчук"
    )
)

# A word with one of these tags is no part of a name: places, organisations, ordinary words that open a sentence.
NO_NAME = words_of(
    "place adj nation voice month weekday political free held sanction prep official role people neg among say that but after when "
    "noname decree pardon deport offset earlier then also separate another rel was verb recent lift impose extend open close licence "
    "bound t label single he them already more prison kin"
)

# After a first name a surname may look like any word, but for these.
NO_SURNAME = words_of("noname place prep adj nation month weekday voice say was and")


def given_at(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.tokens) and sentence.tokens[at].capital and is_given(sentence.lang, sentence.tokens[at].text)


def surname_word(sentence: Sentence, at: int) -> bool:
    if at >= len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    if not token.capital or len(token.text) < 2 or "prep" in token.tags:
        return False
    return token.tags.isdisjoint(NO_SURNAME) or "ours" in token.tags or mere_word(sentence, at)


def mere_word(sentence: Sentence, at: int) -> bool:
    """ "Максим Знак", "Ігар Сталярчук": a surname that is also a word; only of letters that begin no sentence or organisation."""
    token = sentence.tokens[at]
    return sentence.lang in ("ru", "be", "uk") and not token.text.isupper() and not token.tags & {"place", "prep", "month", "weekday", "adj"}


def initial(sentence: Sentence, at: int) -> bool:
    if at >= len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    return token.kind == "word" and len(token.text) == 1 and token.text.isupper() and sentence.low(at + 1) == "."


def written(sentence: Sentence, at: int) -> str:
    """A word of a name without the ending of a genitive, and in small letters where the text shouts."""
    word = sentence.tokens[at].text
    if word[-2:] in ("'s", "’s", "ʼs") or word[-2:] in ("s'", "s’"):
        word = word[:-2] if word[-2:] not in ("s'", "s’") else word[:-1]
    if len(word) > 1 and word.isupper():
        word = "-".join(part.capitalize() for part in word.split("-"))
    return word


def name_word_at(sentence: Sentence, at: int) -> bool:
    if not 0 <= at < len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    return (
        token.capital
        and len(token.text) > 1
        and not ordinary_opening(sentence, at)
        and not token.tags & NO_NAME
        and token.number is None
        and not (token.text.isupper() and len(token.text) <= 3)
    )


def ordinary_opening(sentence: Sentence, at: int) -> bool:
    """ "Вышел Шумаков", "Баскетболистку Шнюкову": a capital that only the beginning of the sentence gives."""
    if at > 1 or sentence.lang not in ("ru", "be", "uk") or any(token.kind == "word" for token in sentence.tokens[:at]):
        return False
    word = sentence.tokens[at].low
    following = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    ordinary = word.endswith(ORDINARY) and len(word) > 4 and not is_given(sentence.lang, sentence.tokens[at].text)
    return ordinary and following is not None and following.capital and not is_given(sentence.lang, following.text)


# How Cyrillic verbs of the past and nouns of trades end.
ORDINARY = tuple(
    words_of(
        "шел шла шли шёл лся лась лись тил тила тили нул нула жил сал дал дали ила ыла ист иста исту истом истка истку істка істку истки ник ника "
        "нику ніка ніку ница ницу ніца ніцу ніцю тель теля телю цель целя льник льніка лог лога логу лаг лага тик тика тика тик атик атика ерка "
        "ерку арка арку орка орку ўся ўшы ышаў йшов йшла йшли йшаў йшлі ень оўку овку авку ёнка ёнку рыня дыня ачка ячка нка нку"
    )
)

LIKE_SURNAMES = tuple(
    words_of(
        "вич віч vich wicz vič witsch ский скі ський ski sky ská ская ська skaya ska ко ka ko ов оў аў еў ev ov oŭ aŭ au ou ова ева ава "
        "ova ava eva ук юк uk ик ік ык ik yk ич іч ыч ец ets ок ак ut ут ei ей ай ин ін ын in"
    )
)


def surname_like(low: str) -> bool:
    return low.endswith(LIKE_SURNAMES)


def is_patronymic(lang: str, word: str) -> bool:
    """ "Викторович", "Уладзіміраўна": made of a first name; Статкевич is not."""
    ending = next((ending for ending in PATRONYMIC_ENDINGS if word.casefold().endswith(ending)), None)
    if ending is None or lang not in ("ru", "be", "uk"):
        return False
    stem = word.casefold()[: len(word) - len(ending)]
    return any(is_given(lang, stem.removesuffix("ь") + end) for end in ("", "й", "ий", "ь", "а", "я", "ія"))


def of_a_father(lang: str, first: str, word: str) -> bool:
    """ "Николай Викторович", but neither "Наталья Петрович" nor "Артур Михалевич", who have surnames."""
    if not is_patronymic(lang, word):
        return False
    man = "ич" in word[-5:] or "іч" in word[-5:]
    agree = any((reading.gender == "m") == man for reading in readings(lang, first))
    return agree and (not man or fold(word).startswith(FATHER_STEMS))


# Of whom "…ович" is a patronymic where it stands alone; of others it may be a surname.
FATHER_STEMS = tuple(
    words_of(
        "александр аляксандр олександр алексе аляксе олексі анатол андре андрэ андрі антон борис барыс вадим вадзім валентин валянцін валер "
        "васил васіл виктор віктар віктор витал віта владимир уладзімір володимир владислав уладзіслаў вячеслав геннад генадз геннад георг "
        "григор рыгор дмитр дзмітр евген яўген євген егор ефим иван іван игор ігар ілл иль ілі константин канстанцін костянтин леонид леанід "
        "леонід львов максим максім михайл міхайл михайло никола микола мікала олег алег павл паўл петров пятров петр роман раман серге сярге "
        "сергі станислав станіслав степан сцяпан тимофе федор фёдар федар юрь юр' юрэ юрі якавл яковл ярослав"
    )
)

PATRONYMIC_ENDINGS = ("овича", "евича", "ович", "евич", "авіч", "евіч", "овну", "евну", "овны", "овна", "евна", "аўна", "еўна", "івна", "йович")
