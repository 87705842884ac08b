"""CK-02: the server sets no tracker that needs consent before any choice was made."""

from collections.abc import Iterator

from auditor.facts.cookies import Cookie, Cookies
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

DAY_S = 86_400
LONG_S = 30 * DAY_S


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
        seconds = cookie.lifetime_s or 0
        if seconds > LONG_S:
            yield Review("unknown-long", cookie.seen, days=round(seconds / DAY_S), **values)
        else:
            yield Note("unknown-short", cookie.seen, **values)
