"""ML-07: the VAT number, its key, and whose it is."""

from collections.abc import Iterator

from stdnum.fr import siren as siren_check

from auditor.facts.declarations import Declarations
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import State, Statement
from auditor.legal.values.identifiers import french_vat
from auditor.merchant import LegalStatus
from auditor.presence import accuse, left_over, shown, words_of
from auditor.problems import Missing, Problem
from auditor.publisher import elsewhere, omitted
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

_FRENCH_CHARS = 13
"""FR, two characters of key, nine digits."""


def check(
    legal_notice: LegalNotice, trader: Trader, site: Site, declarations: Declarations | Missing
) -> Iterator[Outcome]:
    """A right key does not prove that the number is active: only VIES tells."""
    vat, exempt = legal_notice.vat_number, legal_notice.vat_exemption
    if not vat.found and not left_over(vat):
        if exempt.found:
            raise NotApplicable("exempt", value=words_of(exempt))
        yield _absent(legal_notice, trader, site, declarations)
        return
    yield from _number(vat)
    if exempt.found and vat.state is State.VALID:
        yield Review("exempt_too", (*vat.seen, *exempt.seen), value=vat.value)
    yield from _owner(legal_notice)


def _absent(legal_notice: LegalNotice, trader: Trader, site: Site, declarations: Declarations | Missing) -> Outcome:
    """Whether the seller is identified for VAT is not known: never more than a question."""
    if other := elsewhere(declarations, "vat_number", legal_notice):
        return other
    if trader.status in (LegalStatus.ASSOCIATION, LegalStatus.PUBLIC_BODY) and not site.sells:
        raise NotApplicable("sells_nothing")
    if not trader.consumers.yes and not site.sells:
        raise CannotTell(Problem.CUSTOMERS_UNKNOWN)
    return omitted(legal_notice, trader, "absent", review=True)


def _number(vat: Statement) -> Iterator[Outcome]:
    value = words_of(vat)
    if vat.state is State.PLACEHOLDER:
        yield Breach("left_over", vat.seen, value=value)
    elif vat.state is State.INVENTED:
        yield accuse(vat, "invented", value=value)
    elif vat.state is State.INVALID and (right := _right_number(value)):
        yield accuse(vat, "wrong_key", value=value, right=right)
    elif vat.state is State.INVALID:
        yield Review("invalid", vat.seen, value=value)
    else:
        yield from shown(vat)


def _right_number(value: str) -> str | None:
    """Return what a French number with a numeric key should be, when its SIREN is right and its key is not."""
    siren = value[4:]
    if len(value) != _FRENCH_CHARS or not value.startswith("FR") or not value[2:].isdigit():
        return None
    return french_vat(siren) if siren_check.is_valid(siren) else None


def _owner(legal_notice: LegalNotice) -> Iterator[Outcome]:
    """A VAT group or a foreign seller uses the number of another entity: ask before reporting."""
    vat, siren, siret = legal_notice.vat_number, legal_notice.siren, legal_notice.siret
    own = siren.value or (siret.value or "")[:9]
    if vat.state is not State.VALID or not own or State.VALID not in (siren.state, siret.state):
        return
    where = (*vat.seen, *(siren.seen or siret.seen))
    if not (vat.value or "").startswith("FR"):
        yield Review("foreign_number", where, value=vat.value, siren=own)
    elif (vat.value or "")[4:] != own:
        yield Review("other_siren", where, value=vat.value, siren=own)
    else:
        yield Note("matches", where, siren=own)
