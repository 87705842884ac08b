import unicodedata

import pytest

from auditor.evidence.pages import DocumentKind, Region
from auditor.reading.documents import is_use_terms, kinds_of

LEGAL, TERMS, PRIVACY = DocumentKind.LEGAL_NOTICE, DocumentKind.TERMS, DocumentKind.PRIVACY
COOKIES, RETURNS = DocumentKind.COOKIES, DocumentKind.RETURNS
PAGE = "https://www.boutique.test/index.php?id_cms=2&controller=cms"

NAMED = [
    ("Mentions légales", {LEGAL}),
    ("MENTIONS LEGALES", {LEGAL}),
    ("Mentions\u00a0légales", {LEGAL}),
    (unicodedata.normalize("NFD", "Mentions légales"), {LEGAL}),
    ("\u202eMentions légales\u202c", {LEGAL}),
    ("Informations légales", {LEGAL}),
    ("Éditeur du site", {LEGAL}),
    ("Impressum", {LEGAL}),
    ("Wettelijke vermeldingen", {LEGAL}),
    ("Colofon", {LEGAL}),
    ("Algemene voorwaarden", {TERMS}),
    ("Algemene verkoopsvoorwaarden", {TERMS}),
    ("Verkoopvoorwaarden", {TERMS}),
    ("Privacybeleid", {PRIVACY}),
    ("Privacyverklaring", {PRIVACY}),
    ("Cookiebeleid", {COOKIES}),
    ("Herroepingsrecht", {RETURNS}),
    ("Legal notice", {LEGAL}),
    ("Mentions légales et confidentialité", {LEGAL, PRIVACY}),
    ("Mentions légales & CGV", {LEGAL, TERMS}),
    ("Mentions légales – CGV – Politique de confidentialité", {LEGAL, TERMS, PRIVACY}),
    ("CGV", {TERMS}),
    ("C.G.V.", {TERMS}),
    ("CGV / CGU", {TERMS}),
    ("CGU", {TERMS}),
    ("Conditions de vente", {TERMS}),
    ("Conditions générales", {TERMS}),
    ("Nos conditions générales de vente", {TERMS}),
    ("Conditions générales d’utilisation", {TERMS}),
    ("Terms and conditions", {TERMS}),
    ("Terms of sale", {TERMS}),
    ("Terms of Service", {TERMS}),
    ("Politique de confidentialité", {PRIVACY}),
    ("Vie privée", {PRIVACY}),
    ("Données personnelles", {PRIVACY}),
    ("Protection des données", {PRIVACY}),
    ("RGPD", {PRIVACY}),
    ("Charte de confidentialité", {PRIVACY}),
    ("Privacy Policy", {PRIVACY}),
    ("Confidentialité", {PRIVACY}),
    ("Politique de protection des données à caractère personnel", {PRIVACY}),
    ("Confidentialité et cookies", {PRIVACY, COOKIES}),
    ("Politique de cookies", {COOKIES}),
    ("Cookies", {COOKIES}),
    ("Cookie policy", {COOKIES}),
    ("Retours", {RETURNS}),
    ("Livraison et retours", {RETURNS}),
    ("Retours & échanges", {RETURNS}),
    ("Droit de rétractation", {RETURNS}),
    ("Formulaire de rétractation", {RETURNS}),
    ("Refund policy", {RETURNS}),
]
NOT_NAMED = [
    "Conditions de livraison",
    "Conditions de la promotion",
    "Conditions générales de livraison",
    "Notre guide RGPD",
    "RGPD : comment mettre votre boutique en conformité",
    "Mes données personnelles",
    "Gérer mes cookies",
    "Paramétrer les cookies",
    "Accepter les cookies",
    "Retour à l'accueil",
    "Retour",
    "Retour en haut",
    "Filtre de confidentialité pour écran 15 pouces en promotion",
    "Contact",
    "Livraison",
    "Qui sommes-nous ?",
    "Mentionné dans la presse",
    "Garantie légale de conformité",
    "Private label",
]
ADDRESSES = [
    ("/mentions-legales", LEGAL),
    ("/content/2-mentions-legales", LEGAL),
    ("/policies/legal-notice", LEGAL),
    ("/legal", LEGAL),
    ("/fr/mentions_legales.html", LEGAL),
    ("/policies/privacy-policy", PRIVACY),
    ("/politique-de-confidentialite/", PRIVACY),
    ("/policies/terms-of-service", TERMS),
    ("/cgv", TERMS),
    ("/content/3-conditions-generales-de-ventes", TERMS),
    ("/policies/refund-policy", RETURNS),
    ("/policies/contact-information", LEGAL),
    ("/politique-de-cookies", COOKIES),
    ("/nl/algemene-voorwaarden", TERMS),
    ("/privacyverklaring", PRIVACY),
]


@pytest.mark.parametrize(("text", "kinds"), NAMED)
def test_the_words_of_a_footer_link_name_its_documents(text: str, kinds: set[DocumentKind]) -> None:
    assert set(kinds_of(text, PAGE, Region.FOOTER)) == kinds


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_links_name_no_document(text: str) -> None:
    assert kinds_of(text, PAGE, Region.FOOTER) == ()


@pytest.mark.parametrize(("path", "kind"), ADDRESSES)
def test_the_address_says_it_when_the_words_do_not(path: str, kind: DocumentKind) -> None:
    assert kinds_of("En savoir plus", f"https://www.boutique.test{path}", Region.MAIN) == (kind,)


@pytest.mark.parametrize("path", ["/blog/rgpd", "/produits/cookies", "/legalite", "/cgv-2000-moteur", "/12-cookies"])
def test_an_article_or_a_product_is_no_document(path: str) -> None:
    assert kinds_of("Lire la suite", f"https://www.boutique.test{path}", Region.MAIN) == ()


def test_a_biscuit_category_is_no_cookie_policy() -> None:
    assert kinds_of("Cookies", "https://www.boutique.test/12-cookies", Region.NAV) == ()


def test_the_personal_data_page_of_an_account_is_no_policy() -> None:
    assert kinds_of("Données personnelles", "https://www.boutique.test/mon-compte/donnees", Region.NAV) == ()


def test_a_whole_consent_sentence_can_be_the_link_inside_a_form() -> None:
    sentence = "J'ai lu et j'accepte les conditions générales de vente et la politique de confidentialité du site"
    assert set(kinds_of(sentence, PAGE, Region.FORM)) == {TERMS, PRIVACY}
    assert kinds_of(sentence, PAGE, Region.MAIN) == ()


def test_terms_of_use_are_told_from_terms_of_sale() -> None:
    assert is_use_terms("CGU")
    assert not is_use_terms("CGV / CGU")
