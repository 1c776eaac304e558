"""volia.toml and the VOLIA_… variables: read once at start, typed, strict. Every error names the key, where it stands and what was expected.

Order: a variable VOLIA_<SECTION>__<KEY> wins over volia.toml, which wins over the defaults below. Lists in a variable are written with
commas or as JSON; VOLIA_SOURCES is a JSON list. Values only: nothing here opens a database, a key or a connection.
"""

from __future__ import annotations

import difflib
import json
import os
import pkgutil
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

import scrapers.settings
from claims.ledger.policy import Policy
from claims.model import Role
from scrapers.settings import HttpSettings, RereadSettings, SourceSpec, parse_duration

DEFAULT_FILE = "volia.toml"
SHIPPED_SOURCES = Path(scrapers.settings.__file__).with_name("sources.toml")
PREFIX = "VOLIA_"
FOREIGN_PREFIXES = ("VOLIA_TEST_",)  # for the test suite, not for the program
SHORTEST_INTERVAL = timedelta(milliseconds=100)  # oftener is a mistake, also against a server of one's own
LONGEST_INTERVAL = timedelta(days=7)  # a source read less often than weekly is a mistake in the unit
TOKEN = re.compile(r"[\w:.-]+")  # what can stand in an address; a Bot API server of one's own gives out other forms than Telegram
SOURCE_ID = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


class ConfigError(Exception):
    """The configuration cannot be used. The text is one line: where, which key, what was expected."""

    def __init__(self, where: str, key: str, expected: str) -> None:
        super().__init__(f"{where}: {key}: {expected}" if key else f"{where}: {expected}")
        self.where, self.key, self.expected = where, key, expected


# --- forms of single values ----------------------------------------------------------------------------------------------------------


def _duration(value: object) -> timedelta:
    """A bare number is refused: its unit would be a guess."""
    if isinstance(value, timedelta):
        return value
    try:
        return parse_duration(value)  # type: ignore[arg-type]  # anything that is no text is refused there
    except ValueError:
        raise ValueError('expected a duration such as "20s", "1m" or "2h"') from None


def _bounded(value: timedelta) -> timedelta:
    if not SHORTEST_INTERVAL <= value <= LONGEST_INTERVAL:
        raise ValueError('expected a duration from "100ms" to "7d"')
    return value


def _address(*schemes: str, empty: bool) -> AfterValidator:
    def check(value: str) -> str:
        if not value and empty:
            return value
        try:
            parts = urlsplit(value)
            usable = parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
        except ValueError:
            usable = False
        if not usable or any(letter.isspace() for letter in value):
            raise ValueError(f"expected an address that begins with {' or '.join(f'{scheme}://' for scheme in schemes)} and names a host")
        return value

    return AfterValidator(check)


