import pytest

from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.fetch.set_cookie import parse


def sent(url: str, *lines: str, to: str) -> str:
    jar = CookieJar()
    for line in lines:
        cookie = parse(line)
        assert cookie is not None
        jar.store(url, cookie)
    return "; ".join(f"{name}={value}" for name, value in jar.for_url(to))


@pytest.mark.parametrize(
    ("url", "line", "to", "goes"),
    [
        ("https://shop.test/", "a=1", "https://shop.test/x", True),
        ("https://shop.test/", "a=1", "https://www.shop.test/", False),
        ("https://shop.test/", "a=1; Domain=shop.test", "https://www.shop.test/", True),
        ("https://www.shop.test/", "a=1; Domain=.shop.test", "https://shop.test/", True),
        ("https://www.shop.test/", "a=1; Domain=www.shop.test", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Domain=other.test", "https://other.test/", False),
        ("https://shop.test/", "a=1; Domain=shop.test", "https://notshop.test/", False),
        ("https://shop.test/", "a=1; Domain=test", "https://other.test/", False),
        ("https://x.myshopify.com/", "a=1; Domain=myshopify.com", "https://y.myshopify.com/", False),
        ("https://shop.co.uk/", "a=1; Domain=co.uk", "https://b.co.uk/", False),
        ("http://localhost:8000/", "a=1", "http://localhost:9000/", True),
        ("http://localhost/", "a=1; Domain=localhost", "http://localhost/", True),
        ("http://127.0.0.1:8000/", "a=1", "http://127.0.0.1:9000/", True),
        ("http://127.0.0.1/", "a=1; Domain=127.0.0.1", "http://127.0.0.1/", True),
        ("http://127.0.0.1/", "a=1; Domain=0.0.1", "http://127.0.0.1/", False),
        ("http://[::1]/", "a=1", "http://[::1]/", True),
        ("https://shop.test/", "a=1; Secure", "http://shop.test/", False),
        ("http://shop.test/", "a=1; Secure", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Max-Age=0", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Max-Age=-999999999999", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Expires=Mon, 01 Jan 1601 00:00:00 GMT", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Max-Age=999999999999", "https://shop.test/", True),
        ("https://shop.test/", "a=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT", "https://shop.test/", True),
        ("https://shop.test/a/b", "a=1", "https://shop.test/a/c", True),
        ("https://shop.test/a/b", "a=1", "https://shop.test/", False),
        ("https://shop.test/", "a=1; Path=/a", "https://shop.test/ab", False),
        ("https://shop.test/", "a=1; Path=/a", "https://shop.test/a/b", True),
        ("https://shop.test/", "__Host-a=1; Secure; Path=/", "https://shop.test/", True),
        ("https://shop.test/", "__Host-a=1; Secure; Path=/; Domain=shop.test", "https://shop.test/", False),
        ("https://shop.test/", "__Secure-a=1", "https://shop.test/", False),
        ("https://SHOP.test/", "a=1; Domain=Shop.TEST", "https://shop.test/", True),
    ],
)
def test_a_cookie_goes_where_a_browser_sends_it(url: str, line: str, to: str, goes: bool) -> None:
    assert bool(sent(url, line, to=to)) is goes


def test_a_later_cookie_replaces_and_one_that_has_expired_deletes() -> None:
    assert sent("https://shop.test/", "a=1", "b=2", "a=3", to="https://shop.test/") == "a=3; b=2"
    assert sent("https://shop.test/", "a=1", "b=2", "a=; Max-Age=0", to="https://shop.test/") == "b=2"


def test_the_longest_path_comes_first() -> None:
    lines = ("a=1; Path=/", "b=2; Path=/x")
    assert sent("https://shop.test/", *lines, to="https://shop.test/x") == "b=2; a=1"


def test_a_jar_does_not_grow_without_end() -> None:
    jar = CookieJar()
    for number in range(1500):
        cookie = parse(f"c{number}=1")
        assert cookie is not None
        jar.store("https://shop.test/", cookie)
    assert len(jar) == 1000
