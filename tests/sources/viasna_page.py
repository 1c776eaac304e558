"""Pages of Viasna's sites: addresses, table and export in their real structure, where it is known; all words are SYNTHETIC."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

HEAD = (
    '<!DOCTYPE html><html lang="be"><head><meta charset="utf-8"><title>{title}</title><!-- SYNTHETIC -->'
    "<style>p{{margin:0}}</style>{head}</head><body>"
)
MENU = '<nav class="menu"><a href="/be">Галоўная</a> <a href="/be/news">Навіны</a> <a href="/ru/news">RU</a> <a href="/en/news">EN</a></nav>'
FOOT = "<footer><p>Выдуманы падвал старонкі, якога ніхто не чытае, доўгі як заўсёды.</p></footer></body></html>"
FILLING = "<p>" + "Выдуманыя словы пра тое, як складаецца спіс. " * 12 + "</p>"
COUNTER = '<div class="counter"><span>889</span> <span>палітвязняў</span></div>'
COLUMNS = (
    "id,url,name,status,gender,photo,description,birthday,arrested,articles,prison,declaration,decision,penalty,judge,councel,"
    "penalty_start_date,release_date,verdict_date,appeal_date,fake_terrorist_list,died,clusters"
)
ROW = (
    "<tr><td>{name}</td><td>1990-01-02</td><td>male</td><td>2023-05-06</td><td>342</td>"
    '<td><span data-address="1 Invented Street">Colony SYNTHETIC</span></td><td>{status}</td></tr>'
)
SHOWN = '<div class="date">9 сакавіка 2026, 11:54</div>'
BODY = "<p>Выдуманы сказ пра сем чалавек.</p><p>Другі абзац, таксама выдуманы, крыху даўжэйшы за першы.</p>"


def list_page(counter: str = COUNTER, *, links: str = "", rows: int = 2, filling: str = FILLING) -> str:
    """The list: a counter whose markup is not known, and the table of 2021."""
    table = "".join(ROW.format(name=f"Synthetic {number}", status="палітвязень") for number in range(rows))
    shown = f'<table id="table"><tbody>{table}</tbody></table>'
    return HEAD.format(title="Спіс", head="") + f"{MENU}<h1>Палітычныя зняволеныя</h1>{counter}{filling}{shown}{links}{FOOT}"


def export(*, held: int = 889, former: int = 3953, others: int = 3854, extra: str = "", columns: str = COLUMNS) -> str:
    """The machine's export, with as many rows of each status."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    width = columns.count(",") + 1
    number = 0
    for status, count in (("active", held), ("former", former), ("np", others)):
        for _ in range(count):
            number += 1
            row = [str(900_000 + number), f"https://prisoners.spring96.org/en/person/synthetic-{number}", f"Synthetic {number}", status]
            prison = "Colony SYNTHETIC\n1 Invented Street" if number % 2 else "unknown"
            writer.writerow([*row, "male", "", 'Quotes "inside" the cell', "1990-01-02", "2023-05-06", "342, 369", prison, *[""] * (width - 11)])
    return f"{columns}\n{extra}{out.getvalue()}"


def news_page(*numbers: int, language: str = "be", links: str = "") -> str:
    """A listing of news: a picture's link and a headline's link for each article."""
    items = "".join(
        f'<div class="item"><a href="/{language}/news/{number}"><img src="/files/images/invented.jpg" alt=""></a>'
        f'<h3><a href="/{language}/news/{number}?from=list">Выдумка {number}</a></h3></div>'
        for number in numbers
    )
    return HEAD.format(title="Навіны", head="") + f"{MENU}{FILLING}{items}{links}{FOOT}"


def article_page(
    title: str = "Выдуманая навіна", body: str = BODY, *, shown: str = SHOWN, head: str = "", before: str = "", after: str = "", foot: str = FOOT
) -> str:
    """An article; its markup is not known, so that only what every page has is here: a heading, a date, paragraphs."""
    start = HEAD.format(title=f"{title} | Вясна", head=head)
    return f'{start}{MENU}{before}<div class="page"><h1>{title}</h1>{shown}<div class="text">{body}</div></div>{after}{foot}'


def shown_at(at: datetime) -> str:
    """A moment as a page tells it to machines."""
    return f'<meta property="article:published_time" content="{at.astimezone(UTC).isoformat()}">'
