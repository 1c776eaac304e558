"""Write the lock files: every version pinned and hashed, no address in any of them. Run by `make lock`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BASE = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes"]
QUIET = ["--no-emit-index-url", "--no-annotate", "--no-header", "--quiet"]
LOCKS = {  # file: what goes in beside pyproject's dependencies; each is held to the versions of those before it
    "requirements.lock": ["--extra", "postgres"],
    "requirements-dev.lock": ["--extra", "postgres", "--group", "dev"],
    "requirements-bench.lock": ["--extra", "postgres", "--group", "bench"],
}


def main() -> None:
    root = Path(__file__).resolve().parent.parent
    tool = Path(sys.executable).with_name("uv")
    held: list[str] = []
    for name, extras in LOCKS.items():
        command = [str(tool), *BASE[1:], *QUIET, *extras, *held, "--output-file", name]
        subprocess.run(command, cwd=root, check=True)  # noqa: S603  our own arguments
        held += ["--constraint", name]
    build = [str(tool), "pip", "compile", "--group", "build", *BASE[4:], *QUIET, *held, "--output-file", "requirements-build.lock"]
    subprocess.run(build, cwd=root, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