def _listed(value: object) -> object:
    """A list as a variable tells it: JSON, or words between commas."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError("expected a JSON list") from None
    return [word.strip() for word in value.split(",") if word.strip()]


def _database_url(value: str) -> str:
    scheme = value.partition("://")[0].partition("+")[0]
    if "://" not in value or scheme not in ("sqlite", "postgresql", "postgres"):
        raise ValueError('expected "sqlite:///file.db" or "postgresql://user:password@host/database"')
    return value


def _channel(value: object) -> str:
    text = str(value) if isinstance(value, int) else value
    if not isinstance(text, str) or not re.fullmatch(r"@[A-Za-z]\w{3,}|-\d+", text):
        raise ValueError('expected a channel as "@name" or its number, such as "-1001234567890"')
    return text


def _source_id(value: str) -> str:
    if not SOURCE_ID.fullmatch(value):
        raise ValueError("expected small Latin letters, digits, _ . - (64 at most)")
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration), AfterValidator(_bounded)]
WebAddress = Annotated[str, _address("http", "https", empty=False)]
WebAddressOrNone = Annotated[str, _address("http", "https", empty=True)]
ProxyOrNone = Annotated[str, _address("http", "https", "socks5", "socks5h", empty=True)]
Channel = Annotated[str, BeforeValidator(_channel)]
Strings = Annotated[tuple[str, ...], BeforeValidator(_listed)]

# --- sections ------------------------------------------------------------------------------------------------------------------------


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DatabaseSection(Section):
    url: Annotated[str, AfterValidator(_database_url)] = Field(default="sqlite:///volia.db", repr=False)  # may hold a password


class TelegramSection(Section):
    token: SecretStr = SecretStr("")
    token_file: str = ""
    api_url: Annotated[WebAddress, AfterValidator(lambda url: url.rstrip("/"))] = "https://api.telegram.org"
    channels: Annotated[tuple[Channel, ...], BeforeValidator(_listed)] = ()
    operators: Annotated[tuple[int, ...], BeforeValidator(_listed)] = Field(default=(), repr=False)  # chat ids of people
    messages_per_second: Annotated[float, Field(gt=0, le=1000)] = 28.0  # all sends together; Telegram refuses a free bot above 30
    allow_paid_broadcast: bool = False  # Telegram takes Stars for what is above 30 a second
    webhook_url: WebAddressOrNone = ""  # where Telegram posts updates; empty: they are asked for by long polling


class HttpSection(Section):
    timeout: Duration = timedelta(seconds=20)
    contact: str = ""
    max_bytes: Annotated[int, Field(ge=1_000)] = 5_000_000
    proxy: ProxyOrNone = Field(default="", repr=False)  # may hold a password
    allow_private_networks: bool = False


class RereadSection(Section):
    first: Duration = timedelta(minutes=1)
    confirm_deletion: Duration = timedelta(minutes=10)


class LedgerSection(Section):
    total_threshold: Annotated[int, Field(ge=1)] = 5  # people
    total_digest: bool = True  # smaller moves once a day, in the evening


class LogSection(Section):
    level: Literal["debug", "info", "warning"] = "info"
    format: Literal["auto", "text", "json"] = "auto"


class WebSection(Section):
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080  # 0: any free port, told in the log
    public_url: Annotated[WebAddressOrNone, AfterValidator(lambda url: url.rstrip("/"))] = ""
    api_tokens: Strings = Field(default=(), repr=False)  # hashes


class WebhooksSection(Section):
    allow_private_networks: bool = False


class PrivacySection(Section):
    key_file: str = ""  # "": volia.key beside the database; "-": asked at start, never on disk


class IdentitySection(Section):
    statement: str = ""  # file that `volia statement sign` wrote; its signature stands beside it
    public_key: str = ""


class DefaultsSection(Section):
    shipped_sources: bool = True


class SourceEntry(Section):
    """One [[sources]]. What is None was not told: see `merge_sources`."""

    id: Annotated[str, AfterValidator(_source_id)]
    kind: str | None = None
    url: WebAddress | None = None
    role: Role | None = None
    language: str | None = None
    every: Duration | None = None
    expected_per_day: Annotated[float, Field(ge=0)] | None = None
    canary: WebAddressOrNone | None = None
    name: str | None = None
    speaker: str | None = None
    enabled: bool | None = None


class Settings(BaseSettings):
    """All of volia.toml. `specs` is the merged list of sources, filled by `load`."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True)

    database: DatabaseSection = DatabaseSection()
    telegram: TelegramSection = TelegramSection()
    http: HttpSection = HttpSection()
    reread: RereadSection = RereadSection()
    ledger: LedgerSection = LedgerSection()
    log: LogSection = LogSection()
    web: WebSection = WebSection()
    webhooks: WebhooksSection = WebhooksSection()
    privacy: PrivacySection = PrivacySection()
    identity: IdentitySection = IdentitySection()
    sources: Annotated[tuple[SourceEntry, ...], BeforeValidator(_listed)] = ()
    defaults: DefaultsSection = DefaultsSection()

    @property
    def http_settings(self) -> HttpSettings:
        return HttpSettings(**self.http.model_dump())

    @property
    def reread_settings(self) -> RereadSettings:
        return RereadSettings(**self.reread.model_dump())


