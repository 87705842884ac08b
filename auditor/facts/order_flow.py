"""The way to an order: whether one can buy without an account."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose, Form, FormPurpose
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts.base import live_pages, seen, visit
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

SEEN_KEPT = 3

_GUEST = re.compile(
    r"\b(?:command|achet|achat|continu|poursuiv|pay|paiement|finalis|order|buy|purchase|check ?out)\w*\b.{0,60}"
    r"(?:sans (?:me |vous |s'|m')?(?:creer|creation|ouvrir|ouverture|compte|inscri\w*\b(?! a ))"
    r"|en tant qu'invite|comme invite|mode invite|\bas (?:a )?guest"
    r"|without (?:an account|creating|registering|signing))"
    r"|\b(?:commande|achat|mode|client|compte) invite\b|\bguest (?:checkout|order|customer)\b"
    r"|sans (?:creer|creation) (?:de |d'un |un )?compte|sans inscription(?! a)|no account (?:is )?(?:needed|required)"
    r"|\b(?:compte\b.{0,20}|inscription (?:est |n'est )?)(?:facultati|optionnel|pas (?:obligatoire|necessaire|requis"
    r"|indispensable))"
)
_REQUIRED = re.compile(
    r"(?:impossible|pas possible|pas permis|ne (?:peut|peuvent|pouvez|permet\w*) pas|cannot|can't|not possible).{0,60}"
    r"(?:sans (?:compte|creer|creation|inscription)|invite\b|\bguest\b|without an account)"
    r"|\b(?:creation|ouverture) (?:d'un|de|du) compte\b.{0,40}"
    r"(?<!pas )\b(?:obligatoire|necessaire|requise|indispensable)"
    r"|\bcompte (?:client |personnel )?(?:est )?(?:obligatoire|requis|necessaire|indispensable)"
    r"|\bdevez (?:obligatoirement |imperativement )?(?:vous )?"
    r"(?:creer|ouvrir|avoir|posseder|disposer d').{0,12}\bcompte"
    r"|\baccount is (?:required|mandatory|needed)|\bmust (?:create|have|register|open)\b.{0,12}\baccount"
)
_TRACKING = re.compile(r"\b(?:suivi|suivre|suivez|track\w*)\b")
"""Shop software offers to follow a guest's order whether or not one may order as a guest."""
_SUBSCRIPTION_ONLY = re.compile(r"\b(?:uniquement|exclusivement) (?:par|sur) abonnement\b|\bsubscription.only\b")
_ORDER_PATH = re.compile(
    r"(?:^|/)(?:(?:onestep)?check-?out|onepage|commande|commander|passer-(?:une-|ma-|la-)?commande|order|caisse)"
    r"(?:\.html?|\.php)?/?$",
    re.IGNORECASE,
)
"""Addresses of the order itself, not of its tracking or history."""
_BUYER = frozenset({FieldPurpose.EMAIL, FieldPurpose.NAME, FieldPurpose.ADDRESS})
_ASKS_WHO = frozenset({FormPurpose.LOGIN, FormPurpose.REGISTER, FormPurpose.CHECKOUT})


class OrderFlow(Frozen):
    """What the identification step of the order shows."""

    identification: tuple[Seen, ...] = ()
    """Order pages that ask who is buying; empty when none was reached."""
    guest: tuple[Seen, ...] = ()
    """Where buying without an account is offered, or an order form asks for no password."""
    account_required: tuple[Seen, ...] = ()
    """Where an account is demanded in so many words."""
    subscription_only: tuple[Seen, ...] = ()
    """Where the site says that it sells by subscription only."""


def derive(bundle: Bundle) -> OrderFlow | Missing:
    """Read the order pages of the visit, and what any page says about accounts and orders. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    asking = [page for page in _order_pages(crawl) if _asks_who(page)]
    phrases = [(page, phrase) for page in (*live_pages(crawl), *asking) for phrase in _sentences(page, page in asking)]
    required = [(page, phrase) for page, phrase in phrases if _REQUIRED.search(plain(phrase))]
    offered = [(page, phrase) for page, phrase in phrases if _offers_guest(plain(phrase))]
    open_forms = [(page, form.submit) for page in asking for form in _forms(page) if _needs_no_account(form)]
    return OrderFlow(
        identification=_seen((page, "") for page in asking),
        guest=_seen((*offered, *open_forms)),
        account_required=_seen(required),
        subscription_only=_seen(pair for pair in phrases if _SUBSCRIPTION_ONLY.search(plain(pair[1]))),
    )


def _order_pages(crawl: CrawlEvidence) -> list[Page]:
    """Order pages, and login pages that stand where an order page was asked for."""
    return [
        page
        for page in crawl.pages
        if page.reading is not None
        and page.dead_end in (None, Problem.LOGIN_WALL)
        and (page.kind is PageKind.CHECKOUT or _ORDER_PATH.search(urlsplit(page.exchange.url).path))
    ]


def _asks_who(page: Page) -> bool:
    """An empty cart or a list of orders is no identification step: a form must ask who is buying."""
    return any(form.purpose in _ASKS_WHO for form in _forms(page))


def _offers_guest(text: str) -> bool:
    return bool(_GUEST.search(text)) and not _REQUIRED.search(text) and not _TRACKING.search(text)


def _needs_no_account(form: Form) -> bool:
    """An order form that asks who is buying and demands no password lets one buy without an account."""
    if form.purpose is not FormPurpose.CHECKOUT or not any(field.purpose in _BUYER for field in form.fields):
        return False
    passwords = [field for field in form.fields if field.purpose is FieldPurpose.PASSWORD]
    return not any(field.required or field.marked for field in passwords)


def _sentences(page: Page, with_forms: bool) -> tuple[str, ...]:
    if page.reading is None:
        return ()
    forms = [text for form in _forms(page) for text in (form.submit, form.text, form.near)] if with_forms else []
    return (*page.reading.phrases, *forms)


def _forms(page: Page) -> tuple[Form, ...]:
    return page.reading.forms if page.reading else ()


def _seen(found: Iterable[tuple[Page, str]]) -> tuple[Seen, ...]:
    """Point at the first pages, each once, with the words found there."""
    first: dict[str, Seen] = {}
    for page, words in found:
        first.setdefault(page.url, seen(page, words[:200]))
    return tuple(first.values())[:SEEN_KEPT]
