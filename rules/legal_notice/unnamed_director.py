"""ML-08: the director of publication, by name."""

from collections.abc import Iterator

from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.reading import key
from auditor.legal.statement import Statement
from auditor.legal.values import people, placeholders
from auditor.legal.values.legal_forms import NATURAL, form_code
from auditor.presence import left_over, quote_of, shown, words_of
from auditor.publisher import form_of, is_company, is_person, let_off, omitted
from auditor.rule import Breach, Outcome, Review


def check(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """A natural person who publishes is the director by law: the missing title is then a matter of presentation."""
    director = legal_notice.publication_director
    if left_over(director):
        yield Breach("left_over", director.seen, value=words_of(director))
    elif director.found and _no_person(director, legal_notice):
        yield Review("no_person", director.seen, value=director.value)
    elif director.found:
        yield from shown(director)
    elif director.seen and placeholders.find(quote_of(director)):
        yield Breach("left_over", director.seen, value=words_of(director))
    elif director.seen:
        let_off(legal_notice, trader)
        yield Review("role_only", director.seen, value=words_of(director))
    elif legal_notice.publisher_name.found and is_person(legal_notice, trader):
        yield Review("person", legal_notice.publisher_name.seen, value=legal_notice.publisher_name.value)
    else:
        let_off(legal_notice, trader)
        yield omitted(legal_notice, trader, "absent", review=not is_company(legal_notice, trader))


def _no_person(director: Statement, legal_notice: LegalNotice) -> bool:
    """Say whether what is named is a company or the trade name of one; the director is a natural person (art. 93-2)."""
    value = director.value or ""
    if form_code(value):
        return True
    own, brand = key(value), key(legal_notice.publisher_name.value or "")
    same = bool(own and brand) and (own in brand or brand in own)
    return same and form_of(legal_notice) not in (None, *NATURAL) and not any(one.sure for one in people.find(value))
