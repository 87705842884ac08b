"""What a visit looks for: a slot is one errand, finer than a page kind (login and registration are two)."""

from enum import StrEnum

from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import PageKind


class Slot(StrEnum):
    """One errand of the visit."""

    HOME = "home"
    LEGAL_NOTICE = "legal-notice"
    TERMS = "terms"
    PRIVACY = "privacy"
    COOKIES = "cookies"
    RETURNS = "returns"
    CONTACT = "contact"
    LOGIN = "login"
    REGISTER = "register"
    CART = "cart"
    CHECKOUT = "checkout"
    NEWSLETTER = "newsletter"
    SEARCH = "search"
    FAQ = "faq"
    DELIVERY = "delivery"
    """Delivery and payment information: no page kind of its own, but the order rules read it."""
    TERMINATION = "termination"
    """Ending a subscription online (C. conso. art. L215-1-1)."""
    ACCESSIBILITY = "accessibility"
    CATEGORY = "category"
    PRODUCT = "product"
    OTHER = "other"


KIND_OF: dict[Slot, PageKind] = {
    **{slot: PageKind(slot.value) for slot in Slot if slot.value in set(PageKind)},
    Slot.LOGIN: PageKind.ACCOUNT,
    Slot.REGISTER: PageKind.ACCOUNT,
    Slot.DELIVERY: PageKind.OTHER,
    Slot.TERMINATION: PageKind.OTHER,
    Slot.ACCESSIBILITY: PageKind.OTHER,
}

SLOT_OF_DOCUMENT: dict[DocumentKind, Slot] = {kind: Slot(kind.value) for kind in DocumentKind}
DOCUMENTS = frozenset(SLOT_OF_DOCUMENT.values())

ERRANDS: tuple[tuple[Slot, int], ...] = (
    (Slot.HOME, 2),
    (Slot.LEGAL_NOTICE, 1),
    (Slot.TERMS, 1),
    (Slot.PRIVACY, 1),
    (Slot.CONTACT, 1),
    (Slot.CART, 1),
    (Slot.CHECKOUT, 1),
    (Slot.PRODUCT, 1),
    (Slot.LOGIN, 1),
    (Slot.REGISTER, 1),
    (Slot.COOKIES, 1),
    (Slot.CATEGORY, 1),
    (Slot.RETURNS, 1),
    (Slot.NEWSLETTER, 1),
    (Slot.SEARCH, 1),
    (Slot.FAQ, 1),
    (Slot.DELIVERY, 1),
    (Slot.RETURNS, 3),
    (Slot.TERMINATION, 1),
    (Slot.ACCESSIBILITY, 1),
    (Slot.CATEGORY, 2),
    (Slot.PRODUCT, 5),
    (Slot.CATEGORY, 3),
    (Slot.PRODUCT, 8),
    (Slot.TERMS, 2),
    (Slot.PRIVACY, 2),
    (Slot.PRODUCT, 10),
)
"""In this order, until each slot has been served so many times; what is left of the budget goes to the rest."""

FILLING = (Slot.OTHER, Slot.PRODUCT, Slot.OTHER, Slot.CATEGORY)
"""Turns taken once every errand is done."""
