"""PP-09: the rights of the persons, the authority to complain to, and where to write."""

from collections.abc import Iterator

from auditor.implied import listed
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.statement import Confidence, State
from auditor.legal.terms.durations import lengths
from auditor.model import Localised
from auditor.presence import lacking, quote_of, require_own
from auditor.problems import Problem
from auditor.reading.text import fold
from auditor.rule import CannotTell, Note, Outcome, Review

RIGHTS = {
    "right_of_access": Localised(fr="accès", en="access"),
    "right_to_rectification": Localised(fr="rectification", en="rectification"),
    "right_to_erasure": Localised(fr="effacement", en="erasure"),
    "right_to_restriction": Localised(fr="limitation", en="restriction"),
    "right_to_portability": Localised(fr="portabilité", en="portability"),
    "right_to_object": Localised(fr="opposition", en="objection"),
    "consent_withdrawal": Localised(fr="retrait du consentement", en="withdrawal of consent"),
    "post_mortem": Localised(fr="directives après le décès", en="directives after death"),
}
_ENOUGH = 6
_MONTH_DAYS = 31


def check(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """Six rights, the authority and a channel satisfy; the rights still missing are then a remark."""
    require_own(privacy)
    statements = privacy.statements()
    present = [name for name in RIGHTS if statements[name].found]
    places = [place for name in present for place in statements[name].seen[:1]]
    if present:
        yield Note("found", places, rights=listed(RIGHTS[name] for name in present))
    if privacy.identity_document.found:
        yield Review("identity_always", privacy.identity_document.seen)
    if privacy.cut and not _complete(privacy, present):
        if privacy.identity_document.found:
            return
        raise CannotTell(Problem.PARTLY_READ)
    yield from _rights(privacy, present)
    yield from _authority(privacy)
    yield from _channel(privacy)
    yield from _reply(privacy)


def _complete(privacy: PrivacyPolicy, present: list[str]) -> bool:
    return len(present) >= _ENOUGH and privacy.complaint_to_authority.found and bool(_channels(privacy))


def _rights(privacy: PrivacyPolicy, present: list[str]) -> Iterator[Outcome]:
    missing = listed(words for name, words in RIGHTS.items() if name not in present)
    if not present:
        yield lacking(privacy, "no_right")
    elif len(present) < _ENOUGH:
        yield lacking(privacy, "few", review=True, count=len(present), missing=missing)
    elif len(present) < len(RIGHTS):
        yield Note("incomplete", privacy.documents, missing=missing)


def _authority(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    complaint = privacy.complaint_to_authority
    if not complaint.found:
        yield lacking(privacy, "no_authority")
    elif complaint.confidence is Confidence.DOUBTFUL:
        yield Review("doubtful", complaint.seen)
    else:
        yield Note("authority", complaint.seen)


def _channel(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    if not _channels(privacy):
        yield lacking(privacy, "no_channel", review=True)


def _reply(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """Two more months may be announced for complex requests: the shortest time counts (RGPD art. 12(3))."""
    reply = privacy.reply_time
    texts = [reply.value or "", *(other.value for other in reply.variants), *(place.excerpt for place in reply.seen)]
    days = [length.days for text in texts for length in lengths(fold(text))]
    if days and min(days) > _MONTH_DAYS:
        yield Review("slow", reply.seen, value=reply.value or quote_of(reply))


def _channels(privacy: PrivacyPolicy) -> bool:
    channels = (privacy.rights_channel, privacy.contact, privacy.dpo)
    return any(one.found and one.state is not State.PLACEHOLDER for one in channels)
