"""How to reach the publisher: postal address, telephone, e-mail; the host's and one-purpose addresses left out."""

import re
from collections.abc import Iterator, Sequence

from auditor.evidence.pages import Region
from auditor.legal.notice import places
from auditor.legal.notice.calls import called, numbers
from auditor.legal.notice.hosts import named_host
from auditor.legal.notice.labels import Field
from auditor.legal.notice.registration import stated
from auditor.legal.notice.roles import Party
from auditor.legal.notice.stretches import FURTHEST, Stretch, candidates, of_party
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Confidence, State, Statement
from auditor.legal.values import emails, phones
from auditor.legal.values.emails import Email
from auditor.legal.values.phones import Phone, Tariff

_ONE_PURPOSE = re.compile(
    r"^(?:dpo|d\.p\.o|rgpd|gdpr|dsgvo|privacy|vieprivee|donnees?|data|personal|confidentialite|cnil"
    r"|abuse|abus|spoof|phishing|fraud|security|securite|signalement|report|dmca|copyright|no-?reply"
    r"|ne-?pas-?repondre|tech|technique"
    r"|it|postmaster|hostmaster|presse?|media|communication|recrut|rh|jobs?|careers?|emploi|candidat"
    r"|compta|factur|billing|affili|partenariat|investor|dev|bug)(?:[._\-0-9a-z]{0,24})$"
)
_OTHER_PURPOSE = re.compile(
    r"\bdpo\b|delegue.{0,6} a la protection|data protection officer|\babus\b|phishing|hameconnage"
    r"|frauduleu|\bfraud|suspicious|fake e?-?mail|contenus? (?:illicite|manifestement)|law enforcement|candidature"
    r"|recrutement"
    r"|journalistes?|relations? presse|droit a l'image|report a "
)
_GENERAL = re.compile(
    r"^(?:contact|info|hello|bonjour|accueil|mail|admin|support|service|client|sav|commande|bureau"
    r"|secretariat|direction|office|team|equipe|hi|welcome)"
)
_FORM = re.compile(
    r"formulaire (?:de |en ligne|ci)|via (?:le |notre |la page (?:de )?)(?:formulaire|contact)"
    r"|contact form|page (?:de )?contact|par message via"
)


def email(text: Text, stretches: Sequence[Stretch], parts: Sequence[Part], publisher: str) -> Statement:
    """Return the address by which the publisher can be reached."""
    found = [(stretch, one) for stretch, one in candidates(stretches, emails.find) if _general(stretch, one, publisher)]
    if found:
        named = [(stretch, one) for stretch, one in found if not _is_narrow(one)] or found
        return stated(text, named, certain=named[0][0].rank == 0)
    linked = _linked(text, parts, publisher)
    return linked if linked.found else _beside_host(text, stretches, publisher)


def _beside_host(text: Text, stretches: Sequence[Stretch], publisher: str) -> Statement:
    """Return an address that follows the host's card and whose domain is not the host's."""
    for stretch in of_party(stretches, Party.HOST):
        for one in stretch.all(emails.find):
            name = one.domain.rpartition(".")[0].rpartition(".")[2]
            refused = _is_narrow(one) or _of_host(one.domain, publisher) or name in key(stretch.text[: one.start])
            own = emails.free_mail(one.domain) or name[:5] in key(publisher) or name in key(text.document.title)
            if one.state is State.VALID and own and not refused:
                return stated(text, [(stretch, one)], certain=False)
    return ABSENT


def _general(stretch: Stretch, found: Email, publisher: str) -> bool:
    """Say whether an address is for any question, and the publisher's."""
    if found.state is State.PLACEHOLDER or _of_host(found.domain, publisher):
        return False
    part = stretch.part_at(found.start)
    if _is_narrow(found):
        return (
            stretch.rank == 0
            and part.field in (Field.EMAIL, Field.DIRECTOR)
            and not re.match(r"dpo|rgpd|abus|no-?reply", found.value)
        )
    if _GENERAL.match(found.value) or (stretch.rank == 0 and part.field in (Field.EMAIL, Field.DIRECTOR)):
        return True
    return not _OTHER_PURPOSE.search(part.passage.context)


def _is_narrow(found: Email) -> bool:
    return bool(_ONE_PURPOSE.match(found.value.partition("@")[0]))


def _of_host(domain: str, publisher: str) -> bool:
    host = named_host(domain.rpartition(".")[0].replace(".", " "))
    own = domain.endswith(_LENT) and domain not in _LENT
    return host is not None and not own and not emails.free_mail(domain) and key(host[0].name) not in key(publisher)


