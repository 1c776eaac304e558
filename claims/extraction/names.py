"""People whom a text names: found, told apart from officials and speakers, put into the nominative.

A name begins with a first name that we know (in any case and spelling), or is a run of two or three capitalised words that the lexicon does not
know as anything else; ranks and orders before it ("Fr", "айцец") are no part of it. Whether its person is one of the released is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.canonical import canonical, known_given
from claims.extraction.families import couple, family
from claims.extraction.given import is_given
from claims.extraction.namewords import (
    NO_NAME,
    WELL_KNOWN,
    Named,
    given_at,
    initial,
    is_patronymic,
    name_word_at,
    of_a_father,
    ordinary_opening,
    surname_like,
    surname_word,
    words_of,
    written,
)
from claims.extraction.nominative import nominative
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence, Token

PAST = ("ал", "ил", "ел", "ял", "ул", "ла", "ли", "ло", "лся", "лась", "лись", "хаў", "шоў", "ішов", "хав")  # endings of verbs of the past
LONGEST_NAME = 4  # words
ROLE_REACH = 3  # words between "spokeswoman" and her name
SAY_REACH = 2  # words between a name and "said"
SMALL = frozenset(["de", "von", "van", "der", "la", "bin", "al"])


SMALL_WORDS = frozenset(["but", "when", "after", "also", "then", "and", "neg", "that"])  # "Але" is no Ала
QUOTES = frozenset('«»"“”„')
CLOSING = QUOTES | {")"}


ADJECTIVE = tuple(words_of("ого его ому ему ага аму ий ый ая яя ое ые ие ой ых их ым им ої ій ів ські ський ська ую ныя"))


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
            relatives = family(text, sentence, index, at)
            if relatives:
                found += relatives
                at = relatives[-1].end
                continue
            named = _name_at(text, sentence, index, at)
            if named is None:
                at += 1
                continue
            found += [*couple(text, named, found), named]
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
        if not token.tags.isdisjoint(("nation", "adj")) and given_at(sentence, at + 1) and surname_word(sentence, at + 2):
            return None  # "the German Rico Krieger"
        named = _after_given(text, sentence, index, at)
        if named is not None:
            return named
    if len(token.text) == 1:
        return _after_initials(text, sentence, index, at)
    return _unknown(text, sentence, index, at)


def _surname_first(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """ "Каленик Андрей Викторович", "HAIDUK Stsiapan", "Yermalovich, Taras", "Герасимёнок О. Д.", as lists and registers have it."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or not surname_word(sentence, at) or len(tokens[at].text) < 4 or name_word_at(sentence, at - 1):
        return None
    if at == 0 and sentence.lang in ("ru", "be", "uk") and tokens[0].low.endswith(PAST):
        return None  # "Приехал Николай Викторович"
    comma = tokens[at + 1].text == ","
    first = at + 1 + comma
    if comma and at > 0 and not _opens_item(sentence, at):
        return None
    if initial(sentence, first):
        if comma or tokens[at].tags & NO_NAME or is_given(sentence.lang, tokens[at].text) or not _ends_name(sentence, first):
            return None
        second = initial(sentence, first + 2)
        places = [at, first, *([first + 2] if second else [])]
        return _of_places(text, sentence, index, places, first + (4 if second else 2), initials=True)
    if first >= len(tokens) or not tokens[first].capital or not is_given(sentence.lang, tokens[first].text):
        return None
    named_by_father = first + 1 < len(tokens) and tokens[first + 1].capital and _in_register(sentence, first + 1)
    after = first + 1 + named_by_father
    shouted = len(tokens[at].text) > 2 and tokens[at].text.isupper() and not tokens[first].text.isupper()
    if not (named_by_father or shouted or (comma and _ends_item(sentence, after))) or surname_word(sentence, after):
        return None
    if not shouted and (is_given(sentence.lang, tokens[at].text) or not tokens[at].tags <= {"ours", "money"}):
        return None
    return _of_places(text, sentence, index, [at, first, *([first + 1] if named_by_father else [])], after)


