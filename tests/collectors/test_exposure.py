"""Sensitive files are asked for with an authorisation only; what proves them is their first bytes, never kept."""

from pathlib import Path

import pytest

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.exposure import SIGNATURES, ExposureCollector
from auditor.collectors.kit import Kit
from auditor.evidence.records import ExposureEvidence
from auditor.problems import Problem
from auditor.settings import Scope
from tests import loopback
from tests.collectors.crawl.shop import HTML, Handler, kit_for, page

PATHS = [path for path, _ in SIGNATURES]
FILES = {
    "/.git/HEAD": b"ref: refs/heads/main\n",
    "/.env": b"# production\nAPP_ENV=prod\nDB_PASSWORD=hunter2\n",
    "/backup.zip": b"PK\x03\x04" + b"\0" * 2_000_000,
    "/dump.sql": b"-- MySQL dump 10.13\n\nDROP TABLE IF EXISTS `customer`;\n",
    "/phpinfo.php": b"<!DOCTYPE html><html><head><title>PHP 8.2.1 - phpinfo()</title>",
    "/server-status": b"<html><head><title>Apache Status</title></head><h1>Apache Server Status for shop.test",
    "/adminer.php": b"<!DOCTYPE html><html><head><title>Login - Adminer</title>",
    "/backup/": b"<html><head><title>Index of /backup</title></head>",
}


def probed(tmp_path: Path, sensitive: Handler, *, authorised: bool = True) -> tuple[ExposureEvidence, Kit, list[str]]:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path in PATHS:
            return sensitive(request)
        return (200, [HTML], page("Accueil", "")) if request.path == "/" else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(answer) as server:
        kit = kit_for(server.url(), tmp_path, scope=Scope(pace_per_s=0, authorised=authorised))
        CrawlCollector().collect(kit)
        server.requests.clear()
        evidence, problem = ExposureCollector().collect(kit)
    assert problem is (None if authorised else Problem.NOT_AUTHORISED)
    return evidence, kit, [request.path for request in server.requests]


def test_nothing_is_asked_without_an_authorisation(tmp_path: Path) -> None:
    evidence, _, asked = probed(tmp_path, lambda request: (200, [], FILES[request.path]), authorised=False)

    assert evidence == ExposureEvidence(authorised=False, probes=())
    assert asked == []


@pytest.mark.parametrize("path", PATHS)
def test_a_file_that_is_there_is_confirmed(path: str, tmp_path: Path) -> None:
    evidence, _, asked = probed(
        tmp_path, lambda request: (200, [], FILES[path]) if request.path == path else (404, [HTML], b"")
    )

    assert [probe.path for probe in evidence.probes if probe.signature] == [path]
    assert asked == PATHS


@pytest.mark.parametrize(
    "body",
    [
        page("Page introuvable", ""),
        b"",
        b"<html>export A=1</html>",
        b"<!DOCTYPE html><title>Nos sauvegardes PHP</title>ref: refs/heads",
        b"\0\1\2\3" * 100,
        b"Hello = world, this is no configuration",
    ],
)
def test_an_error_page_with_a_200_proves_nothing(body: bytes, tmp_path: Path) -> None:
    evidence, _, _ = probed(tmp_path, lambda request: (200, [HTML], body))

    assert not [probe.path for probe in evidence.probes if probe.signature]


def test_at_most_512_bytes_are_read_and_none_is_kept(tmp_path: Path) -> None:
    evidence, _, _ = probed(tmp_path, lambda request: (200, [], FILES[request.path]))

    bodies = [probe.exchange.body for probe in evidence.probes]
    assert all(body is not None and body.size_bytes <= 512 and not body.kept for body in bodies)
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"hunter2" not in written
    assert b"hunter2" not in evidence.model_dump_json().encode()


def test_a_refusal_and_a_redirect_prove_nothing(tmp_path: Path) -> None:
    evidence, _, _ = probed(
        tmp_path,
        lambda request: (
            (403, [HTML], FILES[request.path]) if "git" in request.path else (302, [("Location", "/")], b"")
        ),
    )

    assert not [probe for probe in evidence.probes if probe.signature]
    assert [probe.exchange.status for probe in evidence.probes][:2] == [403, 302]
