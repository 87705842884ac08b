"""CK-02: the server sets no tracker that needs consent before any choice was made."""

from collections.abc import Iterator

from auditor.facts.cookies import Cookie, Cookies
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

LONG_DAYS = 30


def check(cookies: Cookies) -> Iterator[Outcome]:
    if not cookies.items:
        raise NotApplicable("none")
    for cookie in cookies.items:
        yield from _judge(cookie, cookies.choice_sent)


def _judge(cookie: Cookie, choice_sent: bool) -> Iterator[Outcome]:
    values = {"name": cookie.name, "domain": cookie.domain, "vendor": cookie.vendor}
    if cookie.exempt == "no" and choice_sent:
        yield Review("tracker-after-choice", cookie.seen, **values)
    elif cookie.exempt == "no":
        yield Breach("tracker-first" if cookie.first_response else "tracker-later", cookie.seen, **values)
    elif cookie.exempt == "conditions":
        yield Review("security" if cookie.purpose == "security" else "conditions", cookie.seen, **values)
    elif cookie.exempt is None:
        days = (cookie.lifetime_s or 0) // 86_400
        yield (Review if days > LONG_DAYS else Note)(
            "unknown-long" if days > LONG_DAYS else "unknown-short", cookie.seen, days=days, **values
        )
