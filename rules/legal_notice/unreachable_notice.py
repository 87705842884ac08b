"""ML-01: the legal notice, from every page."""

from collections.abc import Iterator

from auditor.facts.documents import Document, Documents, Standing
from auditor.facts.site import Site
from auditor.legal.notice.model import LegalNotice
from auditor.problems import Missing
from auditor.reachability import SHOWN, refuse_to_guess, unread
from auditor.rule import Breach, Note, Outcome, Review

FEW_WORDS = 50
"""About the 300 characters under which a page cannot hold a legal notice."""
ENOUGH_STATED = 3
"""Points that a short text must state to be taken for a legal notice: a complete one of a sole trader has 40 words."""


def check(documents: Documents, site: Site, legal_notice: LegalNotice | Missing) -> Iterator[Outcome]:
    notice = documents.legal_notice
    standing = notice.standing
    if standing is Standing.ABSENT:
        refuse_to_guess(documents, site)
        yield Breach("not_linked", notice.pages_without[:SHOWN], pages=documents.pages)
    elif standing is Standing.WITHIN:
        yield from _within(documents)
    elif standing in (Standing.READ, Standing.UNLINKED):
        yield from _read(notice, documents, site, legal_notice)
    else:
        yield unread(notice)


def _within(documents: Documents) -> Iterator[Outcome]:
    """A page that has another name holds the content: accepted, unless it is only the terms of sale."""
    terms = {target.url for target in (*documents.terms.targets, *documents.terms.unlinked)}
    pages = documents.legal_notice.within
    elsewhere = [page for page in pages if page.url not in terms]
    if elsewhere:
        yield Note("merged", elsewhere[0].seen, url=elsewhere[0].url)
    else:
        yield Review("only_in_terms", pages[0].seen, url=pages[0].url)


def _read(notice: Document, documents: Documents, site: Site, legal_notice: LegalNotice | Missing) -> Iterator[Outcome]:
    best = notice.best
    if best is None:
        return
    if notice.standing is Standing.UNLINKED and best.linked:
        yield Note("merged", best.seen, url=best.url)
    elif notice.standing is Standing.UNLINKED:
        yield Review("not_announced", best.seen, url=best.url)
    elif notice.ordering_only:
        yield Review("ordering_only", best.seen)
    elif notice.pages_without:
        missing = len(notice.pages_without)
        yield Review("not_everywhere", notice.pages_without[:SHOWN], missing=missing, pages=documents.pages)
    if best.words < FEW_WORDS and not _says_enough(legal_notice):
        yield Review("hardly_any_text", best.seen, words=best.words)
    if best.language and site.language and best.language != site.language:
        yield Review("other_language", best.seen, language=best.language, site_language=site.language)


def _says_enough(legal_notice: LegalNotice | Missing) -> bool:
    if isinstance(legal_notice, Missing):
        return False
    return sum(statement.found for statement in legal_notice.statements().values()) >= ENOUGH_STATED
