"""Small trees added up: which way a row goes, and that the kept ones ask what the reader tells them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any
from unittest.mock import Mock, patch

import numpy as np
import pytest

from claims.extraction import numbersigns, read, stepsigns, stepweighing, told, trust, uncounted
from claims.extraction.meanings import MEANINGS
from claims.extraction.trees import Forest, as_forest, forest
from claims.model import Document, Role

READERS = (numbersigns, stepweighing, uncounted, told, trust)
EVERYTHING = "Belarus freed 52 political prisoners today, Ales Bialiatski among them. The US lifted sanctions on Belavia."


def kept(answers: str, roots: Sequence[int]) -> dict[str, Any]:
    """Two trees: `a` up to a half, else `b` up to two; and a leaf alone."""
    return {
        "columns": np.frombuffer(b"a\nb", np.uint8),
        "answers": np.frombuffer(answers.encode(), np.uint8),
        "roots": np.array(roots, np.int32),
        "asks": np.array([0, 0, 1, 0, 0, 0], np.uint8),
        "limits": np.array([0.5, 0, 2, 0, 0, 0], np.float32),
        "left": np.array([1, 0, 1, 0, 0, 0], np.int16),
        "adds": np.array([0, -1, 0, 0.5, 2, 10], np.float32),
        "bias": np.zeros(len(answers.split("\n")), np.float32),
        "depth": np.array(2),
    }


@pytest.mark.parametrize(("row", "odds"), [((0.5, 9), 9), ((0.6, 2), 10.5), ((0.6, 2.1), 12)])
def test_a_row_goes_left_up_to_the_limit_and_what_its_leaves_say_is_added_up(row: tuple[float, float], odds: float) -> None:
    told = as_forest(kept("told", [0, 5])).odds(np.array([row], np.float32))
    assert told.tolist() == [[pytest.approx(odds)]]


def test_the_trees_of_several_answers_take_turns() -> None:
    told = as_forest(kept("one\nother", [0, 5])).odds(np.array([[0, 0], [1, 3]], np.float32))
    assert told.tolist() == [[-1, 10], [2, 10]]


def test_the_kept_trees_ask_what_the_reader_tells_in_that_order() -> None:
    assert forest(numbersigns.FOREST).columns == numbersigns.COLUMNS
    assert forest(numbersigns.FOREST).answers == MEANINGS
    assert forest(stepweighing.FOREST).columns == stepsigns.COLUMNS
    assert forest(told.FOREST).columns == told.COLUMNS
    assert forest(trust.FOREST).columns == trust.COLUMNS
    assert forest(uncounted.FOREST).columns == uncounted.COLUMNS


def test_every_row_is_as_long_as_its_columns() -> None:
    """Else a tree would ask one thing and be told another."""
    with ExitStack() as stack:
        asked = [stack.enter_context(patch.object(module, "forest", Mock(wraps=module.forest))) for module in READERS]
        rows = [stack.enter_context(patch.object(Forest, "odds", autospec=True, side_effect=Forest.odds))]
        read(Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title="", text=EVERYTHING, lang="en", role=Role.PRESS))
    assert all(each.called for each in asked)
    assert {len(call.args[0].columns) == call.args[1].shape[1] for call in rows[0].call_args_list} == {True}
