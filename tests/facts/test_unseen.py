"""When a visit has missed the pages where people give their data."""

import pytest

from auditor.evidence.records import PageKind
from auditor.facts.site import PageRow, RefusedUrl, Site
from auditor.facts.unseen import incomplete
from auditor.findings import Seen
from auditor.problems import Problem

URL = "https://shop.test/page"


def site(**values: object) -> Site:
    return Site.model_validate({"base_url": URL, "scheme": "https", "kinds": (PageKind.HOME,), **values})


def row(kind: PageKind, dead_end: Problem | None) -> PageRow:
    return PageRow(url=URL, kind=kind, status=200, title="", dead_end=dead_end, seen=Seen(url=URL))


def test_a_whole_visit_is_complete() -> None:
    assert not incomplete(site(pages=(row(PageKind.CONTACT, None),)))


def test_a_visit_cut_short_is_not() -> None:
    assert incomplete(site(cut_short=True))


@pytest.mark.parametrize(("kind", "expected"), [(PageKind.CHECKOUT, True), (PageKind.OTHER, False)])
def test_a_refused_page_counts_where_people_give_data(kind: PageKind, expected: bool) -> None:
    assert incomplete(site(refusals=(RefusedUrl(url=URL, kind=kind, problem=Problem.ROBOTS),))) is expected


@pytest.mark.parametrize(("problem", "expected"), [(Problem.TIMEOUT, True), (Problem.SOFT_404, False)])
def test_a_dead_page_counts_unless_it_does_not_exist(problem: Problem, expected: bool) -> None:
    assert incomplete(site(pages=(row(PageKind.ACCOUNT, problem),))) is expected


def test_a_visit_that_read_hardly_anything_is_not_complete() -> None:
    assert incomplete(site(pages=(row(PageKind.HOME, None),), discovered_urls=12))
    assert incomplete(site(kinds=()))
