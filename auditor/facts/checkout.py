"""The last step of the order, as far as HTML shows it: its button, its total, what can still be changed.

Only the words on the control count (CJEU C-249/21); which words say that one pays follows C. conso. art. L221-14 and
the Commission's guidance of 29 December 2021 on directive 2011/83.
"""

import re
from collections.abc import Callable
from enum import StrEnum

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import Field, FieldPurpose, Form, FormPurpose
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.evidence.shop import Button, Topic
from auditor.facts.base import live_pages, seen, visit
from auditor.facts.payment import provider_of
from auditor.facts.shop_words import PLACES, shop_of, where
from auditor.facts.wording import accepts_terms, plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

_PUNCTUATION = re.compile(r"[^\w' ]+")
_AMOUNT = re.compile(r"\d[\d .,]{0,12} ?(?:€|eur\b|\$|£|chf\b)|[€$£] ?\d")
_OBLIGATION = re.compile(
    r"\bobligation (?:de |d'un |to )?(?:paiement|payer|pay)\b|\bkostenpflichtig|\bzahlungspflichtig"
    r"|\bbetalingsverplichting"
)
_PAYS = re.compile(
    r"^(?:je )?(?:paye[rz]?|paie|payons)\b(?! plus tard)|^pay\b(?! later)|\b(?:confirmer|valider|commander"
    r"|finaliser|confirm|order|buy) (?:et|and|&) (?:payer|pay)\b"
    r"|^acheter(?: maintenant)?$|^(?:je )?(?:confirmer|confirme) (?:l'|mon |votre |cet )achat$|^buy(?: it)?"
    r"(?: now)?$|^confirm (?:my |your |the )?purchase$"
)
_AMBIGUOUS = re.compile(
    r"\bpa(?:iement|yment)\b|\bregl\w{1,6}\b|\bachat\b|\bachet\w{1,5}\b|\bpurchase\b|^commander et \w|^"
    r"(?:order|confirm) and \w|\bpay\w{0,3}\b|\bpaie\b|\bbuy\b"
)
_SILENT = re.compile(
    r"^(?:je )?(?:valide[rz]?|continue[rz]?|commande[rz]?|confirme[rz]?|finalise[rz]?|termine[rz]?"
    r"|s'inscrire|inscription|envoyer|suivant|reserver?)\b"
    r"|^(?:passer|valider|envoyer|confirmer|finaliser|enregistrer) (?:la|ma|votre|une|cette) (?:commande|reservation)\b"
    r"|^(?:place|submit|complete|confirm|send|finish) (?:my |your |the |an )?(?:order|booking)\b|^order"
    r"(?: now)?$|^(?:continue|confirm|submit|finish|complete|next|sign up)\b|^book(?: now)?$"
)
_SELLS = re.compile(r"^(?:acheter|buy)\b|\b(?:fois|[2-9] ?x)\b")
_WALLET = re.compile(
    r"\bpaypal\b|\bapple ?pay\b|\bgoogle ?pay\b|\bg ?pay\b|\bamazon\b|\bshop ?pay\b|\bklarna\b|\bexpress\b"
)
_GOES_ON = re.compile(r"^(?:continue[rz]?|continue|suivant|next|proceder|proceed|etape suivante)\b")


_SHOPPING = (PageKind.PRODUCT, PageKind.CART, PageKind.CHECKOUT)
_OPTION = re.compile(
    r"\bassurances?\b|\bgaranties?\b|\bextension\b|\bdons?\b|\barrondi\w{0,2}\b|\bemballage\b"
    r"|\bpaquet cadeau\b|\boption\w{0,4}\b|\bprotection\b"
    r"|\bprioritaire\b|\bexpress\b|\binsurance\b|\bwarranty\b|\bdonat\w{1,4}\b|\bgift wrap\w{0,4}\b"
    r"|\bpriority\b|\babonnement\b|\bpremium\b"
)
_ALWAYS_PAID = re.compile(
    r"\bassurances?\b|\bextension de garantie\b|\bdons?\b|\barrondi\w{0,2}\b|\binsurance\b"
    r"|\bextended warranty\b|\bdonat\w{1,4}\b"
)
_FREE = re.compile(r"\b(?:gratuit\w{0,2}|offert\w{0,2}|inclus\w{0,2}|free|included)\b|\bsans (?:frais|supplement)")
_BY_ORDERING = re.compile(
    r"\ben (?:validant|passant|confirmant|cliquant|commandant|finalisant|payant|poursuivant)\b.{0,100}\b"
    r"(?:accept|adher)\w{1,5}\b.{0,80}"
    r"\b(?:cgv|conditions)\b|\bby (?:placing|clicking|confirming|ordering|completing)\b.{0,100}\b(?:agree"
    r"|accept)\b.{0,60}\bterms\b"
)


class ButtonWording(StrEnum):
    """What the words on a control say of the duty to pay."""

    PAYS = "pays"
    AMBIGUOUS = "ambiguous"
    SILENT = "silent"
    """"Valider", "Commander", "Confirmer"."""
    UNREAD = "unread"


class OrderButton(Frozen):
    """A control of the last step that was reached."""

    label: str
    wording: ButtonWording
    proven_last: bool = False
    """An amount is due and the card is asked for on this very page: nothing comes after it."""
    seen: Seen


