"""Plain HTTP and HSTS, from a served shop."""

from pathlib import Path

import pytest

from auditor.facts.transport import Transport, derive
from auditor.problems import Problem
from tests import loopback
from tests.facts import served

HOME = served.pages({"/": served.reply(body=served.html(links=("/contact",))), "/contact": served.reply()})


def transport(folder: Path, https: served.Answer | None, http: served.Answer | None) -> Transport:
    found = derive(served.visited(folder, https, http))
    assert isinstance(found, Transport)
    return found


def to_https(request: loopback.Request, status: int = 301) -> loopback.Reply:
    return served.moved(f"https://{request.header('Host')}{request.target}", status)


def answers(found: Transport) -> dict[str, str]:
    return {answer.url: answer.answer for answer in found.http}


def test_permanent_redirects_of_both_names_and_of_deep_pages(tmp_path: Path) -> None:
    found = answers(transport(tmp_path, HOME, to_https))

    assert found == dict.fromkeys(
        ("http://shop.test/", "http://www.shop.test/", "http://shop.test/contact"), "permanent"
    )


@pytest.mark.parametrize("status", [302, 303, 307])
def test_temporary_redirects(tmp_path: Path, status: int) -> None:
    assert set(answers(transport(tmp_path, HOME, lambda request: to_https(request, status))).values()) == {"temporary"}


def test_a_page_served_in_clear(tmp_path: Path) -> None:
    found = transport(tmp_path, HOME, HOME)

    assert answers(found)["http://shop.test/"] == "content"
    assert found.http[0].seen.at is not None


def test_a_page_served_in_clear_behind_a_redirect(tmp_path: Path) -> None:
    plain = served.pages({"/": served.moved("/fr/"), "/fr/": served.reply()})

    assert answers(transport(tmp_path, HOME, plain))["http://shop.test/fr/"] == "content"


def test_a_detour_by_plain_http(tmp_path: Path) -> None:
    def plain(request: loopback.Request) -> loopback.Reply:
        own = (request.header("Host") or "").startswith("www.")
        return to_https(request) if own else served.moved("http://www.shop.test/")

    found = transport(tmp_path, HOME, plain)

    assert answers(found)["http://shop.test/"] == "via-http"
    assert found.http[0].location == "http://www.shop.test/"


def test_errors_are_not_content(tmp_path: Path) -> None:
    assert answers(transport(tmp_path, HOME, served.pages({})))["http://shop.test/"] == "error"


def test_a_failing_server_says_nothing(tmp_path: Path) -> None:
    found = transport(tmp_path, HOME, lambda request: (500, [], b""))

    assert found.http[0].answer == "unknown"
    assert found.http[0].problem is Problem.HTTP_SERVER_ERROR


def test_nothing_listens_on_port_80(tmp_path: Path) -> None:
    assert set(answers(transport(tmp_path, HOME, None)).values()) == {"closed"}


def test_a_site_without_https(tmp_path: Path) -> None:
    found = transport(tmp_path, None, HOME)

    assert answers(found)["http://shop.test/"] == "content"
    assert found.https == ()
    assert set(found.https_problems) == {Problem.CONNECTION_REFUSED}


def test_https_in_error_says_nothing_of_hsts(tmp_path: Path) -> None:
    found = derive(served.visited(tmp_path, lambda request: (503, [], b""), HOME, scheme="http"))

    assert isinstance(found, Transport)
    assert found.https == ()
    assert set(found.https_problems) == {Problem.HTTP_SERVER_ERROR}


def test_a_page_read_in_clear_on_another_port_counts(tmp_path: Path) -> None:
    from auditor.collectors.run import collect
    from auditor.evidence.bundle import Bundle
    from auditor.settings import Access, ConnectTo, Scope, Settings
    from auditor.target import parse

    closed = ConnectTo(host="", port=80, to_host=loopback.HOST, to_port=loopback.closed_port())
    with loopback.serve(HOME) as server:
        access = Access(allow_private=True, connect_to=(closed,))
        collect(parse(server.url("/")), Settings(scope=Scope(pace_per_s=0), access=access), tmp_path, lambda *_: None)
    found = derive(Bundle(tmp_path))

    assert isinstance(found, Transport)
    assert "content" in answers(found).values()


def test_only_the_first_hsts_header_counts(tmp_path: Path) -> None:
    lines = (
        ("Strict-Transport-Security", "max-age=300"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    )
    found = transport(tmp_path, served.pages({"/": served.reply(*lines)}), None)

    assert {host.name for host in found.https} == {"shop.test", "www.shop.test"}
    assert found.https[0].max_age_s == 300
    assert found.https[0].headers == 2
    assert not found.https[0].include_subdomains


def test_hsts_over_plain_http_is_ignored(tmp_path: Path) -> None:
    plain = served.pages({"/": served.reply(("Strict-Transport-Security", "max-age=63072000"))})

    assert transport(tmp_path, None, plain).https == ()


def test_each_host_is_judged_by_its_own_answer(tmp_path: Path) -> None:
    shop = {
        "shop.test/": served.moved("https://www.shop.test/"),
        "www.shop.test/": served.reply(("strict-transport-security", "max-age=63072000")),
    }
    found = {host.name: host.max_age_s for host in transport(tmp_path, served.pages(shop), None).https}

    assert found == {"shop.test": None, "www.shop.test": 63_072_000}
