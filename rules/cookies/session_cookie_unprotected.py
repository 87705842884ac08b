"""CK-10: session cookies carry Secure, HttpOnly and SameSite and no readable personal data."""

import re
from collections.abc import Iterator

from auditor.evidence.records import PersonalKind
from auditor.facts.cookies import Cookie, Cookies
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

SESSION_PURPOSES = frozenset({"session", "authentication"})
SESSION_NAME = re.compile(r"(?:session|sess)[_.-]?(?:id|token|key)?$|(?:^|[_.-])sid$", re.IGNORECASE)
SESSION_HINT = re.compile(r"sess|auth|login", re.IGNORECASE)
"""Says session only together with a random value: session_count is none."""
READABLE_NAME = re.compile(r"csrf|xsrf|anti-?forgery|authenticity|verification.?token|consent", re.IGNORECASE)
"""Scripts must be able to read these: double-submit tokens and consent choices."""
PERSONAL = frozenset({PersonalKind.EMAIL, PersonalKind.PHONE})


def check(cookies: Cookies, site: Site) -> Iterator[Outcome]:
    outcomes = [outcome for cookie in cookies.items for outcome in _judge(cookie)]
    if not outcomes and not any(_is_session(cookie) or _may_be_session(cookie) for cookie in cookies.items):
        if site.has_accounts:
            raise CannotTell(Problem.NOT_COLLECTED, "after-login")
        if site.sells or incomplete(site):
            raise CannotTell(Problem.NOT_COLLECTED, "before-order")
        raise NotApplicable("none")
    yield from outcomes


def _is_session(cookie: Cookie) -> bool:
    """By its known purpose, or by its name."""
    if cookie.purpose is not None:
        return cookie.purpose in SESSION_PURPOSES
    if READABLE_NAME.search(cookie.name):
        return False
    return bool(SESSION_NAME.search(cookie.name)) or (cookie.opaque and bool(SESSION_HINT.search(cookie.name)))


def _may_be_session(cookie: Cookie) -> bool:
    """By a hint in its name, or by a random value that lasts as long as the browser."""
    if cookie.purpose is not None or READABLE_NAME.search(cookie.name):
        return False
    return bool(SESSION_HINT.search(cookie.name)) or (cookie.opaque and cookie.lifetime_s is None)


def _judge(cookie: Cookie) -> Iterator[Outcome]:
    if _is_session(cookie):
        yield from _protection(cookie, Breach)
    elif _may_be_session(cookie):
        yield from _protection(cookie, Review)
    elif PERSONAL.intersection(cookie.value_holds):
        yield Review("personal-elsewhere", cookie.seen, name=cookie.name, domain=cookie.domain)


def _protection(cookie: Cookie, worst: type[Breach] | type[Review]) -> Iterator[Outcome]:
    values = {"name": cookie.name, "domain": cookie.domain}
    if PERSONAL.intersection(cookie.value_holds):
        yield Breach("personal", cookie.seen, **values)
    if cookie.https and not cookie.secure:
        yield worst("not-secure", cookie.seen, **values)
    absent = [name for name, there in (("HttpOnly", cookie.http_only), ("SameSite", cookie.same_site)) if not there]
    if absent:
        yield Review("attributes", cookie.seen, absent=", ".join(absent), **values)
