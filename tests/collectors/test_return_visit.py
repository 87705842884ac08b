"""A visitor comes back with the cookies of the first answer, and with those only."""

from itertools import count
from pathlib import Path

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.return_visit import ReturnVisitCollector
from auditor.problems import Problem
from tests import loopback
from tests.collectors.crawl.shop import HTML, kit_for, page


def test_the_second_request_carries_what_the_first_answer_set(tmp_path: Path) -> None:
    serial = count(1)

    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path != "/":
            return 404, [HTML], b""
        known = request.header("cookie")
        value = known.removeprefix("visitor=") if known else str(next(serial))
        return 200, [HTML, ("Set-Cookie", f"visitor={value}; Max-Age=3600; Path=/")], page("Accueil", "")

    with loopback.serve(answer) as server:
        kit = kit_for(server.url(), tmp_path)
        CrawlCollector().collect(kit)
        server.requests.clear()
        evidence, problem = ReturnVisitCollector().collect(kit)

    assert problem is None
    assert [request.header("cookie") for request in server.requests] == [None, "visitor=2"]
    assert evidence.second is not None
    first, second = evidence.first.hops[0].set_cookies[0], evidence.second.hops[0].set_cookies[0]
    assert first.value_hash == second.value_hash
    assert (first.lifetime_s, second.lifetime_s) == (3600, 3600)


def test_a_site_that_went_away_in_between_is_said(tmp_path: Path) -> None:
    with loopback.serve(lambda request: (200, [HTML], page("Accueil", ""))) as server:
        kit = kit_for(server.url(), tmp_path)
        CrawlCollector().collect(kit)
    kit.raw_urls[0] = f"http://127.0.0.1:{loopback.closed_port()}/"
    evidence, problem = ReturnVisitCollector().collect(kit)

    assert problem is Problem.CONNECTION_REFUSED
    assert evidence.second is None
