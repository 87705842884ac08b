"""A site that wants the visit to fail, to last or to lie gets a bounded visit and the truth about it."""

from itertools import count
from pathlib import Path

import pytest

from auditor.problems import Problem
from auditor.settings import Access, Limits, Scope
from tests import loopback
from tests.collectors.crawl.shop import HTML, page, visit

TEXT = ("Content-Type", "text/plain")


def test_a_name_with_a_wildcard_does_not_multiply_requests(tmp_path: Path) -> None:
    numbers = count()

    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/robots.txt":
            host = request.header("host") or ""
            return 200, [TEXT], b"User-agent: *\nDisallow: /\n" if host.startswith("h") else b""
        if request.path.endswith(".xml"):
            children = (f"<sitemap><loc>http://h{next(numbers)}.shop.test/s.xml</loc></sitemap>" for _ in range(500))
            return 200, [("Content-Type", "text/xml")], f"<sitemapindex>{''.join(children)}</sitemapindex>".encode()
        links = (f'<a href="http://h{next(numbers)}.shop.test/produit/1">Tisane</a>' for _ in range(500))
        return 200, [HTML], page("Boutique", "".join(links))

    with loopback.serve(answer) as server:
        access, limits = Access(connect_to=(server.connect_to(),)), Limits(hosts_per_site=5)
        evidence, _ = visit("http://shop.test/", tmp_path, access=access, limits=limits)

    assert [request.path for request in server.requests].count("/robots.txt") == 5
    assert len(evidence.refused) < 10


def test_the_time_of_the_visit_bounds_what_is_not_a_page_too(tmp_path: Path) -> None:
    numbers = count()

    def answer(request: loopback.Request) -> loopback.Reply:
        links = (f'<a href="http://h{next(numbers)}.shop.test/produit/1">Tisane</a>' for _ in range(50))
        return (404, [TEXT], b"") if request.path == "/robots.txt" else (200, [HTML], page("Boutique", "".join(links)))

    with loopback.serve(answer) as server:
        access, limits = Access(connect_to=(server.connect_to(),)), Limits(crawl_timeout_s=1e-6)
        evidence, partial = visit("http://shop.test/", tmp_path, access=access, limits=limits)

    assert partial is Problem.TIMEOUT
    assert len(evidence.pages) == 1
    assert len(server.requests) == 3  # robots.txt, the start page, an address that cannot exist


def test_a_meta_refresh_without_end_is_a_loop(tmp_path: Path) -> None:
    numbers = count()

    def answer(request: loopback.Request) -> loopback.Reply:
        head = f'<meta http-equiv="refresh" content="0; url=/{next(numbers)}">'
        return 200, [HTML], f"<html><head>{head}</head><body>Patientez</body></html>".encode()

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.REDIRECT_LOOP


def test_a_part_of_a_page_is_no_page(tmp_path: Path) -> None:
    with loopback.serve(lambda _: (206, [HTML, ("Content-Range", "bytes 0-99/5000")], page("Boutique", ""))) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.BAD_RESPONSE


@pytest.mark.parametrize(
    "line",
    [
        ("Set-Cookie", "a=b; Max-Age=-99999999999999999999"),
        ("Set-Cookie", "a=b; Max-Age=99999999999999999999"),
        ("Set-Cookie", "a=b; Expires=Mon, 01 Jan 1601 00:00:00 GMT"),
        ("Date", "Fri, 31 Dec 9999 23:59:59 -2359"),
        ("Date", "Sat, 21 Nov 2026 12:00:00 999999999999999999"),
        ("Retry-After", "Fri, 31 Dec 9999 23:59:59 -2359"),
        ("Content-Type", "text/html; charset=unicode_escape"),
        ("Content-Type", "text/html; charset=\x1b\xff"),
        ("Location", "http://[bad"),
        ("Link", "<" * 9_000),
    ],
)
def test_no_header_ends_the_visit(line: tuple[str, str], tmp_path: Path) -> None:
    with loopback.serve(lambda _: (200, [HTML, line], page("Boutique", '<a href="/produit/1">x</a>'))) as server:
        evidence, _ = visit(server.url(), tmp_path, scope=Scope(pace_per_s=0, pages=2))

    assert evidence.state is None
    assert len(evidence.pages) == 2
