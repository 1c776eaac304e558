"""`volia doctor`: what works here, what does not, and what to do about it. Each check is a function that gives one finding and never raises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

from bot import logs
from bot.config import Config, ConfigError

CLOCK_MAY_DIFFER = timedelta(minutes=2)  # signatures of webhooks are refused at 5 min; certificates and "when" suffer earlier


class Verdict(StrEnum):
    GOOD = "ok"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found. `advice` only where something is to be done."""

    check: str
    verdict: Verdict
    said: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What asking one address brought. `error` empty: it answered."""

    url: str
    error: str = ""
    date: str = ""  # Date header


Ask = Callable[[str], Awaitable[Reached]]


async def examine(
    config: Config, *, database: Callable[[], Awaitable[str]], telegram: Callable[[str], Awaitable[str]], ask: Ask, at: datetime
) -> list[Finding]:
    """Every finding, in the order in which a person would look. `database`, `telegram`, `ask` do the asking."""
    reached = [await ask(url) for url in _one_per_host(config)]
    return [
        check_configuration(config),
        await check_database(database),
        check_key(config),
        await check_token(config, telegram),
        check_reach(reached),
        check_clock(reached, at),
    ]


def _one_per_host(config: Config) -> list[str]:
    hosts = {spec.url.split("/")[2]: spec.canary or spec.url for spec in config.enabled}
    return list(hosts.values())


def check_configuration(config: Config) -> Finding:
    told = f"{config.file}: {len(config.enabled)} of {len(config.specs)} sources enabled"
    if not config.enabled:
        return Finding(
            check="configuration", verdict=Verdict.BAD, said=told, advice="enable a source in [[sources]], or set defaults.shipped_sources"
        )
    if not config.settings.http.contact:
        return Finding(
            check="configuration", verdict=Verdict.WARNING, said=told, advice="set http.contact, so that a site can write instead of blocking"
        )
    return Finding(check="configuration", verdict=Verdict.GOOD, said=told)


async def check_database(ask: Callable[[], Awaitable[str]]) -> Finding:
    try:
        return Finding(check="database", verdict=Verdict.GOOD, said=await ask())
    except Exception as error:  # whatever the driver says is the finding
        said = logs.redact(str(error).strip().split("\n")[0])
        return Finding(check="database", verdict=Verdict.BAD, said=said, advice="check database.url, that the server runs, and `volia db upgrade`")


def check_key(config: Config) -> Finding:
    path = config.key_path()
    if path is None:
        return Finding(check="key", verdict=Verdict.GOOD, said="asked at start, never on disk")
    if not path.exists():
        return Finding(check="key", verdict=Verdict.GOOD, said=f"{path} will be made at the first start")
    from storage.secrets import BadKeys, KeyRing

    try:
        held = len(KeyRing.from_file(path))
    except BadKeys as error:
        return Finding(
            check="key", verdict=Verdict.BAD, said=str(error), advice="without its key no subscriber can be told: restore it from the backup"
        )
    if held > 1:
        return Finding(
            check="key", verdict=Verdict.BAD, said=f"{path} holds {held} keys: a rotation was broken off", advice="`volia key rotate` finishes it"
        )
    return Finding(check="key", verdict=Verdict.GOOD, said=f"{path}; keep a copy apart from the database's backups")


async def check_token(config: Config, ask: Callable[[str], Awaitable[str]]) -> Finding:
    try:
        token = config.token()
    except ConfigError as error:
        return Finding(check="telegram", verdict=Verdict.BAD, said=str(error), advice="check telegram.token_file")
    if not token:
        said = "no token: alerts go to the terminal"
        return Finding(check="telegram", verdict=Verdict.WARNING, said=said, advice="get one from @BotFather and set telegram.token or token_file")
    try:
        return Finding(check="telegram", verdict=Verdict.GOOD, said=f"the token is that of @{await ask(token)}")
    except Exception as error:  # refused, unreachable, timed out: each is a finding
        said = logs.redact(str(error), [token])
        return Finding(
            check="telegram", verdict=Verdict.BAD, said=said, advice="check telegram.token and telegram.api_url, and http.proxy if one is needed"
        )


def check_reach(reached: list[Reached]) -> Finding:
    failed = [each for each in reached if each.error]
    said = f"{len(reached) - len(failed)} of {len(reached)} hosts answered"
    if not failed:
        return Finding(check="sources", verdict=Verdict.GOOD, said=said)
    details = "; ".join(f"{each.url}: {each.error}" for each in failed[:3])
    verdict = Verdict.BAD if len(failed) == len(reached) else Verdict.WARNING
    advice = "`volia sources --check` says more; without any network `make demo` shows what Volia does"
    return Finding(check="sources", verdict=verdict, said=f"{said} ({details})", advice=advice)


def check_clock(reached: list[Reached], at: datetime) -> Finding:
    """Our clock against the Date headers of those who answered: the median of the differences, so that one wrong server says nothing."""
    differences = sorted(difference for each in reached if (difference := _difference(each.date, at)) is not None)
    if not differences:
        return Finding(check="clock", verdict=Verdict.WARNING, said=f"{at:%Y-%m-%d %H:%M:%S} UTC; nobody answered to compare it with")
    middle = differences[len(differences) // 2]
    if abs(middle) > CLOCK_MAY_DIFFER:
        said = f"{abs(middle.total_seconds()):.0f} s {'ahead of' if middle > timedelta() else 'behind'} other servers"
        return Finding(check="clock", verdict=Verdict.BAD, said=said, advice="set the clock (NTP): receivers refuse webhooks signed at a wrong time")
    return Finding(check="clock", verdict=Verdict.GOOD, said=f"{at:%Y-%m-%d %H:%M:%S} UTC, as others have it")


def _difference(date: str, at: datetime) -> timedelta | None:
    try:
        return at - parsedate_to_datetime(date).astimezone(UTC)
    except ValueError:
        return None
