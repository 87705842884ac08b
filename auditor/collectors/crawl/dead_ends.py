"""Tells a page from what stands in its place: errors, bot challenges, parking, maintenance, empty shells.

Words alone prove nothing: a shop may sell captchas, a wine *domaine* may be for sale. A page is only taken for an
interstitial when it is thin (few words, few links) or when a mark that nothing else carries says so.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from auditor.collectors.crawl import signs
from auditor.collectors.crawl.addresses import slot_of_address
from auditor.collectors.crawl.slots import Slot
from auditor.collectors.fetch.response import Response
from auditor.evidence.pages import FieldPurpose
from auditor.evidence.records import Failure
from auditor.problems import Problem
from auditor.reading.page import PageContent
from auditor.reading.text import fold
from auditor.sites import canonical

_MARKUP_CHARS = 1_000_000
"""Enough to see past the style sheets that some put before the body."""
_HEAD_CHARS = 400
_THIN_WORDS = 150
_THIN_LINKS = 12
_BARE_WORDS = 60
_BARE_LINKS = 4
_ANSWERED = frozenset({Problem.BODY_TOO_LARGE, Problem.RATE_LIMITED})
"""Failures of an exchange that still has something to read."""
_DEFAULT_WORDS = 700
"""The default page of Apache on Debian explains itself at length."""
_SHELL_WORDS = 25
_SHELL_LINKS = 1
"""A page whose header already holds links was rendered, however little it says."""
_WAITING_WORDS = 12
_LOGIN_LINKS = 8
_SAME_WORDS = 0.1
"""Two answers whose word counts differ by less, with the same title and heading, are one page."""
_ADDRESSED = re.compile(r"[^\s/]{0,100}[/\d]\S{0,300}")
"""Words that may repeat the address asked for, or count something."""
_NOSCRIPT = re.compile(r"<noscript[^>]{0,200}>(.{0,1000})", re.DOTALL)
_SCRIPT = re.compile(r"<script\b")


@dataclass(frozen=True)
class Likeness:
    """What makes two answers the same page."""

    title: str
    heading: str
    excerpt: str
    words: int

    def is_like(self, other: "Likeness") -> bool:
        """Say whether both read the same."""
        if (self.title, self.heading, self.excerpt) != (other.title, other.heading, other.excerpt):
            return False
        return abs(self.words - other.words) <= _SAME_WORDS * max(self.words, other.words)


@dataclass(frozen=True)
class SiteContext:
    """What the visit knows of the site when it reads a page."""

    start_url: str
    """Final address of the start page."""
    lost: Likeness | None = None
    """What the site answers, with a 200, to an address that cannot exist; None when it says 404 as it should."""
    lost_url: str | None = None
    """Where an address that cannot exist redirects to, when it does."""


def likeness(content: PageContent) -> Likeness:
    """Return what is compared between two answers."""
    reading = content.reading
    excerpt = _ADDRESSED.sub("", reading.excerpt[:_HEAD_CHARS])
    return Likeness(reading.title, reading.heading, excerpt, reading.words)


def dead_end(response: Response, content: PageContent | None, context: SiteContext | None = None) -> Failure | None:
    """Return why the answer must not be judged as a page, with what was seen; None when it is a page.

    Without ``context`` the answer is the start page, and what keeps a visitor out of the whole site counts too.
    """
    failure = response.exchange.failure
    if failure and (failure.problem not in _ANSWERED or content is None):
        return failure
    sight = _Sight.of(response, content)
    found = _challenge(sight) or _by_status(sight)
    if found:
        return found
    if content is None:
        return Failure(problem=Problem.NOT_HTML, detail=response.media_type or "no media type")
    return (
        (_parked(sight) if context is None else None)
        or _maintenance(sight, context is None)
        or _script_shell(sight)
        or (_entrance(sight) if context is None else _lost(sight, context))
        or _empty(sight)
    )


@dataclass(frozen=True)
class _Sight:
    """An answer, prepared for the checks."""

    response: Response
    content: PageContent | None
    markup: str
    head: tuple[str, ...]
    """Folded title, heading and first words."""
    words: int
    links: int

    @classmethod
    def of(cls, response: Response, content: PageContent | None) -> "_Sight":
        markup = response.text[:_MARKUP_CHARS].lower()
        if content is None:
            return cls(response, None, markup, (), 0, 0)
        reading = content.reading
        lines = (fold(text)[:_HEAD_CHARS] for text in (reading.title, reading.heading, content.text[:_HEAD_CHARS]))
        return cls(response, content, markup, tuple(lines), reading.words, reading.links)

    @property
    def status(self) -> int:
        return self.response.status or 0

    @property
    def thin(self) -> bool:
        return self.words <= _THIN_WORDS and self.links <= _THIN_LINKS

    @property
    def bare(self) -> bool:
        return self.words <= _BARE_WORDS and self.links <= _BARE_LINKS

    @property
    def shows_something(self) -> bool:
        """Forms and pictures are content too."""
        forms = bool(self.content and self.content.reading.forms)
        return forms or any(tag in self.markup for tag in ("<img", "<iframe", "<video", "<picture"))

    def header(self, name: str) -> str:
        last = self.response.exchange.last
        return ((last.header(name) if last else None) or "").lower()

    def mark(self, marks: tuple[str, ...]) -> str | None:
        return next((mark for mark in marks if mark in self.markup), None)

    def phrase(self, pattern: re.Pattern[str]) -> str | None:
        matches = (pattern.search(line) for line in self.head)
        return next((match[0] for match in matches if match), None)

    def named(self, pattern: re.Pattern[str]) -> str | None:
        matches = (pattern.search(line) for line in self.head[:2])
        return next((match[0] for match in matches if match), None)

    def asks(self, *purposes: FieldPurpose) -> bool:
        forms = self.content.reading.forms if self.content else ()
        return any(field.purpose in purposes for form in forms for field in form.fields)


def _failure(problem: Problem, *seen: object) -> Failure:
    return Failure(problem=problem, detail=", ".join(str(part) for part in seen if part))


def _challenge(sight: _Sight) -> Failure | None:
    for name, pattern in signs.CHALLENGE_HEADERS:
        if pattern.search(sight.header(name)):
            return _failure(Problem.CHALLENGE, f"{name}: {sight.header(name)[:60]}")
    if sight.content is not None and not sight.thin:
        return None
    mark, phrase = sight.mark(signs.CHALLENGE_MARKS), sight.phrase(signs.CHALLENGE_PHRASES)
    refused = sight.status in (401, 403, 405, 406, 409, 429, 503)
    if sight.content is None:
        return _failure(Problem.CHALLENGE, mark, f"HTTP {sight.status}") if mark and refused else None
    if mark and (phrase or refused or sight.bare):
        return _failure(Problem.CHALLENGE, mark, phrase, f"HTTP {sight.status}")
    if phrase and refused and not phrase.startswith(("access ", "acces ")):
        return _failure(Problem.CHALLENGE, phrase, f"HTTP {sight.status}")
    captcha = sight.mark(signs.CAPTCHAS)
    contact = sight.asks(FieldPurpose.MESSAGE, FieldPurpose.EMAIL, FieldPurpose.PASSWORD)
    if captcha and sight.bare and not contact and (phrase or refused or sight.words < 20):
        return _failure(Problem.CHALLENGE, captcha, phrase, f"HTTP {sight.status}")
    scripted = "<script" in sight.markup or "<noscript" in sight.markup
    if phrase and sight.bare and sight.links <= 2 and (refused or (scripted and sight.words < 40)):
        return _failure(Problem.CHALLENGE, phrase, f"HTTP {sight.status}")
    return None


def _by_status(sight: _Sight) -> Failure | None:
    status, seen = sight.status, f"HTTP {sight.status}"
    if status == 429:
        return _failure(Problem.RATE_LIMITED, seen)
    if status >= 500:
        mark = sight.mark(signs.MAINTENANCE_MARKS) or sight.phrase(signs.MAINTENANCE_PHRASES)
        waiting = sight.header("retry-after") and status == 503
        if mark or waiting:
            return _failure(Problem.MAINTENANCE, seen, mark, waiting and "Retry-After")
        return _failure(Problem.HTTP_SERVER_ERROR, seen)
    if status == 401:
        return _failure(Problem.LOGIN_WALL, seen, sight.header("www-authenticate")[:60])
    if status >= 400:
        return _failure(Problem.HTTP_CLIENT_ERROR, seen)
    return _failure(Problem.BAD_RESPONSE, f"{seen}: a part of a page") if status == 206 else None


def _parked(sight: _Sight) -> Failure | None:
    """Parking and the default pages of servers and hosts, on the start page only."""
    default = sight.named(signs.DEFAULT_PAGE_PHRASES)
    if default and sight.words <= _DEFAULT_WORDS:
        return _failure(Problem.PARKED, default)
    if not sight.thin:
        return None
    mark, phrase = sight.mark(signs.PARKING_MARKS), sight.phrase(signs.PARKING_PHRASES)
    if (mark and (phrase or sight.bare)) or (phrase and (sight.bare or "ce domaine" not in phrase)):
        return _failure(Problem.PARKED, mark, phrase)
    return None


def _maintenance(sight: _Sight, start: bool) -> Failure | None:
    """A closed shop, which answers 200 as often as not; deeper in, "coming soon" may be the name of a shelf."""
    if not sight.thin:
        return None
    mark, phrase = sight.mark(signs.MAINTENANCE_MARKS), sight.phrase(signs.MAINTENANCE_PHRASES)
    said = phrase and (sight.bare or (start and sight.named(signs.MAINTENANCE_PHRASES)))
    if (mark and (phrase or sight.bare)) or said:
        return _failure(Problem.MAINTENANCE, mark, phrase)
    return None


def _script_shell(sight: _Sight) -> Failure | None:
    if sight.words > _SHELL_WORDS or sight.links > _SHELL_LINKS or not _SCRIPT.search(sight.markup):
        return None
    root = signs.SHELL_ROOT.search(sight.markup)
    noscript = any(signs.SHELL_NOSCRIPT.search(fold(match[1])) for match in _NOSCRIPT.finditer(sight.markup))
    scripts = len(_SCRIPT.findall(sight.markup))
    waits = sight.links == 0 and sight.words <= _WAITING_WORDS and sight.phrase(signs.LOADING)
    if root or noscript or waits or (sight.words < 3 and sight.links == 0 and not sight.shows_something):
        return _failure(Problem.SCRIPT_SHELL, f"{sight.words} words", f"{scripts} scripts", root and root[0][:60])
    return None


def _entrance(sight: _Sight) -> Failure | None:
    """What keeps a visitor out of the whole site: a login form or a consent screen in place of the start page."""
    final, moved = sight.response.url, len(sight.response.exchange.hops) > 1
    secret = sight.asks(FieldPurpose.PASSWORD)
    closed = sight.words <= _THIN_WORDS and sight.links <= _LOGIN_LINKS
    if secret and closed and (slot_of_address(final)[0] is Slot.LOGIN or sight.bare):
        return _failure(Problem.LOGIN_WALL, "password form", moved and final.partition("?")[0])
    if moved and sight.thin and signs.CONSENT_ADDRESS.search(urlsplit(final).path.lower()):
        return _failure(Problem.CONSENT_WALL, final.partition("?")[0])
    return _error_page(sight)


def _error_page(sight: _Sight) -> Failure | None:
    """An error page that answers 200, by its title or heading; a product may well be called 404."""
    missing = sight.named(signs.MISSING_PHRASES)
    product = sight.content is not None and "Product" in sight.content.reading.schema_types
    if missing and sight.words <= 2 * _THIN_WORDS and not product:
        return _failure(Problem.SOFT_404, missing)
    return None


def _lost(sight: _Sight, context: SiteContext) -> Failure | None:
    """An error page with a 200, by its words or because it is what any wrong address gets."""
    found = _error_page(sight)
    if found or sight.content is None:
        return found
    final = canonical(sight.response.url)
    if len(sight.response.exchange.hops) > 1 and context.lost_url == final:
        return _failure(Problem.SOFT_404, "same redirect as an address that does not exist")
    alike = context.lost is not None and context.lost.is_like(likeness(sight.content))
    if alike and final != canonical(context.start_url):
        return _failure(Problem.SOFT_404, "same answer as an address that does not exist")
    return None


def _empty(sight: _Sight) -> Failure | None:
    if sight.words == 0 and sight.links == 0 and not sight.shows_something:
        return _failure(Problem.EMPTY, f"{len(sight.response.content)} bytes")
    return None
