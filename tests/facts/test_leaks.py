"""Personal data in addresses, from a served shop."""

from pathlib import Path

import pytest

from auditor.evidence.pages import FieldPurpose
from auditor.evidence.records import PersonalKind
from auditor.facts.leaks import Leaks, derive
from tests.facts import served

EMAIL = "marie.dupont%40exemple.fr"
TOKEN = "9f2b7c1e4a8d3f60b5e1c7a92d4f8e03"


def leaks(folder: Path, body: str, **others: object) -> Leaks:
    shop = {"/": served.reply(body=served.html(body))}
    found = derive(served.visited(folder, served.pages({**shop, **others})))  # type: ignore[dict-item]
    assert isinstance(found, Leaks)
    assert "marie.dupont" not in found.model_dump_json()
    return found


@pytest.mark.parametrize(
    ("body", "holds", "third_party", "sent"),
    [
        (f'<a href="/suivi?email={EMAIL}">suivi</a>', PersonalKind.EMAIL, False, False),
        ('<a href="/suivi?tel=%2B33612345678">suivi</a>', PersonalKind.PHONE, False, False),
        (f'<img alt="" src="https://pixel.tiers.test/t?em={EMAIL}">', PersonalKind.EMAIL, True, True),
        (f'<a href="/motdepasse?reset_token={TOKEN}">oubli</a>', PersonalKind.TOKEN, False, False),
    ],
)
def test_an_address_that_says_too_much(
    tmp_path: Path, body: str, holds: PersonalKind, third_party: bool, sent: bool
) -> None:
    (leak,) = leaks(tmp_path, body).urls

    assert (leak.holds, leak.third_party, leak.sent) == (holds, third_party, sent)


@pytest.mark.parametrize(
    "body",
    [
        '<a href="mailto:contact@shop.test">nous écrire</a>',
        '<a href="tel:+33123456789">nous appeler</a>',
        '<a href="https://wa.me/33612345678?text=bonjour">WhatsApp</a>',
        '<a href="https://api.whatsapp.com/send?phone=%2B33612345678">WhatsApp</a>',
        f'<img alt="" src="/photo.png?v={TOKEN}">',
        '<a href="/produit?ref=0612">produit</a>',
    ],
)
def test_an_address_that_says_nothing(tmp_path: Path, body: str) -> None:
    assert leaks(tmp_path, body).urls == ()


def test_a_redirect_that_carries_an_address(tmp_path: Path) -> None:
    others = {"/bienvenue": served.moved(f"/merci?email={EMAIL}&v={TOKEN}"), "/merci": served.reply()}

    found = leaks(tmp_path, '<a href="/bienvenue">bienvenue</a>', **others)

    assert [(leak.tag, leak.parameter, leak.holds) for leak in found.urls] == [
        ("redirect", "email", PersonalKind.EMAIL)
    ]


@pytest.mark.parametrize(("method", "listed"), [("get", True), ("GET", True), ("post", False)])
def test_forms_that_put_personal_data_in_the_address(tmp_path: Path, method: str, listed: bool) -> None:
    found = leaks(
        tmp_path, f'<form method="{method}" action="/n"><input type="email" name="email"><button>OK</button></form>'
    )

    assert [form.fields for form in found.forms] == ([(FieldPurpose.EMAIL,)] if listed else [])


def test_a_search_form_is_no_such_form(tmp_path: Path) -> None:
    assert leaks(tmp_path, '<form action="/recherche"><input type="search" name="q"></form>').forms == ()


def test_an_account_that_cannot_be_read_is_known(tmp_path: Path) -> None:
    refusal = (401, [("WWW-Authenticate", "Basic")], b"")

    assert leaks(tmp_path, '<a href="/mon-compte">Mon compte</a>', **{"/mon-compte": refusal}).account_out_of_reach
