"""What rules on the legal notice have in common: who publishes, and how to judge what the notice leaves out.

The sheet of a rule that uses ``omitted`` needs the messages ``private`` and ``abroad`` (``{country}``).
"""

import re
from collections.abc import Iterable, Iterator

from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.values import addresses, people
from auditor.legal.values.legal_forms import NATURAL, form_code, forms
from auditor.merchant import LegalStatus
from auditor.presence import lacking, quote_of
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

FRANCE = "FR"
_TRADE = re.compile(r"siren|siret|\brcs\b|\btva\b|capital|raison sociale|forme juridique|societe|entreprise")
"""Words of a template for professionals."""
_ASSOCIATION = re.compile(r"\b(?:association|comite des fetes|amicale|federation|fondation)\b")
_PUBLIC = re.compile(
    r"(?:la |le )?(?:mairie|commune|ville|departement|region|prefecture|ministere|metropole|universite"
    r"|centre hospitalier|communaute (?:de communes|urbaine|d'agglomeration))\b"
)
_SHORT_POSTCODE = 4
"""Digits of a postcode in Belgium, Switzerland, Luxembourg and others, never in France."""
_PROFESSIONAL = ("siren", "siret", "rcs_city", "vat_number", "share_capital", "trades_register", "legal_form")


def form_of(notice: LegalNotice) -> str | None:
    """Return the acronym of the publisher's legal form, read apart or in its name."""
    stated = notice.legal_form.value or "", notice.publisher_name.value or ""
    return next((code for words in stated if (code := form_code(words))), None)


def is_person(notice: LegalNotice, trader: Trader) -> bool:
    """Say whether the publisher is a natural person: by status, by form, or by a name that is a person's."""
    form = form_of(notice)
    if trader.status_declared or (form is None and trader.status is not None):
        return trader.status is LegalStatus.SOLE_TRADER
    if form is not None:
        return form in NATURAL
    return any(person.sure for person in people.find(notice.publisher_name.value or ""))


def is_company(notice: LegalNotice, trader: Trader) -> bool:
    """Say whether the publisher is surely a company."""
    if is_person(notice, trader):
        return False
    if trader.status is not None:
        return trader.status is LegalStatus.COMPANY
    return notice.share_capital.found or notice.variable_capital.found


def is_association(notice: LegalNotice, trader: Trader) -> bool:
    """Say whether the publisher is an association, by status, number or name."""
    if trader.status is not None:
        return trader.status is LegalStatus.ASSOCIATION
    name = fold(notice.publisher_name.value or "")
    return notice.association_number.found or bool(_ASSOCIATION.search(name))


def is_public(notice: LegalNotice, trader: Trader) -> bool:
    """Say whether the publisher is a public body, by status or name."""
    if trader.status is not None:
        return trader.status is LegalStatus.PUBLIC_BODY
    return bool(_PUBLIC.match(fold(notice.publisher_name.value or "")))


def maybe_private(notice: LegalNotice, trader: Trader) -> bool:
    """Say whether nothing shows a professional: who publishes as a hobby may stay anonymous (LCEN art. 1-1 II)."""
    if trader.status is not None or trader.consumers.yes:
        return False
    if form_of(notice) is not None or is_association(notice, trader) or is_public(notice, trader):
        return False
    left = notice.placeholder_text
    if left.found and (not notice.publisher_name.found or any(_TRADE.search(fold(seen.excerpt)) for seen in left.seen)):
        return False
    return not any(notice.statements()[name].found for name in _PROFESSIONAL)


def let_off(notice: LegalNotice, trader: Trader) -> None:
    """Raise NotApplicable for who is no professional and says to stay anonymous, as the law allows (LCEN art. 1-1 II).

    The sheet needs the message ``anonymous`` (``{quote}``).
    """
    if notice.anonymous_publisher.found and maybe_private(notice, trader):
        raise NotApplicable("anonymous", quote=quote_of(notice.anonymous_publisher))


def abroad(notice: LegalNotice, trader: Trader) -> str | None:
    """Return what shows that the publisher is established elsewhere than in France: country, address or form."""
    if trader.country is not None:
        return trader.country if trader.country != FRANCE else None
    if notice.siren.found or notice.siret.found or notice.rcs_city.found:
        return None
    for address in addresses.find(notice.postal_address.value or ""):
        if address.country != FRANCE and (address.country or len(address.postcode) == _SHORT_POSTCODE):
            return address.country or f"{address.postcode} {address.town}"
    form = next(forms(notice.legal_form.value or notice.publisher_name.value or ""), None)
    return form.value if form is not None and form.foreign else None


def omitted(notice: LegalNotice, trader: Trader, message: str, /, *, review: bool = False, **values: object) -> Outcome:
    """Judge that the notice leaves something out: a fail only for a professional who is not known to be abroad.

    Raises CannotTell when part of the notice was not read, or for a publisher abroad, whom the law of its own country
    binds (directive 2000/31, art. 3).
    """
    if country := abroad(notice, trader):
        raise CannotTell(Problem.FOREIGN_TRADER, "abroad", country=country)
    if maybe_private(notice, trader):
        return lacking(notice, "private", review=True)
    return lacking(notice, message, review=review, **values)


def firm(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes; after a breach, what else cannot be told does not hide it."""
    breached = False
    try:
        for outcome in outcomes:
            breached = breached or isinstance(outcome, Breach)
            yield outcome
    except CannotTell:
        if not breached:
            raise


def elsewhere(declarations: Declarations | Missing, name: str, notice: LegalNotice) -> Review | None:
    """Ask for a review when another document states the thing ``name`` that the notice does not; None when none does.

    The sheet needs the message ``elsewhere`` (``{value}``).
    """
    if isinstance(declarations, Missing):
        return None
    own = {document.url for document in notice.documents}
    stated = (one for one in getattr(declarations, name) if one.sure and one.seen and one.seen[0].url not in own)
    other = next(stated, None)
    return Review("elsewhere", other.seen[:1], value=other.value) if other else None
