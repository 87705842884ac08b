"""The withdrawal and termination functions: links, what stands behind them, and nothing assumed."""

from pathlib import Path

import pytest

from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import Clarity
from auditor.facts.online_functions import OnlineFunctions, Standing, derive
from auditor.problems import Missing, Problem
from tests.facts import visits

FORM = """<form method="post" action="/renoncer"><label>Nom <input name="nom"></label>
<label>Numéro de commande <input name="commande"></label><label>E-mail <input type="email" name="email"></label>
<button>{button}</button></form>"""
LOGIN = (
    '<form action="/login"><input type="email" name="email">'
    '<input type="password" name="password"><button>Se connecter</button></form>'
)
CONTACT = """<form action="/contact"><label>Nom <input name="nom"></label>
<label>E-mail <input type="email" name="email"></label>
<label>Message <textarea name="message"></textarea></label><button>Envoyer</button></form>"""
NEWSLETTER = '<footer><form action="/newsletter"><input type="email" name="email"><button>OK</button></form></footer>'


def home(body: str) -> Page:
    html = f'<html lang="fr"><body><main><h1>Bols</h1></main><footer>{body}</footer></body></html>'
    return visits.page("/", PageKind.HOME, html)


def target(body: str, heading: str = "Rétractation", dead_end: Problem | None = None, path: str = "/renoncer") -> Page:
    html = f'<html lang="fr"><body><main><h1>{heading}</h1>{body}</main></body></html>'
    return visits.page(path, PageKind.RETURNS, html, dead_end=dead_end)


def derived(tmp_path: Path, *pages: Page) -> OnlineFunctions:
    found = derive(visits.bundle(tmp_path, *pages))
    assert isinstance(found, OnlineFunctions)
    return found


LINK = '<a href="/renoncer">Renoncer au contrat ici</a>'


def test_a_dead_site_gives_no_function(tmp_path: Path) -> None:
    assert isinstance(derive(visits.bundle(tmp_path, state=Problem.PARKED)), Missing)


@pytest.mark.parametrize(
    ("page", "standing"),
    [
        (target(FORM.format(button="Confirmer la rétractation")), Standing.FORM),
        (target(CONTACT), Standing.CONTACT),
        (target(LOGIN), Standing.LOGIN),
        (target(NEWSLETTER), Standing.TEXT),
        (target("<p>Écrivez-nous.</p>"), Standing.TEXT),
        (target("", dead_end=Problem.LOGIN_WALL), Standing.LOGIN),
        (target("", dead_end=Problem.SCRIPT_SHELL), Standing.SCRIPT),
        (target("", dead_end=Problem.HTTP_CLIENT_ERROR), Standing.GONE),
        (target("", dead_end=Problem.TIMEOUT), Standing.UNREACHED),
    ],
)
def test_what_stands_behind_a_link(tmp_path: Path, page: Page, standing: Standing) -> None:
    best = derived(tmp_path, home(LINK), page).withdrawal.places[0]

    assert (best.text, best.clarity, best.standing) == ("Renoncer au contrat ici", Clarity.CLEAR, standing)


@pytest.mark.parametrize(
    ("link", "standing"),
    [
        ('<a href="mailto:sav@shop.test">Me rétracter</a>', Standing.MAIL),
        ('<a href="/files/formulaire.pdf">Formulaire de rétractation</a>', Standing.FILE),
        ('<a href="javascript:open()">Me rétracter</a>', Standing.SCRIPT),
        ("<button>Me rétracter</button>", Standing.SCRIPT),
        ('<a href="https://retours.autre.test/shop">Me rétracter</a>', Standing.ELSEWHERE),
        ('<a href="/jamais-vue">Me rétracter</a>', Standing.UNREACHED),
    ],
)
def test_links_that_lead_to_no_page_of_the_visit(tmp_path: Path, link: str, standing: Standing) -> None:
    best = derived(tmp_path, home(link)).withdrawal.places[0]

    assert best.standing is standing


def test_the_clear_link_comes_before_a_vaguer_one(tmp_path: Path) -> None:
    links = '<a href="/retours">Retours et échanges</a>' + LINK
    pages = (target(FORM.format(button="OK"), path="/retours"), target("<p>Rien.</p>"))

    places = derived(tmp_path, home(links), *pages).withdrawal.places

    assert places[0].text == "Renoncer au contrat ici"
    assert {place.clarity for place in places[1:]} <= {Clarity.GENERIC, Clarity.NAMED}


