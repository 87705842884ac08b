"""robots.txt is asked for first and obeyed; what it forbids is told, and its absence forbids nothing."""

from pathlib import Path

import pytest

from auditor.collectors.crawl.robots import affordable_pages
from auditor.evidence.records import PageKind
from auditor.problems import Problem
from auditor.settings import Limits, Scope
from tests import loopback
from tests.collectors.crawl.shop import HTML, Handler, shop, visit

TEXT = ("Content-Type", "text/plain")


def with_robots(status: int, body: bytes, handler: Handler | None = None) -> Handler:
    other = handler or shop(500)
    return lambda request: (status, [TEXT], body) if request.path == "/robots.txt" else other(request)


def test_robots_is_the_first_request(tmp_path: Path) -> None:
    with loopback.serve(with_robots(200, b"")) as server:
        visit(server.url(), tmp_path)

    assert [request.path for request in server.requests[:2]] == ["/robots.txt", "/"]


def test_forbidden_pages_are_not_asked_for_and_told(tmp_path: Path) -> None:
    rules = b"User-agent: *\nDisallow: /panier\nDisallow: /*rayon\n\nUser-agent: Other\nDisallow: /\n"
    with loopback.serve(with_robots(200, rules)) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert not [request for request in server.requests if "panier" in request.path or "rayon" in request.path]
    assert {(refusal.kind, refusal.problem) for refusal in evidence.refused} == {
        (PageKind.CART, Problem.ROBOTS),
        (PageKind.CATEGORY, Problem.ROBOTS),
    }
    assert partial is None


def test_rules_for_our_own_name_come_before_the_general_ones(tmp_path: Path) -> None:
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: Auditor\nAllow: /\n"
    with loopback.serve(with_robots(200, rules)) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert len(evidence.pages) == 25


def test_a_site_that_forbids_its_start_page_is_not_visited(tmp_path: Path) -> None:
    with loopback.serve(with_robots(200, b"User-agent: *\nDisallow: /\n")) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert evidence.state is not None
    assert evidence.state.problem is Problem.ROBOTS
    assert partial is Problem.ROBOTS
    assert [request.path for request in server.requests] == ["/robots.txt"]


def test_an_operator_may_audit_a_site_that_forbids_it(tmp_path: Path) -> None:
    with loopback.serve(with_robots(200, b"User-agent: *\nDisallow: /\n")) as server:
        evidence, _ = visit(server.url(), tmp_path, scope=Scope(pace_per_s=0, obey_robots=False))

    assert evidence.state is None
    assert len(evidence.pages) == 25


@pytest.mark.parametrize("status", [404, 403, 410, 401])
def test_no_robots_file_forbids_nothing(status: int, tmp_path: Path) -> None:
    with loopback.serve(with_robots(status, b"<h1>Not found</h1>")) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert len(evidence.pages) == 25
    assert partial is None


def test_a_robots_file_in_error_leaves_the_start_page_only(tmp_path: Path) -> None:
    with loopback.serve(with_robots(500, b"")) as server:
        evidence, partial = visit(server.url(), tmp_path)

    assert evidence.state is None
    assert [page.kind for page in evidence.pages] == [PageKind.HOME]
    assert partial is Problem.ROBOTS
    assert len(server.requests) == 2
    assert PageKind.LEGAL_NOTICE in {refusal.kind for refusal in evidence.refused}


def test_an_oversized_robots_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    rules = b"User-agent: *\nDisallow: /panier\n" + b"# padding\n" * 10_000 + b"Disallow: /connexion\n"
    with loopback.serve(with_robots(200, rules)) as server:
        evidence, _ = visit(server.url(), tmp_path, limits=Limits(robots_bytes=1_000, crawl_delay_s=0.05))

    kinds = {page.kind for page in evidence.pages}
    assert PageKind.CART not in kinds
    assert PageKind.ACCOUNT in kinds


def test_a_page_of_html_in_place_of_robots_forbids_nothing(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        return (200, [HTML], b"<html>Disallow: /") if request.path == "/robots.txt" else shop(100)(request)

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert len(evidence.pages) > 10


def test_a_crawl_delay_beyond_our_patience_costs_pages(tmp_path: Path) -> None:
    with loopback.serve(with_robots(200, b"User-agent: *\nCrawl-delay: 1\n")) as server:
        evidence, partial = visit(server.url(), tmp_path, limits=Limits(crawl_delay_s=0.1))

    assert evidence.robots is not None
    assert evidence.robots.crawl_delay_s == 1
    assert len(evidence.pages) == evidence.budget_pages == 2
    assert partial is Problem.ROBOTS


def test_the_load_is_the_one_that_was_asked_for() -> None:
    limits = Limits(crawl_delay_s=10)

    assert affordable_pages(25, None, limits) == 25
    assert affordable_pages(25, 10, limits) == 25
    assert affordable_pages(25, 60, limits) == 4
    assert affordable_pages(25, 86_400, limits) == 1
