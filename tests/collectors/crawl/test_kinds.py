"""Links and pages of known shop software and of bespoke ones are named, in French and in English."""

import pytest

from auditor.collectors.crawl.kinds import guess_link, kind_of
from auditor.collectors.crawl.vocabulary import slot_of_words
from auditor.evidence.pages import Region
from auditor.evidence.records import PageKind
from auditor.reading.documents import kinds_of
from auditor.reading.links import Link

LINKS = [
    ("/content/2-mentions-legales", "Mentions légales", PageKind.LEGAL_NOTICE),
    ("/content/3-conditions-utilisation", "CGV", PageKind.TERMS),
    ("/policies/privacy-policy", "Privacy policy", PageKind.PRIVACY),
    ("/policies/refund-policy", "Refund policy", PageKind.RETURNS),
    ("/panier", "Mon panier (0)", PageKind.CART),
    ("/cart", "Cart 3 items", PageKind.CART),
    ("/basket/", "Voir le panier", PageKind.CART),
    ("/cart-page", "", PageKind.CART),
    ("/checkout/cart/", "Mon panier", PageKind.CART),
    ("/checkout/", "Checkout", PageKind.CHECKOUT),
    ("/commande", "Commander", PageKind.CHECKOUT),
    ("/festival/checkout/start", "", PageKind.CHECKOUT),
    ("/checkout/onepage/", "", PageKind.CHECKOUT),
    ("/customer/account/login/", "Se connecter", PageKind.ACCOUNT),
    ("/customer/account/create/", "Créer un compte", PageKind.ACCOUNT),
    ("/accounts/login/", "Login or register", PageKind.ACCOUNT),
    ("/mon-compte/", "Mon compte", PageKind.ACCOUNT),
    ("/user/register", "Inscription", PageKind.ACCOUNT),
    ("/fr_FR/register", "", PageKind.ACCOUNT),
    ("/nous-contacter", "Contactez-nous", PageKind.CONTACT),
    ("/pages/contact", "Contact", PageKind.CONTACT),
    ("/x/y", "Service client", PageKind.CONTACT),
    ("/newsletter", "Inscription à la newsletter", PageKind.NEWSLETTER),
    ("/catalogsearch/advanced/", "Recherche avancée", PageKind.SEARCH),
    ("/search?keyword=cup", "", PageKind.SEARCH),
    ("/foire-aux-questions", "FAQ", PageKind.FAQ),
    ("/livraison-et-retours", "Livraison & retours", PageKind.RETURNS),
    ("/12-thes-verts", "Thés verts", PageKind.CATEGORY),
    ("/34-panier-osier.html", "Panier en osier", PageKind.PRODUCT),
    ("/thes/34-120-sencha.html", "Sencha", PageKind.PRODUCT),
    ("/produit/sencha/", "Sencha", PageKind.PRODUCT),
    ("/categorie-produit/thes/", "Thés", PageKind.CATEGORY),
    ("/collections/thes", "Thés", PageKind.CATEGORY),
    ("/collections/thes/products/sencha", "Sencha", PageKind.PRODUCT),
    ("/product-page/sencha", "Sencha", PageKind.PRODUCT),
    ("/catalogue/category/thes_1/", "Thés", PageKind.CATEGORY),
    ("/catalogue/sencha_12/", "Sencha", PageKind.PRODUCT),
    ("/fr_FR/taxons/thes", "Thés", PageKind.CATEGORY),
    ("/fr_FR/products/sencha", "Sencha", PageKind.PRODUCT),
    ("/index.php?route=product/product&product_id=4", "Sencha", PageKind.PRODUCT),
    ("/index.php?route=product/category&path=20", "Thés", PageKind.CATEGORY),
    ("/index.php?route=account/register", "S'inscrire", PageKind.ACCOUNT),
    ("/index.php?controller=contact", "Contact", PageKind.CONTACT),
    ("/panier-osier", "Panier en osier", PageKind.OTHER),
    ("/lentilles-de-contact", "Lentilles de contact", PageKind.OTHER),
    ("/retour-vers-le-futur", "Retour vers le futur", PageKind.OTHER),
    ("/blog/rgpd-et-boutique", "Le RGPD et votre boutique", PageKind.OTHER),
    ("/cookies-au-chocolat", "Cookies au chocolat", PageKind.OTHER),
    ("/a-propos", "À propos", PageKind.OTHER),
    ("/", "Retour", PageKind.OTHER),
]


@pytest.mark.parametrize(("path", "text", "kind"), LINKS)
def test_a_link_is_named(path: str, text: str, kind: PageKind) -> None:
    url = "https://shop.test" + path
    link = Link(url=url, text=text, region=Region.FOOTER, nofollow=False, kinds=kinds_of(text, url, Region.FOOTER))

    assert kind_of(guess_link(link).slot) is kind


def test_words_that_are_no_name_take_no_time() -> None:
    assert slot_of_words("panier " * 100_000) is None
    assert slot_of_words("") is None
    assert slot_of_words("日本語") is None