def test_a_redirected_link_is_followed_to_where_it_led(tmp_path: Path) -> None:
    html = f'<html lang="fr"><body><main><h1>Rétractation</h1>{FORM.format(button="Envoyer")}</main></body></html>'
    page = visits.page("/fr/retractation", PageKind.RETURNS, html, asked="/renoncer")

    best = derived(tmp_path, home(LINK), page).withdrawal.places[0]

    assert best.standing is Standing.FORM


@pytest.mark.parametrize(
    ("button", "confirms", "first_step"),
    [
        ("Confirmer la rétractation", True, False),
        ("Confirmer ma demande de rétractation", True, False),
        ("Confirm withdrawal", True, False),
        ("Continuer", False, True),
        ("Rechercher ma commande", False, True),
        ("Envoyer", False, False),
    ],
)
def test_the_label_of_the_form(tmp_path: Path, button: str, confirms: bool, first_step: bool) -> None:
    best = derived(tmp_path, home(LINK), target(FORM.format(button=button))).withdrawal.places[0]

    assert (best.submit, best.confirms, best.first_step) == (button, confirms, first_step)


def test_a_form_without_a_link_counts_too(tmp_path: Path) -> None:
    found = derived(tmp_path, home(""), target(FORM.format(button="Confirmer la rétractation")))

    assert [place.standing for place in found.withdrawal.places] == [Standing.FORM]


def test_an_order_tracking_form_is_no_withdrawal(tmp_path: Path) -> None:
    tracking = FORM.format(button="Suivre ma commande").replace("renoncer", "suivi")

    assert derived(tmp_path, home(""), target(tracking, heading="Suivi de commande")).withdrawal.places == ()


def test_the_acknowledgement_is_read_on_the_page_of_the_form(tmp_path: Path) -> None:
    said = "<p>Vous recevez aussitôt un accusé de réception avec la date et l'heure.</p>"

    found = derived(tmp_path, home(LINK), target(said + FORM.format(button="Confirmer la rétractation")))

    assert found.withdrawal.acknowledgement


def test_the_termination_function_and_the_offer_of_a_subscription(tmp_path: Path) -> None:
    body = '<p>La box : 19,90 € par mois</p><a href="/resilier">Résilier votre contrat</a>'
    page = target(FORM.format(button="Notifier la résiliation"), heading="Résiliation", path="/resilier")

    found = derived(tmp_path, home(body), page)

    assert found.subscriptions
    assert (found.termination.places[0].standing, found.termination.places[0].confirms) == (Standing.FORM, True)


def test_the_day_of_the_audit_is_kept(tmp_path: Path) -> None:
    assert derived(tmp_path, home("")).audited_on == visits.AT.date()


def test_forms_of_the_whole_site_are_none_of_the_function(tmp_path: Path) -> None:
    page = target(f"<p>Formulaire de rétractation à imprimer.</p>{NEWSLETTER}")

    assert all(place.standing is not Standing.FORM for place in derived(tmp_path, home(LINK), page).withdrawal.places)


@pytest.mark.parametrize(
    "link",
    [
        '<a href="https://shopify.com/1234/account">Connexion</a>',
        '<a href="/mon-compte" aria-label="Mon compte"><svg></svg></a>',
        "<button>Se connecter</button>",
        '<a href="/login">Sign in</a>',
    ],
)
def test_an_account_counts_wherever_it_is(tmp_path: Path, link: str) -> None:
    assert derived(tmp_path, home(link)).accounts


@pytest.mark.parametrize("link", ['<a href="/compteur">Compteur</a>', '<a href="/espace-detente">Espace détente</a>'])
def test_other_links_are_no_account(tmp_path: Path, link: str) -> None:
    assert derived(tmp_path, home(link)).accounts == ()


def test_a_script_that_may_add_the_function_is_told(tmp_path: Path) -> None:
    script = '<script src="https://apps.autre.test/withdrawal-button.js"></script>'

    assert derived(tmp_path, home(script)).withdrawal_scripts
