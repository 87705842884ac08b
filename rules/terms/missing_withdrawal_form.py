"""CGV-05: the model withdrawal form, and who pays for the return (C. conso. art. L221-5, R221-1)."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import elements, lacking
from auditor.problems import Missing
from auditor.rule import Outcome
from auditor.withdrawal import goods_sold, need_right, offered


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    need_right(said)
    wanted = {"form": said.withdrawal_form, "costs": said.return_costs}
    returned = goods_sold(trader) is not False
    if not returned and not said.return_costs.found:
        del wanted["costs"]
    if any(statement.found for statement in wanted.values()):
        yield from elements(said, **wanted)
    elif returned:
        yield lacking(said, "neither")
    else:
        yield lacking(said, "no_form" if offered(said) else "services", review=True)