def _in_register(sentence: Sentence, at: int) -> bool:
    """A patronymic in the nominative, as registers have it: in "правозащитника Валентина Стефановича" is none."""
    word = written(sentence, at)
    return word.casefold().endswith(("ич", "іч", "на")) and is_patronymic(sentence.lang, word)


def _of_places(text: Text, sentence: Sentence, index: int, places: list[int], end: int, *, initials: bool = False) -> Named:
    words = tuple(written(sentence, place) + ("." if initials and place != places[0] else "") for place in places)
    return Named(index, places[0], end, words, sentence.lang, text.capitals)


def _opens_item(sentence: Sentence, at: int) -> bool:
    return all(token.kind in ("mark", "number") for token in sentence.tokens[:at])


def _ends_item(sentence: Sentence, at: int) -> bool:
    return at >= len(sentence.tokens) or sentence.tokens[at].text in "(;.,—–-|"


def _ends_name(sentence: Sentence, first: int) -> bool:
    """ "Герасимёнок О. Д. — освобождена": no surname stands behind the initials."""
    end = first + 2
    while initial(sentence, end):
        end += 2
    return not surname_word(sentence, end)


def _after_given(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """A first name with its patronymic, nickname and surname: "Сергей «Тихон» Тихановский", "Денис П.", "Ana de la Vega"."""
    tokens = sentence.tokens
    words, end = [at], at + 1
    while end < len(tokens) and len(words) < LONGEST_NAME:
        token = tokens[end]
        if len(words) > 1 and len(token.text) > 1 and token.text.isupper() and not tokens[words[-1]].text.isupper():
            break
        if (
            (token.text in QUOTES or token.text == "(")
            and sentence.low(end + 2)[:1] in CLOSING
            and tokens[end + 1].capital
            and surname_word(sentence, end + 3)
        ):
            end += 3
        elif initial(sentence, end):
            words.append(end)
            end += 2
        elif token.low in SMALL and surname_word(sentence, end + 1):
            words += [end, end + 1]
            end += 2
        elif surname_word(sentence, end) and not (len(words) > 1 and is_given(sentence.lang, token.text) and surname_word(sentence, end + 1)):
            words.append(end)
            end += 1
        else:
            break
    if len(words) > 2 and _order(tokens[words[-1]].text, tokens[words[-2]].text):
        end = words.pop()
    told = tuple(written(sentence, place) for place in words)
    if len(words) < 2 or (len(words) == 2 and of_a_father(sentence.lang, *told)):
        return None  # "Николай Викторович": whoever he is, his surname stands elsewhere
    return Named(index, at, end, told, sentence.lang, text.capitals)


def _order(word: str, before: str) -> bool:
    """ "Andrzej Yukhnevich OMI": the letters of a religious order."""
    return word.isupper() and 1 < len(word) <= 4 and not before.isupper()


def _after_initials(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """ "М. Знак", "Н. В. Статкевич"."""
    words: list[int] = []
    end = at
    while end < len(sentence.tokens) and initial(sentence, end) and len(words) < 2:
        words.append(end)
        end += 2
    if words == [at] and sentence.lang == "en" and sentence.low(at) == "i":
        return None  # "… and so do I. We got 31"
    if not words or not surname_word(sentence, end) or sentence.tokens[end].tags & (NO_NAME - {"free", "label"}):
        return None
    told = tuple(sentence.tokens[place].text + "." for place in words)
    return Named(index, at, end + 1, (*told, written(sentence, end)), sentence.lang, text.capitals)


def _unknown(text: Text, sentence: Sentence, index: int, at: int) -> Named | None:
    """Two or three words with capitals and no other meaning; German nouns have capitals too."""
    if sentence.lang == "de" or sentence.tokens[at].text.isupper():
        return None
    end = at
    while end < len(sentence.tokens) and end - at < LONGEST_NAME and _free_word(sentence, end, first=end == at):
        if end > at and is_given(sentence.lang, sentence.tokens[end].text) and surname_word(sentence, end + 1):
            return None  # "Deacon Yan Kishko": the name begins further on
        end += 1
    if end - at < 2 or end - at > 3 or (sentence.has(at - 1, "the") or sentence.low(at - 1) == "the"):
        return None
    words = tuple(written(sentence, place) for place in range(at, end))
    cyrillic = sentence.lang in ("ru", "be", "uk")
    turned = any(is_given(sentence.lang, word) for word in words[1:])
    if turned and (sentence.has(at - 1, "prep") or (given_at(sentence, end - 1) and sentence.has(end, "and") and given_at(sentence, end + 1))):
        return None  # "з Чернігівщини Василь та Раїса Мельниченки"
    if turned and cyrillic and words[0].casefold().endswith(("ний", "ній", "ный", "тний", "лый", "рый", "ная", "няя", "лая")):
        return None  # "Тринадцатилетний Архип"
    if not turned and ((cyrillic and words[0].casefold().endswith(ADJECTIVE)) or any(is_given(sentence.lang, word) for word in words[:1])):
        return None
    return Named(index, at, end, words, sentence.lang, text.capitals)


def _free_word(sentence: Sentence, at: int, *, first: bool) -> bool:
    token = sentence.tokens[at]
    everyday = any(tag.startswith("?") for tag in token.tags) or ordinary_opening(sentence, at)
    if not token.capital or len(token.text) < 3 or token.tags & NO_NAME or everyday or token.number is not None:
        return False
    return not (token.text.isupper() and len(token.text) <= 4) and not (first and at == 0 and len(token.low) < 3)


# Of a surname that two people share: its plural, and what it is of a man and of a woman.
FATHERS = frozenset(
    ["отец", "отца", "отцу", "отцом", "айцец", "айца", "айцу", "айцом", "отець", "отця", "отцю", "ojciec", "ojca", "pater", "father"]
)  # of a church


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
    words = tuple(written(sentence, at) for at in range(start, end))
    return sentence.has(start - 1, "kin") and nominative(sentence.lang, words) != words


def _verb_between(sentence: Sentence, left: int, right: int) -> bool:
    """ "посол США вывез Марину Гнатюк": a verb between an office and a name parts them."""
    return any(tag.endswith((":past", ":pres", ":fut")) for at in range(left + 1, right) for tag in sentence.tokens[at].tags)


def speaks(sentence: Sentence, start: int, end: int, reach: int = SAY_REACH) -> bool:
    around = (*range(max(0, start - reach), start), *range(end, min(end + reach, len(sentence.tokens))))
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
            found.append(Named(index, at, at + 1, (written(sentence, at),), sentence.lang, text.capitals))
    return found


def bare_surnames(text: Text, index: int) -> list[Named]:
    """Every word that may be a surname or a first name alone: a capital in the midst of a sentence, in a list, or before a predicate of release."""
    sentence = text.lines[index].sentence
    found: list[Named] = []
    for at, token in enumerate(sentence.tokens):
        if _bare(sentence, at) and token.tags <= {"ours", "euphemism"} and (at > 0 or _opens(sentence, token)):
            if sentence.lang == "de" and not surname_like(token.low):
                continue
            found.append(Named(index, at, at + 1, (written(sentence, at),), sentence.lang, text.capitals))
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


def _bare(sentence: Sentence, at: int) -> bool:
    """One word with a capital and no neighbour with one."""
    return (
        name_word_at(sentence, at)
        and not name_word_at(sentence, at - 1)
        and not name_word_at(sentence, at + 1)
        and len(sentence.tokens[at].text) > (2 if sentence.lang in ("ru", "be", "uk") and _between(sentence, at) else 3)
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
