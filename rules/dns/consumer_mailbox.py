"""DNS-07: a mailbox of a consumer service published as the business's."""

from collections.abc import Iterator

from auditor.facts.site import Site
from auditor.legal.notice.model import LegalNotice
from auditor.legal.values.emails import free_mail
from auditor.problems import Problem
from auditor.rule import CannotTell, Note, Outcome, Review
from auditor.sites import host_of, same_site


def check(legal_notice: LegalNotice, site: Site) -> Iterator[Outcome]:
    """A red flag, never a violation: such a mailbox is not unlawful in itself."""
    email = legal_notice.email
    addresses = [(email.value, email.seen), *((other.value, other.seen) for other in email.variants)]
    if not email.found or not email.value:
        raise CannotTell(Problem.PARTLY_READ if legal_notice.cut else Problem.NOT_COLLECTED, "no_address")
    for address, seen in addresses:
        domain = (address or "").rpartition("@")[2]
        if free_mail(domain):
            yield Review("consumer_mailbox", seen, value=address, domain=domain)
        else:
            own = same_site(domain, host_of(site.base_url))
            yield Note("own_domain" if own else "other_domain", seen, value=address, domain=domain)
