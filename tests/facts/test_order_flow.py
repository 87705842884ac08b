"""Whether one can buy without an account, from the HTML of pages."""

from pathlib import Path

import pytest

from auditor.evidence.records import Page, PageKind
from auditor.facts.order_flow import OrderFlow, derive
from auditor.problems import Missing, Problem
from tests.facts import visits

LOGIN = """<form action="/login" method="post"><input type="email" name="email"><input type="password" name="password">
<button>Se connecter</button></form>"""
ADDRESS = """<form action="/commande/paiement" method="post"><label>Nom <input name="lastname"></label>
<label>E-mail <input type="email" name="email"></label><label>Adresse <input name="address1"></label>
<label>Code postal <input name="postcode"></label>{password}<button>Commander</button></form>"""


def derived(tmp_path: Path, *pages: Page) -> OrderFlow:
    flow = derive(visits.bundle(tmp_path, *pages))
    assert isinstance(flow, OrderFlow)
    return flow


def checkout(body: str) -> Page:
    html = f'<html lang="fr"><body><main><h1>Commande</h1>{body}</main></body></html>'
    return visits.page("/commande", PageKind.CHECKOUT, html)


def test_a_dead_site_gives_no_order_flow(tmp_path: Path) -> None:
    assert isinstance(derive(visits.bundle(tmp_path, state=Problem.PARKED)), Missing)


def test_login_alone_is_an_identification_step_without_guests(tmp_path: Path) -> None:
    flow = derived(tmp_path, checkout(LOGIN))

    assert flow.identification
    assert flow.guest == ()


@pytest.mark.parametrize(
    "offer",
    [
        "Commander sans créer de compte",
        "Continuer en tant qu’invité",
        "Continue as guest",
        "Créez un compte (facultatif) pour commander plus vite",
        "Acheter sans inscription",
    ],
)
def test_the_guest_option_is_recognised(tmp_path: Path, offer: str) -> None:
    assert derived(tmp_path, checkout(f"{LOGIN}<p>{offer}</p>")).guest


@pytest.mark.parametrize(
    "words",
    [
        "Nous vous invitons à passer commande.",
        "Votre commande vous attend.",
        "Inscription à la newsletter (facultatif)",
        "Commandez sans inscription à la newsletter",
    ],
)
def test_other_words_offer_nothing(tmp_path: Path, words: str) -> None:
    assert derived(tmp_path, checkout(f"{LOGIN}<p>{words}</p>")).guest == ()


def test_an_order_form_without_password_is_open_to_guests(tmp_path: Path) -> None:
    assert derived(tmp_path, checkout(ADDRESS.format(password=""))).guest


def test_an_order_form_with_a_mandatory_password_is_not(tmp_path: Path) -> None:
    password = '<input type="password" name="password" required>'

    assert derived(tmp_path, checkout(ADDRESS.format(password=password))).guest == ()


@pytest.mark.parametrize(
    "words",
    [
        "La création d'un compte est obligatoire pour commander.",
        "Il n'est pas possible de commander sans compte.",
        "Vous devez créer un compte pour commander.",
    ],
)
def test_terms_that_demand_an_account_are_heard(tmp_path: Path, words: str) -> None:
    html = f'<html lang="fr"><body><main><p>{words}</p></main></body></html>'

    flow = derived(tmp_path, visits.page("/cgv", PageKind.TERMS, html))

    assert flow.account_required
    assert flow.guest == ()
    assert flow.identification == ()


def test_an_optional_account_is_not_demanded(tmp_path: Path) -> None:
    html = "<html><body><main><p>La création d'un compte n'est pas obligatoire pour commander.</p></main></body></html>"

    flow = derived(tmp_path, visits.page("/faq", PageKind.FAQ, html))

    assert flow.account_required == ()
    assert flow.guest


def test_an_empty_cart_is_no_identification_step(tmp_path: Path) -> None:
    assert derived(tmp_path, checkout("<p>Votre panier est vide.</p>")).identification == ()


def test_a_login_page_in_place_of_the_order_page_is_one(tmp_path: Path) -> None:
    html = f'<html lang="fr"><body><main><h1>Connexion</h1>{LOGIN}</main></body></html>'

    flow = derived(tmp_path, visits.page("/login", PageKind.ACCOUNT, html, asked="/checkout"))

    assert flow.identification


def test_a_login_page_in_place_of_the_order_history_is_none(tmp_path: Path) -> None:
    html = f'<html lang="fr"><body><main><h1>Connexion</h1>{LOGIN}</main></body></html>'

    flow = derived(tmp_path, visits.page("/login", PageKind.ACCOUNT, html, asked="/historique-commandes"))

    assert flow.identification == ()


@pytest.mark.parametrize("title", ["Suivi de commande invité", "Suivre une commande passée sans compte"])
def test_tracking_the_order_of_a_guest_does_not_offer_to_order_as_one(tmp_path: Path, title: str) -> None:
    html = f'<html lang="fr"><body><main><h1>{title}</h1></main></body></html>'
    flow = derived(tmp_path, visits.page("/suivi", PageKind.OTHER, html))

    assert flow.guest == ()
