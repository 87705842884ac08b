"""What runs where a card is entered, from the HTML of pages."""

from pathlib import Path

import pytest

from auditor.evidence.records import Page, PageKind
from auditor.facts.payment import Integration, Payment, derive, provider_of
from auditor.problems import Missing, Problem
from tests.facts import visits

STRIPE = '<script src="https://js.stripe.com/v3/"></script>'
META = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>'
CARD = """<form action="/payer" method="post"><input name="cardnumber" autocomplete="cc-number">
<input name="cvc" autocomplete="cc-csc">{inside}<button>Payer</button></form>"""
STRICT = (("Content-Security-Policy", "script-src 'self' https://js.stripe.com"),)


def html(body: str) -> str:
    return f'<html lang="fr"><body><main><h1>Paiement</h1>{body}</main></body></html>'


def derived(tmp_path: Path, *pages: Page) -> Payment:
    payment = derive(visits.bundle(tmp_path, *pages))
    assert isinstance(payment, Payment)
    return payment


def checkout(body: str, headers: tuple[tuple[str, str], ...] = ()) -> Page:
    return visits.page("/commande", PageKind.CHECKOUT, html(body), headers=headers)


def test_a_dead_site_gives_no_payment(tmp_path: Path) -> None:
    assert isinstance(derive(visits.bundle(tmp_path, state=Problem.MAINTENANCE)), Missing)


@pytest.mark.parametrize(
    ("host", "name"), [("js.stripe.com", "Stripe"), ("secure.payplug.com", "Payplug"), ("www.paypal.com", "PayPal")]
)
def test_providers_are_recognised_by_their_hosts(host: str, name: str) -> None:
    provider = provider_of(host)

    assert provider is not None
    assert provider.name == name


@pytest.mark.parametrize("host", ["notstripe.com", "stripe.com.evil.test", "shop.test", ""])
def test_other_hosts_are_not(host: str) -> None:
    assert provider_of(host) is None


def test_a_provider_script_on_the_order_page_makes_a_payment_page(tmp_path: Path) -> None:
    (page,) = derived(tmp_path, checkout(STRIPE + META)).pages

    assert page.integration is Integration.FRAME
    assert page.providers == ("Stripe",)
    assert [script.host for script in page.others] == ["connect.facebook.net"]
    assert not page.everywhere


def test_a_provider_script_loaded_all_over_the_site_proves_less(tmp_path: Path) -> None:
    home = visits.page("/", PageKind.HOME, html(STRIPE))

    (page,) = derived(tmp_path, home, checkout(STRIPE)).pages

    assert page.everywhere


def test_a_provider_frame_is_proof_whatever_the_rest(tmp_path: Path) -> None:
    frame = '<iframe src="https://secure.payplug.com/pay/1"></iframe>'

    (page,) = derived(tmp_path, visits.page("/payer", PageKind.OTHER, html(frame))).pages

    assert (page.integration, page.everywhere) == (Integration.FRAME, False)


def test_card_fields_without_any_provider_are_the_merchants_own(tmp_path: Path) -> None:
    (page,) = derived(tmp_path, checkout(CARD.format(inside=""))).pages

    assert page.integration is Integration.OWN_FIELDS


def test_card_fields_beside_a_provider_may_be_encrypted(tmp_path: Path) -> None:
    script = '<script src="https://checkoutshopper-live.adyen.com/sdk.js"></script>'

    (page,) = derived(tmp_path, checkout(CARD.format(inside="") + script)).pages

    assert page.integration is Integration.DIRECT


def test_a_form_that_leads_to_the_provider_is_a_redirect(tmp_path: Path) -> None:
    form = '<form action="https://p.monetico-services.com/paiement.cgi" method="post"><button>Payer</button></form>'

    (page,) = derived(tmp_path, checkout(form)).pages

    assert page.integration is Integration.REDIRECT


def test_a_provider_logo_is_no_payment_page(tmp_path: Path) -> None:
    logo = '<img src="https://www.paypalobjects.com/logo.png">'

    assert derived(tmp_path, checkout(logo)) == Payment()


def test_a_policy_with_named_sources_restricts_scripts(tmp_path: Path) -> None:
    (page,) = derived(tmp_path, checkout(STRIPE, STRICT)).pages

    assert page.restricts_scripts


@pytest.mark.parametrize("policy", ["script-src *", "script-src 'self' 'unsafe-inline'", "frame-ancestors 'self'"])
def test_a_wide_policy_does_not(tmp_path: Path, policy: str) -> None:
    (page,) = derived(tmp_path, checkout(STRIPE, (("content-security-policy", policy),))).pages

    assert not page.restricts_scripts


@pytest.mark.parametrize("checked", ["", "checked"])
def test_the_box_that_keeps_the_card_is_seen(tmp_path: Path, checked: str) -> None:
    box = f"<label><input type=checkbox name=save {checked}> Enregistrer ma carte pour mes prochains achats</label>"

    (found,) = derived(tmp_path, checkout(CARD.format(inside=box))).card_boxes

    assert found.checked is bool(checked)


def test_one_click_wording_is_seen(tmp_path: Path) -> None:
    page = visits.page("/faq", PageKind.FAQ, html("<p>Profitez du paiement en un clic.</p>"))

    assert derived(tmp_path, page).one_click
