"""Prices, credit, reviews, safety, sellers, accessibility, pressure and early information, from pages of a shop."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page, PageKind
from auditor.facts import (
    accessibility,
    early_information,
    instalments,
    practices,
    pressure,
    price_reductions,
    product_safety,
    reviews,
    sellers,
)
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from tests.facts import visits

F = TypeVar("F", bound=Frozen)
MODULES = (accessibility, early_information, instalments, pressure, price_reductions, product_safety, reviews, sellers)


def product(body: str, path: str = "/p/bol", head: str = "", title: str = "Bol en grès - Poterie") -> Page:
    html = (
        f'<html lang="fr"><head><title>{title}</title>{head}</head><body><main><h1>Bol</h1>{body}</main></body></html>'
    )
    return visits.page(path, PageKind.PRODUCT, html)


def page(kind: PageKind, body: str, path: str = "/autre") -> Page:
    return visits.page(path, kind, f'<html lang="fr"><body>{body}</body></html>')


def known(fact: F | Missing) -> F:
    assert not isinstance(fact, Missing)
    return fact


def bundle(tmp_path: Path, *pages: Page) -> Bundle:
    return visits.bundle(tmp_path, *pages)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.__name__))
def test_a_dead_site_gives_no_fact(tmp_path: Path, module: object) -> None:
    assert isinstance(module.derive(bundle(tmp_path / "a", *[])), Missing)  # type: ignore[attr-defined]
    assert isinstance(module.derive(visits.bundle(tmp_path / "b", state=Problem.PARKED)), Missing)  # type: ignore[attr-defined]


def test_the_percentage_is_compared_with_the_prices_displayed(tmp_path: Path) -> None:
    pages = (
        product("<p><del>40,00 €</del> 30,00 € -30 %</p>"),
        product("<p><del>20,00 €</del> 15,00 € -25 %</p>", "/p/2"),
    )

    found = known(price_reductions.derive(bundle(tmp_path, *pages)))

    assert [(one.computed, one.difference) for one in found.shown] == [(25.0, 5.0), (25.0, 0.0)]
    assert found.products == 2


def test_the_meaning_of_the_struck_price_may_stand_on_any_page(tmp_path: Path) -> None:
    terms = page(
        PageKind.TERMS, "<main><p>Les prix barrés sont les prix les plus bas des 30 derniers jours.</p></main>"
    )

    assert known(price_reductions.derive(bundle(tmp_path, product("<p>12 €</p>"), terms))).thirty_days


def test_lenders_are_named_in_words_or_by_their_script(tmp_path: Path) -> None:
    script = '<script src="https://cdn.almapay.com/widgets.js"></script>'
    pages = (product("<p>Payez en 4 fois avec Oney</p>"), product(f"<p>Bol</p>{script}", "/p/2"))

    found = known(instalments.derive(bundle(tmp_path, *pages)))

    assert "Oney" in found.lenders
    assert found.offers
    assert found.audited_on == date(2026, 11, 21)


def test_both_credit_sentences_are_told_apart(tmp_path: Path) -> None:
    new = product("<p>Un crédit coûte de l'argent et doit être remboursé.</p>")
    old = product("<p>Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement.</p>")

    assert known(instalments.derive(bundle(tmp_path / "a", new))).sentence
    assert known(instalments.derive(bundle(tmp_path / "b", old))).former_sentence
    assert not known(instalments.derive(bundle(tmp_path / "c", old))).sentence


def test_reviews_are_counted_and_a_service_is_named(tmp_path: Path) -> None:
    item = '<li class="review-item"><p>Très beau bol, bien emballé, je recommande.</p><time>02/10/2026</time></li>'
    script = '<script src="https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"></script>'

    found = known(reviews.derive(bundle(tmp_path, product(f"<ul>{item}{item}</ul>{script}"))))

    assert (found.items, found.dated, found.services) == (2, 2, ("Trustpilot",))


def test_comments_under_an_article_are_no_reviews(tmp_path: Path) -> None:
    comment = '<div class="comment-body"><p>Merci pour cette recette, elle est délicieuse.</p></div>'
    pages = (
        page(PageKind.OTHER, f"<h1>Recette</h1>{comment}", "/blog/recette"),
        page(PageKind.HOME, "<p>Bols</p>", "/"),
    )

    assert known(reviews.derive(bundle(tmp_path, *pages))).shown == ()


def test_a_link_to_the_method_of_reviews_is_a_method(tmp_path: Path) -> None:
    link = '<footer><a href="/methode-avis">Politique de contrôle des avis</a></footer>'

    assert known(reviews.derive(bundle(tmp_path, page(PageKind.HOME, link, "/")))).method


@pytest.mark.parametrize(
    ("body", "complete", "nothing"),
    [
        ("<p>Fabricant : Duval, 3 rue du Four, 58200 Cosne, contact@duval.test</p>", True, False),
        ("<h3>Fabricant</h3><p>Duval</p><p>3 rue du Four 58200 Cosne</p><p>www.duval.test</p>", True, False),
        ("<p>EU responsible person: Nord GmbH, Hafenstraße 4, 20457 Hamburg, info@nord.test</p>", True, False),
        ("<p>Fabricant : Duval</p>", False, False),
        ("<p>Fabricant : Duval</p><p>Référence : 12345</p><p>www.duval.test</p>", False, False),
        ("<p>Avertissement : tenir hors de portée des enfants.</p>", False, False),
        ("<p>Un bol en grès.</p>", False, True),
    ],
)
def test_what_a_product_page_tells_of_safety(tmp_path: Path, body: str, complete: bool, nothing: bool) -> None:
    (found,) = known(product_safety.derive(bundle(tmp_path, product(body)))).products

    assert (found.complete, found.nothing) == (complete, nothing)


def test_food_is_left_out_of_the_sample(tmp_path: Path) -> None:
    food = product("<p>Valeurs nutritionnelles : 350 kcal</p>", "/p/miel")

    found = known(product_safety.derive(bundle(tmp_path, food, product("<p>Un bol.</p>"))))

    assert (len(found.products), found.food) == (1, 1)


def test_a_release_date_makes_a_product_recent_unless_it_is_used(tmp_path: Path) -> None:
    head = '<script type="application/ld+json">{"@type": "Product", "releaseDate": "2026-01-10"}</script>'
    pages = (product("<p>Bol</p>", head=head), product("<p>Bol de seconde main</p>", "/p/2", head=head))

    found = known(product_safety.derive(bundle(tmp_path, *pages)))

    assert [one.recent for one in found.products] == [True, False]


@pytest.mark.parametrize(
    ("body", "others"),
    [
        ("<p>Vendu et expédié par Atelier du Bois</p>", ("atelier du bois",)),
        ('<p>Vendu par <a href="/vendeur/12">Atelier du Bois</a> | Professionnel</p>', ("atelier du bois",)),
        ("<p>Vendeur : Atelier du Bois</p>", ("atelier du bois",)),
        ("<p>Vendu et expédié par Shop</p>", ()),
        ("<p>Vendu par nos soins</p>", ()),
        ("<p>Vendu par Poterie</p>", ()),
        ("<p>Vendu par lot de 6</p>", ()),
        ("<p>Un bol.</p>", ()),
    ],
)
def test_sellers_other_than_the_shop(tmp_path: Path, body: str, others: tuple[str, ...]) -> None:
    assert known(sellers.derive(bundle(tmp_path, product(body)))).others == others


def test_offers_that_name_nobody_are_silent(tmp_path: Path) -> None:
    pages = (product("<p>Un bol.</p>"), product("<p>Vendeur particulier</p>", "/p/2"))

    found = known(sellers.derive(bundle(tmp_path, *pages)))

    assert [seen.url for seen in found.silent] == [f"{visits.BASE}/p/bol"]
    assert found.status


def test_a_nameless_card_field_keeps_people_from_buying(tmp_path: Path) -> None:
    form = '<form><input name="cc-number" autocomplete="cc-number"><button>Payer</button></form>'
    order = visits.page("/commande", PageKind.CHECKOUT, f'<html lang="fr"><body><main>{form}</main></body></html>')

    found = known(accessibility.derive(bundle(tmp_path, order)))

    assert [seen.excerpt for seen in found.blocking] == ["cc-number"]


def test_a_field_that_a_template_calls_none_is_called_by_its_type(tmp_path: Path) -> None:
    form = '<form><input type="email" name="None" required><button>Payer</button></form>'
    order = visits.page("/commande", PageKind.CHECKOUT, f'<html lang="fr"><body><main>{form}</main></body></html>')

    found = known(accessibility.derive(bundle(tmp_path, order)))

    assert [seen.excerpt for seen in found.blocking] == ["email"]


def test_a_nameless_field_elsewhere_blocks_nothing(tmp_path: Path) -> None:
    found = known(accessibility.derive(bundle(tmp_path, product('<form><input name="code"></form>'))))

    assert (found.blocking, len(found.unnamed_controls)) == ((), 1)


def test_language_images_and_published_information(tmp_path: Path) -> None:
    html = (
        '<html><body><main><img src="/a.jpg"></main><footer>'
        '<a href="/a11y">Accessibilité : non conforme</a></footer></body></html>'
    )

    found = known(accessibility.derive(bundle(tmp_path, visits.page("/", PageKind.HOME, html))))

    assert (found.images, found.images_without_alt, len(found.without_language)) == (1, 1, 1)
    assert found.published


def test_urgency_scarcity_and_assistants(tmp_path: Path) -> None:
    body = """<p>L'offre se termine dans 02:00:00</p><p>Plus que 2 en stock</p>