class Checkout(Frozen):
    """The order pages that were read."""

    pages: tuple[Seen, ...] = ()
    problem: Problem | None = None
    """Why an order page that is known was not read."""
    buttons: tuple[OrderButton, ...] = ()
    totals: tuple[Seen, ...] = ()
    edits: tuple[Seen, ...] = ()
    steps: tuple[Seen, ...] = ()
    no_amount: tuple[Seen, ...] = ()
    """Order pages that ask for the card, and whose words, shown or not, hold no amount at all."""
    ticked_options: tuple[Seen, ...] = ()
    """Boxes ticked beforehand, on product, cart and order pages, that add something to pay."""
    ticked_terms: tuple[Seen, ...] = ()
    """Boxes ticked beforehand that accept the terms of sale."""
    acceptance: tuple[Seen, ...] = ()
    """Where the order asks to accept the terms of sale, by a box or in words."""
    order_forms: int = 0
    """Order forms that were read."""


def derive(bundle: Bundle) -> Checkout | Missing:
    """Read the order pages of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = live_pages(crawl, PageKind.CHECKOUT)
    paying = [page for page in pages if _asks_card(page)]
    return Checkout(
        pages=tuple(seen(page) for page in pages)[:PLACES],
        problem=_problem(crawl),
        buttons=tuple(button for page in pages for button in _buttons(page)),
        totals=where(pages, Topic.TOTAL),
        edits=where(pages, Topic.EDIT) or tuple(seen(page) for page in pages if shop_of(page).basket_lines)[:PLACES],
        steps=where(pages, Topic.STEPS),
        no_amount=tuple(seen(page) for page in paying if not _amount(page))[:PLACES],
        ticked_options=_ticked(live_pages(crawl, *_SHOPPING), _adds_cost),
        ticked_terms=_ticked(pages, _accepts),
        acceptance=_acceptance(pages),
        order_forms=sum(form.purpose is FormPurpose.CHECKOUT for page in pages for form in _forms(page)),
    )


def wording_of(label: str) -> ButtonWording:
    """Say whether the words on a control tell that one pays."""
    words = plain(label)
    bare = " ".join(_PUNCTUATION.sub(" ", _AMOUNT.sub(" ", words)).split())
    if _OBLIGATION.search(bare) or _PAYS.search(bare):
        return ButtonWording.PAYS
    if _AMBIGUOUS.search(bare):
        return ButtonWording.AMBIGUOUS
    return ButtonWording.SILENT if _SILENT.search(bare) else ButtonWording.UNREAD


def _problem(crawl: CrawlEvidence) -> Problem | None:
    dead = [page.dead_end for page in crawl.pages if page.kind is PageKind.CHECKOUT and page.dead_end]
    refused = [refusal.problem for refusal in crawl.refused if refusal.kind is PageKind.CHECKOUT]
    return next(iter([*dead, *refused]), None)


def _asks_card(page: Page) -> bool:
    frames = (resource.host for resource in page.reading.resources if resource.tag == "iframe") if page.reading else ()
    return shop_of(page).card_frame or any((row := provider_of(host)) and row.cards for host in frames)


def _amount(page: Page) -> bool:
    return bool(shop_of(page).on(Topic.TOTAL)) or bool(page.reading and _AMOUNT.search(plain(_words(page))))


def _words(page: Page) -> str:
    forms = page.reading.forms if page.reading else ()
    return " ".join(
        (page.reading.excerpt if page.reading else "", *(f"{form.text} {form.folded} {form.near}" for form in forms))
    )


def _buttons(page: Page) -> list[OrderButton]:
    """Keep the controls that can be the last one: named so by the software, or in the form that takes the payment."""
    found = [button for button in shop_of(page).buttons if (button.final or button.pays) and not _wallet(button)]
    says = [button for button in shop_of(page).buttons if _says_so(button)]
    kept = {button.label: button for button in (*found, *(button for button in says if not _wallet(button)))}
    due = bool(shop_of(page).on(Topic.TOTAL)) and _asks_card(page)
    return [
        OrderButton(
            label=button.label,
            wording=wording_of(button.label),
            proven_last=due and (button.final or button.pays) and not _GOES_ON.search(plain(button.label)),
            seen=seen(page, button.label),
        )
        for button in kept.values()
    ]


def _says_so(button: Button) -> bool:
    """Words that only the last control bears; "Acheter" may also sell something more on the way."""
    told = wording_of(button.label) is ButtonWording.PAYS and not button.link
    return told and not _SELLS.search(plain(button.label))


def _wallet(button: Button) -> bool:
    """The buttons of wallets are those of their provider."""
    return bool(_WALLET.search(plain(button.label)))


def _forms(page: Page) -> tuple[Form, ...]:
    return page.reading.forms if page.reading else ()


def _ticked(pages: tuple[Page, ...], wanted: Callable[[Field], bool]) -> tuple[Seen, ...]:
    boxes = ((page, field) for page in pages for form in _forms(page) for field in form.fields)
    found = {
        field.label: seen(page, field.label)
        for page, field in boxes
        if field.type == "checkbox" and field.checked and wanted(field)
    }
    return tuple(found.values())[:PLACES]


def _adds_cost(field: Field) -> bool:
    """An option that is named as such and priced, or an insurance, an extended guarantee or a gift of money."""
    label = plain(field.label)
    if _FREE.search(label) or not _OPTION.search(label):
        return False
    return bool(_AMOUNT.search(label) or _ALWAYS_PAID.search(label))


def _accepts(field: Field) -> bool:
    return field.purpose is FieldPurpose.TERMS and accepts_terms(plain(field.label))


def _acceptance(pages: tuple[Page, ...]) -> tuple[Seen, ...]:
    boxes = [
        seen(page, field.label)
        for page in pages
        for form in _forms(page)
        for field in form.fields
        if field.type == "checkbox" and _accepts(field)
    ]
    worded = [
        seen(page, match[0])
        for page in pages
        for form in _forms(page)
        if (match := _BY_ORDERING.search(plain(f"{form.text} {form.near}")))
    ]
    return tuple([*boxes, *worded][:PLACES])
