"""Sitemaps are read in all their forms and within bounds; a hostile one is refused and said so."""

import gzip
from pathlib import Path

import pytest

from auditor.collectors.crawl.sitemaps import SitemapContent, read_sitemap, spread
from auditor.evidence.records import PageKind
from auditor.problems import Problem
from tests import loopback
from tests.collectors.crawl.shop import HTML, page, product, visit

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
BILLION = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY a "&lol;&lol;&lol;&lol;&lol;&lol;">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><urlset><url><loc>http://shop.test/&b;</loc></url></urlset>"""


def read(data: bytes, *, max_bytes: int = 1_000_000, max_urls: int = 1_000) -> SitemapContent:
    return read_sitemap(data, max_bytes=max_bytes, max_urls=max_urls, url_chars=2_000)


def urlset(*urls: str) -> bytes:
    entries = "".join(f"<url><loc> {url} </loc></url>" for url in urls)
    return f"<?xml version='1.0'?><urlset {NS}>{entries}</urlset>".encode()


def test_a_set_of_addresses() -> None:
    content = read(urlset("http://shop.test/a", "http://shop.test/b?x=1&amp;y=2"))

    assert content == SitemapContent(("http://shop.test/a", "http://shop.test/b?x=1&y=2"), (), False, None)


def test_an_index_names_other_sitemaps() -> None:
    index = f"<sitemapindex {NS}><sitemap><loc>http://shop.test/1.xml</loc></sitemap></sitemapindex>".encode()

    assert read(index).children == ("http://shop.test/1.xml",)


def test_a_compressed_sitemap() -> None:
    assert read(gzip.compress(urlset("http://shop.test/a"))).urls == ("http://shop.test/a",)


def test_a_list_of_addresses_in_plain_text() -> None:
    assert read(b"http://shop.test/a\nhttp://shop.test/b\n").urls == ("http://shop.test/a", "http://shop.test/b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_are_read(encoding: str) -> None:
    content = read(BILLION.decode().encode(encoding))

    assert content.urls == ()
    assert content.failure is not None
    assert content.failure.problem is Problem.BAD_RESPONSE


def test_an_external_entity_reads_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("http://secret.test/")
    attack = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><urlset><url><loc>&e;</loc></url></urlset>'

    assert read(attack.encode()).urls == ()


def test_a_gzip_bomb_stops_at_the_bound() -> None:
    bomb = gzip.compress(urlset("http://shop.test/a")[:-9] + b" " * 50_000_000)

    content = read(bomb, max_bytes=10_000)

    assert content.urls == ("http://shop.test/a",)
    assert content.truncated
    assert content.failure is None


def test_more_addresses_than_wanted_are_left_out_and_said() -> None:
    content = read(urlset(*(f"http://shop.test/{n}" for n in range(100))), max_urls=10)

    assert len(content.urls) == 10
    assert content.truncated


@pytest.mark.parametrize("data", [b"", b"\x1f\x8bbroken", b"<html><body>404</body></html>", b"hello", b"<urlset><url>"])
def test_what_is_no_sitemap_is_said(data: bytes) -> None:
    content = read(data)

    assert content.urls == ()
    assert content.failure is not None or content.truncated


def test_what_was_read_before_an_error_is_kept() -> None:
    broken = urlset("http://shop.test/a")[:-9] + b"<url><loc>http://shop.test/b</url>"

    assert read(broken).urls == ("http://shop.test/a",)


def test_samples_come_from_the_whole_list() -> None:
    assert spread(list(range(1_000)), 4) == [0, 250, 500, 750]
    assert spread([1, 2], 4) == [1, 2]


def test_pages_that_only_the_sitemap_knows_are_visited(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        base = f"http://{request.header('host')}"
        if request.path == "/":
            return 200, [HTML], b"<html><body><p>Une boutique dont le menu est un script.</p></body></html>"
        if request.path == "/robots.txt":
            return 200, [], f"Sitemap: {base}/plan.xml\nSitemap: http://elsewhere.test/sitemap.xml".encode()
        if request.path == "/plan.xml":
            index = f"<sitemapindex><sitemap><loc>{base}/plan-1.xml.gz</loc></sitemap></sitemapindex>"
            return 200, [], index.encode()
        if request.path == "/plan-1.xml.gz":
            products = [f"{base}/produit/tisane-{n}" for n in range(300)]
            return 200, [], gzip.compress(urlset(*products, f"{base}/mentions-legales", f"{base}/nous-contacter"))
        if request.path.startswith("/produit/"):
            return 200, [HTML], product(int(request.path.rsplit("-", 1)[1]))
        if request.path in ("/mentions-legales", "/nous-contacter"):
            return 200, [HTML], page("Mentions légales" if "legales" in request.path else "Contact", "")
        return 404, [HTML], b"<h1>404</h1>"

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    kinds = {page.kind for page in evidence.pages}
    assert {PageKind.LEGAL_NOTICE, PageKind.CONTACT, PageKind.PRODUCT} <= kinds
    assert [(sitemap.urls, sitemap.failure) for sitemap in evidence.sitemaps] == [(0, None), (302, None)]
    first = next(page for page in evidence.pages if page.kind is PageKind.LEGAL_NOTICE)
    assert first.found_on is not None
    assert first.found_on.endswith("/plan-1.xml.gz")