<p>Notre assistant virtuel vous répond</p>
    <script>let n = Math.floor(Math.random() * 20); el.textContent = n + ' personnes regardent ce produit';</script>"""

    found = known(pressure.derive(bundle(tmp_path, product(body))))

    assert found.countdowns
    assert found.scarcity
    assert found.disclosed
    assert found.invented


def test_a_chat_service_is_named(tmp_path: Path) -> None:
    script = '<script src="https://client.crisp.chat/l.js"></script>'

    found = known(pressure.derive(bundle(tmp_path, product(f"<p>Bol</p>{script}"))))

    assert [seen.excerpt for seen in found.chats] == ["Crisp"]


def test_means_of_payment_before_and_during_the_order(tmp_path: Path) -> None:
    late = page(PageKind.CHECKOUT, "<main><p>Paiement par carte bancaire ou PayPal</p></main>", "/commande")
    footer = page(PageKind.HOME, "<footer><p>Nous acceptons CB, Visa et PayPal</p></footer>", "/")

    alone = known(early_information.derive(bundle(tmp_path / "a", late, page(PageKind.HOME, "<p>Bols</p>", "/"))))
    both = known(early_information.derive(bundle(tmp_path / "b", late, footer)))

    assert (alone.means, bool(alone.late_means)) == ((), True)
    assert both.means


def test_a_cart_with_articles_is_told_from_an_empty_one(tmp_path: Path) -> None:
    filled = page(PageKind.CART, '<main><form><input name="quantity[12]" value="1"></form></main>', "/panier")
    empty = page(PageKind.CART, "<main><p>Votre panier est vide</p></main>", "/panier")

    assert known(early_information.derive(bundle(tmp_path / "a", filled))).filled_cart
    assert not known(early_information.derive(bundle(tmp_path / "b", empty))).filled_cart


def test_pictures_in_a_footer_may_be_logos(tmp_path: Path) -> None:
    footer = page(PageKind.HOME, '<footer><img src="/sprite.png" alt=""></footer>', "/")

    assert known(early_information.derive(bundle(tmp_path, footer))).unread_logos


def test_answers_are_copied_and_nothing_is_assumed(tmp_path: Path) -> None:
    found = practices.derive(bundle(tmp_path, product("<p>Bol</p>")))

    assert set(found.model_dump().values()) == {None}
