"""What the rules on legal documents have in common: when silence proves nothing, and what an unread document means."""

from auditor.facts.documents import Document, Documents, Standing
from auditor.facts.site import Site
from auditor.problems import Problem, sentence
from auditor.rule import Breach, CannotTell, Outcome, Review

SHOWN = 20
"""Most pages named in one finding."""


def refuse_to_guess(documents: Documents, site: Site) -> None:
    """Raise CannotTell when a document may exist although no link to it was seen."""
    if documents.hollow:
        raise CannotTell(Problem.SCRIPT_SHELL, "menus_by_script")
    if problem := site.too_little_seen:
        raise CannotTell(problem, "too_little_seen", pages=documents.pages)
    if site.unread_language:
        raise CannotTell(Problem.NOT_COLLECTED, "unread_language", language=site.unread_language)


def unread(document: Document) -> Outcome:
    """Judge a document that is announced and was not read; raise CannotTell when that is no fault of the site."""
    best, standing = document.best, document.standing
    url = best.url if best else ""
    where = [place.seen for place in document.links]
    if standing is Standing.GONE:
        return Breach("broken_link", where, url=url, status=best.status if best else "")
    if standing is Standing.LOGIN:
        return Breach("behind_login", where, url=url)
    if standing is Standing.FILE:
        return Review("only_a_file", where, url=url)
    if standing is Standing.ELSEWHERE:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "elsewhere", url=url)
    if standing is Standing.SCRIPT:
        raise CannotTell(Problem.SCRIPT_SHELL, "opened_by_script")
    problem = (best.problem if best else None) or document.withheld or Problem.PAGE_NOT_REACHED
    raise CannotTell(problem, "not_reached", reason=sentence(problem))
