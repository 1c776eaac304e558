"""Names: found in texts, put into the nominative, and one form over scripts and spellings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claims.extraction import read
from claims.extraction.canonical import canonical
from claims.extraction.families import singular
from claims.extraction.names import mentions_of
from claims.extraction.nominative import nominative
from claims.extraction.normalise import normalise
from claims.extraction.reader import read_text
from claims.model import ClaimKind, Document, Role

CASES = Path(__file__).parents[2] / "data" / "names" / "nominative.txt"
TABLE = [tuple(part.strip() for part in line.split("|")) for line in CASES.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def a_document(text: str, *, lang: str, title: str = "", role: Role = Role.OPPOSITION) -> Document:
    return Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title=title, text=text, lang=lang, role=role)


def names_in(text: str, lang: str) -> list[str]:
    document = a_document(text, lang=lang)
    read_in = read_text(document, normalise(text))
    return [named.name for index in range(len(read_in.lines)) for named in mentions_of(read_in, index)]


@pytest.mark.parametrize(("lang", "written", "name"), TABLE)
def test_every_case_of_a_name_leads_to_its_nominative(lang: str, written: str, name: str) -> None:
    assert " ".join(nominative(lang, tuple(written.split()))) == name


@pytest.mark.parametrize(("lang", "written", "name"), TABLE)
def test_a_name_in_the_nominative_stays_as_it_is(lang: str, written: str, name: str) -> None:
    assert " ".join(nominative(lang, tuple(name.split()))) == name


def test_a_form_that_stands_elsewhere_in_the_text_decides_between_two() -> None:
    assert nominative("be", ("Віктару", "Бабарыку"), frozenset({"Бабарыка"})) == ("Віктар", "Бабарыка")


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("ru", "На свободе Ирина и Сергей Вольские.", ["Ирина Вольская", "Сергей Вольский"]),
        ("en", "Darya and Ihar Losik are free.", ["Darya Losik", "Ihar Losik"]),
        ("ru", "Освободили Сергея «Тихого» Панасика.", ["Сергей Панасик"]),
        ("ru", "Вышли М. Знак и Н. В. Статкевич.", ["М. Знак", "Н. В. Статкевич"]),
        ("en", "Volha B. walked out this morning.", ["Volha B"]),
        ("en", "Fr Viktar Lapshevich and Deacon Yan Kishko were pardoned.", ["Viktar Lapshevich", "Yan Kishko"]),
        ("be", "Выйшаў ксёндз Генрых Акалатовіч.", ["Генрых Акалатовіч"]),
        ("en", "Andrei Aliaksandrau's colleagues waited at the gate.", ["Andrei Aliaksandrau"]),
        ("ru", "НА СВОБОДЕ МАКСИМ ЗНАК", ["Максим Знак"]),
        ("ru", "Каленик Андрей Викторович, водитель, 3 года.", ["Каленик Андрей Викторович"]),
        ("ru", "Пивоварчик Нелли Юрьевна — конец срока.", ["Пивоварчик Нелли Юрьевна"]),
        ("ru", "ДРАНЕЦ Стефания Адамовна | врач", ["Дранец Стефания Адамовна"]),
        ("ru", "Герасимёнок О. Д. — освобождена судом.", ["Герасимёнок О. Д."]),
        ("en", "Yermalovich, Taras (pardon, 1 June)", ["Yermalovich Taras"]),
        ("en", "HAIDUK Stsiapan, welder", ["Haiduk Stsiapan"]),
        ("ru", "Среди них врач Наталья Петрович.", ["Наталья Петрович"]),
        ("ru", "Приехал Николай Викторович.", []),
        ("ru", "Отпустили сестёр Вольских, Арину и Таисию.", ["Арина Вольская", "Таисия Вольская"]),
        ("ru", "Дома супруги Шостак Дарья и Виталий.", ["Шостак Дарья", "Шостак Виталий"]),
        ("uk", "Серед них подружжя Христина та Олександр Коваленки.", ["Христина Коваленко", "Олександр Коваленко"]),
        ("pl", "Teresę i Annę Sadowskie wypuszczono.", ["Teresa Sadowska", "Anna Sadowska"]),
        ("en", "Two brothers, Edgars and Martins Ozols, are in Riga.", ["Edgars Ozols", "Martins Ozols"]),
        ("en", "Out: Yauheniya (Jaŭhienija) Maškouskaja, a nurse.", ["Yauheniya Maškouskaja"]),
        ("de", "Die Geigerin Tazzjana Lasiza ist frei.", ["Tazzjana Lasiza"]),
        ("de", "Der Fernfahrer Torsten Biel ist zurück.", ["Torsten Biel"]),
        ("en", "The German Rico Krieger is home.", ["Rico Krieger"]),
        ("ru", "Вернулись краеведы Ипполит Станкевич и Мефодий Стречень.", ["Ипполит Станкевич", "Мефодий Стречень"]),
        ("be", "Званар Ўладзімер Баран дома.", ["Ўладзімер Баран"]),
        ("ru", "Вышел Шумаков.", []),
        ("ru", "Отпустили Павла и Светлану Дубовик.", ["Павел Дубовик", "Светлана Дубовик"]),
        ("en", "Numbers 6 and 7 are the Hancharyk sisters, Valeryja and Stanislava.", ["Valeryja Hancharyk", "Stanislava Hancharyk"]),
        ("pl", "Alina i Paweł Hajdulowie opuścili areszt.", ["Alina Hajdul", "Paweł Hajdul"]),
        ("be", "Браты Глеб і Цімафей Анікеевы дома.", ["Глеб Анікееў", "Цімафей Анікееў"]),
        ("ru", "Дома Ольга и Пётр Ивановы.", ["Ольга Иванова", "Пётр Иванов"]),
        ("ru", "Дома бард Стас Юревич.", ["Стас Юревич"]),
        ("ru", "Автобус пришёл из Каменного Лога по просьбе Святого Престола.", []),
        ("en", "The State Department and the Popular Front welcomed it.", []),
    ],
)
def test_names_are_found_as_texts_write_them(lang: str, text: str, names: list[str]) -> None:
    assert names_in(text, lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("ru", "Из колонии освободили Григория Костусёва, сообщил его адвокат Павел Ржевский.", ["Григорий Костусёв"]),
        ("be", "З калоніі выйшлі Ганна Журба і Андрэй Скрабец. Усе яны з Гомелю.", ["Ганна Журба", "Андрэй Скрабец"]),
        ("en", "Ales Bialiatski and Maria Kalesnikava were released today, US envoy John Coale said.", ["Ales Bialiatski", "Maria Kalesnikava"]),
        ("uk", "З білоруської в'язниці звільнили Марину Гнатюк та Ірину Дзюбу.", ["Марина Гнатюк", "Ірина Дзюба"]),
        ("pl", "Na wolność wyszedł Andrzej Poczobut, poinformował premier Donald Tusk.", ["Andrzej Poczobut"]),
    ],
)
def test_those_who_were_released_are_named_and_those_who_speak_are_not(lang: str, text: str, names: list[str]) -> None:
    reading = read(a_document(text, lang=lang))
    assert [person.name for person in reading.people] == names
    assert all(person.claim is not None and reading.claims[person.claim].is_news for person in reading.people)


@pytest.mark.parametrize(
    ("lang", "written", "name"),
    [
        ("ru", "Григория Костусёва", "Григорий Костусёв"),
        ("ru", "Марию Колесникову", "Мария Колесникова"),
        ("ru", "Алеся Беляцкого", "Алесь Беляцкий"),
        ("ru", "Сергея Тихановского", "Сергей Тихановский"),
        ("ru", "Виктора Бабарико", "Виктор Бабарико"),
        ("ru", "Валентина Стефановича", "Валентин Стефанович"),
        ("ru", "Полину Шарендо-Панасюк", "Полина Шарендо-Панасюк"),
        ("ru", "Мария Колесникова", "Мария Колесникова"),
        ("ru", "Виктор Бабарико", "Виктор Бабарико"),
        ("be", "Мікалаем Статкевічам", "Мікалай Статкевіч"),
        ("be", "Алесем Бяляцкім", "Алесь Бяляцкі"),
        ("be", "Анджэя Пачобута", "Анджэй Пачобут"),
        ("be", "Галіне Дзербыш", "Галіна Дзербыш"),
        ("be", "Генадзю Фядынічу", "Генадзь Фядыніч"),
        ("be", "Аляксандра Фядуту", "Аляксандр Фядута"),
        ("be", "Марыя Калеснікава", "Марыя Калеснікава"),
        ("uk", "Сергія Тихановського", "Сергій Тихановський"),
        ("uk", "Наталію Дуліну", "Наталія Дуліна"),
        ("uk", "Ігоря Карнея", "Ігор Карней"),
        ("pl", "Siarhieja Cichanouskiego", "Siarhiej Cichanouski"),
        ("pl", "Andrzeja Poczobuta", "Andrzej Poczobut"),
        ("en", "Ales Bialiatski", "Ales Bialiatski"),
        ("ru", "Маргариты", "Маргарита"),
        ("pl", "Artura", "Artur"),
        ("ru", "Колесникову", "Колесникова"),
        ("ru", "Карпенчука", "Карпенчук"),
        ("ru", "Рико Кригеру", "Рико Кригер"),
        ("be", "Сцяпана Доўгага", "Сцяпан Доўгі"),
        ("ru", "Агнии Воробей", "Агния Воробей"),
    ],
)
def test_a_name_comes_out_in_the_nominative(lang: str, written: str, name: str) -> None:
    assert " ".join(nominative(lang, tuple(written.split()))) == name


@pytest.mark.parametrize(
    "spellings",
    [
        ("Алесь Беляцкий", "Алесь Бяляцкі", "Ales Bialiatski", "Aleś Bialacki", "Алесь Біляцький"),
        ("Мария Колесникова", "Марыя Калеснікава", "Maria Kalesnikava", "Maryja Kaleśnikava"),
        ("Сергей Тихановский", "Сяргей Ціханоўскі", "Siarhei Tsikhanouski", "Siarhiej Cichanouski", "Sergej Tichanowski", "Сергій Тихановський"),
        ("Николай Статкевич", "Мікалай Статкевіч", "Мікола Статкевіч", "Mikalai Statkevich"),
        ("Виктор Бабарико", "Віктар Бабарыка", "Viktar Babaryka"),
        ("Игорь Лосик", "Ігар Лосік", "Ihar Losik"),
        ("Григорий Костусёв", "Рыгор Кастусёў", "Ryhor Kastusiou"),
        ("Анна Иванова", "Ганна Іванова", "Hanna Ivanova"),
    ],
)
def test_spellings_of_one_person_have_one_canonical_form(spellings: tuple[str, ...]) -> None:
    assert len({canonical(name) for name in spellings}) == 1


def test_different_people_have_different_canonical_forms() -> None:
    names = ["Алесь Беляцкий", "Мария Колесникова", "Максим Знак", "Игорь Лосик", "Павел Северинец", "Николай Статкевич", "Катерина Андреева"]
    assert len({canonical(name) for name in names}) == len(names)


def test_the_order_of_first_name_and_surname_does_not_matter() -> None:
    assert canonical("Беляцкий Алесь") == canonical("Алесь Беляцкий")


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("ru", "Из колонии в Орше сегодня вышли политзаключённые Степан Граб, Юрась Малиновский и Анатолий Тихий. «Весна» это подтвердила.", 3),
        ("en", "Home at last: political prisoners Aksana Tarasevich, Ihar Bahdan and Mikita Shchuka walked out of prison today, Viasna said.", 3),
        ("ru", "Второй день дома программист Владислав Король, которого освободили из колонии. Вместе с ним вышли Фёдор Жилко и Роман Попок.", 3),
        ("ru", "Несколько политзаключённых освобождены сегодня, среди них Степан Граб и Анатолий Тихий.", None),
    ],
)
def test_news_that_counts_nobody_is_of_as_many_as_it_names_unless_they_are_but_some(lang: str, text: str, count: int | None) -> None:
    claims = read(a_document(text, lang=lang, role=Role.NGO)).claims
    assert [claim.count for claim in claims if claim.kind is ClaimKind.RELEASE and claim.is_news and claim.part_of is None] == [count]


def test_of_a_surname_that_two_share_the_longest_plural_is_taken() -> None:
    """ "Рагаўцовых" ends in "ых" too: of a set in no order either was taken, by chance."""
    assert singular("Рагаўцовых", "be") == ("Рагаўцоў", "Рагаўцова")
    assert singular("Белых", "ru") == ("Белый", "Белая")
