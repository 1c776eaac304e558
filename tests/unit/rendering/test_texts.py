"""Every language has every message, with the same arguments and variants; none is unused, none is broken."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
from bot.rendering.texts import FAMILIES, LANGUAGES, LOCALES, MissingText, Texts, known_language, message_name, texts

ROOT = Path(bot.__file__).parent


class _Reader(Visitor):  # type: ignore[misc]  # the library has no types
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.junk: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 the library's name
        self.variables.add(node.id.name)

    def visit_Junk(self, node: ast.Junk) -> None:  # noqa: N802
        self.junk.append(node.content)


def messages(lang: str) -> dict[str, set[str]]:
    """Name of each message → names of its arguments."""
    found: dict[str, set[str]] = {}
    for path in sorted((LOCALES / lang).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            reader = _Reader()
            reader.visit(entry)
            assert not reader.junk, f"{path}: {reader.junk}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} twice"
                found[entry.id.name] = reader.variables
    return found


def test_every_folder_of_texts_is_a_language_we_speak() -> None:
    assert {path.name for path in LOCALES.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_no_language_misses_a_message_or_leaves_out_an_argument(lang: str) -> None:
    ours, english = messages(lang), messages(LANGUAGES[0])
    assert sorted(ours) == sorted(english)
    # A language may need more to choose a form (the verb agrees with the number in Russian), never less.
    assert {name: english[name] - ours[name] for name in english if english[name] - ours[name]} == {}


def test_no_message_is_unused() -> None:
    sources = [*ROOT.rglob("*.py"), *ROOT.rglob("*.html"), *ROOT.rglob("*.jinja*"), *ROOT.rglob("*.svg")]
    said = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r"[\"']([a-z][a-z0-9-]*)[\"']", said))
    families = {message_name(family, value) for family, values in FAMILIES.items() for value in values}
    assert sorted(set(messages("en")) - named - families) == []


def test_every_value_of_a_family_has_its_word() -> None:
    for lang, (family, values) in product(LANGUAGES, FAMILIES.items()):
        for value in values:
            assert texts(lang).has(message_name(family, value)), f"{lang}: {message_name(family, value)}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_formats_with_small_and_large_numbers(lang: str) -> None:
    say = Texts(lang)
    for name, variables in messages(lang).items():
        for count in (0, 1, 2, 5, 11, 21, 1110):
            arguments = {variable: count if variable in ("count", "days", "ok", "failing") else "x" for variable in variables}
            assert say.plain(name, **arguments).strip()


@pytest.mark.parametrize(
    ("lang", "count", "said"),
    [
        ("ru", 1, "1 человек"),
        ("ru", 2, "2 человека"),
        ("ru", 5, "5 человек"),
        ("ru", 11, "11 человек"),
        ("ru", 21, "21 человек"),
        ("ru", 1110, "1\u00a0110 человек"),
        ("be", 1, "1 чалавек"),
        ("be", 3, "3 чалавекі"),
        ("be", 12, "12 чалавек"),
        ("be", 52, "52 чалавекі"),
        ("uk", 1, "1 людина"),
        ("uk", 22, "22 людини"),
        ("uk", 11, "11 людей"),
        ("pl", 1, "1 osoba"),
        ("pl", 2, "2 osoby"),
        ("pl", 5, "5 osób"),
        ("pl", 21, "21 osób"),
        ("pl", 22, "22 osoby"),
        ("pl", 101, "101 osób"),
        ("lt", 1, "1 žmogus"),
        ("lt", 2, "2 žmonės"),
        ("lt", 10, "10 žmonių"),
        ("lt", 11, "11 žmonių"),
        ("lt", 21, "21 žmogus"),
        ("lt", 111, "111 žmonių"),
        ("de", 1, "1 Person"),
        ("de", 1110, "1.110 Personen"),
        ("en", 1, "1 person"),
        ("en", 1110, "1,110 people"),
    ],
)
def test_plurals_and_numbers_follow_the_language(lang: str, count: int, said: str) -> None:
    assert texts(lang).plain("people", count=count, bound="exact") == said


def test_a_missing_message_is_loud() -> None:
    with pytest.raises(MissingText):
        texts("en").plain("no-such-message")


def test_a_missing_argument_is_loud() -> None:
    with pytest.raises(ValueError, match="headline-said"):
        texts("en").plain("headline-said", what="x")


def test_foreign_text_is_escaped_and_never_read_as_a_pattern() -> None:
    assert texts("en").html("headline-withdrawn", what="<b>{ $says }</b>") == "Withdrawn: &lt;b&gt;{ $says }&lt;/b&gt;"


@pytest.mark.parametrize(("code", "lang"), [("be", "be"), ("ru-RU", "ru"), ("pt_BR", "en"), ("", "en"), (None, "en"), ("EN", "en")])
def test_a_language_we_do_not_speak_is_answered_in_english(code: str | None, lang: str) -> None:
    assert known_language(code) == lang
