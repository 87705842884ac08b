"""A foreign origin is sent to pages and to the data addresses they mention, with GET only and no cookie."""

from pathlib import Path

from auditor.collectors.cors import ORIGIN, CorsCollector
from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.crawl.data_urls import data_urls
from auditor.evidence.records import CorsEvidence
from tests import loopback
from tests.collectors.crawl.shop import HTML, kit_for, page, shop

JSON = ("Content-Type", "application/json")


def reflecting(request: loopback.Request) -> loopback.Reply:
    if request.path == "/":
        script = '<script>fetch("/api/cart");fetch("/api/cart/add");var u="/data/stock.json?x=1"</script>'
        return 200, [HTML], page("Accueil", script)
    if request.path.startswith("/api/"):
        origin = request.header("origin") or "none"
        headers = [("Access-Control-Allow-Origin", origin), ("Access-Control-Allow-Credentials", "true")]
        return 200, [JSON, *headers], b'{"cart":[]}'
    return shop(100)(request)


def probed(tmp_path: Path, robots: bytes = b"") -> tuple[CorsEvidence, list[loopback.Request]]:
    def answer(request: loopback.Request) -> loopback.Reply:
        return (200, [], robots) if request.path == "/robots.txt" else reflecting(request)

    with loopback.serve(answer) as server:
        kit = kit_for(server.url(), tmp_path)
        CrawlCollector().collect(kit)
        server.requests.clear()
        return CorsCollector().collect(kit)[0], server.requests


def test_a_reflected_origin_with_credentials_is_recorded(tmp_path: Path) -> None:
    evidence, _ = probed(tmp_path)

    api = next(probe for probe in evidence.probes if probe.exchange.url.endswith("/api/cart"))
    assert (api.allow_origin, api.allow_credentials, api.media_type) == (ORIGIN, True, "application/json")


def test_pages_without_such_headers_are_recorded_too(tmp_path: Path) -> None:
    evidence, _ = probed(tmp_path)

    home = evidence.probes[0]
    assert (home.allow_origin, home.allow_credentials, home.media_type) == (None, False, "text/html")


def test_only_safe_requests_without_cookies_are_sent(tmp_path: Path) -> None:
    _, requests = probed(tmp_path)

    asked = [request for request in requests if request.path != "/robots.txt"]
    assert {request.method for request in asked} == {"GET"}
    assert {request.header("origin") for request in asked} == {ORIGIN}
    assert {request.header("cookie") for request in asked} == {None}
    assert "/api/cart/add" not in {request.path for request in asked}
    assert len(asked) <= 9


def test_robots_holds_here_too(tmp_path: Path) -> None:
    _, requests = probed(tmp_path, b"User-agent: *\nDisallow: /api/\n")

    assert not [request for request in requests if request.path.startswith("/api/")]


def test_data_addresses_are_found_in_scripts() -> None:
    markup = """a('/api/v1/x') "/x.json" '/page' "https://o.test/wp-json/wp/v2" "/" + '/a.jsonp'"""

    assert list(data_urls(markup, "https://s.test/p/")) == [
        "https://s.test/api/v1/x",
        "https://s.test/x.json",
        "https://o.test/wp-json/wp/v2",
    ]
