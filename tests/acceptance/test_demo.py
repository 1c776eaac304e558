"""`volia demo --exit`: the fortnight through real HTTP, each alert told once and none that is not in the story."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable

from bot.demo.story import EXPECTED

Volia = Callable[..., subprocess.CompletedProcess[str]]


def test_the_demo_tells_every_alert_of_its_story_once_in_order_and_nothing_else(volia: Volia) -> None:
    done = volia("demo", "--exit")
    assert done.returncode == 0, done.stderr
    hooks = re.findall(r"Webhook: (\S+) \(\S+\), signature verified", done.stdout)
    assert hooks == [kind.value for kind in EXPECTED]
    assert f"{len(EXPECTED)} alerts of {len(EXPECTED)} expected" in done.stdout
    assert "123 people pardoned — says Press service (demo) (state)" in done.stdout
    assert "From words to law: 2 days" in done.stdout
    assert done.stderr == ""
