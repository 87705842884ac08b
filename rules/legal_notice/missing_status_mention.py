"""ML-11: what a sole trader or a regulated activity adds to the notice."""

import re
from collections.abc import Iterator

from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import State, Statement
from auditor.merchant import LegalStatus
from auditor.model import Localised
from auditor.presence import lacking, words_of
from auditor.problems import Problem
from auditor.publisher import is_person, maybe_private
from auditor.reading.text import fold
from auditor.rule import CannotTell, NotApplicable, Note, Outcome

_ACTIVITIES = {
    "4773Z": Localised(fr="pharmacie", en="pharmacy"),
    "4778A": Localised(fr="optique", en="optician"),
    "6622Z": Localised(fr="courtage ou agence d'assurance", en="insurance intermediary"),
    "6831Z": Localised(fr="agence immobilière", en="estate agency"),
    "6832A": Localised(fr="administration d'immeubles", en="property management"),
    "7911Z": Localised(fr="agence de voyages", en="travel agency"),
    "7912Z": Localised(fr="voyages à forfait", en="tour operator"),
    "6910Z": Localised(fr="profession juridique", en="legal profession"),
    "6920Z": Localised(fr="expertise comptable", en="accountancy"),
    "7111Z": Localised(fr="architecture", en="architecture"),
    "8621Z": Localised(fr="médecine", en="medicine"),
    "8623Z": Localised(fr="dentaire", en="dentistry"),
}
"""Activities under authorisation or with a professional body, by APE code (INSEE, NAF rév. 2)."""
_NAMES = (
    (re.compile(r"\bpharmacie\b"), _ACTIVITIES["4773Z"]),
    (re.compile(r"\bopticiens?\b|\boptique\b"), _ACTIVITIES["4778A"]),
    (re.compile(r"\bcourtier|\bcourtage\b|\bassurances?\b"), _ACTIVITIES["6622Z"]),
    (re.compile(r"\bimmobilier|\bimmobiliere\b"), _ACTIVITIES["6831Z"]),
    (re.compile(r"\bvoyages\b"), _ACTIVITIES["7911Z"]),
    (re.compile(r"\bavocats?\b|\bnotaires?\b"), _ACTIVITIES["6910Z"]),
)
"""Words of a publisher's own name."""


def check(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """Never a fail: the text speaks of professional documents, its extension to the site is doctrine."""
    activity = _activity(legal_notice)
    authority = _authority(legal_notice)
    person = is_person(legal_notice, trader) and not maybe_private(legal_notice, trader)
    if not person and authority is None and activity is None:
        _nothing_due(trader)
    if person:
        yield _mention(legal_notice)
    if authority is not None:
        yield Note("authority", authority.seen, value=words_of(authority))
    elif activity is not None:
        yield lacking(legal_notice, "no_authority", review=True, activity=activity)


def _nothing_due(trader: Trader) -> None:
    if trader.status is None:
        raise CannotTell(Problem.UNDECLARED, "status_unknown")
    raise NotApplicable("company" if trader.status is LegalStatus.COMPANY else "no_trader")


def _mention(legal_notice: LegalNotice) -> Outcome:
    mention = legal_notice.sole_trader_mention
    if mention.found:
        return Note("mention", mention.seen, value=words_of(mention))
    return lacking(legal_notice, "no_mention", review=True)


def _authority(legal_notice: LegalNotice) -> Statement | None:
    found = (legal_notice.orias_number, legal_notice.regulated_profession)
    return next((one for one in found if one.found and one.state not in (State.INVENTED, State.PLACEHOLDER)), None)


def _activity(legal_notice: LegalNotice) -> Localised | None:
    code = legal_notice.activity_code.value or ""
    name = fold(legal_notice.publisher_name.value or "")
    return _ACTIVITIES.get(code) or next((activity for words, activity in _NAMES if words.search(name)), None)