def _linked(text: Text, parts: Sequence[Part], publisher: str) -> Statement:
    """Return an address that only a link holds."""
    for part in sorted(parts, key=lambda part: part.party.value != "publisher"):
        if part.party in _OWN:
            for link in part.passage.links:
                if link.url.startswith("mailto:"):
                    for one in emails.find(link.url[7:300]):
                        if (
                            one.state is not State.PLACEHOLDER
                            and not _is_narrow(one)
                            and not _of_host(one.domain, publisher)
                        ):
                            return Statement(
                                found=True, value=one.value, seen=(text.seen(part.passage),), state=one.state
                            )
    return ABSENT


def phone(text: Text, stretches: Sequence[Stretch], parts: Sequence[Part]) -> Statement:
    """Return the publisher's telephone number; an invented one is not one."""
    foreign = {one.value for stretch in stretches if stretch.rank > FURTHEST for one in numbers(stretch)}
    found = [
        (stretch, one)
        for stretch, one in called(stretches)
        if not (one.fax or _is_emergency(stretch, one))
        and (stretch.rank == 0 or one.value not in foreign)
        and not _for_other_purpose(stretch, one.start)
    ]
    real = [(stretch, one) for stretch, one in found if _is_real(one)]
    if real:
        return stated(text, real, certain=real[0][0].rank == 0)
    if linked := _called(text, parts, frozenset(one.value for _, one in found)):
        return linked
    if found:
        stretch, one = found[0]
        return Statement(found=False, state=one.state, seen=(stretch.seen(text, one.start, one.end),))
    return ABSENT


def _called(text: Text, parts: Sequence[Part], refused: frozenset[str]) -> Statement | None:
    """Return a number that only a link holds whole, unless the words show it to be made up."""
    for part in _own(parts):
        for link in part.passage.links:
            if link.url.startswith("tel:") and part.passage.region is not Region.NAV:
                for one in phones.find(f"tel : {link.url[4:40]}"):
                    if _is_real(one) and one.value not in refused | _HELPLINES:
                        return Statement(found=True, value=one.value, seen=(text.seen(part.passage),), state=one.state)
    return None


def premium_phone(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return a number whose call costs more than an ordinary one (C. conso. L121-16), if there is one."""
    dear = [
        (stretch, one)
        for stretch, one in called(stretches)
        if one.tariff is Tariff.PREMIUM and one.state is State.VALID and not one.fax
    ]
    return stated(text, dear, certain=dear[0][0].rank == 0) if dear else ABSENT


def _for_other_purpose(stretch: Stretch, place: int) -> bool:
    """Say whether a clause gives these coordinates for one purpose: a data protection officer's, for abuse."""
    part = stretch.part_at(place)
    return stretch.rank == FURTHEST and bool(_OTHER_PURPOSE.search(part.passage.context))


def postal_address(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return an address at which one can write to the publisher; without street or town it is not one."""
    foreign = {key(one.value) for stretch in stretches if stretch.rank > FURTHEST for one in stretch.all(places.find)}
    found = [
        (stretch, one)
        for stretch, one in candidates(stretches, places.find)
        if (stretch.rank == 0 or key(one.value) not in foreign) and not _for_other_purpose(stretch, one.start)
    ]
    full = [(stretch, one) for stretch, one in found if one.status == "full"]
    if full:
        return stated(text, full, certain=full[0][0].rank == 0)
    if found:
        stretch, one = found[0]
        return Statement(found=False, state=one.state, seen=(stretch.seen(text, one.start, one.end),))
    return ABSENT


def contact_form(text: Text, parts: Sequence[Part]) -> Statement:
    """Return where a form is offered to reach the publisher."""
    for part in _own(parts):
        if found := _FORM.search(part.passage.folded):
            return Statement(found=True, seen=(text.seen(part.passage, *found.span()),), confidence=Confidence.LIKELY)
    return ABSENT


_LENT = ("github.io", "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "web.app", "wixsite.com", "wordpress.com")
"""Domains under which hosts lend names to their clients."""
_SHORT = 6
_HELPLINES = frozenset({"3114", "3919", "3018", "3020", "3117", "3977", "3989", "3033", "+33974751313"})
"""Public numbers for help and prevention."""
_SEQUENCE = "0123456789"
_OWN = frozenset({"publisher", "contact", "unknown", "clause", "privacy"})


def _own(parts: Sequence[Part]) -> Iterator[Part]:
    return (part for part in parts if part.party in _OWN)


def _is_emergency(stretch: Stretch, found: Phone) -> bool:
    """Say whether a short number is one that a clause gives for help, not the publisher's."""
    return found.value in _HELPLINES or (len(found.value) <= _SHORT and stretch.rank == FURTHEST)


def _is_real(found: Phone) -> bool:
    """Say whether a number can be called, or looks as if it could: a short national number may be a sequence too."""
    national = found.value.removeprefix(f"+{found.country}")
    return (found.state is State.VALID or _for_films(found)) and national not in _SEQUENCE


def _for_films(found: Phone) -> bool:
    """Say whether a number is one that the Arcep keeps for fiction: the page does not show that it cannot be called."""
    return found.state is State.INVENTED and found.country == "FR" and not phones.made_up(found.value)
