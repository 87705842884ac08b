"""Hostile pages end in a report or a clear refusal, always, with bounded memory."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import loopback
from tests.acceptance.command import MEMORY_MIB, Outcome, auditor

HTML = ("Content-Type", "text/html; charset=utf-8")
SHOP = """<!DOCTYPE html><html lang="fr"><head><title>{title}</title></head><body><main><h1>{title}</h1>
<p>Bienvenue dans notre boutique de thés et de plantes, expédiés depuis notre atelier de Nantes. {text}</p></main>
<footer><a href="/mentions-legales">Mentions légales</a></footer></body></html>"""


def page(title: str = "Boutique", text: str = "") -> bytes:
    return SHOP.format(title=title, text=text).encode()


def audited(answer: loopback.Reply, folder: Path, *options: str) -> Outcome:
    def home_only(request: loopback.Request) -> loopback.Reply:
        return answer if request.path == "/" else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(home_only) as server:
        return auditor("audit", server.url(), "--allow-private", "--pace", "0", *options, cwd=folder)


def assert_reported(outcome: Outcome) -> None:
    assert outcome.code in (0, 1, 3), outcome.err
    assert "Traceback" not in outcome.err + outcome.out
    assert outcome.peak_mib < MEMORY_MIB
    assert "Couverture" in outcome.out
    cover = outcome.pdf_text(pages=1)
    assert "Couverture" in cover or "audité" in cover.split("Client")[0]
    assert "<h1" in outcome.html


def endless(piece: bytes, times: int) -> Iterator[bytes]:
    yield page()
    for _ in range(times):
        yield piece


def test_a_10_gb_body(tmp_path: Path) -> None:
    megabyte = b"<p>" + b"x" * 1_000_000
    assert_reported(audited((200, [HTML], endless(megabyte, 10_000)), tmp_path))


def test_a_gzip_bomb(tmp_path: Path) -> None:
    bomb = gzip.compress(page() + b"\0" * 1_000_000_000, compresslevel=6)
    assert len(bomb) < 2_000_000
    assert_reported(audited((200, [HTML, ("Content-Encoding", "gzip")], bomb), tmp_path))


def test_100_000_links(tmp_path: Path) -> None:
    links = b"".join(b'<a href="/produit-%d">Produit %d</a>' % (number, number) for number in range(100_000))
    assert_reported(audited((200, [HTML], page() + links), tmp_path, "--pages", "3"))


@pytest.mark.parametrize("limits", ["", "[limits]\nbody_bytes = 50_000_000\nwire_bytes = 50_000_000\n"])
def test_50_mb_of_nested_tags(limits: str, tmp_path: Path) -> None:
    (tmp_path / "audit.toml").write_text(limits, "utf-8")
    body = b"<html><body><h1>Boutique</h1><form><input type=email name=email><input name=nom></form>"
    outcome = audited((200, [HTML], body + b"<div>" * 10_000_000), tmp_path)

    assert_reported(outcome)
    assert_silence_proves_nothing(outcome)


def test_a_page_read_in_part_is_not_accused_of_what_it_may_hold_further_down(tmp_path: Path) -> None:
    body = (
        b"<html><body><h1>Boutique</h1><form><input type=email name=email><input name=nom></form>" + b"<p>x" * 2_000_000
    )
    outcome = audited((200, [HTML], body + b'<footer><a href="/mentions-legales">Mentions'), tmp_path)

    assert_reported(outcome)
    assert_silence_proves_nothing(outcome)


def assert_silence_proves_nothing(outcome: Outcome) -> None:
    assert {outcome.verdicts[rule] for rule in ("ML-01", "PP-01")} == {"unknown"}
    assert outcome.verdicts["CGV-01"] in ("unknown", "not-applicable")


ENCODINGS = {
    "wrong charset": ([("Content-Type", "text/html; charset=utf-8")], page("Crêperie").decode().encode("latin-1")),
    "unknown charset": ([("Content-Type", "text/html; charset=klingon")], page("Crêperie")),
    "utf-16 with BOM": ([("Content-Type", "text/html")], page("Crêperie").decode().encode("utf-16")),
    "utf-16 said, utf-8 sent": ([("Content-Type", "text/html; charset=utf-16")], page("Crêperie")),
    "windows-1252": (
        [("Content-Type", "text/html; charset=iso-8859-1")],
        page("Crêperie à 5 €").decode().encode("cp1252"),
    ),
    "mojibake": ([HTML], page("CrÃªperie")),
    "binary": ([HTML], bytes(range(256)) * 100),
    "nul bytes": ([HTML], page("Cr\0perie")),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_lie(name: str, tmp_path: Path) -> None:
    headers, body = ENCODINGS[name]
    assert_reported(audited((200, headers, body), tmp_path))


NASTY = (
    "<script>alert(1)</script>{{7*7}}${{7*7}}<% 7*7 %>\x1b[31mROUGE\x1b]0;titre\x07"
    "=cmd|' /C calc'!A0\u202eexe.fdp\u2066"
)


def test_hostile_texts_reach_no_output_alive(tmp_path: Path) -> None:
    escaped = NASTY.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    form = (
        f'<form action="/x" method="get"><label for="e">{escaped}</label><input id="e" type="email" name="{escaped}">'
        f'<input name="nom" placeholder="{escaped}" required><button>{escaped}</button></form>'
        f'<a href="javascript:alert(1)">mentions légales</a><a href="data:text/html,x">CGV</a>'
        f'<a href="/{escaped}">{escaped}</a><a href="/mentions-legales">{escaped} mentions légales</a>'
        f'<script src="https://{"a" * 200}.example/{escaped}"></script>'
    )
    headers = [
        HTML,
        ("Set-Cookie", "_ga=\x1b[31m; Max-Age=99999999; Path=/<script>"),
        ("X-Powered-By", "PHP/5.6 \x1b[31m<script>"),
    ]
    outcome = audited((200, headers, page(escaped, escaped + form)), tmp_path)

    assert_reported(outcome)
    assert "\x1b" not in outcome.out + outcome.html
    assert "<script" not in outcome.html.lower()
    assert "\u202e" not in outcome.out + outcome.html + outcome.pdf_text()
    assert "<script>alert" not in outcome.html
    assert outcome.pdf_links
    assert all(link.startswith(("http://", "https://")) for link in outcome.pdf_links)
    assert not re.search(r'(?:href|src)="(?!https?:|#|data:)', outcome.html)
    assert outcome.folder is not None
    raw = (outcome.folder / "findings.json").read_bytes()
    assert b"\x1b" not in raw
    assert "\u202e".encode() not in raw
    json.loads(raw)
