"""The fortnight of December 2025 as data: who published what, when, and which alert it must cause.

The facts are public: talks in Minsk on 12 and 13 December, potash sanctions announced and 123 people pardoned on the 13th, 114 of them
received by Ukraine and nine by Lithuania, OFAC's General License 13 on the 15th. The texts are ours. So are the incidents that show what
Volia does with them: the miscount of a monitor and its correction, the edit of a statement, the deletion of another, and the new total
of the 17th.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from claims.model import MINSK, AlertType, Role, utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A source of the demo. `slug` is its channel name or the path of its feed on the demo's server."""

    id: str
    kind: str  # telegram, belta, rss
    slug: str
    name: str
    role: Role
    language: str


class Act(StrEnum):
    PUBLISH = "publish"
    EDIT = "edit"
    DELETE = "delete"
    WAIT = "wait"  # only the clock moves: a deletion is believed when it is seen again later


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happens on a page. `key` counts within the outlet."""

    at: datetime  # UTC
    act: Act
    outlet: str = ""
    key: int = 0
    title: str = ""  # articles and feed items
    text: str = ""
    forwarded_from: str = ""  # outlet whose words these are
    reply_to: int = 0  # key of the post that is answered; its words are quoted above, as Telegram does
    preview: tuple[str, str, str] | None = None  # site, title, description of a linked page: somebody else's words
    photo: bool = False
    tells: AlertType | None = None  # the one alert that it must cause; None: it must cause none


PRESS_SERVICE = Outlet(
    id="demo_press_service", kind="telegram", slug="demo_press_service", name="Press service (demo)", role=Role.STATE, language="ru"
)
AGENCY = Outlet(id="demo_agency", kind="belta", slug="president", name="State agency (demo)", role=Role.STATE, language="ru")
MONITOR = Outlet(id="demo_monitor", kind="telegram", slug="demo_monitor", name="Rights monitor (demo)", role=Role.NGO, language="be")
NEWSROOM = Outlet(id="demo_newsroom", kind="telegram", slug="demo_newsroom", name="Newsroom (demo)", role=Role.PRESS, language="ru")
WASHINGTON = Outlet(
    id="demo_washington", kind="rss", slug="washington.xml", name="US State Department (demo)", role=Role.FOREIGN_OFFICIAL, language="en"
)
TREASURY = Outlet(id="demo_ofac", kind="rss", slug="ofac.xml", name="OFAC (demo)", role=Role.LEGAL, language="en")
KYIV = Outlet(
    id="demo_kyiv", kind="telegram", slug="demo_kyiv", name="Coordination headquarters of Ukraine (demo)", role=Role.FOREIGN_OFFICIAL, language="en"
)
OUTLETS = (PRESS_SERVICE, AGENCY, MONITOR, NEWSROOM, WASHINGTON, TREASURY, KYIV)


def _at(day: int, clock: str) -> datetime:
    """A moment of December 2025 as a clock in Minsk shows it."""
    hour, minute = clock.split(":")
    return utc(datetime(2025, 12, day, int(hour), int(minute), tzinfo=MINSK))


def _post(day: int, clock: str, outlet: Outlet, key: int, text: str, **more: Any) -> Event:
    return Event(at=_at(day, clock), act=Act.PUBLISH, outlet=outlet.id, key=key, text=text, **more)


BEGINS = _at(6, "08:00")
ENDS = _at(20, "12:00")

BEFORE = (  # what stands on the pages when Volia first reads them; a first reading alerts nobody
    _post(3, "10:15", PRESS_SERVICE, 8801, "Глава государства принял доклад о подготовке энергосистемы к зиме."),
    _post(4, "16:40", PRESS_SERVICE, 8802, "🇧🇾 Совещание по развитию сельского хозяйства: надои растут, дороги к фермам ремонтируют.", photo=True),
    _post(
        4,
        "17:05",
        AGENCY,
        750101,
        "Вопросы развития животноводства обсудили на совещании в Минске.",
        title="О чём говорили на совещании по сельскому хозяйству",
    ),
    _post(
        5,
        "11:00",
        AGENCY,
        750102,
        "Новый цех открылся на заводе в Гродно, продукция пойдёт на экспорт.",
        title="На заводе в Гродно открылся новый цех",
    ),
    _post(2, "12:00", MONITOR, 401, "На канец лістапада ў Беларусі за кратамі застаюцца 1246 палітвязняў."),
    _post(5, "18:30", MONITOR, 402, "Як напісаць ліст у калонію: тлумачым правілы перапіскі крок за крокам."),
    _post(4, "09:00", NEWSROOM, 30501, "Курс доллара сегодня почти не изменился. Смотрим, что будет дальше."),
    _post(5, "20:10", NEWSROOM, 30502, "В выходные обещают мокрый снег и гололёд. Водителей просят быть осторожнее."),
    _post(
        3,
        "19:00",
        WASHINGTON,
        1,
        "The Department marked the International Day of Persons with Disabilities.",
        title="Statement on an international day",
    ),
    _post(
        5,
        "17:00",
        WASHINGTON,
        2,
        "The Department of State announced a new round of educational exchanges.",
        title="Educational exchanges: applications open",
    ),
    _post(
        2,
        "18:00",
        TREASURY,
        1,
        "The Office of Foreign Assets Control is publishing updated guidance on record keeping.",
        title="Publication of Updated Guidance",
    ),
    _post(4, "18:00", TREASURY, 2, "OFAC will be closed on a federal holiday.", title="Notice of Office Hours"),
    _post(3, "14:00", KYIV, 61, "The coordination headquarters met the families of prisoners of war in Kyiv."),
    _post(5, "14:00", KYIV, 62, "A reminder: the hotline of the headquarters answers every day."),
)

FORTNIGHT = (
    _post(6, "10:00", PRESS_SERVICE, 8803, "Глава государства поздравил белорусских спортсменов с победой на турнире."),
    _post(7, "13:20", NEWSROOM, 30503, "В Налибокскую пущу выпустили 12 зубров. Животных привезли из питомника.", photo=True),
    _post(
        8, "09:30", AGENCY, 750103, "Уборка снега в столице идёт круглосуточно, на улицы вышли 300 машин.", title="Снег в Минске убирают 300 машин"
    ),
    _post(8, "18:00", MONITOR, 403, "Праваабаронцы патрабуюць неадкладна вызваліць усіх палітвязняў."),
    _post(
        9,
        "12:00",
        NEWSROOM,
        30504,
        "Напомним, 11 сентября были освобождены 52 человека, их вывезли в Литву. Рассказываем, как они живут три месяца спустя.",
    ),
    _post(
        10,
        "17:00",
        WASHINGTON,
        3,
        "On Human Rights Day the United States calls on the authorities in Minsk to release all political prisoners.",
        title="Human Rights Day",
    ),
    _post(
        11,
        "21:15",
        NEWSROOM,
        30505,
        "Слух дня: по словам двух собеседников, на этой неделе на свободу могут выйти больше ста политзаключённых. Подтверждения нет.",
    ),
    _post(
        12,
        "10:30",
        PRESS_SERVICE,
        8804,
        "🇧🇾🇺🇸 Сегодня в Минске глава государства принимает специального посланника президента США Джона Коула. Переговоры начались.",
        photo=True,
    ),
    _post(
        12,
        "11:00",
        AGENCY,
        750104,
        "В Минске начались переговоры с делегацией США во главе с Джоном Коулом.",
        title="Переговоры с делегацией США начались в Минске",
    ),
    _post(13, "11:40", NEWSROOM, 30506, "Переговоры в Минске продолжаются второй день. О результатах пока не сообщают."),
    _post(
        13,
        "13:05",
        PRESS_SERVICE,
        8805,
        "Джон Коул: по поручению президента Трампа США снимают санкции с белорусского калия.",
        tells=AlertType.SANCTIONS_ANNOUNCED,
    ),
    _post(
        13,
        "14:10",
        PRESS_SERVICE,
        8806,
        "Александр Лукашенко подписал указ о помиловании 123 граждан различных стран.\n\nРешение принято в рамках договорённостей с президентом США.",
        tells=AlertType.RELEASE_REPORTED,
    ),
    _post(
        13,
        "14:25",
        AGENCY,
        750105,
        "13 декабря, Минск /Корр. БЕЛТА/. Александр Лукашенко помиловал 123 граждан различных стран, сообщили в пресс-службе.",
        title="Лукашенко помиловал 123 граждан различных стран",
    ),
    _post(
        13,
        "14:40",
        NEWSROOM,
        30507,
        "Александр Лукашенко подписал указ о помиловании 123 граждан различных стран.\n\nРешение принято в рамках договорённостей с президентом США.",
        forwarded_from=PRESS_SERVICE.id,
    ),
    _post(
        13,
        "15:40",
        WASHINGTON,
        4,
        "The United States welcomes today's release of 123 people from prisons in Belarus.",
        title="Release of Prisoners in Belarus",
        tells=AlertType.RELEASE_CONFIRMED,
    ),
    _post(
        13,
        "16:20",
        KYIV,
        63,
        "Ukraine today received 114 people released from prisons in Belarus. Five of them are citizens of Ukraine, 109 are citizens of Belarus.",
        photo=True,
    ),
    _post(13, "16:50", MONITOR, 404, "Дзевяць вызваленых сёння чалавек вывезлі ў Літву."),
    _post(
        13,
        "17:30",
        MONITOR,
        405,
        "Паводле нашага падліку, сёння з калоній вызвалілі 122 чалавекі.",
        tells=AlertType.RELEASE_DISPUTED,
    ),
    Event(
        at=_at(13, "18:40"),
        act=Act.EDIT,
        outlet=MONITOR.id,
        key=405,
        text="Паводле нашага падліку, сёння з калоній вызвалілі 123 чалавекі. Удакладнена: раней мы памылкова напісалі 122.",
        tells=AlertType.RELEASE_REVISED,
    ),
    Event(
        at=_at(13, "19:30"),
        act=Act.EDIT,
        outlet=PRESS_SERVICE.id,
        key=8806,
        text="Глава государства принял решение помиловать 123 граждан различных стран, осуждённых за шпионаж и экстремистскую деятельность.",
        tells=AlertType.STATEMENT_EDITED,
    ),
    _post(
        13,
        "20:15",
        NEWSROOM,
        30508,
        "Встреча в Вильнюсе: что известно к вечеру.",
        preview=("Newsroom (demo)", "Хроника дня", "123 человека на свободе, ещё 200 могут выйти завтра, пишут читатели"),
    ),
    Event(at=_at(14, "09:00"), act=Act.DELETE, outlet=PRESS_SERVICE.id, key=8805),
    Event(at=_at(14, "09:20"), act=Act.WAIT, tells=AlertType.STATEMENT_DELETED),
    _post(14, "12:00", NEWSROOM, 30509, "Вчера были помилованы 123 человека. Собрали всё, что об этом известно.", reply_to=30507),
    _post(
        15,
        "19:00",
        TREASURY,
        3,
        "The Department of the Treasury's Office of Foreign Assets Control (OFAC) is issuing Belarus General License 13, "
        "authorizing transactions involving Belaruskali, Belarusian Potash Company and Agrorozkvit.",
        title="Issuance of Belarus-related General License",
        tells=AlertType.SANCTIONS_IN_FORCE,
    ),
    _post(16, "09:30", NEWSROOM, 30510, "США выдали генеральную лицензию № 13: она разрешает сделки с белорусскими калийными компаниями."),
    _post(16, "15:00", PRESS_SERVICE, 8807, "Глава государства провёл встречу с учёными: говорили о новых сортах картофеля."),
    _post(17, "18:00", MONITOR, 406, "Паводле праваабаронцаў, у Беларусі за кратамі застаюцца 1110 палітвязняў.", tells=AlertType.TOTAL_CHANGED),
    _post(18, "12:30", AGENCY, 750106, "Ёлочные базары открываются по всей стране.", title="Ёлочные базары открываются"),
    _post(19, "19:10", NEWSROOM, 30511, "Хоккейное дерби в Минске закончилось со счётом 5:2."),
    _post(20, "10:00", KYIV, 64, "The headquarters thanks everybody who met the released people in Ukraine a week ago."),
)

EXPECTED: tuple[AlertType, ...] = tuple(event.tells for event in FORTNIGHT if event.tells)
"""Every alert of the fortnight, in its order. Anything else told is a fault."""
