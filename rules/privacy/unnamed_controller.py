"""PP-02: who is responsible for the processing, and how to write to them."""

from collections.abc import Iterator

from auditor.comparison import names_meet, places
from auditor.evidence.pages import DocumentKind
from auditor.facts.declarations import Declarations, Said
from auditor.findings import Seen
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.statement import Confidence, State
from auditor.presence import lacking, require_own, shown
from auditor.problems import Missing
from auditor.rule import Breach, Note, Outcome, Review

_LEFT_OVER = (State.PLACEHOLDER, State.INVENTED)
_POLICIES = {DocumentKind.PRIVACY, DocumentKind.COOKIES}


def check(privacy: PrivacyPolicy, declarations: Declarations | Missing) -> Iterator[Outcome]:
    """Judge the name first, then the channel; COH-01 compares the merchant's own names between documents."""
    require_own(privacy)
    names = () if isinstance(declarations, Missing) else declarations.publisher_name
    outcomes = list(_name(privacy, names))
    yield from outcomes
    if not any(isinstance(outcome, Breach) for outcome in outcomes):
        yield from _contact(privacy)


def _name(privacy: PrivacyPolicy, names: tuple[Said, ...]) -> Iterator[Outcome]:
    who = privacy.controller
    if who.found and who.state in _LEFT_OVER:
        yield Breach("left_over", who.seen, value=who.value)
    elif who.found:
        yield from shown(who)
        yield from _compared(privacy, names)
    elif privacy.placeholder_text.found and privacy.placeholder_text.confidence is not Confidence.DOUBTFUL:
        left = privacy.placeholder_text
        yield Breach("left_over", left.seen, value=left.value or left.seen[0].excerpt)
    elif inside := [said for said in names if _POLICIES & set(said.documents)]:
        yield Review("unlabelled", places(inside[:1]), value=inside[0].value)
    else:
        yield lacking(privacy, "no_controller")


def _compared(privacy: PrivacyPolicy, said_names: tuple[Said, ...]) -> Iterator[Outcome]:
    """A trade name beside a company's name is lawful: a name of its own is for a human to explain."""
    names = [privacy.controller.value or "", *(other.value for other in privacy.controller.variants)]
    notice = [said for said in said_names if DocumentKind.LEGAL_NOTICE in said.documents and said.sure]
    if not names[0] or not notice or any(names_meet(name, said.value) for name in names for said in notice):
        return
    yield Review("differs", _both(privacy, notice[0]), value=names[0], other=notice[0].value)


def _both(privacy: PrivacyPolicy, said: Said) -> tuple[Seen, ...]:
    return (*privacy.controller.seen[:1], *said.seen[:1])


def _contact(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """A data protection officer or the address for requests is a way to write to the controller too."""
    channels = [one for one in (privacy.contact, privacy.rights_channel, privacy.dpo) if one.found]
    real = [one for one in channels if one.state not in _LEFT_OVER]
    if real:
        yield Note("contact", real[0].seen, value=real[0].value or real[0].seen[0].excerpt)
    elif channels:
        yield Breach("contact_left_over", channels[0].seen, value=channels[0].value)
    else:
        yield lacking(privacy, "no_contact", review=True)
