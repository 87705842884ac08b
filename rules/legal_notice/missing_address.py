"""ML-03: an address at which the publisher can be found."""

from collections.abc import Iterator

from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.values import addresses
from auditor.presence import left_over, shown, words_of
from auditor.publisher import let_off, omitted
from auditor.rule import Breach, Outcome, Review


def check(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """A domiciliation address is a lawful registered office; a P.O. box alone is none."""
    address = legal_notice.postal_address
    if left_over(address):
        yield Breach("left_over", address.seen, value=words_of(address))
    elif address.found and _box_only(address.value or ""):
        yield Review("box_only", address.seen, value=address.value)
    elif address.found:
        yield from shown(address)
    elif address.seen:
        let_off(legal_notice, trader)
        yield Review("partial", address.seen, value=words_of(address))
    else:
        let_off(legal_notice, trader)
        yield omitted(legal_notice, trader, "absent")


def _box_only(value: str) -> bool:
    found = addresses.find(value)
    return bool(found) and all(address.box_only for address in found)
