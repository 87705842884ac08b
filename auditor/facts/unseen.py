"""Whether the visit can have missed the pages where people give their data: then nothing is "not applicable"."""

from auditor.evidence.records import PageKind
from auditor.facts.site import Site
from auditor.problems import Problem

_GIVING = frozenset({PageKind.CART, PageKind.CHECKOUT, PageKind.ACCOUNT, PageKind.CONTACT, PageKind.NEWSLETTER})
_GONE = frozenset({Problem.HTTP_CLIENT_ERROR, Problem.SOFT_404})
"""A page that does not exist holds no form."""


def incomplete(site: Site) -> bool:
    """Say whether hardly anything was read, the visit stopped early, or such a page is known and was not judged."""
    refused = any(refusal.kind in _GIVING for refusal in site.refusals)
    dead = any(row.kind in _GIVING and row.dead_end is not None and row.dead_end not in _GONE for row in site.pages)
    return site.cut_short or refused or dead or site.too_little_seen is not None
