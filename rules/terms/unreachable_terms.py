"""CGV-01: the terms of sale, before the order, in French, storable and dated."""

from collections.abc import Iterator
from datetime import date

from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import PageKind
from auditor.facts.documents import Document, Documents, Standing
from auditor.facts.site import Site
from auditor.findings import Seen
from auditor.legal.statement import Confidence
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.reachability import SHOWN, refuse_to_guess, unread
from auditor.reading.documents import is_use_terms
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review
from auditor.withdrawal import FUNCTION_SINCE

FEW_WORDS = 50
ENOUGH_STATED = 3
"""Points that even a short text must state to be taken for the terms themselves."""


def check(documents: Documents, site: Site, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    document = documents.terms
    standing = document.standing
    if not site.sells and not (document.links and site.shows_products):
        _nothing_sold(documents, site)
    if standing is Standing.FILE and isinstance(terms, TermsOfSale) and not terms.cut:
        yield from _file(document, terms)
    elif standing in (Standing.READ, Standing.UNLINKED, Standing.WITHIN):
        yield from _read(document, documents, TermsOfSale() if isinstance(terms, Missing) else terms)
    elif standing is Standing.ABSENT:
        yield from _absent(documents, site)
    else:
        yield unread(document)


def _nothing_sold(documents: Documents, site: Site) -> None:
    """End the rule when no sale was seen: for good only when nothing looks like a shop and nothing was left unseen."""
    if site.shows_products:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_cart_seen")
    if site.cut_short or site.budget_reached or documents.hollow or site.too_little_seen:
        raise CannotTell(site.too_little_seen or Problem.PAGE_NOT_REACHED, "no_catalogue_seen")
    if any(not is_use_terms(place.text) for place in documents.terms.links):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "terms_without_catalogue")
    raise NotApplicable("no_online_sale", pages=documents.pages)


def _absent(documents: Documents, site: Site) -> Iterator[Outcome]:
    refuse_to_guess(documents, site)
    where = documents.terms.pages_without[:SHOWN]
    if {PageKind.CART, PageKind.CHECKOUT} & set(site.kinds):
        yield Breach("not_found", where, pages=documents.pages)
    else:
        yield Review("not_found_before_order", where, pages=documents.pages)


def _read(terms: Document, documents: Documents, said: TermsOfSale) -> Iterator[Outcome]:
    best = terms.best
    if best is None:
        return
    where = best.seen
    if terms.standing is not Standing.READ:
        yield Review("not_announced", where, url=best.url)
    elif terms.ordering_only:
        yield Note("ordering_only", where)
    elif terms.pages_without:
        missing = len(terms.pages_without)
        yield Note("not_everywhere", terms.pages_without[:SHOWN], missing=missing, pages=documents.pages)
    if best.words < FEW_WORDS and _stated(said) < ENOUGH_STATED:
        yield Review("hardly_any_text", where, words=best.words)
        return
    if _for_use_only(terms):
        yield Review("use_terms_only", where, url=best.url)
        return
    if best.language and best.language != "fr":
        yield Review("not_french", where, language=best.language)
    if said.placeholder_text.found and said.placeholder_text.confidence is not Confidence.DOUBTFUL:
        yield Review("unfinished", said.placeholder_text.seen)
    yield from _dating(best.version or _version(said), where)


def _file(document: Document, said: TermsOfSale) -> Iterator[Outcome]:
    """A PDF whose text can be selected is a durable medium: only what it lacks is held against it."""
    yield Note("readable_file", said.documents[:1])
    yield from _dating(_version(said), next(iter(said.documents), None))


def _stated(said: TermsOfSale) -> int:
    return sum(statement.found for statement in said.statements().values())


def _dating(version: date | None, where: Seen | None) -> Iterator[Outcome]:
    if version is None:
        yield Review("undated", where)
    elif version < FUNCTION_SINCE.replace(day=1):
        yield Review("old_version", where, month=f"{version:%m/%Y}")


def _version(said: TermsOfSale) -> date | None:
    """Return the month of the date read in the terms themselves, the last of its year when only that is known."""
    own = {seen.url for seen in said.documents[:1]}
    dated = said.last_updated
    if not dated.value or not own & {seen.url for seen in dated.seen}:
        return None
    year, month = (*dated.value.split("-"), "12")[:2]
    return date(int(year), int(month), 1)


def _for_use_only(terms: Document) -> bool:
    """Terms of use may hold the terms of sale: the words of the page say whether they do."""
    named_so = bool(terms.links) and all(is_use_terms(place.text) for place in terms.links)
    return named_so and not any(DocumentKind.TERMS in target.holds for target in terms.targets)
