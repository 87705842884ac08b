"""ML-08: the director of publication, by name."""

from collections.abc import Iterator

from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.values import placeholders
from auditor.presence import left_over, quote_of, shown, words_of
from auditor.publisher import is_company, is_person, omitted
from auditor.rule import Breach, Outcome, Review


def check(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """A natural person who publishes is the director by law: the missing title is then a matter of presentation."""
    director = legal_notice.publication_director
    if left_over(director):
        yield Breach("left_over", director.seen, value=words_of(director))
    elif director.found:
        yield from shown(director)
    elif director.seen and placeholders.find(quote_of(director)):
        yield Breach("left_over", director.seen, value=words_of(director))
    elif director.seen:
        yield Review("role_only", director.seen, value=words_of(director))
    elif legal_notice.publisher_name.found and is_person(legal_notice, trader):
        yield Review("person", legal_notice.publisher_name.seen, value=legal_notice.publisher_name.value)
    else:
        yield omitted(legal_notice, trader, "absent", review=not is_company(legal_notice, trader))
