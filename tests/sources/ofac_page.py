"""Pages of OFAC's Recent Actions in their real structure (facts 6.1), with invented words, names and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

LIST = "https://ofac.treasury.gov/recent-actions"
PADDING = "<!-- " + "invented " * 60 + "-->"
SDN = "<h3>Specially Designated Nationals List Update</h3>"
DELETIONS = "<h4>The following deletions have been made to OFAC's SDN List:</h4>"
ADDITIONS = "<h4>The following individuals have been added to OFAC's SDN List:</h4>"
CHANGES = "<h4>The following changes have been made to OFAC's SDN List:</h4>"
SAMPLE = "SAMPLE, Ivan (a.k.a. PRIKLAD, Ivan), Minsk, Belarus; DOB 01 Jan 1970; nationality Belarus; Gender Male (individual) [BELARUS-EO14038]."
AGAIN = "PRIKLAD, Ivan (a.k.a. SAMPLE, Ivan), Minsk, Belarus; DOB 01 Jan 1970; nationality Belarus; Gender Male (individual) [BELARUS-EO14038]."
POTASH = "SYNTHETIC POTASH OJSC, Invented Str. 1, Soligorsk, Belarus [BELARUS-EO14038] (Linked To: SAMPLE, Ivan)."
STRANGER = "INVENTED, Reza, Tehran, Iran; DOB 02 Feb 1971; nationality Iran; Gender Male (individual) [SDGT] [IFSR] (Linked To: INVENTED COMPANY)."


@dataclass(kw_only=True)
class Action:
    """One action: its row in the listing and its page."""

    slug: str
    title: str
    body: str
    category: str = "sanctions-list-updates"

    @property
    def day(self) -> date:
        return date(int(self.slug[:4]), int(self.slug[4:6]), int(self.slug[6:8]))

    @property
    def url(self) -> str:
        return f"{LIST}/{self.slug}"

    def row(self) -> str:
        return (
            '<div class="margin-bottom-4 search-result views-row"><div>\n'
            f'<div class="font-sans-lg"><a href="/recent-actions/{self.slug}" hreflang="en">{self.title}</a></div>\n'
            f'<div class="margin-top-1 font-sans-2xs">{self.day:%B %d, %Y} - &nbsp;'
            f'<a href="/recent-actions/{self.category}">{self.category}</a></div>\n</div></div>\n'
        )

    def page(self) -> str:
        return item(self.title, f"{self.day:%m/%d/%Y}", self.body)


@dataclass
class Office:
    """The site: its actions, newest first."""

    actions: list[Action] = field(default_factory=list)

    def add(self, slug: str, title: str, body: str) -> Action:
        self.actions.insert(0, Action(slug=slug, title=title, body=body))
        return self.actions[0]

    def listing(self) -> str:
        return listing([action.row() for action in self.actions[:10]])


def frame(content: str, title: str = "Recent Actions") -> str:
    """A whole page around its content: the menu names the sub-lists, which are no actions."""
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title} | Office of Foreign Assets</title>{PADDING}</head>\n<body>"
        '<header><ul class="usa-nav"><li><a href="/recent-actions">Recent Actions</a></li><li><a href="/recent-actions/general-licenses">General '
        'Licenses</a></li><li><a href="/recent-actions/enforcement-actions">Enforcement Actions</a></li></ul></header>\n'
        f'<main id="main-content">\n{content}\n</main>\n<footer><a href="/contact">Contact OFAC</a></footer></body></html>'
    )


def listing(rows: Sequence[str], shown: int | None = None, following: bool = True) -> str:
    """A listing of rows that says how many it shows: as many as there are, where nothing else is given."""
    count = len(rows) if shown is None else shown
    more = '<a class="usa-pagination__link usa-pagination__next-page" href="?page=1" rel="next">Next</a>' if following else ""
    return frame(f'<div class="view-header"><p>Displaying 1 - {count} of 3999 results.</p></div>\n{"".join(rows)}{more}')


def item(title: str, released: str, body: str) -> str:
    """An action's page. `released`: as the page writes days, "11/19/2026"; the first .field__item of the page is this one."""
    return frame(
        f'<h1 class="uswds-page-title">{title}</h1>\n'
        '<div class="field field--name-field-release-date"><div class="field__label">Release Date</div>'
        f'<div class="field__item">{released}</div></div>\n'
        f'<div class="field field--name-field-body"><div class="field__item">\n{body}\n</div></div>',
        title,
    )


def paragraphs(*entries: str) -> str:
    return "\n".join(f"<p>{entry}</p>" for entry in entries)
