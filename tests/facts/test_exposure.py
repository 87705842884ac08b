"""Sensitive files, from a served shop."""

from pathlib import Path

import pytest

from auditor.facts.exposure import Exposure, derive
from auditor.problems import Problem
from tests import loopback
from tests.facts import served

PLAIN = [("Content-Type", "text/plain")]


def exposure(folder: Path, answers: dict[str, loopback.Reply], *, authorised: bool = True) -> Exposure:
    shop = {"/": served.reply(), **answers}
    found = derive(served.visited(folder, served.pages(shop), authorised=authorised))
    assert isinstance(found, Exposure)
    return found


def states(found: Exposure) -> dict[str, str]:
    return {item.path: item.state for item in found.items}


def test_without_authorisation_nothing_is_asked_for(tmp_path: Path) -> None:
    found = exposure(tmp_path, {"/.env": (200, PLAIN, b"DB_PASSWORD=x\n")}, authorised=False)

    assert found.items == ()
    assert found.problem is Problem.NOT_AUTHORISED


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        ((200, PLAIN, b"APP_KEY=secret\nDB_PASSWORD=secret\n"), "confirmed"),
        ((200, PLAIN, b"DB_PASSWORD=secret\n" * 100), "confirmed"),
        ((200, [("Content-Type", "text/html")], served.html()), "absent"),
        ((403, PLAIN, b"Forbidden"), "forbidden"),
        ((404, PLAIN, b""), "absent"),
        ((301, [("Location", "/")], b""), "absent"),
        ((500, PLAIN, b""), "unknown"),
    ],
)
def test_how_an_address_answers(tmp_path: Path, reply: loopback.Reply, state: str) -> None:
    found = exposure(tmp_path, {"/.env": reply})

    assert states(found)["/.env"] == state
    assert found.problem is None
    assert "secret" not in found.model_dump_json()


def test_a_directory_that_lists_its_files(tmp_path: Path) -> None:
    listing = (200, [("Content-Type", "text/html")], b"<html><title>Index of /backup/</title>")

    assert states(exposure(tmp_path, {"/backup/": listing}))["/backup/"] == "listing"


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Index of /export", "listing"),
        ("PHP 8.2.7 - phpinfo()", "confirmed"),
        ("Login - Adminer", "confirmed"),
        ("Comprendre phpinfo() en dix minutes", None),
        ("Index of our teas", None),
    ],
)
def test_what_the_visit_meets_by_itself(tmp_path: Path, title: str, state: str | None) -> None:
    page = served.html().replace("<title>Thés</title>".encode(), f"<title>{title}</title>".encode())
    shop = {"/": served.reply(body=served.html(links=("/outil",))), "/outil": served.reply(body=page)}

    found = exposure(tmp_path, shop, authorised=False)

    assert states(found).get("/outil") == state
    assert all(item.linked for item in found.items)
