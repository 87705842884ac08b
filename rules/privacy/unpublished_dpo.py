"""PP-03: the data protection officer's contact details, where one is designated."""

from collections.abc import Iterator

from auditor.facts.trader import Trader
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.statement import State
from auditor.merchant import LegalStatus
from auditor.presence import require_own, shown
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review


def check(privacy: PrivacyPolicy, trader: Trader | Missing) -> Iterator[Outcome]:
    """Whether one is designated is a question for the merchant: silence accuses nobody.

    A public body must have one (RGPD art. 37(1)(a)).
    """
    require_own(privacy)
    dpo = privacy.dpo
    if dpo.found and dpo.state in (State.PLACEHOLDER, State.INVENTED):
        yield Breach("left_over", dpo.seen, value=dpo.value)
    elif dpo.found and dpo.denied:
        yield Review("both", (*dpo.seen, *dpo.denied))
    elif dpo.found:
        yield from shown(dpo)
    elif dpo.denied:
        raise NotApplicable("none_designated", url=dpo.denied[0].url)
    elif privacy.cut:
        raise CannotTell(Problem.PARTLY_READ)
    elif isinstance(trader, Trader) and trader.status is LegalStatus.PUBLIC_BODY:
        yield Review("public_body", privacy.documents)
    else:
        raise CannotTell(Problem.UNDECLARED, "not_told")
