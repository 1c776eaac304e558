"""People who share a surname: "Ирина и Сергей Тихановские", "сестёр Полевых, Арину и Таисию"."""

from __future__ import annotations

from claims.extraction.given import is_given, readings
from claims.extraction.namewords import Named, name_word_at, surname_word, words_of, written
from claims.extraction.nominative import nominative
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence


def couple(text: Text, named: Named, found: list[Named]) -> list[Named]:
    """ "Ирина и Сергей Тихановские", "Darya and Ihar Losik": the first name before "and" has the surname too."""
    sentence = text.lines[named.line].sentence
    before = named.start - 2
    if before < 0 or not sentence.has(named.start - 1, "and") or len(named.words) != 2 or not is_given(sentence.lang, named.words[0]):
        return []
    token = sentence.tokens[before]
    if not token.capital or (found and found[-1].end > before):
        return []
    if not is_given(sentence.lang, token.text) and not (name_word_at(sentence, before) and sentence.has(before - 1, *FAMILY)):
        return []
    first, surname = written(sentence, before), named.words[1]
    women = is_woman(sentence.lang, first), is_woman(sentence.lang, named.words[0])
    pair = singular(surname, sentence.lang)
    if pair is not None:
        named.words = (named.words[0], pair[women[1]])
        surname = pair[women[0]]
        first = nominative(sentence.lang, (first, surname))[0]
    elif (told := readings(sentence.lang, first)) and not any("nom" in reading.cases for reading in told):
        first = nominative(sentence.lang, (first,))[0]  # "Павла и Светлану Дубовик"
    return [Named(named.line, before, before + 1, (first, surname), named.lang, text.capitals)]


def family(text: Text, sentence: Sentence, index: int, at: int) -> list[Named]:
    """ "сестёр Полевых, Арину и Таисию", "супруги Шостак Дарья и Виталий": one surname, then the first names of those who have it."""
    behind = sentence.lang == "en" and sentence.has(at + 1, *FAMILY)  # "the Hancharyk sisters, Valeryja and Stanislava"
    if not name_word_at(sentence, at) or not (behind or any(sentence.has(place, *FAMILY) for place in range(max(0, at - 3), at))):
        return []
    first = at + 1 + behind
    first += sentence.low(first) == ","
    lang, tokens = sentence.lang, sentence.tokens
    if is_given(lang, tokens[at].text) or not sentence.has(first + 1, "and") or first + 2 >= len(tokens) or surname_word(sentence, first + 3):
        return []
    places = [place for place in (first, first + 2) if tokens[place].capital and is_given(lang, tokens[place].text)]
    if len(places) < 2:
        return []
    surname = written(sentence, at)
    pair = singular(surname, lang) or (surname, surname)
    made = []
    for place in places:
        given = written(sentence, place)
        woman = is_woman(lang, given)
        told = nominative(lang, (given, pair[woman]))[0] if pair[woman] != surname else given
        words = (told, pair[woman]) if first > at + 1 else (pair[woman], told)  # "супруги Шостак Дарья и Виталий"
        made.append(Named(index, place, place + 1, words, lang, text.capitals))
    return made


def singular(surname: str, lang: str) -> tuple[str, str] | None:
    """What a surname that two people share is of a man and of a woman; None where it is no plural."""
    ending = next((ending for ending in PLURALS if surname.endswith(ending)), None)
    if ending is not None:
        stem = surname[: len(surname) - len(ending)]
        man, woman = PLURALS[ending]
        man = man[:-1] + "ў" if lang == "be" and man.endswith("в") else man
        return stem + man, stem + woman
    if lang in ("ru", "be", "uk") and surname.endswith(("цы", "ці")):
        return surname[:-2] + "ец", surname[:-2] + "ец"
    if lang in ("ru", "be", "uk") and surname[-1:] in "ыиі" and surname[-2:-1] not in "аеёиоуыэюяії":
        return surname[:-1], surname[:-1]
    if lang == "pl" and surname.endswith("owie"):
        return surname[:-4], surname[:-4]
    return None


def is_woman(lang: str, first: str) -> bool:
    return any(reading.gender == "f" for reading in readings(lang, first))


PLURALS = {  # the longest first: "Рагаўцовых" ends in "овых", and in "ых" too
    plural: (man, woman)
    for plural, man, woman in sorted(
        (
            each.split(":")
            for each in words_of(
                "ские:ский:ская цкие:цкий:цкая овы:ов:ова евы:ев:ева ины:ин:ина ских:ский:ская цких:цкий:цкая овых:ов:ова евых:ев:ева "
                "скія:скі:ская цкія:цкі:цкая скіх:скі:ская цкіх:цкі:цкая ські:ський:ська цькі:цький:цька ських:ський:ська цьких:цький:цька "
                "scy:ski:ska ccy:cki:cka skich:ski:ska ckich:cki:cka ичи:ич:ич ічі:іч:іч ичі:ич:ич ичей:ич:ич ічаў:іч:іч ичів:ич:ич "
                "wiczowie:wicz:wicz wiczów:wicz:wicz skie:ski:ska ckie:cki:cka dzcy:dzki:dzka dzkie:dzki:dzka dzkich:dzki:dzka "
                "енки:енко:енко енков:енко:енко енків:енко:енко енкі:енка:енка енкаў:енка:енка ые:ый:ая ых:ый:ая ыя:ы:ая чуки:чук:чук чуков:чук:чук "
                "чукі:чук:чук чукоў:чук:чук чуків:чук:чук юки:юк:юк юкі:юк:юк ики:ик:ик ікі:ік:ік ыкі:ык:ык ові:ов:ова авы:аў:ава "
                "ики:ик:ик ников:ник:ник нікаў:нік:нік ників:ник:ник кі:к:к еи:ей:ей еі:ей:ей аі:ай:ай"
            )
        ),
        key=lambda each: (-len(each[0]), each),
    )
}

FAMILY = ("kin", "couple", "siblings")
