"""Forms and resources over plain HTTP, from a served shop."""

from pathlib import Path

import pytest

from auditor.evidence.pages import FieldPurpose
from auditor.facts.insecure import Insecure, derive
from tests.facts import served

LOGIN = '<form method="post" action="{action}"><input type="email" name="email"><input type="password" name="p"></form>'
SEARCH = '<form action="http://shop.test/recherche"><input type="search" name="q"></form>'


def insecure(folder: Path, body: str, *headers: tuple[str, str], clear: bool = False) -> Insecure:
    answer = served.pages({"/": served.reply(*headers, body=served.html(body))})
    found = derive(served.visited(folder, None, answer) if clear else served.visited(folder, answer))
    assert isinstance(found, Insecure)
    return found


def test_forms_sent_over_https_are_not_listed(tmp_path: Path) -> None:
    assert insecure(tmp_path, LOGIN.format(action="/connexion")).forms == ()


def test_a_password_sent_in_clear(tmp_path: Path) -> None:
    (form,) = insecure(tmp_path, LOGIN.format(action="http://shop.test/connexion")).forms

    assert form.fields == (FieldPurpose.PASSWORD, FieldPurpose.EMAIL)
    assert (form.clear_action, form.clear_page, form.upgraded) == (True, False, False)


def test_a_search_box_holds_no_personal_field(tmp_path: Path) -> None:
    (form,) = insecure(tmp_path, SEARCH).forms

    assert form.fields == ()


@pytest.mark.parametrize(
    ("header", "action", "upgraded"),
    [
        (("Content-Security-Policy", "upgrade-insecure-requests"), "http://autre.test/login", True),
        (("Strict-Transport-Security", "max-age=600"), "http://shop.test/login", True),
        (("Strict-Transport-Security", "max-age=0"), "http://shop.test/login", False),
        (("Strict-Transport-Security", "max-age=600"), "http://autre.test/login", False),
    ],
)
def test_what_browsers_send_over_https_all_the_same(
    tmp_path: Path, header: tuple[str, str], action: str, upgraded: bool
) -> None:
    (form,) = insecure(tmp_path, LOGIN.format(action=action), header).forms

    assert form.upgraded is upgraded


def test_a_site_without_https_sends_everything_in_clear(tmp_path: Path) -> None:
    found = insecure(tmp_path, LOGIN.format(action="/connexion"), clear=True)

    assert (found.forms[0].clear_page, found.forms[0].clear_action) == (True, True)


def test_mixed_content_is_active_or_passive(tmp_path: Path) -> None:
    body = """<script src="http://cdn.test/a.js"></script><img src="http://cdn.test/a.png" alt="">
    <iframe src="http://cdn.test/frame"></iframe><a href="http://cdn.test/page">lien</a>
    <svg xmlns="http://www.w3.org/2000/svg"></svg><link rel="icon" href="http://cdn.test/favicon.ico">"""

    found = {resource.url: resource.active for resource in insecure(tmp_path, body).resources}

    assert found == {
        "http://cdn.test/a.js": True,
        "http://cdn.test/a.png": False,
        "http://cdn.test/frame": True,
        "http://cdn.test/favicon.ico": False,
    }


def test_a_page_nested_too_deep_is_named(tmp_path: Path) -> None:
    assert insecure(tmp_path, "<div>" * 5_000).unread
