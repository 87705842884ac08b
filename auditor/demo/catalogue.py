"""The goods of the demo shop, read from ``catalogue.toml``."""

import tomllib
from functools import cache
from pathlib import Path

from auditor.model import Frozen


class Category(Frozen):
    """One aisle of the shop."""

    slug: str
    name: str
    intro: str
    shape: str
    """Which drawing stands for its goods."""

    @property
    def path(self) -> str:
        """Where its page is."""
        return f"/categorie/{self.slug}"


class Product(Frozen):
    """One article; prices in euro cents, tax included."""

    slug: str
    category: str
    name: str
    format: str
    price_cents: int
    lowest_price_30_days_cents: int | None = None
    """The price a reduction is announced against (Code de la consommation, art. L112-1-1)."""
    stock: int
    description: str
    warning: str = ""

    @property
    def path(self) -> str:
        """Where its page is."""
        return f"/produit/{self.slug}"

    @property
    def reduction_percent(self) -> int | None:
        """The reduction announced, None when there is none."""
        if self.lowest_price_30_days_cents is None:
            return None
        return round(100 * (1 - self.price_cents / self.lowest_price_30_days_cents))


class Catalogue(Frozen):
    """Everything on sale."""

    category: tuple[Category, ...]
    product: tuple[Product, ...]

    def products_of(self, category: str) -> tuple[Product, ...]:
        """Return the goods of one category."""
        return tuple(product for product in self.product if product.category == category)

    def search(self, words: str) -> tuple[Product, ...]:
        """Return the goods whose name or description holds ``words``."""
        wanted = words.casefold()
        return tuple(p for p in self.product if wanted and wanted in f"{p.name} {p.description}".casefold())

    def find(self, slug: str) -> Product | None:
        """Return one article by its slug, None when there is no such article."""
        return next((product for product in self.product if product.slug == slug), None)


@cache
def catalogue() -> Catalogue:
    """Read the catalogue once."""
    path = Path(__file__).with_name("catalogue.toml")
    return Catalogue.model_validate(tomllib.loads(path.read_text("utf-8")))


def euros(cents: int) -> str:
    """Write an amount the French way, with non-breaking spaces: ``1 234,50 €``."""
    whole, rest = divmod(cents, 100)
    return f"{whole:,}".replace(",", "\u202f") + f",{rest:02d}\u00a0€"
