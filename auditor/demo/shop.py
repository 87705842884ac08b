"""One of the two shops: from a request to a page, by address."""

import secrets
from collections.abc import Collection
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from auditor.demo import files, headers
from auditor.demo.catalogue import Category, Product, catalogue, euros
from auditor.demo.cookies import CHOICE, MEASURED, choice, set_cookies
from auditor.demo.messages import Request, Response, redirect
from auditor.demo.pages import BY_PATH, FUNNEL, Kind

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters["euros"] = euros


class Shop:
    """A merchant's site under one host name and its ``www.`` twin."""

    def __init__(self, host: str, session: str, faults: Collection[str]) -> None:
        """Serve ``host``; ``session`` names its session cookie, ``faults`` what is wrong with it."""
        self.host, self._session, self._faults = host, session, frozenset(faults)

    def respond(self, request: Request) -> Response:
        """Answer one request, over plain HTTP or HTTPS."""
        www = request.host == f"www.{self.host}"
        response = self._elsewhere(request, www) or self._here(request)
        response.headers.extend(headers.banner(self._faults))
        response.headers.extend(headers.transport(request, www, self._faults))
        return response

    def _elsewhere(self, request: Request, www: bool) -> Response | None:
        """Send plain HTTP to HTTPS and ``www.`` to the bare name, except where a fault serves the page."""
        if request.scheme == "https":
            return redirect(301, f"https://{self.host}{request.target}") if www else None
        if www and "http-www-serves" in self._faults:
            return None
        if not www and "http-login-serves" in self._faults and request.path == "/connexion":
            return None
        temporary = not www and "http-temporary-redirect" in self._faults
        return redirect(302 if temporary else 301, f"https://{request.host}{request.target}")

    def _here(self, request: Request) -> Response:
        if request.method == "POST":
            return _posted(request.path)
        if request.path == "/mon-compte":
            return redirect(302, "/connexion")
        return files.respond(request, self.host, self._faults) or self._page(request)

    def _page(self, request: Request) -> Response:
        page = BY_PATH.get(request.path)
        if page:
            return self._render(request, page.template, page.kind, page.title, words=request.query.get("q", ""))
        category, product = _article(request.path)
        if product:
            return self._render(request, "product", Kind.PUBLIC, product.name, product=product, category=category)
        if category:
            return self._render(request, "category", Kind.PUBLIC, category.name, category=category)
        return self._render(request, "missing", Kind.PUBLIC, "Page introuvable", status=404)

    def _render(
        self, request: Request, template: str, kind: Kind, title: str, status: int = 200, **values: object
    ) -> Response:
        nonce = secrets.token_urlsafe(16)
        html = _TEMPLATES.get_template(f"{template}.html.j2").render(
            host=self.host,
            title=title,
            name=template,
            kind=kind.value,
            private=kind in FUNNEL,
            nonce=nonce,
            session=self._session,
            chosen=request.cookies.get(CHOICE),
            measured=request.cookies.get(CHOICE) == MEASURED,
            catalogue=catalogue(),
            faults=self._faults,
            **values,
        )
        lines = headers.page(request, kind, nonce, self._faults)
        lines += [("Set-Cookie", line) for line in set_cookies(request, kind, self._session, self._faults)]
        return Response(status, html.encode(), headers=lines)


def _posted(path: str) -> Response:
    """Answer a form: a consent choice is recorded, everything else is thanked for and forgotten."""
    recorded = choice(path)
    if recorded is not None:
        response = redirect(303, "/")
        response.headers.extend(("Set-Cookie", line) for line in recorded)
        return response
    if path == "/mesure":
        return Response(204)
    return redirect(303, "/panier" if path == "/panier/ajouter" else "/merci")


def _article(path: str) -> tuple[Category | None, Product | None]:
    """Return the category or the article that ``path`` names."""
    goods = catalogue()
    product = next((product for product in goods.product if product.path == path), None)
    wanted = f"/categorie/{product.category}" if product else path
    return next((category for category in goods.category if category.path == wanted), None), product
