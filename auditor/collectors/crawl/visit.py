"""One visit: wave after wave of pages, taken in the order they were chosen whatever answers first."""

import re
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import urljoin

from auditor.collectors.crawl.addresses import address
from auditor.collectors.crawl.arrival import Arrival, Look, look_at
from auditor.collectors.crawl.data_urls import data_urls
from auditor.collectors.crawl.dead_ends import SiteContext, dead_end
from auditor.collectors.crawl.frontier import Candidate, Frontier
from auditor.collectors.crawl.kinds import Guess, guess_link, judge_page, kind_of
from auditor.collectors.crawl.slots import DOCUMENTS, Slot
from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.kit import Kit
from auditor.evidence.pages import DocumentKind, FormPurpose, PageReading, Region
from auditor.evidence.records import Failure, Page, Refusal
from auditor.problems import Problem
from auditor.reading.links import Link
from auditor.sites import canonical, host_of, site_of

_WAVE = 4
_REFUSALS = 500
_DATA_URLS = 50
_LOST_IN_A_ROW = 6
"""Exchanges without an answer, one after the other, that end the visit."""
_STOPPING = {Problem.RATE_LIMITED: 1, Problem.CHALLENGE: 2}
"""Answers after which the site clearly wants no more of us."""
_SILENCE = frozenset({Problem.TIMEOUT, Problem.CONNECTION_LOST, Problem.CONNECTION_REFUSED, Problem.TLS_HANDSHAKE})
_FALLBACKS: dict[Slot, tuple[str, ...]] = {
    Slot.LEGAL_NOTICE: ("/mentions-legales", "/content/2-mentions-legales", "/policies/legal-notice"),
    Slot.TERMS: ("/cgv", "/policies/terms-of-service"),
    Slot.PRIVACY: ("/politique-de-confidentialite", "/policies/privacy-policy"),
}
"""Asked for only when nothing on the site leads to such a document (law catalogue, LN-01)."""
_CART_PAGE = re.compile(r"/(?:panier|caddie|cart|basket|shopping-?cart|shopping-?bag)(?:\.(?:html?|php))?/?$")
_PUBLISH_THEIR_OWN = frozenset(
    {"google.com", "facebook.com", "meta.com", "instagram.com", "x.com", "twitter.com", "linkedin.com", "youtube.com"}
    | {"tiktok.com", "pinterest.com", "pinterest.fr", "apple.com", "microsoft.com", "paypal.com", "stripe.com"}
    | {"hcaptcha.com", "cloudflare.com", "shopify.com", "wix.com", "prestashop.com", "wordpress.org", "klarna.com"}
    | {"cnil.fr", "legifrance.gouv.fr", "europa.eu", "gouv.fr", "mailchimp.com", "brevo.com", "trustpilot.com"}
    | {"avis-verifies.com", "axept.io", "axeptio.eu", "didomi.io", "tarteaucitron.io", "cookiebot.com"}
)
"""Sites whose legal pages speak of themselves, whoever links to them."""


