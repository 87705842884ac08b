"""ML-02: the publisher's name, and the legal form of a company."""

from collections.abc import Iterator

from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.presence import lacking, left_over, shown, words_of
from auditor.problems import Missing
from auditor.publisher import elsewhere, form_of, is_association, is_person, is_public, let_off, omitted
from auditor.rule import Breach, Note, Outcome

_WITHOUT_FORM = (is_association, is_person, is_public)


def check(legal_notice: LegalNotice, trader: Trader, declarations: Declarations | Missing) -> Iterator[Outcome]:
    """A person's surname and first name are enough; a company shows its form."""
    name = legal_notice.publisher_name
    if left_over(name):
        yield Breach("left_over", name.seen, value=words_of(name))
    elif name.found:
        yield from shown(name)
        yield from _form(legal_notice, trader)
    elif other := elsewhere(declarations, "publisher_name", legal_notice):
        yield other
    else:
        let_off(legal_notice, trader)
        yield omitted(legal_notice, trader, "no_name")


def _form(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    form = legal_notice.legal_form
    if left_over(form):
        yield Breach("form_left_over", form.seen, value=words_of(form))
    elif form.found:
        yield Note("form", form.seen, value=words_of(form))
    elif form_of(legal_notice) is None and not any(kind(legal_notice, trader) for kind in _WITHOUT_FORM):
        yield lacking(legal_notice, "no_form", review=True, value=legal_notice.publisher_name.value)
