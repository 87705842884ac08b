"""Whom to write to: contact, data protection officer, channel for rights, joint controllers."""

import re
from collections.abc import Iterator
from itertools import takewhile

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.cues import QUOTES, Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.words import AUTHORITY, any_of
from auditor.legal.statement import ABSENT, State, Statement
from auditor.legal.values import addresses, emails, phones

_OFFICER = (
    r"(?:delegue\w*(?:\(e\))? (?:\w+ ){0,2}?a la protection (?:des|de) (?:\w+ )?donnees|"
    r"delegue\w* (?:a la )?protection des donnees|\bdpo\b|\bdpd\b(?! france)|data protection (?:officer|"
    r"contact|manager|representative)|privacy officer|referente? (?:\w+ ){0,3}?(?:rgpd|donnees|"
    r"protection)"
    r"|(?:agent|responsable) (?:de la |a la |de )?protection (?:des (?:donnees|renseignements)|de la vie privee)|"
    r"responsable (?:rgpd|de la conformite rgpd|de la confidentialite)|correspondant (?:informatique|"
    r"donnees|rgpd)|charge\w* de la protection des donnees|chief privacy officer|privacy compliance officer"
    r"|(?:agent|responsable) (?:responsable )?(?:des normes de |de la |du respect de la )confidentialite"
    r"|point de contact (?:rgpd|donnees))"
)
_NONE = (
    r"(?:n'a (?:pas|ete)|pas (?:ete )?(?:designe|nomme|tenu|soumis|oblige)|n'est pas (?:tenu|soumis|oblige)|"
    r"aucun|not (?:required|appointed|obliged|designated)|sans delegue|pas de (?:dpo|delegue))"
)
OFFICER = Point(
    about=any_of(
        "dpo|dpd|delegue|normes de conf|privacy compliance|point de contact|officer"
        "|referent|agent de protection|protection de|correspondant|data protection"
        "|responsable rgpd|responsable de la conf"
    ),
    cues=(
        Cue(
            _OFFICER,
            unless=rf"{_NONE}|commission|avocat|liste (?:des|de)|list of|(?:sommes|suis|est|etes|sont|serons) (?:pas "
            r"|nullement |donc )?responsables? de",
        ),
    ),
    denied=(Cue(rf"{_NONE}.{{0,120}}?{_OFFICER}|{_OFFICER}.{{0,60}}?{_NONE}"),),
)
JOINT = Point(
    about=any_of("conjoint|joint"),
    cues=(
        Cue(
            r"responsab\w+ conjointe?\w*|co-?responsab\w+|joint(?:ly)? (?:controller|responsib|control)\w*|"
            r"conjointement responsab\w+"
        ),
    ),
)
_FORM = pattern(
    r"(?:formulaires? (?:de contact|dedie|en ligne|suivant|ci-dessous)?|page (?:de )?contact|"
    r"rubrique (?:\"? ?)?contact|contact form|webform|online form|ticket|live chat|via ce formulaire)"
)
_WRITE = pattern(
    r"contact\w*|ecri(?:re|vez|vant|t)|adress(?:er|ez|ant|e)\b|question|exerc\w+|demande|joindre|"
    r"envoy\w+|reach|write|inquir|request|email us|e-mail|reclamation"
)
_EXERCISE = pattern(r"exerc(?:er|ice|ez|ant)\b|exercise|faire valoir|(?:vos|ces|tes|ses) droits|(?:your|these) rights")
_RIGHTS = pattern(
    r"exerc(?:er|ice|ez|ant)\b|\bdroits?\b|demandes? (?:d'acces|relative)|your rights|exercise|faire valoir|"
    r"opposer|effacement|suppression|rectification"
)
_AT = pattern(r"@|%40|\b(?:at|arobase|chez)\b|\[a\]|\(a\)")
_DIGITS = pattern(r"\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d")
_CODE = pattern(r"\d{4}|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b")
"""Without these there is no mailbox, number or address: a quick way past most sentences."""
_PROTECTED = pattern(r"\[ ?email ?(?:&#160;)?protected ?\]|\[ ?e-?mail ?protege ?\]")
_AUTHORITY_PLACE = pattern(
    rf"{AUTHORITY}|place de fontenoy|tsa 80715|75334|75083|autoriteprotectiondonnees|rue de la presse|heberg|"
    r"host(?:ed|ing)\b"
)


def read_people(text: Text) -> dict[str, Statement]:
    """Return the statements on who can be reached."""
    channels = list(_channels(text))
    return {
        "contact": _contact(channels),
        "dpo": _officer(text),
        "joint_controllers": state(JOINT, text),
        "rights_channel": _rights_channel(text, channels),
    }


