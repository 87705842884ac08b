"""What one page shows of the shop itself: order buttons, reductions, reviews, notices, online functions.

Only what a rule of the order flow uses, word for word and bounded.
"""

from datetime import date
from enum import StrEnum

from auditor.model import Frozen


class Topic(StrEnum):
    """What a sentence of a shop page is about."""

    TOTAL = "total"
    """A total with its amount."""
    EDIT = "edit"
    """The order can still be changed."""
    STEPS = "steps"
    """Steps of the order."""
    PAYMENT_MEANS = "payment-means"
    DELIVERY_LIMIT = "delivery-limit"
    """Where the shop delivers, or does not."""
    LOWEST_PRICE = "lowest-price"
    """The prior price is the lowest of the last 30 days."""
    COMPARED_PRICE = "compared-price"
    """A recommended or market price, which is no prior price."""
    REVIEWS = "reviews"
    """Reviews of customers are announced."""
    REVIEWS_CHECKED = "reviews-checked"
    """They are said to be verified."""
    REVIEWS_METHOD = "reviews-method"
    """How they are collected, checked, ranked, or that they are not."""
    INSTALMENTS = "instalments"
    CREDIT_SENTENCE = "credit-sentence"
    """Owed since 20 November 2026."""
    CREDIT_SENTENCE_FORMER = "credit-sentence-former"
    MANUFACTURER = "manufacturer"
    RESPONSIBLE = "responsible"
    """Person responsible in the Union."""
    SAFETY = "safety"
    """Warnings and safety information."""
    FOOD = "food"
    SECOND_HAND = "second-hand"
    SUBSCRIPTION = "subscription"
    """A paid subscription is offered."""
    SELLER = "seller"
    """Who sells this offer."""
    SELLER_STATUS = "seller-status"
    """Whether that seller is a trader."""
    RANKING = "ranking"
    """How offers are ranked."""
    ACCESSIBILITY = "accessibility"
    COUNTDOWN = "countdown"
    SCARCITY = "scarcity"
    """Few left, or others looking at it."""
    ASSISTANT = "assistant"
    """Visitors are told that they talk with a machine."""
    ACKNOWLEDGEMENT = "acknowledgement"
    """A withdrawal or a termination is acknowledged."""


class Said(Frozen):
    """One line of the page, on one topic."""

    topic: Topic
    text: str
    shown: bool = True
    """False when a visitor must open something first, or a script shows it."""


class FunctionKind(StrEnum):
    """A function that the law wants online, or the page that explains it."""

    WITHDRAWAL = "withdrawal"
    TERMINATION = "termination"
    ACCESSIBILITY = "accessibility"
    REVIEWS = "reviews"
    RANKING = "ranking"
    SELLER = "seller"
    ACCOUNT = "account"
    """The customer's account or the login: a function may stand behind it."""


class Clarity(StrEnum):
    """How far the words of a link say what it does."""

    CLEAR = "clear"
    """"Renoncer au contrat ici", "Me rétracter", "Résilier votre contrat"."""
    NAMED = "named"
    """The subject without the act: "Droit de rétractation"."""
    GENERIC = "generic"
    """Something wider: "Retours", "Annuler ma commande"."""


class FunctionLink(Frozen):
    """A link or a button that leads to such a function."""

    kind: FunctionKind
    clarity: Clarity
    text: str
    url: str
    """Absolute, redacted; ends with # when a script opens it."""


class Button(Frozen):
    """A control that sends an order, a withdrawal or a termination on its way."""

    label: str
    final: bool = False
    """Its name, id or class is that of the last control of an order."""
    pays: bool = False
    """Its form asks for the card or for the means of payment."""
    link: bool = False


class Reduction(Frozen):
    """One announcement of a reduced price; amounts as displayed, in the currency of the page."""

    text: str
    prior: float | None = None
    """The struck price."""
    price: float | None = None
    """The price to pay, when only one can be meant."""
    percent: float | None = None
    """The percentage announced for it, when only one can be meant."""


class Reviews(Frozen):
    """Reviews written in the HTML."""

    items: int = 0
    dated: int = 0
    aggregate: bool = False
    """An average rating is given."""


class Access(Frozen):
    """Counts of what machines can check of accessibility in HTML alone."""

    images: int = 0
    images_without_alt: int = 0
    """No alt attribute at all: an empty one is right for a decoration."""
    controls: int = 0
    unnamed_controls: tuple[str, ...] = ()
    """Fields that nothing names, by name or type."""
    buttons: int = 0
    unnamed_buttons: int = 0
    unnamed_links: int = 0
    skipped_headings: int = 0


class ShopReading(Frozen):
    """What a page shows of the shop."""

    said: tuple[Said, ...] = ()
    functions: tuple[FunctionLink, ...] = ()
    buttons: tuple[Button, ...] = ()
    reductions: tuple[Reduction, ...] = ()
    reviews: Reviews = Reviews()
    access: Access = Access()
    brand: str = ""
    """Of the product, from its structured data."""
    released: date | None = None
    """Release date of the product, from its structured data."""
    card_frame: bool = False
    """Card fields, or a frame for them, stand in the page."""
    basket_lines: int = 0
    """Quantities that can be changed in a cart."""
    images_in_footer: int = 0
    """Pictures without words among which logos of payment means may be."""
    random_scarcity: str = ""
    """Part of a script that draws at random what is shown as scarcity."""

    def on(self, *topics: Topic) -> tuple[Said, ...]:
        """Return what is said on these topics."""
        return tuple(said for said in self.said if said.topic in topics)
