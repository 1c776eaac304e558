"""People whom a text names: found, told apart from officials and speakers, put into the nominative.

A name begins with a first name that we know (in any case and spelling), or is a run of two or three capitalised words that the lexicon does not
know as anything else; ranks and orders before it ("Fr", "айцец") are no part of it. Whether its person is one of the released is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extraction.canonical import canonical, known_given
from claims.extraction.given import is_given, readings
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
    if not small and is_given(sentence.lang, token.text) and not ("place" in token.tags and "ours" not in token.tags):
        named = _after_given(text, sentence, index, at)
        if named is not None:
            return named
    if len(token.text) == 1:
        return _after_initials(text, sentence, index, at)
    return _unknown(text, sentence, index, at)


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
    if len(words) < 2 or (len(words) == 2 and _is_patronymic(sentence.lang, written[1])):
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
    if not token.capital or len(token.text) < 3 or token.tags & NO_NAME or token.number is not None:
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
            "wiczowie:wicz:wicz wiczów:wicz:wicz"
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
    if not token.capital or not is_given(sentence.lang, token.text) or (found and found[-1].end > before):
        return []
    first, surname = _written(sentence, before), named.words[1]
    women = _is_woman(sentence.lang, first), _is_woman(sentence.lang, named.words[0])
    singular = _singular(surname, sentence.lang)
    if singular is not None:
        named.words = (named.words[0], singular[women[1]])
        surname = singular[women[0]]
        first = nominative(sentence.lang, (first, surname))[0]
    return [Named(named.line, before, before + 1, (first, surname), named.lang, text.capitals)]


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
        and len(sentence.tokens[at].text) > 3
    )


def _name_word_at(sentence: Sentence, at: int) -> bool:
    if not 0 <= at < len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    return (
        token.capital
        and len(token.text) > 1
        and not token.tags & NO_NAME
        and token.number is None
        and not (token.text.isupper() and len(token.text) <= 3)
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
