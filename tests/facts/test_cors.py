"""Answers to a foreign origin, from a served shop."""

from pathlib import Path

from auditor.facts.cors import Cors, derive
from auditor.problems import Missing, Problem
from tests import loopback
from tests.facts import served


def cors(folder: Path, *headers: tuple[str, str], reflect: bool = False) -> Cors:
    def answer(request: loopback.Request) -> loopback.Reply:
        origin = request.header("Origin")
        reflected = (("Access-Control-Allow-Origin", origin),) if reflect and origin else ()
        return served.reply(*headers, *reflected) if request.path == "/" else (404, [], b"")

    found = derive(served.visited(folder, answer))
    assert isinstance(found, Cors)
    return found


def test_an_origin_that_is_ignored(tmp_path: Path) -> None:
    (answer,) = cors(tmp_path).answers

    assert (answer.allow_origin, answer.reflected, answer.credentials) == (None, False, False)


def test_an_origin_that_comes_back_with_credentials(tmp_path: Path) -> None:
    (answer,) = cors(tmp_path, ("Access-Control-Allow-Credentials", "true"), reflect=True).answers

    assert answer.reflected
    assert answer.credentials
    assert "Credentials: true" in answer.seen.excerpt


def test_an_open_answer_is_not_a_reflection(tmp_path: Path) -> None:
    (answer,) = cors(tmp_path, ("Access-Control-Allow-Origin", "*")).answers

    assert (answer.allow_origin, answer.reflected, answer.json_body) == ("*", False, False)


def test_a_dead_site_gives_no_answer(tmp_path: Path) -> None:
    found = derive(served.visited(tmp_path, lambda request: (503, [], b"")))

    assert isinstance(found, Missing)
    assert found.problem is Problem.HTTP_SERVER_ERROR
