from collections.abc import Iterator

from auditor.facts.documents import Document, Documents, Standing
from auditor.facts.site import Site
from auditor.findings import Seen
from auditor.problems import Problem, sentence
from auditor.rule import Breach, CannotTell, Note, Outcome, Review

FEW_WORDS = 50
"""About the 300 characters under which a page cannot hold a legal notice."""
SHOWN = 20
"""Most pages named in one finding."""


def check(documents: Documents, site: Site) -> Iterator[Outcome]:
    notice = documents.legal_notice
    standing = notice.standing
    if standing is Standing.ABSENT:
        _refuse_to_guess(documents, site)
        yield Breach("not_linked", notice.pages_without[:SHOWN], pages=documents.pages)
    elif standing is Standing.WITHIN:
        yield from _within(documents)
    elif standing in (Standing.READ, Standing.UNLINKED):
        yield from _read(notice, documents, site)
    else:
        yield from _unread(notice, standing)


def _refuse_to_guess(documents: Documents, site: Site) -> None:
    if documents.hollow:
        raise CannotTell(Problem.SCRIPT_SHELL, "menus_by_script")
    if problem := site.too_little_seen:
        raise CannotTell(problem, "too_little_seen", pages=documents.pages)
    if site.unread_language:
        raise CannotTell(Problem.NOT_COLLECTED, "unread_language", language=site.unread_language)


def _within(documents: Documents) -> Iterator[Outcome]:
    """A page that has another name holds the content: accepted, unless it is only the terms of sale."""
    terms = {target.url for target in (*documents.terms.targets, *documents.terms.unlinked)}
    pages = documents.legal_notice.within
    elsewhere = [page for page in pages if page.url not in terms]
    if elsewhere:
        yield Note("merged", _seen(elsewhere[0].seen), url=elsewhere[0].url)
    else:
        yield Review("only_in_terms", _seen(pages[0].seen), url=pages[0].url)


def _read(notice: Document, documents: Documents, site: Site) -> Iterator[Outcome]:
    best = notice.best
    if best is None:
        return
    if notice.standing is Standing.UNLINKED and best.linked:
        yield Note("merged", _seen(best.seen), url=best.url)
    elif notice.standing is Standing.UNLINKED:
        yield Review("not_announced", _seen(best.seen), url=best.url)
    elif notice.ordering_only:
        yield Review("ordering_only", _seen(best.seen))
    elif notice.pages_without:
        missing = len(notice.pages_without)
        yield Review("not_everywhere", notice.pages_without[:SHOWN], missing=missing, pages=documents.pages)
    if best.words < FEW_WORDS:
        yield Review("hardly_any_text", _seen(best.seen), words=best.words)
    if best.language and site.language and best.language != site.language:
        yield Review("other_language", _seen(best.seen), language=best.language, site_language=site.language)


def _unread(notice: Document, standing: Standing) -> Iterator[Outcome]:
    best = notice.best
    url = best.url if best else ""
    where = [place.seen for place in notice.links]
    if standing is Standing.GONE:
        yield Breach("broken_link", where, url=url, status=best.status if best else "")
    elif standing is Standing.LOGIN:
        yield Breach("behind_login", where, url=url)
    elif standing is Standing.FILE:
        yield Review("only_a_file", where, url=url)
    elif standing is Standing.ELSEWHERE:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "elsewhere", url=url)
    elif standing is Standing.SCRIPT:
        raise CannotTell(Problem.SCRIPT_SHELL, "opened_by_script")
    else:
        problem = (best.problem if best else None) or notice.withheld or Problem.PAGE_NOT_REACHED
        raise CannotTell(problem, "not_reached", reason=sentence(problem))


def _seen(seen: Seen | None) -> tuple[Seen, ...]:
    return (seen,) if seen else ()