class Config:
    """What the program is told, ready for use: the settings, the sources by name, the token."""

    def __init__(self, settings: Settings, specs: Iterable[SourceSpec], file: str) -> None:
        self.settings = settings
        self.specs = tuple(specs)
        self.file = file  # where it came from, for messages

    @property
    def enabled(self) -> tuple[SourceSpec, ...]:
        return tuple(spec for spec in self.specs if spec.enabled)

    @property
    def policy(self) -> Policy:
        """What is worth telling, as it was configured."""
        return Policy(reread_first=self.settings.reread.first, total_threshold=self.settings.ledger.total_threshold)

    def token(self) -> str:
        """The bot's token, from `token` or else from `token_file`; "" without one. Raises ConfigError for a file or token that cannot be used."""
        key, told = "telegram.token", self.settings.telegram.token.get_secret_value().strip()
        file = self.settings.telegram.token_file
        if not told and file:
            key, told = "telegram.token_file", self._read(Path(file))
        if told and not TOKEN.fullmatch(told):
            raise ConfigError(self.file, key, "expected a token as @BotFather gives it: digits, a colon, letters")
        return told

    def _read(self, file: Path) -> str:
        try:
            return file.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(self.file, "telegram.token_file", f"{file} cannot be read: {_reason(error)}") from None

    def key_path(self) -> Path | None:
        """File of the key that encrypts at rest; None: asked at start."""
        file = self.settings.privacy.key_file
        if file == "-":
            return None
        return Path(file) if file else self._beside_database("volia.key")

    def database_file(self) -> Path | None:
        """The SQLite file; None for a server, or a database in memory."""
        url = self.settings.database.url
        path = url.partition("://")[2].partition("?")[0][1:] if url.startswith("sqlite") else ""
        return Path(path) if path and path != ":memory:" else None

    def _beside_database(self, name: str) -> Path:
        file = self.database_file()
        return file.with_name(name) if file else Path(name)

    def __repr__(self) -> str:
        return f"Config({self.settings!r}, {len(self.specs)} sources, {self.file!r})"


# --- reading -------------------------------------------------------------------------------------------------------------------------


class _Given(PydanticBaseSettingsSource):
    """Hands a nested dict to pydantic-settings, which merges it with the others."""

    def __init__(self, settings_cls: type[BaseSettings], values: Mapping[str, Any]) -> None:
        super().__init__(settings_cls)
        self.values = dict(values)

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        return self.values.get(field_name), field_name, False

    def __call__(self) -> dict[str, Any]:
        return self.values


def _variables(environ: Mapping[str, str]) -> dict[str, Any]:
    """VOLIA_HTTP__TIMEOUT=20s → {"http": {"timeout": "20s"}}. Raises ConfigError for a name that is no key."""
    nested: dict[str, Any] = {}
    for name, value in sorted(environ.items()):
        if not name.upper().startswith(PREFIX) or name.upper().startswith(FOREIGN_PREFIXES):
            continue
        section, _, key = name[len(PREFIX) :].lower().partition("__")
        if section == "sources" and not key:
            nested["sources"] = value
            continue
        if section not in Settings.model_fields or section == "sources" or not key or key not in _keys_of(section):
            raise ConfigError(name, "", f"unknown variable; {_nearest(name.upper(), _variable_names())}")
        nested.setdefault(section, {})[key] = value
    return nested


def _keys_of(section: str) -> tuple[str, ...]:
    model = Settings.model_fields[section].annotation
    return tuple(model.model_fields) if isinstance(model, type) and issubclass(model, BaseModel) else ()


def _variable_names() -> list[str]:
    return [f"{PREFIX}{section}__{key}".upper() for section in Settings.model_fields for key in _keys_of(section)] + [f"{PREFIX}SOURCES"]


def _nearest(name: str, known: Collection[str]) -> str:
    """What was probably meant, or how such a name looks."""
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"known here: {', '.join(sorted(known)[:20])}"


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ConfigError(str(path), "", "no such file; expected a configuration in TOML") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(str(path), "", f"not valid TOML: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), "", f"cannot be read: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).strip()


def known_kinds() -> frozenset[str]:
    """A kind of source is a module in scrapers/sources; looked up by name, without importing a parser."""
    return frozenset(module.name for module in pkgutil.iter_modules([str(SHIPPED_SOURCES.with_name("sources"))]) if module.name[0] != "_")


def load(path: Path | str | None = None, environ: Mapping[str, str] | None = None, *, kinds: Collection[str] | None = None) -> Config:
    """Reads file and variables. `path` None: volia.toml where there is one. `kinds` None: those that the program can read.

    Raises ConfigError, whose text is the one line to show.
    """
    chosen = Path(path) if path is not None else Path(DEFAULT_FILE) if Path(DEFAULT_FILE).exists() else None
    told = _read_toml(chosen) if chosen else {}
    variables = _variables(os.environ if environ is None else environ)
    where = str(chosen) if chosen else "the defaults"
    settings = _settings(told, variables, where)
    shipped = read_sources(SHIPPED_SOURCES) if settings.defaults.shipped_sources else ()
    origin = f"{PREFIX}SOURCES" if "sources" in variables else where
    return Config(settings, merge_sources(shipped, settings.sources, origin, kinds=known_kinds() if kinds is None else kinds), where)


