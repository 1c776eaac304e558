"""volia.toml and VOLIA_… : what is accepted, what wins, and that every refusal names the key, the file and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot import config
from bot.config import ConfigError, SourceEntry, load, merge_sources
from claims.model import Role

Written = Callable[[str], Path]
OWN_SOURCE = """
[[sources]]
id = "loop"
kind = "telegram"
url = "http://127.0.0.1:9/s/loop"
role = "state"
language = "ru"
every = "2s"
[defaults]
shipped_sources = false
"""


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(text: str) -> Path:
        path = tmp_path / "volia.toml"
        path.write_text(text, "utf-8")
        return path

    return write


def refusal(path: Path | None, environ: dict[str, str] | None = None) -> str:
    with pytest.raises(ConfigError) as caught:
        load(path, environ or {}, kinds={"telegram", "rss"})
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_without_a_file_the_shipped_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load(None, {"VOLIA_DEFAULTS__SHIPPED_SOURCES": "false"}).settings
    assert settings.database.url == "sqlite:///volia.db"
    assert settings.http_settings.timeout == timedelta(seconds=20)
    assert settings.reread_settings.confirm_deletion == timedelta(minutes=10)
    assert (settings.ledger.total_threshold, settings.ledger.total_digest) == (5, True)
    assert (settings.web.host, settings.web.port) == ("127.0.0.1", 8080)


def test_volia_toml_in_the_working_directory_is_read_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: Written) -> None:
    written(OWN_SOURCE)
    monkeypatch.chdir(tmp_path)
    assert [spec.id for spec in load(None, {}).specs] == ["loop"]


def test_a_variable_wins_over_the_file(written: Written) -> None:
    path = written(OWN_SOURCE + '[http]\ntimeout = "5s"\ncontact = "a@example.org"\n')
    settings = load(path, {"VOLIA_HTTP__TIMEOUT": "7s"}).settings
    assert settings.http.timeout == timedelta(seconds=7)
    assert settings.http.contact == "a@example.org"  # the rest of the section stays as the file tells it


def test_lists_in_a_variable_are_words_between_commas_or_json(written: Written) -> None:
    path = written(OWN_SOURCE)
    settings = load(path, {"VOLIA_TELEGRAM__CHANNELS": "@first, @second", "VOLIA_TELEGRAM__OPERATORS": "[12, 34]"}).settings
    assert settings.telegram.channels == ("@first", "@second")
    assert settings.telegram.operators == (12, 34)


def test_sources_can_come_as_json_in_a_variable(written: Written) -> None:
    told = '[{"id": "x", "kind": "rss", "url": "http://127.0.0.1:9/feed", "role": "ngo", "every": "1m"}]'
    assert [spec.id for spec in load(written("[defaults]\nshipped_sources = false"), {"VOLIA_SOURCES": told}).specs] == ["x"]


@pytest.mark.parametrize(
    ("toml", "key", "expected"),
    [
        ('[http]\ntimout = "20s"', "http.timout", "did you mean timeout?"),
        ('[htp]\ntimeout = "20s"', "htp", "did you mean http?"),
        ('[http]\ntimeout = "soon"', "http.timeout", 'expected a duration such as "20s"'),
        ("[http]\ntimeout = 20", "http.timeout", 'expected a duration such as "20s"'),
        ('[reread]\nfirst = "0s"', "reread.first", 'expected a duration such as "20s"'),
        ('[reread]\nfirst = "1ms"', "reread.first", 'from "100ms"'),
        ('[http]\ntimeout = "30d"', "http.timeout", 'to "7d"'),
        ("[web]\nport = 70000", "web.port", "less than or equal to 65535"),
        ('[web]\nport = "http"', "web.port", "expected"),
        ('[web]\npublic_url = "example.org"', "web.public_url", "begins with http:// or https://"),
        ('[telegram]\napi_url = "ftp://x"', "telegram.api_url", "begins with http:// or https://"),
        ('[telegram]\nchannels = ["example"]', "telegram.channels[0]", '"@name"'),
        ('[telegram]\noperators = ["me"]', "telegram.operators[0]", "integer"),
        ('[database]\nurl = "mysql://x"', "database.url", "sqlite:///file.db"),
        ('[http]\nproxy = "socks9://x:1"', "http.proxy", "socks5://"),
        ('[log]\nlevel = "loud"', "log.level", "'debug', 'info' or 'warning'"),
    ],
)
def test_a_wrong_value_names_its_key_its_file_and_what_was_expected(written: Written, toml: str, key: str, expected: str) -> None:
    text = refusal(written(toml))
    assert "volia.toml" in text
    assert f": {key}: " in text
    assert expected in text


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("every", '"often"', "sources[1].every"),
        ("every", "30", "sources[1].every"),
        ("url", '"t.me/s/x"', "sources[1].url"),
        ("url", '"http://:80/"', "sources[1].url"),
        ("role", '"friend"', "sources[1].role"),
        ("kind", '"gopher"', "sources[1].kind"),
        ("id", '"Üp"', "sources[1].id"),
        ("id", '"loop"', "sources[1].id"),
        ("colour", '"red"', "sources[1].colour"),
    ],
)
def test_a_wrong_source_is_named_by_its_place_in_the_list(written: Written, field: str, value: str, key: str) -> None:
    entry = {"id": '"second"', "kind": '"rss"', "url": '"http://127.0.0.1:9/"', "role": '"ngo"', "every": '"1m"', field: value}
    lines = "\n".join(f"{name} = {told}" for name, told in entry.items())
    text = refusal(written(OWN_SOURCE + f"\n[[sources]]\n{lines}\n"))
    assert f": {key}: " in text


def test_a_new_source_without_an_address_is_refused(written: Written) -> None:
    assert "sources[0].url: missing" in refusal(written('[defaults]\nshipped_sources = false\n[[sources]]\nid = "x"\nkind = "rss"\nrole = "ngo"'))


@pytest.mark.parametrize("name", ["VOLIA_HTTP__TIMOUT", "VOLIA_DATABSE__URL", "VOLIA_TOKEN", "VOLIA_SOURCES__0"])
def test_an_unknown_variable_is_refused_by_name(name: str, written: Written) -> None:
    assert refusal(written(OWN_SOURCE), {name: "x"}).startswith(f"{name}: unknown variable; ")


def test_a_wrong_value_in_a_variable_names_the_variable(written: Written) -> None:
    assert refusal(written(OWN_SOURCE), {"VOLIA_WEB__PORT": "many"}).startswith("VOLIA_WEB__PORT: expected")


def test_the_test_suites_own_variables_are_none_of_ours(written: Written) -> None:
    path = written(OWN_SOURCE)
    assert repr(load(path, {"VOLIA_TEST_DATABASE_URL": "postgresql://x"})) == repr(load(path, {}))


def test_a_missing_or_broken_file_is_named(tmp_path: Path, written: Written) -> None:
    assert "no such file" in refusal(tmp_path / "none.toml")
    assert "not valid TOML" in refusal(written("[http\n"))


def test_secrets_stay_out_of_repr(written: Written) -> None:
    toml = OWN_SOURCE + (
        '[telegram]\ntoken = "123:SECRETTOKEN"\noperators = [987654]\n[database]\nurl = "postgresql://u:SECRETPASS@h/d"\n'
        '[http]\nproxy = "socks5://u:SECRETPROXY@h:1"\n'
    )
    loaded = load(written(toml), {})
    for shown in (repr(loaded), repr(loaded.settings), str(loaded.settings)):
        assert "SECRET" not in shown
        assert "987654" not in shown
    assert loaded.token() == "123:SECRETTOKEN"


def test_a_refused_secret_is_not_repeated_in_the_error(written: Written) -> None:
    text = refusal(written('[database]\nurl = "mysql://u:SECRETPASS@h/d"\n'))
    assert "SECRETPASS" not in text


def test_the_token_can_come_from_a_file(tmp_path: Path, written: Written) -> None:
    (tmp_path / "token").write_text("123:abc\n")
    path = written(OWN_SOURCE + f'[telegram]\ntoken_file = "{tmp_path / "token"}"\n')
    assert load(path, {}).token() == "123:abc"


def test_a_token_file_that_cannot_be_read_is_a_configuration_error(written: Written) -> None:
    loaded = load(written(OWN_SOURCE + '[telegram]\ntoken_file = "/nowhere/token"\n'), {})
    with pytest.raises(ConfigError, match=r"telegram\.token_file: /nowhere/token cannot be read"):
        loaded.token()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///volia.db", "volia.key"),
        ("sqlite:////data/v.db", "/data/volia.key"),
        ("sqlite:///:memory:", "volia.key"),
        ("postgresql://h/d", "volia.key"),
    ],
)
def test_the_key_lies_beside_the_database(url: str, expected: str, written: Written) -> None:
    assert load(written(OWN_SOURCE), {"VOLIA_DATABASE__URL": url}).key_path() == Path(expected)


def test_a_key_asked_at_start_has_no_file(written: Written) -> None:
    assert load(written(OWN_SOURCE), {"VOLIA_PRIVACY__KEY_FILE": "-"}).key_path() is None


SHIPPED = SourceEntry(id="pul", kind="telegram", url="https://t.me/s/pul", role=Role.STATE, language="ru", canary="https://t.me/s/telegram")


def test_the_threshold_of_totals_is_part_of_the_policy(written: Written) -> None:
    assert load(written("[ledger]\ntotal_threshold = 12\n")).policy.total_threshold == 12
    with pytest.raises(ConfigError, match=r"ledger\.total_threshold"):
        load(written("[ledger]\ntotal_threshold = 0\n"))


def test_an_entry_with_an_address_replaces_the_shipped_one_canary_included() -> None:
    given = SourceEntry(id="pul", kind="telegram", url="http://127.0.0.1:9/s/pul", role=Role.STATE)
    (spec,) = merge_sources([SHIPPED], [given], "volia.toml")
    assert (spec.url, spec.canary) == ("http://127.0.0.1:9/s/pul", "")


def test_an_entry_without_an_address_changes_only_the_keys_it_names() -> None:
    (spec,) = merge_sources([SHIPPED], [SourceEntry(id="pul", enabled=False)], "volia.toml")
    assert (spec.enabled, spec.url, spec.canary) == (False, SHIPPED.url, SHIPPED.canary)


def test_every_shipped_source_is_well_formed() -> None:
    if config.SHIPPED_SOURCES.exists():
        assert merge_sources(config.read_sources(config.SHIPPED_SOURCES), [], "sources.toml")


@pytest.mark.parametrize("token", ["123 456:abc", "123/abc", "https://t.me/bot"])
def test_what_cannot_be_a_token_is_refused_without_being_repeated(token: str, written: Written) -> None:
    loaded = load(written(OWN_SOURCE), {"VOLIA_TELEGRAM__TOKEN": token})
    with pytest.raises(ConfigError, match=r"telegram\.token: expected a token") as caught:
        loaded.token()
    assert token not in str(caught.value)
