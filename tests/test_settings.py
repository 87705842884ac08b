"""``audit.toml`` is checked to the last key."""

from pathlib import Path

import pytest

from auditor import settings
from auditor.settings import ConnectTo, SettingsError


def loaded(folder: Path, text: str) -> settings.Settings:
    path = folder / "audit.toml"
    path.write_text(text, "utf-8")
    return settings.load(path)


def test_every_part_can_be_set(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        """
        target = "https://shop.fr/"
        lang = "en"
        [scope]
        pages = 3
        [limits]
        body_bytes = 1000
        [access]
        connect_to = ["*.shop.fr:443:10.0.0.5:8443"]
        headers = [["X-Staging", "secret"]]
        [branding]
        client = "Les Jardins"
        """,
    )

    assert (found.scope.pages, found.limits.body_bytes, found.lang) == (3, 1000, "en")
    assert found.access.connect_to[0].to_port == 8443
    assert "secret" not in repr(found)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[scope]\npags = 3", "scope.pags"),
        ("[limits]\nbody_bytes = -1", "limits.body_bytes"),
        ("[limits]\nbody_bytes = 'many'", "limits.body_bytes"),
        ("unknown = 1", "unknown"),
        ("[scope", "audit.toml"),
        ("[access]\nconnect_to = ['a:b']", "--connect-to"),
        ("scope = 3", "scope"),
        ("[limits]\nread_timeout_s = inf", "limits.read_timeout_s"),
        ("[limits]\nexchange_timeout_s = nan", "limits.exchange_timeout_s"),
        ("[limits]\ncrawl_delay_s = 1e300", "limits.crawl_delay_s"),
        ("a = " + "[" * 100_000, "deep"),
        ("[access]\nconnect_to = ['a:99999:b:1']", "65535"),
        ("[access]\nresolver = 'dns.test'", "resolver"),
        ("[access]\nresolver = '127.0.0.1:99999'", "resolver"),
        ("[access]\nca_file = 'none.pem'", "none.pem"),
        ("[access]\nheaders = [['X a', 'b']]", "header"),
        ('[access]\nheaders = [["X-a", "b\\r\\nc"]]', "line end"),
        ("[access]\nheaders = [['Content-Length', '5']]", "header"),
        ("[access]\ncookies = [['a', 'b; c=d']]", "semicolon"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        loaded(tmp_path, text)


@pytest.mark.parametrize("server", ["127.0.0.1", "127.0.0.1:5353", "::1", "[::1]", "[::1]:5353"])
def test_a_resolver_is_an_address_with_a_port_or_without(tmp_path: Path, server: str) -> None:
    assert loaded(tmp_path, f"[access]\nresolver = '{server}'").access.resolver == server


def test_a_secret_that_is_refused_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as error:
        loaded(tmp_path, "[access]\ncookies = [['a', 'pass; word']]")
    assert "word" not in str(error.value)


def test_a_file_that_is_not_text_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "audit.toml"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(SettingsError):
        settings.load(path)


@pytest.mark.parametrize(
    ("rule", "host", "port", "matches"),
    [
        ("shop.fr:443:127.0.0.1:8443", "shop.fr", 443, True),
        ("shop.fr:443:127.0.0.1:8443", "SHOP.fr", 443, True),
        ("shop.fr:443:127.0.0.1:8443", "www.shop.fr", 443, False),
        ("shop.fr:443:127.0.0.1:8443", "shop.fr", 80, False),
        ("*.shop.fr::127.0.0.1:8443", "www.shop.fr", 80, True),
        ("*.shop.fr::127.0.0.1:8443", "shop.fr", 80, False),
        (":443:127.0.0.1:8443", "anything.example", 443, True),
        ("[::1]:443:[::1]:8443", "::1", 443, True),
    ],
)
def test_connect_to_matches_as_curl_does(rule: str, host: str, port: int, matches: bool) -> None:
    assert ConnectTo.parse(rule).matches(host, port) is matches
