"""ML-06: the share capital of companies that have one."""

from collections.abc import Iterator

from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.values.legal_forms import LIMITED_BY_CAPITAL
from auditor.merchant import LegalStatus
from auditor.presence import left_over, shown, words_of
from auditor.problems import Missing, Problem
from auditor.publisher import abroad, elsewhere, form_of, omitted
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

_PARTNERSHIPS = frozenset({"SNC", "SCS"})


def check(legal_notice: LegalNotice, trader: Trader, declarations: Declarations | Missing) -> Iterator[Outcome]:
    """A company of variable capital may leave the amount out (C. com. L238-3)."""
    capital, variable = legal_notice.share_capital, legal_notice.variable_capital
    form = _form(legal_notice, trader)
    if left_over(capital):
        yield Breach("left_over", capital.seen, value=words_of(capital))
    elif capital.found:
        yield from shown(capital)
    elif variable.found:
        yield Note("variable", variable.seen, value=words_of(variable))
    elif capital.seen:
        yield Review("unreadable", capital.seen, value=words_of(capital))
    elif other := elsewhere(declarations, "share_capital", legal_notice):
        yield other
    elif form in _PARTNERSHIPS:
        yield omitted(legal_notice, trader, "partnership", review=True, form=form)
    else:
        yield omitted(legal_notice, trader, "absent", form=form)


def _form(legal_notice: LegalNotice, trader: Trader) -> str:
    """Return the form that makes the capital due; end the rule for every other one."""
    form = form_of(legal_notice)
    if abroad(legal_notice, trader):
        raise NotApplicable("not_concerned")
    if form in LIMITED_BY_CAPITAL or form in _PARTNERSHIPS:
        return form or ""
    if form is not None or trader.status not in (None, LegalStatus.COMPANY):
        raise NotApplicable("not_concerned")
    if legal_notice.share_capital.found or left_over(legal_notice.share_capital) or legal_notice.variable_capital.found:
        return ""
    raise CannotTell(Problem.UNDECLARED, "form_unknown")