def made(told: Mapping[str, Any], where: str) -> Config:
    """A configuration from values instead of a file: no file, no variable and no shipped source is read."""
    settings = _settings(told, {}, where)
    return Config(settings, merge_sources((), settings.sources, where, kinds=known_kinds()), where)


def _settings(told: Mapping[str, Any], variables: Mapping[str, Any], where: str) -> Settings:
    class Layered(Settings):
        @classmethod
        def settings_customise_sources(cls, settings_cls: type[BaseSettings], *_args: Any, **_sources: Any) -> tuple[PydanticBaseSettingsSource, ...]:
            return _Given(settings_cls, variables), _Given(settings_cls, told)

    try:
        return Layered()
    except ValidationError as error:
        raise _explained(error, variables, where) from None


def read_sources(path: Path) -> tuple[SourceEntry, ...]:
    """The [[sources]] of a file that holds nothing else: the shipped list."""
    told = _read_toml(path)
    try:
        return _settings({"sources": told.get("sources", [])}, {}, str(path)).sources
    except ConfigError as error:
        raise ConfigError(path.name, error.key, error.expected) from None


def merge_sources(
    shipped: Iterable[SourceEntry], given: Iterable[SourceEntry], where: str, *, kinds: Collection[str] | None = None
) -> tuple[SourceSpec, ...]:
    """The shipped list with the given entries put over it, by id.

    An entry with an address replaces the shipped one as a whole, its canary included; one without an address changes the keys it names.
    """
    merged = {entry.id: (f"sources.{entry.id}", SHIPPED_SOURCES.name, entry) for entry in shipped}
    seen: set[str] = set()
    for index, entry in enumerate(given):
        key = f"sources[{index}]"
        if entry.id in seen:
            raise ConfigError(where, f"{key}.id", f"{entry.id!r} stands there twice; expected each id once")
        seen.add(entry.id)
        base = merged[entry.id][2] if entry.id in merged and entry.url is None else None
        merged[entry.id] = (key, where, _overlaid(base, entry))
    return tuple(_spec(key, origin, entry, kinds) for key, origin, entry in merged.values())


def _overlaid(base: SourceEntry | None, entry: SourceEntry) -> SourceEntry:
    return entry if base is None else base.model_copy(update=entry.model_dump(exclude_none=True))


def _spec(key: str, where: str, entry: SourceEntry, kinds: Collection[str] | None) -> SourceSpec:
    for name in ("kind", "url", "role"):
        if getattr(entry, name) is None:
            raise ConfigError(where, f"{key}.{name}", "missing; a source that is not in the shipped list needs id, kind, url and role")
    if kinds is not None and entry.kind not in kinds:
        raise ConfigError(where, f"{key}.kind", f"{entry.kind!r} is unknown; expected one of {', '.join(sorted(kinds))}")
    told = entry.model_dump(exclude_none=True)
    defaults = {"language": "", "every": timedelta(minutes=1)}
    return SourceSpec(**{**defaults, **{name: told[name] for name in (field.name for field in fields(SourceSpec)) if name in told}})


# --- errors as a person reads them ----------------------------------------------------------------------------------------------------


def _explained(error: ValidationError, variables: Mapping[str, Any], where: str) -> ConfigError:
    """The first error in one line: variable or file, key, what was expected."""
    errors = error.errors(include_url=False, include_input=False)
    first = errors[0]
    path = [part for part in first["loc"] if not (isinstance(part, str) and part.startswith(("function-", "tuple[")))]
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")
    expected = _expectation(first, path)
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    variable = f"{PREFIX}{'__'.join(str(part) for part in path[:2])}".upper()
    section = variables.get(str(path[0])) if path else None
    if isinstance(section, Mapping) and len(path) > 1 and path[1] in section:
        return ConfigError(variable, "", expected + more)
    return ConfigError(f"{PREFIX}SOURCES" if isinstance(section, str) else where, key, expected + more)


def _expectation(error: Any, path: list[Any]) -> str:
    if error["type"] == "extra_forbidden":
        return f"unknown key; {_nearest(str(path[-1]), _known_beside(path))}"
    if error["type"] == "missing":
        return "missing"
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    text = str(error["msg"])
    return "expected " + re.sub(r"^(Input should be|Value should have|Input should have)( a valid)? ?", "", text)


def _known_beside(path: list[Any]) -> Collection[str]:
    if len(path) == 1:
        return tuple(Settings.model_fields)
    return tuple(SourceEntry.model_fields) if path[0] == "sources" else _keys_of(str(path[0]))
