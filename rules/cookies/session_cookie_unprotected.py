"""CK-10: session cookies carry Secure, HttpOnly and SameSite and no readable personal data."""

import re
from collections.abc import Iterator

from auditor.evidence.records import PersonalKind
from auditor.facts.cookies import Cookie, Cookies
from auditor.facts.site import Site
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

SESSION_PURPOSES = frozenset({"session", "authentication"})
SESSION_NAME = re.compile(r"sess|auth|login|(?:^|[_.-])sid$|^sid", re.IGNORECASE)
READABLE_NAME = re.compile(r"csrf|xsrf|consent", re.IGNORECASE)
"""Scripts must be able to read these: double-submit tokens and consent choices."""
PERSONAL = frozenset({PersonalKind.EMAIL, PersonalKind.PHONE})


def check(cookies: Cookies, site: Site) -> Iterator[Outcome]:
    named = [cookie for cookie in cookies.items if _by_name(cookie)]
    likely = [cookie for cookie in cookies.items if cookie not in named and _by_look(cookie)]
    others = [cookie for cookie in cookies.items if cookie not in (*named, *likely)]
    telling = [cookie for cookie in others if PERSONAL.intersection(cookie.value_holds)]
    if not named and not likely and not telling:
        if site.has_accounts:
            raise CannotTell(Problem.NOT_COLLECTED, "after-login")
        raise NotApplicable("none")
    for cookie in named:
        yield from _judge(cookie, Breach)
    for cookie in likely:
        yield from _judge(cookie, Review)
    for cookie in telling:
        yield Review("personal-elsewhere", cookie.seen, name=cookie.name, domain=cookie.domain)


def _by_name(cookie: Cookie) -> bool:
    if cookie.purpose is not None:
        return cookie.purpose in SESSION_PURPOSES
    return bool(SESSION_NAME.search(cookie.name[:200])) and not READABLE_NAME.search(cookie.name[:200])


def _by_look(cookie: Cookie) -> bool:
    """A random value that lasts as long as the browser is probably a session."""
    return (
        cookie.purpose is None
        and cookie.opaque
        and cookie.lifetime_s is None
        and not READABLE_NAME.search(cookie.name[:200])
    )


def _judge(cookie: Cookie, worst: type[Breach] | type[Review]) -> Iterator[Outcome]:
    values = {"name": cookie.name, "domain": cookie.domain}
    if PERSONAL.intersection(cookie.value_holds):
        yield Breach("personal", cookie.seen, **values)
    if cookie.https and not cookie.secure:
        yield worst("not-secure", cookie.seen, **values)
    absent = [name for name, there in (("HttpOnly", cookie.http_only), ("SameSite", cookie.same_site)) if not there]
    if absent:
        yield Review("attributes", cookie.seen, absent=", ".join(absent), **values)
