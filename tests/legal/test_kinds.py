"""A text is the document that it says it is, and a page that speaks of documents is none."""

import pytest

from auditor.evidence.pages import DocumentKind
from auditor.evidence.texts import TextDocument
from auditor.legal.kinds import kinds_of
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse

NOTICE, TERMS = DocumentKind.LEGAL_NOTICE, DocumentKind.TERMS
PRIVACY, COOKIES, RETURNS = DocumentKind.PRIVACY, DocumentKind.COOKIES, DocumentKind.RETURNS

NOTICE_WORDS = (
    "<p>Le site est édité par la société Maison Exemple, SARL au capital de 10 000 euros, immatriculée au RCS de Lyon,"
    " dont le siège est 1 rue du Port, 69000 Lyon. Directrice de la publication : Jeanne Exemple. Le site est hébergé"
    " par Exemple Hébergement.</p>"
)
PRIVACY_WORDS = (
    "<p>Nous collectons vos données personnelles afin de traiter vos commandes. Vos données sont conservées pendant"
    " trois ans. Vous disposez d'un droit d'accès, de rectification et d'effacement de vos données ; écrivez au délégué"
    " à la protection des données. Vous pouvez saisir la CNIL. Rien n'est transmis à des tiers. Ces données"
    " personnelles sont hébergées en France.</p>"
)
COOKIE_WORDS = (
    "<p>Un cookie est un petit fichier texte. Nous utilisons des cookies techniques et de mesure d'audience."
    " Vous pouvez refuser les cookies dans votre navigateur. Les cookies sont gardés treize mois.</p>"
)
TERMS_WORDS = (
    "<p>Les présentes conditions générales régissent les ventes entre le vendeur et le client. Toute commande vaut"
    " acceptation sans réserve de ces conditions générales par le client.</p><p>Les prix sont en euros, toutes taxes"
    " comprises. Le paiement se fait par carte.</p><p>Le client dispose d'un droit de rétractation. Le vendeur livre à"
    " domicile. La garantie légale de conformité s'applique.</p><p>En cas de litige, le client peut saisir"
    " un médiateur.</p>"
)
PRODUCT = (
    "<h1>Tisane du soir</h1><p>12,90 € TTC</p><button>Ajouter au panier</button><h2>Livraison et retours</h2>"
    "<p>Livraison offerte dès 50 €. Retours sous 14 jours, satisfait ou remboursé. Garantie légale de conformité."
    " Paiement sécurisé par carte. Commandez avant midi.</p><p>Voir nos conditions générales de vente.</p>"
)
BLOG = (
    "<h1>Comment rédiger la politique de confidentialité de votre site ?</h1>"
    + PRIVACY_WORDS
    + "<h2>Les cookies</h2>"
    + COOKIE_WORDS
)
HOME = (
    "<h1>Bienvenue chez Maison Exemple</h1><p>Nos tisanes sont cueillies à la main dans la Drôme et séchées à l'ombre."
    " Vos données sont protégées.</p><footer><a href='/ml'>Mentions légales</a> <a href='/cgv'>CGV</a>"
    " <a href='/p'>Politique de confidentialité</a> © Maison Exemple SARL, 69000 Lyon</footer>"
)


def kinds(html: str, title: str = "") -> set[DocumentKind]:
    return set(
        kinds_of(
            TextDocument(url="https://shop.fr/x", title=title, blocks=blocks_of(parse(html)[0], "https://shop.fr/"))
        )
    )


@pytest.mark.parametrize(("words", "kind"), [(NOTICE_WORDS, NOTICE), (PRIVACY_WORDS, PRIVACY), (TERMS_WORDS, TERMS)])
def test_a_text_without_any_title_is_known_by_its_words(words: str, kind: DocumentKind) -> None:
    assert kinds(words) == {kind}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Mentions légales", NOTICE),
        ("Informations juridiques", NOTICE),
        ("Imprint", NOTICE),
        ("Conditions générales de vente", TERMS),
        ("CGV - Boutique", TERMS),
        ("Terms and conditions", TERMS),
        ("Politique de confidentialité", PRIVACY),
        ("Protection de vos données", PRIVACY),
        ("Politique de cookies", COOKIES),
        ("Retours et remboursements", RETURNS),
    ],
)
def test_a_page_entitled_so_is_that_document_even_unfinished(title: str, kind: DocumentKind) -> None:
    assert kind in kinds(f"<h1>{title}</h1><p>En construction.</p>")


def test_one_page_holds_several_documents() -> None:
    page = f"<h1>Informations légales</h1><h2>Éditeur</h2>{NOTICE_WORDS}<h2>Données personnelles</h2>{PRIVACY_WORDS}"
    page += f"<h2>Cookies</h2>{COOKIE_WORDS}<h2>Conditions générales de vente</h2>{TERMS_WORDS}"
    assert kinds(page) == {NOTICE, PRIVACY, COOKIES, TERMS}


@pytest.mark.parametrize("html", [PRODUCT, BLOG, HOME, "", "<h1>Contact</h1><p>Écrivez-nous à contact@shop.fr</p>"])
def test_products_articles_and_home_pages_are_none(html: str) -> None:
    assert kinds(html) == set()


def test_a_sentence_on_data_does_not_make_a_policy() -> None:
    words = "<h2>Données personnelles</h2><p>Vos données ne sont pas vendues.</p>"
    assert kinds(f"<h1>Mentions légales</h1>{NOTICE_WORDS}{words}") == {NOTICE}
