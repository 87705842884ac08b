"""What the shop serves beside its pages: styles, drawings, robots.txt, the stock API, and forgotten files."""

import json
from collections.abc import Collection
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from auditor.demo import headers
from auditor.demo.catalogue import catalogue
from auditor.demo.messages import Request, Response, text
from auditor.demo.pages import PAGES, PRIVACY_PATH

_HERE = Path(__file__).parent
_DRAWINGS = Environment(
    loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
_STATIC = {
    "/style.css": "text/css; charset=utf-8",
    "/boutique.js": "text/javascript; charset=utf-8",
    "/mesure.js": "text/javascript; charset=utf-8",
    "/jquery-1.12.4.min.js": "text/javascript; charset=utf-8",
    "/logo.svg": "image/svg+xml",
}
_EXPOSED = {
    "/.git/HEAD": ("git-reachable", "ref: refs/heads/main\n"),
    "/.env": (
        "env-reachable",
        "APP_ENV=production\nDB_HOST=localhost\nDB_PASSWORD=invente-pour-la-demo\n",
    ),
    "/dump.sql": ("dump-reachable", "-- MySQL dump 10.13  Distrib 5.7.33\n--\nCREATE TABLE `clients` (`id` int);\n"),
}


def respond(request: Request, host: str, faults: Collection[str]) -> Response | None:
    """Answer for a file, or return None when the address is not one."""
    path = request.path
    if path in _STATIC:
        return _public(text((_HERE / "static" / path[1:]).read_text("utf-8"), _STATIC[path]))
    if path.startswith("/images/"):
        return _drawing(path.removeprefix("/images/").removesuffix(".svg"))
    if path in _EXPOSED and _EXPOSED[path][0] in faults:
        return text(_EXPOSED[path][1])
    if path == "/robots.txt":
        return text(f"User-agent: *\nDisallow: /panier/ajouter\n\nSitemap: https://{host}/sitemap.xml\n")
    if path == "/sitemap.xml":
        return text(_sitemap(host, faults), "application/xml; charset=utf-8")
    return _stock(request, faults) if path == "/api/stock.json" else None


def _public(response: Response) -> Response:
    response.headers.extend([("Cache-Control", "public, max-age=86400"), ("X-Content-Type-Options", "nosniff")])
    return response


def _drawing(slug: str) -> Response | None:
    """Draw an article: the shape of its category, in a colour of its own."""
    goods = catalogue()
    product = goods.find(slug)
    if product is None:
        return None
    shape = next(category.shape for category in goods.category if category.slug == product.category)
    hue = 360 * goods.product.index(product) // len(goods.product)
    svg = _DRAWINGS.get_template("picture.svg.j2").render(name=product.name, shape=shape, hue=hue)
    return _public(text(svg, "image/svg+xml"))


def _sitemap(host: str, faults: Collection[str]) -> str:
    hidden = {PRIVACY_PATH} if "privacy-hidden" in faults else set()
    paths = [page.path for page in PAGES if page.updated and page.path not in hidden]
    paths += [category.path for category in catalogue().category] + [product.path for product in catalogue().product]
    rows = "".join(f"  <url><loc>https://{host}{path}</loc></url>\n" for path in paths)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'


def _stock(request: Request, faults: Collection[str]) -> Response:
    stock = json.dumps({product.slug: product.stock for product in catalogue().product})
    response = _public(text(stock, "application/json"))
    if "cors-on-api" in faults:
        response.headers.extend(headers.reflected(request))
    return response
