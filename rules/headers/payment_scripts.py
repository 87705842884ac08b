"""HDR-02: on the page where the card is entered or framed, scripts are controlled."""

from collections.abc import Iterator

from auditor.facts.payment import Integration, Payment, PaymentPage
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

FORBIDDEN = frozenset({"advertising", "chat", "session-replay"})
TO_JUSTIFY = frozenset({"analytics", "tag-manager", "ab-test", "social", "reviews"})


def check(payment: Payment, site: Site) -> Iterator[Outcome]:
    if not payment.pages:
        if site.sells or incomplete(site) or payment.providers:
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
        raise NotApplicable("no_card")
    for page in payment.pages:
        yield from _redirect(page) if page.integration is Integration.REDIRECT else _judge(page)


def _redirect(page: PaymentPage) -> Iterator[Outcome]:
    """Full redirect merchants are outside the script criterion (PCI SSC FAQ 1588)."""
    yield Note("redirect", page.seen, page=page.seen.url, providers=", ".join(page.providers))


def _judge(page: PaymentPage) -> Iterator[Outcome]:
    yield from _scripts(page)
    where = {"page": page.seen.url, "providers": ", ".join(page.providers)}
    if page.integration is Integration.OWN_FIELDS:
        yield Breach("own_fields", page.seen, **where)
    elif page.integration is Integration.DIRECT:
        yield Review("direct_fields", page.seen, **where)
    if not page.restricts_scripts:
        yield Review("no_policy", page.seen, **where)
    else:
        yield Note("monitoring", page.seen, **where)


def _scripts(page: PaymentPage) -> Iterator[Outcome]:
    for script in page.others:
        values = {"page": page.seen.url, "host": script.host, "operator": script.operator or script.host}
        if script.category in FORBIDDEN and page.everywhere:
            yield Review("forbidden_script_maybe", page.seen, **values)
        elif script.category in FORBIDDEN:
            yield Breach("forbidden_script", page.seen, **values)
        elif script.category in TO_JUSTIFY:
            yield Review("script_to_justify", page.seen, **values)
