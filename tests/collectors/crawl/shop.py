"""A shop as large as one likes, made up on the fly, and what it takes to visit it."""

from collections.abc import Callable
from pathlib import Path

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.fetch.fetcher import Fetcher
from auditor.collectors.kit import Kit
from auditor.evidence.bundle import BundleWriter
from auditor.evidence.records import CrawlEvidence
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Access, Limits, Scope, Settings
from tests import loopback

HTML = ("Content-Type", "text/html; charset=utf-8")
Handler = Callable[[loopback.Request], loopback.Reply]

FOOTER = """
<a href="/content/2-mentions-legales">Mentions légales</a> <a href="/content/3-cgv">CGV</a>
<a href="/content/4-confidentialite">Politique de confidentialité</a>
<a href="/content/5-cookies">Gestion des cookies</a>
<a href="/content/6-retours">Retours et remboursements</a> <a href="/content/7-livraison">Livraison</a>
<a href="/faq">FAQ</a> <a href="/nous-contacter">Contactez-nous</a> <a href="/newsletter">Newsletter</a>
"""
HEADER = """
<a href="/">Accueil</a> <a href="/panier">Panier (0)</a> <a href="/connexion?back=my-account">Se connecter</a>
<a href="/connexion?create_account=1">Créer un compte</a> <a href="/recherche">Rechercher</a>
<a href="/?mylogout=">Déconnexion</a> <a href="/commande">Commander</a>
"""


def page(title: str, main: str, *, head: str = "", lang: str = "fr") -> bytes:
    """Return a page with the header and the footer of the shop."""
    words = "Nous cultivons et séchons nos plantes à Nantes, puis nous les expédions dans toute la France. " * 3
    return f"""<!DOCTYPE html><html lang="{lang}"><head><title>{title} - Herboristerie</title>{head}</head><body>
<header><nav>{HEADER}</nav></header><main><h1>{title}</h1><p>{words}</p>{main}</main><footer>{FOOTER}</footer>
</body></html>""".encode()


def product(number: int) -> bytes:
    """Return a product page as PrestaShop writes it."""
    data = f'{{"@context":"https://schema.org","@type":"Product","name":"Tisane {number}"}}'
    form = (
        '<form action="/panier" method="post"><input type="hidden" name="id_product" value="1">'
        '<button name="add">Ajouter au panier</button></form>'
        f'<a href="/panier?add=1&id_product={number}">Ajouter</a><a href="/liste-de-souhaits">Envies</a>'
    )
    script = f'<script type="application/ld+json">{data}</script>'
    return page(f"Tisane {number}", form, head=script)


def category(number: int, products: int) -> bytes:
    """Return a category: fifty products, filters, sorts and pages of results."""
    links = "".join(
        f'<a href="/{number}-{n}-tisane-{n}.html">Tisane {n}</a>'
        for n in range(number * 50, number * 50 + 50)
        if n < products
    )
    facets = "".join(f'<a href="?order=product.{n}&q=couleur-{n}">Trier {n}</a>' for n in range(30))
    pages = "".join(f'<a href="?page={n}">{n}</a>' for n in range(1, 40))
    return page(f"Rayon {number}", links + facets + pages)


def shop(products: int = 10_000) -> Handler:
    """Return a shop with every kind of page."""
    titles = {
        "/content/2-mentions-legales": "Mentions légales",
        "/content/3-cgv": "Conditions générales de vente",
        "/content/4-confidentialite": "Politique de confidentialité",
        "/content/5-cookies": "Gestion des cookies",
        "/content/6-retours": "Retours et remboursements",
        "/content/7-livraison": "Livraison",
        "/faq": "Foire aux questions",
        "/nous-contacter": "Contactez-nous",
        "/newsletter": "Newsletter",
        "/panier": "Panier",
        "/commande": "Commande",
        "/connexion": "Connectez-vous à votre compte",
        "/recherche": "Recherche",
    }

    def answer(request: loopback.Request) -> loopback.Reply:
        path = request.path
        if path == "/":
            categories = "".join(f'<a href="/{n}-rayon-{n}">Rayon {n}</a>' for n in range(1, products // 50))
            news = "".join(f'<a href="/1-{n}-tisane-{n}.html">Tisane {n}</a>' for n in range(8))
            return 200, [HTML], page("Herboristerie", f"<nav>{categories}</nav>{news}{calendar(2026, 11)}")
        if path in titles:
            return 200, [HTML], page(titles[path], "")
        if path.startswith("/agenda/"):
            year, month = (int(part) for part in path.strip("/").split("/")[1:3])
            return 200, [HTML], page("Agenda", calendar(year, month))
        if path.endswith(".html"):
            return 200, [HTML], product(int(path.removesuffix(".html").rsplit("-", 1)[1]))
        if "-rayon-" in path:
            return 200, [HTML], category(int(path.rsplit("-", 1)[1]), products)
        return 404, [HTML], page("Page introuvable", "")

    return answer


def calendar(year: int, month: int) -> str:
    """Return the links of a calendar without end."""
    return f'<a href="/agenda/{year + month // 12}/{month % 12 + 1}">Mois suivant</a>'


def kit_for(
    url: str, folder: Path, *, scope: Scope | None = None, limits: Limits | None = None, access: Access | None = None
) -> Kit:
    """Return the tools of a visit on loopback, unpaced."""
    settings = Settings(
        scope=scope or Scope(pace_per_s=0, pages=25),
        limits=limits or Limits(crawl_delay_s=0.05),
        access=access or Access(allow_private=True),
    )
    redactor = Redactor(b"salt")
    bundle = BundleWriter(folder, keep_bodies=True)
    fetcher = Fetcher(
        settings.access, settings.limits, redactor, pace_per_s=settings.scope.pace_per_s, keep=bundle.blob
    )
    return Kit(url, settings, fetcher, bundle, redactor, lambda what, done, of: None)


def visit(
    url: str, folder: Path, *, scope: Scope | None = None, limits: Limits | None = None, access: Access | None = None
) -> tuple[CrawlEvidence, Problem | None]:
    """Visit and return the evidence."""
    folder.mkdir(exist_ok=True)
    return CrawlCollector().collect(kit_for(url, folder, scope=scope, limits=limits, access=access))
