"""COH-06: durations that the policy announces, against the raw headers and against each other."""

import re
from collections.abc import Iterator
from itertools import combinations

from auditor.announced import same_cookie
from auditor.facts.cookies import Cookie, Cookies
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import CookieLifetime, Period
from auditor.legal.statement import Confidence
from auditor.model import Localised
from auditor.reading.text import fold
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

_DAY_S = 86_400
_DATA = {
    "prospects": re.compile(r"prospect|newsletter|lettre d'information"),
    "invoices": re.compile(r"\bfactur|comptab|\binvoice|accounting"),
    "accounts": re.compile(r"comptes? clients?|customer accounts?|user accounts?"),
    "applications": re.compile(r"candidat|\bcv\b|applicants?\b"),
}
"""Data that policies keep for a stated period, told by a word that hardly means anything else."""
_NAMES = {
    "prospects": Localised(fr="données de prospection", en="marketing data"),
    "invoices": Localised(fr="factures et comptabilité", en="invoices and accounts"),
    "accounts": Localised(fr="comptes clients", en="customer accounts"),
    "applications": Localised(fr="candidatures", en="job applications"),
}
_TOLERANCE = 1.04
"""A month of 30 or 31 days, a year of 365 or 366, and the hours of a day that began."""


def check(privacy: PrivacyPolicy, cookies: Cookies) -> Iterator[Outcome]:
    """Compare each announced cookie with the one set; doubtful readings are left out."""
    announced = [one for one in privacy.cookie_lifetimes if one.confidence is not Confidence.DOUBTFUL]
    named = [one for one in announced if one.name and (one.days is not None or one.session)]
    pairs = [(one, cookie) for one in named for cookie in cookies.items if same_cookie(one.name, cookie.name)]
    compared = {cookie.name for _, cookie in pairs}
    outcomes = [*_longer(pairs), *_twice(named), *_general(announced, cookies, compared), *_kept(privacy)]
    if not outcomes and not pairs:
        raise NotApplicable("nothing_announced")
    yield from outcomes or [Note("agree", [cookie.seen for _, cookie in pairs], compared=len(pairs))]


def _longer(pairs: list[tuple[CookieLifetime, Cookie]]) -> Iterator[Outcome]:
    for one, cookie in pairs:
        asked = (cookie.lifetime_s or 0) / _DAY_S
        if asked > max((one.days or 0) * _TOLERANCE, (one.days or 0) + 1):
            places = (*one.seen, cookie.seen)
            yield Breach("cookie_longer", places, name=cookie.name, announced=one.words, observed=round(asked))


def _kept(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """Ask about data that two documents keep for periods of which none is the same; one document may have several."""
    for data, words in _DATA.items():
        places: dict[str, dict[int, Period]] = {}
        for one in privacy.periods:
            if one.days and one.seen and not one.cookies and words.search(fold(one.about)):
                places.setdefault(one.seen[0].url, {}).setdefault(one.days, one)
        for first, second in combinations(places.values(), 2):
            if not first.keys() & second.keys():
                both = [next(iter(first.values())), next(iter(second.values()))]
                seen = [seen for one in both for seen in one.seen[:1]]
                yield Review("kept_otherwise", seen, data=_NAMES[data], announced=", ".join(one.words for one in both))


def _twice(named: list[CookieLifetime]) -> Iterator[Outcome]:
    by_name: dict[str, dict[int | None, CookieLifetime]] = {}
    for one in named:
        by_name.setdefault(one.name, {}).setdefault(one.days, one)
    for name, values in by_name.items():
        if len(values) > 1:
            places = [seen for one in values.values() for seen in one.seen]
            yield Review("cookie_twice", places, name=name, announced=", ".join(one.words for one in values.values()))


def _general(announced: list[CookieLifetime], cookies: Cookies, compared: set[str]) -> Iterator[Outcome]:
    """A maximum for all cookies: the longest that is announced without a name or a kind."""
    limits = [one for one in announced if not one.name and not one.about and one.days]
    if not limits:
        return
    most = max(limits, key=lambda one: one.days or 0)
    for cookie in cookies.items:
        asked = (cookie.lifetime_s or 0) / _DAY_S
        if cookie.name not in compared and asked > (most.days or 0) * _TOLERANCE:
            places = (*most.seen, cookie.seen)
            yield Review("general_longer", places, name=cookie.name, announced=most.words, observed=round(asked))
