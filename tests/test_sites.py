import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.sites import ascii_host, canonical, host_of, is_public_suffix, same_site, site_of


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("www.shop.fr", "shop.fr"),
        ("a.b.shop.co.uk", "shop.co.uk"),
        ("x.myshopify.com", "x.myshopify.com"),
        ("www.x.myshopify.com", "x.myshopify.com"),
        ("myshopify.com", "myshopify.com"),
        ("co.uk", "co.uk"),
        ("a.b.shop.test", "shop.test"),
        ("shop.test", "shop.test"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("WWW.Shop.FR.", "shop.fr"),
        ("www.été.fr", "xn--t-9fab.fr"),
        ("www.xn--t-9fab.fr", "xn--t-9fab.fr"),
        ("", ""),
    ],
)
def test_a_site_is_its_registrable_domain(host: str, site: str) -> None:
    assert site_of(host) == site


def test_the_suffix_list_is_read_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    assert site_of("never.seen.before.example.org") == "example.org"


def test_two_hosts_of_one_shop_are_one_site() -> None:
    assert same_site("www.shop.fr", "SHOP.fr")
    assert not same_site("a.myshopify.com", "b.myshopify.com")
    assert not same_site("10.0.0.1", "11.0.0.1")


@pytest.mark.parametrize(
    ("host", "suffix"), [("fr", True), ("co.uk", True), ("myshopify.com", True), ("a.fr", False), ("1.2.3.4", False)]
)
def test_public_suffixes_are_known(host: str, suffix: bool) -> None:
    assert is_public_suffix(host) is suffix


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Shop.FR:80/a/../b/./c?a=1#f", "http://shop.fr/b/c?a=1"),
        ("https://shop.fr", "https://shop.fr/"),
        ("https://shop.fr:443/a/..", "https://shop.fr/"),
        ("https://shop.fr:8443/", "https://shop.fr:8443/"),
        ("https://shop.fr./", "https://shop.fr/"),
        ("https://u:p@shop.fr/", "https://shop.fr/"),
        ("https://été.fr/é?q=é", "https://xn--t-9fab.fr/%C3%A9?q=%C3%A9"),
        ("https://shop.fr/%7euser/%e9%2f", "https://shop.fr/~user/%E9%2F"),
        ("https://shop.fr/?utm_source=x&b=2&gclid=3&a=1&fbclid=4&msclkid=5", "https://shop.fr/?b=2&a=1"),
        ("https://shop.fr/?UTM_Medium=x&PHPSESSID=1", "https://shop.fr/"),
        ("https://shop.fr/a;jsessionid=12F?b", "https://shop.fr/a?b"),
        ("https://shop.fr/?utmost=1&id=2", "https://shop.fr/?utmost=1&id=2"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
        ("https://shop.fr/a b", "https://shop.fr/a%20b"),
        ("https://shop.fr/a%zz", "https://shop.fr/a%zz"),
        ("https://shop.fr/..//a/", "https://shop.fr//a/"),
        ("http://shop.fr:x/", "http://shop.fr:x/"),
        ("mailto:a@b.fr", "mailto:a@b.fr"),
        ("/relative", "/relative"),
    ],
)
def test_one_page_has_one_spelling(url: str, expected: str) -> None:
    assert canonical(url) == expected


@given(st.text(max_size=60).map(lambda text: "https://shop.fr/" + text))
def test_a_canonical_url_is_its_own(url: str) -> None:
    assert canonical(canonical(url)) == canonical(url)


def test_hosts_are_read_from_urls() -> None:
    assert host_of("https://User@WWW.Shop.fr:8080/x") == "www.shop.fr"
    assert host_of("http://[::1]:80/") == "::1"
    assert host_of("http://[bad/") == ""
    assert host_of("/relative") == ""
    assert ascii_host("\ud800.fr") == "\ud800.fr"
