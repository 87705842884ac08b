"""ML-05: the registration number, valid, with the town of the register."""

import re
from collections.abc import Iterator

from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import State, Statement
from auditor.presence import accuse, lacking, left_over, shown, words_of
from auditor.problems import Missing
from auditor.publisher import abroad, elsewhere, firm, is_association, is_person, is_public, let_off, omitted
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

_SIREN_DIGITS = 9
_TOO_SHORT = re.compile(
    r"\bR\.? ?C\.? ?S\b[^\d;\n]{0,60}(?<!\d)(?P<number>\d(?:[ .\u00a0]?\d){6,7})(?![ .\u00a0]?\d)", re.IGNORECASE
)
"""Seven or eight digits behind the register's name, where nine are due (R123-221)."""
_FOREIGN = ("be_enterprise_number", "swiss_uid", "luxembourg_register", "foreign_register")


def check(legal_notice: LegalNotice, trader: Trader, declarations: Declarations | Missing) -> Iterator[Outcome]:
    """The check digits tell a typing error; only the register itself tells whether the business is active."""
    stated = [one for one in (legal_notice.siren, legal_notice.siret) if one.found or left_over(one)]
    if not stated and (short := _short(legal_notice)):
        value, seen = short
        yield Breach("invalid", seen, value=value)
    elif not stated:
        _needed(legal_notice, trader)
        yield _absent(legal_notice, trader, declarations)
    else:
        yield from firm(_stated(legal_notice, trader, stated))


def _short(legal_notice: LegalNotice) -> tuple[str, Seen] | None:
    """Return a number behind the name of the register that lacks digits: it was given, and is no SIREN."""
    for seen in legal_notice.rcs_city.seen:
        if found := _TOO_SHORT.search(seen.excerpt):
            return found["number"], seen
    return None


def _needed(legal_notice: LegalNotice, trader: Trader) -> None:
    """Raise NotApplicable for whoever is in no French register."""
    if is_association(legal_notice, trader):
        raise NotApplicable("association")
    if is_public(legal_notice, trader):
        raise NotApplicable("public_body")
    registers = (legal_notice.statements()[name] for name in _FOREIGN)
    number = next((register.value for register in registers if register.found), None)
    if abroad(legal_notice, trader) and number:
        raise NotApplicable("foreign_register", value=number)


def _stated(legal_notice: LegalNotice, trader: Trader, stated: list[Statement]) -> Iterator[Outcome]:
    for number in stated:
        yield from _number(number)
    if _differ(legal_notice):
        yield Review("differ", (*legal_notice.siren.seen, *legal_notice.siret.seen))
    if any(number.found for number in stated):
        yield from _town(legal_notice, trader)


def _number(number: Statement) -> Iterator[Outcome]:
    value = words_of(number)
    if number.state is State.PLACEHOLDER:
        yield Breach("left_over", number.seen, value=value)
    elif number.state is State.INVENTED:
        yield accuse(number, "invented", value=value)
    elif number.state is State.INVALID:
        yield accuse(number, "invalid", value=value)
    else:
        yield from shown(number)


def _differ(legal_notice: LegalNotice) -> bool:
    siren, siret = legal_notice.siren, legal_notice.siret
    if siren.state is not State.VALID or siret.state is not State.VALID or siren.variants or siret.variants:
        return False
    return (siret.value or "")[:_SIREN_DIGITS] != siren.value


def _town(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    town, trades = legal_notice.rcs_city, legal_notice.trades_register
    if town.found:
        yield Note("town", town.seen, value=town.value)
    elif trades.found:
        yield Note("trades", trades.seen, value=words_of(trades))
    elif not _outside_register(legal_notice, trader):
        yield lacking(legal_notice, "no_town", review=True)


def _outside_register(legal_notice: LegalNotice, trader: Trader) -> bool:
    """Associations, public bodies and independent professions have a SIREN and no town of register."""
    own = (is_association, is_public, is_person)
    return any(kind(legal_notice, trader) for kind in own)


def _absent(legal_notice: LegalNotice, trader: Trader, declarations: Declarations | Missing) -> Outcome:
    if other := elsewhere(declarations, "siren", legal_notice):
        return other
    vat = legal_notice.vat_number
    if vat.state is State.VALID and (vat.value or "").startswith("FR"):
        return Review("only_vat", vat.seen, value=vat.value)
    let_off(legal_notice, trader)
    return omitted(legal_notice, trader, "absent")
