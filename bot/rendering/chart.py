"""The chart for a chat: the page's timeline on a sheet of its own, in the size of a phone, light or dark. Pure: values in, SVG out.

Everything that a reader needs to judge it stands in the picture: whose figures, and until which day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.rendering.texts import texts
from bot.rendering.timeline import Size, draw
from claims.model import Episode, Total

PHONE = Size(name="phone", width=560, font=17, left=58, right=14, held=170, released=190, marks=72, dot=4)
MARGIN = 26
TITLE_ROOM = 92  # above the drawing: name and time
THEMES = ("light", "dark")
# Palettes of the page (templates/style.css): each colour reads on its paper with a contrast of 4.5 or more.
PALETTES = {
    "light": {"paper": "#ffffff", "ink": "#1a1d21", "soft": "#565d66", "rule": "#dcd9d2"}
    | {"red": "#b3122b", "green": "#1d6b45", "blue": "#1f5a8c", "amber": "#8a5a00"},
    "dark": {"paper": "#14171a", "ink": "#eceae6", "soft": "#a4abb3", "rule": "#343a40"}
    | {"red": "#ff7b88", "green": "#6fcf97", "blue": "#7fb8e8", "amber": "#f0b955"},
}


@cache
def _environment() -> Environment:
    templates = Path(__file__).parent / "templates"
    return Environment(loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def render_chart(episodes: Sequence[Episode], totals: Sequence[Total], until: date, lang: str, *, theme: str = "light") -> str:
    """An SVG of some 600 units width, to be drawn at twice that. `theme`: light or dark."""
    said = texts(lang)
    drawing = draw(said, PHONE, episodes, totals, until)
    return (
        _environment()
        .get_template("chart.svg")
        .render(
            drawing=drawing,
            colour=PALETTES[theme],
            margin=MARGIN,
            top=TITLE_ROOM,
            width=PHONE.width + 2 * MARGIN,
            height=drawing.height + TITLE_ROOM + MARGIN,
            name=said.plain("chart-title"),
            time=f"{said.day(drawing.start)} – {said.day(until)}",
        )
    )
