"""Withdrawal (C. conso. art. L221-21, D221-5) and termination (L215-1-1) online: links, and what stands behind them.

What a page states about a function and what was seen of it are kept apart. Nothing is ever submitted.
"""

import re
from datetime import date
from enum import StrEnum

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import Form, FormPurpose
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.evidence.shop import Clarity, FunctionKind, FunctionLink, Topic
from auditor.facts.base import address, own_pages, seen, visit
from auditor.facts.document_targets import page_key
from auditor.facts.function_forms import asks_for_contract, asks_how_to_reach, candidates, clarity_in, is_function, sent
from auditor.facts.shop_words import PLACES, shop_of, where
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from auditor.reading.links import SCRIPTED
from auditor.sites import host_of, same_site

_SCRIPT = re.compile(r"retract|withdraw|widerruf|renoncer")
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf)(?:$|[?#])")


class Standing(StrEnum):
    """What stands behind a link to a function."""

    FORM = "form"
    """A form that asks for the contract and how to reach the customer."""
    CONTACT = "contact"
    """A form that asks for neither: a contact form."""
    LOGIN = "login"
    FILE = "file"
    """A file to print."""
    MAIL = "mail"
    """An e-mail address."""
    TEXT = "text"
    """A page without a form."""
    SCRIPT = "script"
    """Opened or built by a script."""
    ELSEWHERE = "elsewhere"
    GONE = "gone"
    UNREACHED = "unreached"


class FunctionPlace(Frozen):
    """One link or form."""

    text: str
    clarity: Clarity
    standing: Standing
    url: str
    submit: str = ""
    """Label of the control that sends the form."""
    confirms: bool = False
    """That label confirms the withdrawal or the termination in so many words."""
    first_step: bool = False
    """That label announces another step."""
    seen: tuple[Seen, ...] = ()
    """Where the link stands, then what it leads to."""


class OnlineFunction(Frozen):
    """One function, wherever it was seen."""

    places: tuple[FunctionPlace, ...] = ()
    """The best first."""
    acknowledgement: tuple[Seen, ...] = ()
    """The page of the function says that the declaration is acknowledged."""

    @property
    def clear(self) -> tuple[FunctionPlace, ...]:
        """The places that say in so many words what they do."""
        return tuple(place for place in self.places if place.clarity is Clarity.CLEAR)


class OnlineFunctions(Frozen):
    """Both functions."""

    withdrawal: OnlineFunction = OnlineFunction()
    termination: OnlineFunction = OnlineFunction()
    accounts: tuple[Seen, ...] = ()
    """Links to a customer's account, wherever they lead: a function may stand behind them."""
    withdrawal_scripts: tuple[Seen, ...] = ()
    """Scripts of the pages whose address speaks of withdrawal: they may add the function."""
    subscriptions: tuple[Seen, ...] = ()
    """Where paid subscriptions are offered."""
    audited_on: date | None = None
    """Day of the audit, UTC."""


_ORDER = tuple(Standing)
_CLARITIES = tuple(Clarity)


def derive(bundle: Bundle) -> OnlineFunctions | Missing:
    """Find the functions in every judged page of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    selling = [page for page in own_pages(crawl) if page.kind not in (PageKind.TERMS, PageKind.PRIVACY)]
    return OnlineFunctions(
        withdrawal=_function(FunctionKind.WITHDRAWAL, crawl),
        termination=_function(FunctionKind.TERMINATION, crawl),
        accounts=_accounts(own_pages(crawl)),
        withdrawal_scripts=_scripts(own_pages(crawl)),
        subscriptions=where(selling, Topic.SUBSCRIPTION),
        audited_on=bundle.manifest.started.date(),
    )


def _accounts(pages: tuple[Page, ...]) -> tuple[Seen, ...]:
    links = ((page, link) for page in pages for link in shop_of(page).functions if link.kind is FunctionKind.ACCOUNT)
    return tuple({link.url: seen(page, link.text) for page, link in links}.values())[:PLACES]


def _scripts(pages: tuple[Page, ...]) -> tuple[Seen, ...]:
    found = {
        resource.url: seen(page, resource.url)
        for page in pages
        if page.reading
        for resource in page.reading.resources
        if resource.tag in ("script", "iframe") and _SCRIPT.search(resource.url.lower())
    }
    return tuple(found.values())[:PLACES]


def _function(kind: FunctionKind, crawl: CrawlEvidence) -> OnlineFunction:
    pages = own_pages(crawl)
    found: dict[tuple[str, str], FunctionPlace] = {}
    for page in pages:
        for place in (*_linked(kind, page, crawl), *_forms(kind, page)):
            found.setdefault((plain(place.text), page_key(place.url)), place)
    ranked = sorted(found.values(), key=lambda place: (_ORDER.index(place.standing), _CLARITIES.index(place.clarity)))
    clear = [place for place in ranked if place.clarity is Clarity.CLEAR]
    rest = [place for place in ranked if place.clarity is not Clarity.CLEAR]
    forms = {page_key(place.url) for place in ranked if place.standing in (Standing.FORM, Standing.CONTACT)}
    targets = [page for page in pages if page_key(address(page)) in forms]
    return OnlineFunction(places=(*clear, *rest), acknowledgement=where(targets, Topic.ACKNOWLEDGEMENT))


def _linked(kind: FunctionKind, page: Page, crawl: CrawlEvidence) -> list[FunctionPlace]:
    links = [link for link in shop_of(page).functions if link.kind is kind]
    return [_behind(link, page, crawl) for link in links if not _own_button(link, page)]


def _own_button(link: FunctionLink, page: Page) -> bool:
    """A button that sends a form of its own page is that form, read elsewhere."""
    forms = page.reading.forms if page.reading else ()
    return link.url.endswith("#") and any(form.submit == link.text for form in forms)


def _behind(link: FunctionLink, page: Page, crawl: CrawlEvidence) -> FunctionPlace:
    place = FunctionPlace(
        text=link.text, clarity=link.clarity, standing=Standing.UNREACHED, url=link.url, seen=(seen(page, link.text),)
    )
    if link.url.startswith("mailto:"):
        return place.model_copy(update={"standing": Standing.MAIL})
    if link.url == SCRIPTED or link.url.endswith("#"):
        return place.model_copy(update={"standing": Standing.SCRIPT})
    target = _target(link.url, crawl)
    if target is not None:
        return _read(place, target, link.kind)
    if _FILE.search(link.url.lower()):
        return place.model_copy(update={"standing": Standing.FILE})
    elsewhere = not same_site(host_of(link.url), crawl.site)
    return place.model_copy(update={"standing": Standing.ELSEWHERE if elsewhere else Standing.UNREACHED})


def _target(url: str, crawl: CrawlEvidence) -> Page | None:
    key = page_key(url)
    pages = (
        page
        for page in crawl.pages
        if key in (page_key(page.url), page_key(address(page)), page_key(page.exchange.url))
    )
    return next(pages, None)


def _read(place: FunctionPlace, target: Page, kind: FunctionKind) -> FunctionPlace:
    standing, form = _standing(target, kind)
    return place.model_copy(
        update={"standing": standing, "seen": (*place.seen, seen(target, form.submit if form else ""))}
        | sent(form, kind)
    )


_DEAD = {
    Problem.LOGIN_WALL: Standing.LOGIN,
    Problem.SCRIPT_SHELL: Standing.SCRIPT,
    Problem.HTTP_CLIENT_ERROR: Standing.GONE,
    Problem.SOFT_404: Standing.GONE,
    Problem.NOT_HTML: Standing.FILE,
}


def _standing(page: Page, kind: FunctionKind) -> tuple[Standing, Form | None]:
    if page.dead_end is not None:
        return _DEAD.get(page.dead_end, Standing.UNREACHED), None
    if page.reading is None:
        return Standing.UNREACHED, None
    forms = candidates(page.reading.forms)
    asking = next((form for form in forms if asks_for_contract(form)), None)
    if asking:
        return Standing.FORM, asking
    if any(form.purpose is FormPurpose.LOGIN for form in forms):
        return Standing.LOGIN, None
    other = next((form for form in forms if asks_how_to_reach(form)), None)
    return (Standing.CONTACT, other) if other else (Standing.TEXT, None)


def _forms(kind: FunctionKind, page: Page) -> list[FunctionPlace]:
    """Forms that are the function, on whatever page they stand."""
    if page.reading is None:
        return []
    heading = page.reading.heading
    return [
        FunctionPlace(
            text=form.submit or heading,
            clarity=clarity_in(kind, form, heading),
            standing=Standing.FORM,
            url=address(page),
            seen=(seen(page, form.submit),),
        ).model_copy(update=sent(form, kind))
        for form in candidates(page.reading.forms)
        if is_function(kind, form, heading)
    ]