@dataclass
class Visit:
    """The state of one visit; only the fetching runs in threads."""

    kit: Kit
    arrival: Arrival
    context: SiteContext
    frontier: Frontier
    jar: CookieJar
    budget: int
    deadline: float
    pages: list[Page] = field(default_factory=list)
    raw_urls: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    stopped: Problem | None = None
    _finals: set[str] = field(default_factory=set)
    _elsewhere: dict[Slot, Candidate] = field(default_factory=dict)
    _met: Counter[Problem] = field(default_factory=Counter)
    _silent: int = 0

    def begin(self) -> None:
        """Take the start page, which was read on arrival."""
        start = Candidate(self.arrival.url, Guess(Slot.HOME, "target", 0), 0, None)
        self.frontier.seen.add(canonical(start.url))
        self.frontier.served[Slot.HOME] += 1
        self.frontier.known += 1
        self._keep(start, self.arrival.look, Slot.HOME, "target", None)

    def run(self) -> None:
        """Visit until the budget, the time, the site or the patience of the server ends."""
        threads = self.kit.settings.scope.threads
        with ThreadPoolExecutor(threads, thread_name_prefix="crawl") as pool:
            while self.stopped is None and (wave := self._next_wave(max(_WAVE, threads))):
                for candidate, look in zip(wave, pool.map(self._look, wave), strict=True):
                    self._take(candidate, look)
        if self.stopped is None:
            self._fetch_documents_elsewhere()
            self._try_fallbacks()

    def _next_wave(self, width: int) -> list[Candidate]:
        """Choose the next pages; documents that nothing leads to yet keep a place in the budget."""
        unknown = len(self.frontier.missing(frozenset(_FALLBACKS)))
        room = self.budget - len(self.pages) - min(unknown, self.budget // 4)
        wave: list[Candidate] = []
        while len(wave) < min(width, room) and not self._late():
            candidate = self.frontier.pop()
            if candidate is None:
                break
            if self._allowed(candidate):
                wave.append(candidate)
        return wave

    def _late(self) -> bool:
        """Say whether the time of the visit is over, and stop it then."""
        if self.stopped is None and time.monotonic() > self.deadline:
            self.stopped = Problem.TIMEOUT
        return self.stopped is not None

    def _allowed(self, candidate: Candidate) -> bool:
        book = self.arrival.book
        known = not book.obey or book.covers(candidate.url)
        if known and book.allows(candidate.url):
            return True
        self.frontier.record(candidate.guess.slot, None)
        if known and len(self.refused) < _REFUSALS:
            url, kind = self.kit.redactor.url(candidate.url), kind_of(candidate.guess.slot)
            self.refused.append(Refusal(url=url, kind=kind, problem=Problem.ROBOTS))
        return False

    def _look(self, candidate: Candidate) -> Look:
        site = site_of(host_of(candidate.url))
        return look_at(self.kit, candidate.url, self.jar, site, allows=self.arrival.book.allows)

    def _take(self, candidate: Candidate, look: Look) -> None:
        """Record a page, unless it is one that was recorded already under another address."""
        failure = dead_end(look.response, look.content, self.context)
        slot, reason = candidate.guess.slot, candidate.guess.reason
        if failure is None and look.content is not None:
            slot, reason = judge_page(look.response.url, look.content, candidate.guess)
        self._watch(failure)
        final = canonical(look.response.url)
        cookies_on_the_way = any(hop.set_cookies for hop in look.response.exchange.hops[:-1])
        if final in self._finals and not cookies_on_the_way:
            self.frontier.record(candidate.guess.slot, None)
            return
        self.frontier.record(candidate.guess.slot, None if failure else slot)
        self._keep(candidate, look, slot, reason, failure)

    def _keep(self, candidate: Candidate, look: Look, slot: Slot, reason: str, failure: Failure | None) -> None:
        response = look.response
        self._finals.add(canonical(response.url))
        self.frontier.seen.add(canonical(response.url))
        page = Page(
            url=self.kit.redactor.url(response.url),
            kind=kind_of(slot),
            kind_reason=reason,
            depth=candidate.depth,
            found_on=self.kit.redactor.url(candidate.found_on) if candidate.found_on else None,
            exchange=response.exchange,
            reading=look.content.reading if look.content else None,
            dead_end=failure.problem if failure else None,
        )
        self.pages.append(page)
        named = (DocumentKind(slot.value),) if slot in DOCUMENTS else ()
        self.kit.texts.note(page, named, look.content, response.content)
        self.raw_urls.append(response.url)
        if look.content and not failure and site_of(host_of(response.url)) == self.arrival.site:
            for link in look.content.links:
                self._follow(link, candidate.depth + 1, response.url)
            self._note_forms(look.content.reading, candidate.depth + 1, response.url)
            self._note_data(response.text, look.content.base)
        self.kit.progress("crawl", len(self.pages), self.budget)

    def _follow(self, link: Link, depth: int, source: str) -> None:
        guess = self._french_home(link) or guess_link(link)
        candidate = Candidate(link.url, guess, depth, source)
        if site_of(host_of(link.url)) == self.arrival.site:
            self.frontier.add(candidate)
        elif guess.slot in DOCUMENTS and link.region is Region.FOOTER and not _speaks_of_itself(link.url):
            self._elsewhere.setdefault(guess.slot, candidate)

    def _note_forms(self, reading: PageReading, depth: int, source: str) -> None:
        """The page behind a search box is a page like another: it is asked for without a word to search.

        So is the cart, which some shops link only once something is in it: its bare address adds nothing.
        """
        for form in reading.forms:
            if "~" in form.action:
                continue
            if form.purpose is FormPurpose.SEARCH and form.method.lower() == "get":
                self.frontier.add(Candidate(form.action, Guess(Slot.SEARCH, "form", 2), depth, source))
            elif form.purpose is FormPurpose.CART and _CART_PAGE.search(form.action):
                self.frontier.add(Candidate(form.action, Guess(Slot.CART, "form", 1), depth, source))

    def _note_data(self, markup: str, base: str) -> None:
        """Keep a few addresses of data for the CORS probe."""
        room = _DATA_URLS - len(self.kit.data_urls)
        if room > 0:
            fresh = (url for url in data_urls(markup, base) if url not in self.kit.data_urls)
            self.kit.data_urls += dict.fromkeys(islice(fresh, room))

    def _french_home(self, link: Link) -> Guess | None:
        """A link to the French version of the start page is a second start page."""
        parts = address(link.url)
        french = parts.locale is not None and "fr" in parts.locale.split("-")
        return Guess(Slot.HOME, "url", 0) if french and parts.path == "/" and "?" not in link.url else None

    def _watch(self, failure: Failure | None) -> None:
        """Stop when the site says that it has had enough, or no longer answers."""
        problem = failure.problem if failure else None
        self._silent = self._silent + 1 if problem in _SILENCE else 0
        if problem:
            self._met[problem] += 1
            if self._met[problem] == _STOPPING.get(problem) or self._silent >= _LOST_IN_A_ROW:
                self.stopped = self.stopped or problem

    def _fetch_documents_elsewhere(self) -> None:
        """Fetch a legal document that the site keeps with a service: that page only."""
        for slot in self.frontier.missing(DOCUMENTS):
            candidate = self._elsewhere.get(slot)
            room = len(self.pages) < self.budget and not self._late()
            if candidate and room and self.arrival.book.allows(candidate.url):
                self.frontier.served[slot] += 1
                self._take(candidate, self._look(candidate))

    def _try_fallbacks(self) -> None:
        """Try the usual addresses of documents that nothing leads to; what is found is not linked."""
        for slot in self.frontier.missing(frozenset(_FALLBACKS)):
            for path in _FALLBACKS[slot]:
                if self._late() or len(self.pages) >= self.budget:
                    return
                candidate = Candidate(urljoin(self.arrival.url, path), Guess(slot, "fallback", 0), 1, None)
                if canonical(candidate.url) in self.frontier.seen or not self.arrival.book.allows(candidate.url):
                    continue
                look = self._look(candidate)
                failure = dead_end(look.response, look.content, self.context)
                self._watch(failure)
                if failure is None and look.content and canonical(look.response.url) not in self._finals:
                    self.frontier.served[slot] += 1
                    self._keep(candidate, look, slot, "fallback", None)
                    break


def _speaks_of_itself(url: str) -> bool:
    return site_of(host_of(url)) in _PUBLISH_THEIR_OWN
