"""A site that could not be looked at never passes: exit code 3, every verdict unknown, the reason said everywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.problems import Problem, sentence
from tests import loopback
from tests.acceptance.command import Outcome, auditor

HTML = ("Content-Type", "text/html; charset=utf-8")
CLOUDFLARE = b"""<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="refresh" content="390"></head><body><div class="main-wrapper" role="main">
<noscript><div class="h2">
<span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript>
</div><script>(function(){window._cf_chl_opt={cvId:'3'};var a=document.createElement('script');
a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';}());</script></body></html>"""
PARKED = b"""<html><head><title>boutique-verte.fr</title></head><body><h1>boutique-verte.fr</h1>
<p>This domain is for sale! Buy this domain. Ce nom de domaine est \xc3\xa0 vendre.</p>
<div id="sedoparking">Related searches</div><script src="https://img.sedoparking.com/js.js"></script></body></html>"""
MAINTENANCE = """<html lang="fr"><head><title>Site en maintenance</title></head><body><h1>Nous revenons bientôt</h1>
<p>Notre boutique est actuellement en maintenance. Merci de revenir.</p></body></html>""".encode()
UNAVAILABLE = b"<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>"

SERVED: dict[str, tuple[Problem, Callable[[loopback.Request], loopback.Reply]]] = {
    "503 page": (Problem.HTTP_SERVER_ERROR, lambda request: (503, [HTML], UNAVAILABLE)),
    "503 maintenance": (Problem.MAINTENANCE, lambda request: (503, [HTML, ("Retry-After", "3600")], MAINTENANCE)),
    "maintenance with 200": (Problem.MAINTENANCE, lambda request: (200, [HTML], MAINTENANCE)),
    "403 challenge": (
        Problem.CHALLENGE,
        lambda request: (403, [HTML, ("Server", "cloudflare"), ("cf-mitigated", "challenge")], CLOUDFLARE),
    ),
    "200 challenge": (Problem.CHALLENGE, lambda request: (200, [HTML], CLOUDFLARE)),
    "parked domain": (Problem.PARKED, lambda request: (200, [HTML], PARKED)),
    "redirect loop": (Problem.REDIRECT_LOOP, lambda request: (302, [("Location", "/a"), HTML], b"")),
    "other domain": (
        Problem.REDIRECT_ELSEWHERE,
        lambda request: (301, [("Location", "https://another-company.example/")], b""),
    ),
    "empty page": (Problem.EMPTY, lambda request: (200, [HTML], b"")),
    "not HTML": (Problem.NOT_HTML, lambda request: (200, [("Content-Type", "application/pdf")], b"%PDF-1.7 ...")),
}


def assert_not_measured(outcome: Outcome, problem: Problem) -> None:
    said = sentence(problem).fr
    assert outcome.code == 3, outcome.out + outcome.err
    assert "Traceback" not in outcome.err
    assert set(outcome.verdicts.values()) == {"unknown"}
    assert all(finding["cause"] for finding in outcome.findings["findings"])
    assert outcome.findings["grade"] == {"letter": None, "score": None, "capped_by": None}
    assert outcome.findings["coverage"]["ratio"] == 0
    assert outcome.findings["target"]["state_problem"] == problem
    assert _plain(said) in _plain(outcome.out)
    assert _plain(said) in _plain(outcome.pdf_text(pages=1))
    assert _plain(said) in _plain(outcome.html)


@pytest.mark.parametrize("name", SERVED)
def test_what_answers_instead_of_the_site_is_not_judged(name: str, tmp_path: Path) -> None:
    problem, answer = SERVED[name]
    with loopback.serve(answer) as server:
        outcome = auditor("audit", server.url(), "--allow-private", "--pace", "0", cwd=tmp_path)

    assert_not_measured(outcome, problem)


def test_a_refused_connection_is_not_judged(tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{loopback.closed_port()}/"

    assert_not_measured(auditor("audit", url, "--allow-private", cwd=tmp_path), Problem.CONNECTION_REFUSED)


def test_an_unknown_host_is_not_judged(tmp_path: Path) -> None:
    with loopback.dns({}) as resolver:
        outcome = auditor("audit", "https://boutique-disparue.fr/", "--resolver", resolver, cwd=tmp_path)

    assert_not_measured(outcome, Problem.UNKNOWN_HOST)


def test_a_resolver_that_fails_is_not_an_unknown_host(tmp_path: Path) -> None:
    with loopback.dns({}, default="SERVFAIL") as resolver:
        outcome = auditor("audit", "https://boutique.fr/", "--resolver", resolver, cwd=tmp_path)

    assert_not_measured(outcome, Problem.RESOLVER)


def test_a_name_that_leads_to_a_private_address_is_refused(tmp_path: Path) -> None:
    zone = {("boutique.fr", "A"): ["127.0.0.1"]}
    with loopback.serve(lambda request: (200, [HTML], b"<p>secret")) as server, loopback.dns(zone) as resolver:
        url = f"http://boutique.fr:{server.port}/"
        outcome = auditor("audit", url, "--resolver", resolver, cwd=tmp_path)

    assert_not_measured(outcome, Problem.PRIVATE_ADDRESS)
    assert server.requests == []


def test_a_certificate_that_does_not_verify_is_not_judged(tmp_path: Path) -> None:
    authority = loopback.Authority(tmp_path)
    with loopback.serve(lambda request: (200, [HTML], b"<p>hello"), tls=authority.context("shop.test")) as server:
        connect = f"shop.test:443:127.0.0.1:{server.port}"
        outcome = auditor("audit", "https://shop.test/", "--connect-to", connect, cwd=tmp_path)

    assert_not_measured(outcome, Problem.TLS_CERTIFICATE)


def test_a_server_that_drips_one_byte_a_second_is_not_judged(tmp_path: Path) -> None:
    import time

    def drip(connection: object, head: bytes) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>" + b"x" * 600:
            try:
                connection.sendall(bytes([byte]))  # type: ignore[attr-defined]
            except OSError:
                return
            time.sleep(1)

    (tmp_path / "audit.toml").write_text("[limits]\nexchange_timeout_s = 3.0\n", "utf-8")
    with loopback.serve_raw(drip) as server:
        outcome = auditor("audit", server.url(), "--allow-private", cwd=tmp_path)

    assert_not_measured(outcome, Problem.TIMEOUT)


def test_a_header_bomb_is_not_judged(tmp_path: Path) -> None:
    def bomb(connection: object, head: bytes) -> None:
        line = b"X-Bomb: " + b"a" * 60_000 + b"\r\n"
        try:
            connection.sendall(b"HTTP/1.1 200 OK\r\n")  # type: ignore[attr-defined]
            for _ in range(5_000):
                connection.sendall(line)  # type: ignore[attr-defined]
        except OSError:
            return

    with loopback.serve_raw(bomb) as server:
        outcome = auditor("audit", server.url(), "--allow-private", cwd=tmp_path)

    assert_not_measured(outcome, Problem.HEADERS_TOO_LARGE)


def _plain(text: str) -> str:
    """Fold white space, hyphenation and apostrophes, which typography may change."""
    folded = text.replace("&#39;", "'").replace("’", "'").replace("\u00ad", "").replace("-", "")
    return "".join(folded.split()).replace("\u200b", "").replace("\u2060", "")
