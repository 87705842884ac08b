"""The addresses of the shop: which template answers, and what kind of page it is."""

from enum import StrEnum

from auditor.model import Frozen


class Kind(StrEnum):
    """What a page is for, as far as headers and cookies depend on it."""

    PUBLIC = "public"
    CART = "cart"
    CHECKOUT = "checkout"
    ACCOUNT = "account"


FUNNEL = (Kind.CART, Kind.CHECKOUT, Kind.ACCOUNT)
"""Pages about one customer: never cached, never indexed."""


class Page(Frozen):
    """One page that is always there."""

    path: str
    template: str
    title: str
    kind: Kind = Kind.PUBLIC
    updated: bool = False
    """Listed in the sitemap."""


PRIVACY_PATH = "/politique-de-confidentialite"
PAGES = (
    Page(path="/", template="home", title="Thés, plantes et graines", updated=True),
    Page(path="/recherche", template="search", title="Recherche"),
    Page(path="/panier", template="cart", title="Votre panier", kind=Kind.CART),
    Page(path="/commande", template="checkout", title="Commande", kind=Kind.CHECKOUT),
    Page(path="/connexion", template="login", title="Connexion à votre compte", kind=Kind.ACCOUNT),
    Page(path="/inscription", template="register", title="Créer un compte", kind=Kind.ACCOUNT),
    Page(path="/mot-de-passe-oublie", template="password", title="Mot de passe oublié", kind=Kind.ACCOUNT),
    Page(path="/contact", template="contact", title="Nous contacter", updated=True),
    Page(path="/newsletter", template="newsletter", title="La lettre du jardin", updated=True),
    Page(path="/mentions-legales", template="legal_notice", title="Mentions légales", updated=True),
    Page(path="/conditions-generales-de-vente", template="terms", title="Conditions générales de vente", updated=True),
    Page(path=PRIVACY_PATH, template="privacy", title="Politique de confidentialité", updated=True),
    Page(path="/politique-cookies", template="cookies", title="Politique de cookies", updated=True),
    Page(path="/livraison-et-retours", template="returns", title="Livraison et retours", updated=True),
    Page(path="/renoncer-au-contrat", template="withdrawal", title="Renoncer au contrat ici", updated=True),
    Page(path="/faq", template="faq", title="Questions fréquentes", updated=True),
    Page(path="/accessibilite", template="accessibility", title="Déclaration d'accessibilité", updated=True),
    Page(path="/merci", template="thanks", title="Merci"),
)
BY_PATH = {page.path: page for page in PAGES}
