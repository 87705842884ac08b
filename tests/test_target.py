"""The address typed by a person becomes one URL, or a message that says what to type."""

import pytest

from auditor.target import TargetError, is_private_literal, parse


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("shop.fr", "https://shop.fr/"),
        ("  https://Shop.FR  ", "https://shop.fr/"),
        ("http://shop.fr/fr/?x=1#top", "http://shop.fr/fr/?x=1"),
        ("https://épicerie.fr", "https://xn--picerie-9xa.fr/"),
        ("127.0.0.1:8000", "https://127.0.0.1:8000/"),
        ("https://[::1]:8443/a", "https://[::1]:8443/a"),
        ("https://shop.fr.", "https://shop.fr/"),
    ],
)
def test_what_is_typed_becomes_a_url(typed: str, url: str) -> None:
    assert parse(typed).url == url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "https://",
        "ftp://shop.fr",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://user:pw@shop.fr",
        "https://shop.fr:99999",
        "https://shop.fr:abc",
        "https://a b.fr",
        "https://-x.fr",
        "https://\x1b[31m.fr",
        "https://[::1",
        "https://" + "a" * 300 + ".fr",
        "https://shop..fr",
        "https://shop.fr:0/",
        "https://sh\nop.fr/",
        "https://shop.fr/\udcff",
        "https://shop.fr/\u202egnp",
        "https://{{7*7}}.fr",
    ],
)
def test_what_cannot_be_audited_is_explained_without_control_characters(typed: str) -> None:
    with pytest.raises(TargetError) as error:
        parse(typed)

    assert str(error.value).isprintable()


def test_the_folder_name_cannot_leave_its_folder() -> None:
    assert parse("https://[::1]:8443").folder_name == "__1_8443"
    assert parse("shop.fr").folder_name == "shop.fr"


def test_only_an_address_without_scheme_may_fall_back_to_http() -> None:
    assert parse("shop.fr").scheme_assumed
    assert not parse("https://shop.fr").scheme_assumed
    assert parse("shop.fr").over_http().url == "http://shop.fr/"


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("10.1.2.3", True),
        ("::1", True),
        ("shop.fr", False),
        ("8.8.8.8", False),
    ],
)
def test_private_literals_are_recognised(host: str, private: bool) -> None:
    assert is_private_literal(host) is private