def _channels(text: Text) -> Iterator[tuple[int, Passage, str | None, Seen]]:
    """Yield rank, place, value and quote of each way to reach the publisher: written out first, then forms."""
    for passage in text.passages:
        value = _mailbox(passage) or _number(passage)
        aside = passage.region in (Region.NAV, Region.HEADER, Region.FOOTER)
        if value and not _AUTHORITY_PLACE.search(passage.folded):
            yield (2 if aside else 0), passage, value, text.seen(passage)
        elif _PROTECTED.search(passage.folded) or any(
            "email-protection" in link.url and link.text in passage.text for link in passage.links
        ):
            yield 1, passage, None, text.seen(passage)
        elif (
            not passage.link_only
            and _FORM.search(passage.folded)
            and _WRITE.search(passage.folded)
            and _usable(passage)
        ):
            yield 3, passage, None, text.seen(passage)
        elif (
            _addressed(passage)
            and not _AUTHORITY_PLACE.search(f"{passage.heading} {passage.folded}")
            and not _near_authority(text, passage)
        ):
            yield 4, passage, None, text.seen(passage)


def _usable(passage: Passage) -> bool:
    """Say whether the sentence sends the reader to a form, rather than lists what a form collects."""
    return (
        bool(passage.links)
        or re.search(r"(?:contact\w*|exerc\w+|ecri\w+|adress\w+|question).{0,120}formulaire|contact us", passage.folded)
        is not None
    )


def _near_authority(text: Text, passage: Passage) -> bool:
    return any(_AUTHORITY_PLACE.search(other.folded) for other in text.near(passage, 3, 0) if len(other.folded) < 80)


def _mailbox(passage: Passage) -> str | None:
    found = emails.find(passage.text) if _AT.search(passage.folded) else []
    if real := [one for one in found if one.state is not State.PLACEHOLDER]:
        return real[0].value
    links = (link.url for link in passage.links if link.url.lower().startswith("mailto:") and link.text in passage.text)
    return next((one.value for link in links for one in emails.find(link)), None)


def _number(passage: Passage) -> str | None:
    found = phones.find(passage.text) if _DIGITS.search(passage.folded) else []
    real = (one for one in found if one.state not in (State.PLACEHOLDER, State.INVENTED) and not one.fax)
    return next((one.value for one in real), None)


def _addressed(passage: Passage) -> bool:
    return bool(_CODE.search(passage.folded) and addresses.find(passage.text))


def _contact(channels: list[tuple[int, Passage, str | None, Seen]]) -> Statement:
    if not channels:
        return ABSENT
    best = sorted(channels, key=lambda channel: channel[0])
    return Statement(
        found=True,
        value=next((value for _, _, value, _ in best if value), None),
        seen=tuple(seen for *_, seen in best[:QUOTES]),
    )


def _rights_channel(text: Text, channels: list[tuple[int, Passage, str | None, Seen]]) -> Statement:
    """Keep the channels that the same or the preceding sentence gives for the rights."""
    around = [(channel, _words_around(text, channel[1])) for channel in channels]
    for wanted in (_EXERCISE, _RIGHTS):
        if mine := [channel for channel, words in around if wanted.search(words)]:
            return _contact(mine)
    return ABSENT


def _words_around(text: Text, passage: Passage) -> str:
    before = (other.folded for other in text.near(passage, 1, 0))
    return "\n".join((passage.heading, passage.lead, *before, passage.folded))


def _officer(text: Text) -> Statement:
    """Find an officer with a way to be reached beside it; an appointment that is denied is kept as such."""
    found = state(OFFICER, text)
    if not found.found:
        return _linked_officer(text) or found
    for passage, _, match in OFFICER.hits(text):
        if found.denied and passage.kind is BlockKind.HEADING:
            continue
        around = (passage, *_beside(text, passage))
        mailbox = next((value for one in around if (value := _mailbox(one))), None)
        if mailbox or any(_reachable(one) for one in around):
            return found.model_copy(update={"value": mailbox, "seen": (text.seen(passage, *match.span()),)})
    return ABSENT.model_copy(update={"denied": found.denied})


def _beside(text: Text, passage: Passage) -> tuple[Passage, ...]:
    """Return what stands around an officer; below a heading, its section only."""
    if passage.kind is not BlockKind.HEADING:
        return text.near(passage, 1, 8)
    return tuple(takewhile(lambda other: other.kind is not BlockKind.HEADING, text.near(passage, 0, 8)))


def _linked_officer(text: Text) -> Statement | None:
    """Read a link "Contacter le DPO" that opens a mailbox."""
    for passage in text.passages:
        if passage.link_only and OFFICER.made(passage) and (mailbox := _mailbox(passage)):
            return Statement(found=True, value=mailbox, seen=(text.seen(passage),))
    return None


def _reachable(passage: Passage) -> bool:
    return bool(
        _PROTECTED.search(passage.folded)
        or _addressed(passage)
        or _FORM.search(passage.folded)
        or phones.find(passage.text)
        or re.search(r"contact|adresse", passage.folded)
    )
