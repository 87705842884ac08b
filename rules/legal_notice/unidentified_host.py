"""ML-09: the host by name, address and telephone."""

from collections.abc import Iterator

from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.presence import as_called, lacking, left_over, shown, words_of
from auditor.problems import Missing, Problem
from auditor.publisher import abroad, elsewhere
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review


def check(legal_notice: LegalNotice, trader: Trader, declarations: Declarations | Missing) -> Iterator[Outcome]:
    """Anonymous publishers name their host too (LCEN art. 1-1 II): nobody is let off but who hosts himself."""
    name, own = legal_notice.host_name, legal_notice.host_is_publisher
    if own.found:
        raise NotApplicable("self_hosted", value=words_of(own))
    if left_over(name):
        yield Breach("left_over", name.seen, value=words_of(name))
    elif name.found:
        yield from shown(name)
        yield from _details(legal_notice)
    elif other := elsewhere(declarations, "host_name", legal_notice):
        yield other
    elif country := abroad(legal_notice, trader):
        raise CannotTell(Problem.FOREIGN_TRADER, "abroad", country=country)
    else:
        yield lacking(legal_notice, "absent")


def _details(legal_notice: LegalNotice) -> Iterator[Outcome]:
    """The telephone is due even when the host publishes none: that is for a human to weigh."""
    address, phone = legal_notice.host_address, legal_notice.host_phone
    for statement, message, filler in ((address, "address", left_over(address)), (phone, "phone", left_over(phone))):
        if filler:
            yield Review(f"{message}_left_over", statement.seen, value=words_of(statement))
        elif statement.found:
            yield from shown(statement, message, value=(as_called if statement is phone else words_of)(statement))
        else:
            yield lacking(legal_notice, f"no_{message}", review=True, value=legal_notice.host_name.value)
