"""SVG to PNG. The letters come from the font that we ship: without one the text vanishes silently."""

from __future__ import annotations

import asyncio
from pathlib import Path

import resvg_py

FONTS = Path(__file__).parent.parent / "rendering" / "fonts"
FONT_FILES = [str(FONTS / name) for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
SHARPNESS = 2.0  # pixels of the picture for each unit of the drawing: 1,224 wide, what Telegram shows without making it smaller


def draw_png(svg: str) -> bytes:
    """Takes some 50 ms of one core."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=SHARPNESS, skip_system_fonts=True, font_files=FONT_FILES, font_family="DejaVu Sans"))


async def picture(svg: str) -> bytes:
    """The same, while the loop goes on."""
    return await asyncio.to_thread(draw_png, svg)
