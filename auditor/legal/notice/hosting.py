"""Who hosts the site: name, address, telephone, in the host's own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.legal.notice import places
from auditor.legal.notice.calls import numbers
from auditor.legal.notice.hosts import named_host
from auditor.legal.notice.labels import Field
from auditor.legal.notice.naming import Name, name_at
from auditor.legal.notice.registration import stated
from auditor.legal.notice.roles import Party, label_party
from auditor.legal.notice.stretches import Stretch, of_party
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Confidence, State, Statement, Variant
from auditor.legal.values import companies
from auditor.legal.values.legal_forms import forms

_NOT_A_NAME = re.compile(
    r"^(?:nos|notre|vos|votre|the|un|une|des|aucun|l'ensemble|les donnees|le contenu|la duree"
    r"|toute?s?|nous|vous|conformement|il |elle |en |pour |sur |(?:site|adresse|nom|telephone|url|web)s?\b"
    r"|www\.|https?:"
    r"|voir|ce |cette |\(?a completer|et |ou |donnees|espace de stockage|"
    r"(?:les |des )?(?:politique|informations?|contact|union europeenne|france|europe)\b)"
)
_ITSELF = re.compile(
    r"(?:heberge|hosted)\w{0,3} (?:par |by )(?:nos (?:propres )?soins|l'editeur|l'editrice"
    r"|nous-memes?|ses (?:propres )?soins|la societe elle-meme|ourselves)|auto-?heberg|self-?hosted"
    r"|heberge\w{0,3} en interne"
    r"|heberge\w{0,3} sur nos (?:propres )?serveurs|(?:editee?s?|publiee?s?) et (?:est )?hebergee?s?"
    r"|edited and hosted|hebergee?s? et editee?s?"
)
_EXAMPLES = re.compile(
    r"\betc\b|(?<![\w-])ex\b ?(?::|\. )"
    r"|\b(?:par exemple|exemples? :)|…|a definir|a completer|selon (?:votre|l')hebergeur"
)
_INTRODUCES = re.compile(r"\s?(?:\([^()]{0,60}\))?\s?: ")
"""What follows words that only say what is hosted ("Application (et fonctions serveur) : …")."""
_NAMED_FIRST = re.compile(
    r"^(?:assure\w* l'|est (?:l'|un )?hebergeur|heberge(?:nt)? (?:le|ce|notre)|provider hosting|, ?hebergeur d)"
)


@dataclass(frozen=True, slots=True)
class _Named:
    part: Part
    name: Name
    """Offsets in the passage."""
    grade: int


def host_name(text: Text, parts: Sequence[Part], gaps: Gaps, publisher: str | None) -> Statement:
    """Return the name of the host; a network that only distributes counts when no other is named."""
    named = [one for one in _all(parts) if not gaps.cover(one.part.passage, one.name.start, one.name.end)]
    named.sort(key=lambda one: (_distributes(one), one.grade))
    if not named:
        return _self_hosted(text, parts, publisher)
    best = named[0]
    return Statement(
        found=True,
        value=best.name.value,
        seen=(text.seen(best.part.passage, best.name.start, best.name.end),),
        confidence=Confidence.CERTAIN if best.grade < 3 else Confidence.LIKELY,
        variants=tuple(_others(text, best, named)),
    )


def _others(text: Text, best: _Named, named: Sequence[_Named]) -> Iterator[Variant]:
    known = key(best.name.value)
    for one in named[1:]:
        folded = key(one.name.value)
        if one.grade < 3 and folded not in known and known not in folded:
            known += " " + folded
            yield Variant(value=one.name.value, seen=(text.seen(one.part.passage, one.name.start, one.name.end),))


def _distributes(one: _Named) -> bool:
    """Say whether a network is named that only distributes: one whose address stands beside it is the host."""
    found = named_host(one.name.value.lower())
    return (
        found is not None and found[0].cdn and not any(place.status == "full" for place in places.find(one.part.text))
    )


def _self_hosted(text: Text, parts: Sequence[Part], publisher: str | None) -> Statement:
    own = host_is_publisher(text, parts)
    return own.model_copy(update={"value": publisher}) if own.found and publisher else ABSENT


def host_is_publisher(text: Text, parts: Sequence[Part]) -> Statement:
    """Return where the publisher says that it hosts the site itself."""
    for part in parts:
        if found := _ITSELF.search(part.passage.folded):
            return Statement(found=True, seen=(text.seen(part.passage, *found.span()),))
    return ABSENT


def _all(parts: Sequence[Part]) -> Iterator[_Named]:
    for place, part in enumerate(parts):
        if part.party is not Party.HOST:
            continue
        before = parts[place - 1] if place else None
        yield from _of_part(part, before)


def _of_part(part: Part, before: Part | None) -> Iterator[_Named]:
    if _NAMED_FIRST.search(part.said) and (name := _before_verb(part)):
        yield _Named(part, name, 1)
        return
    if _EXAMPLES.search(part.passage.folded):
        return
    grade = _grade(part, before)
    if grade is not None and not part.opens:
        name = name_at(part.text, domains=True)
        if name and _is_company(part, name):
            yield _Named(part, Name(name.value, part.body + name.start, part.body + name.end), grade)
    if known := named_host(part.passage.folded[part.start : part.end]):
        _, start, end = known
        yield _known(part, part.start + start, _with_form(part, part.start + end), 2 if part.said else 3)


def _with_form(part: Part, end: int) -> int:
    """Return the end of a known name with the legal form beside it."""
    form = next(forms(part.passage.text[end : min(part.end, end + 16)]), None)
    close = form and form.foreign and not part.passage.text[end : end + form.start].strip(" ,")
    return end + form.end if form and close else end


def _before_verb(part: Part) -> Name | None:
    """Return the company named before "assure l'hébergement" or "est l'hébergeur du site"."""
    verb = part.passage.folded.find(part.said)
    words = part.passage.text[:verb]
    if known := named_host(part.passage.folded[:verb]):
        return Name(words[known[1] : known[2]], known[1], known[2])
    found = companies.find(words)
    if found:
        return Name(found[-1].value, found[-1].start, found[-1].end)
    return name_at(words)


def _is_company(part: Part, name: Name) -> bool:
    """Say whether words after "hébergé par" are a name: known, or with a capital, or alone behind a label."""
    folded = part.folded[name.start : name.end]
    if _INTRODUCES.match(part.folded, name.end):
        return False
    if named_host(folded) and not folded.startswith(("site ", "le site", "ce site")):
        return True
    capital = any(char.isupper() or char.isdigit() for char in name.value)
    return not _NOT_A_NAME.match(folded) and (
        (capital and (name.value[0].isupper() or name.value[0].isdigit()))
        or (not part.said and len(folded.split()) <= 3 and not re.match(r" ?[a-z]", part.folded[name.end :]))
    )


def _known(part: Part, start: int, end: int, grade: int) -> _Named:
    return _Named(part, Name(part.passage.text[start:end], start, end), grade)


def _grade(part: Part, before: Part | None) -> int | None:
    """Return how surely the beginning of a part is the host's name."""
    if part.field is Field.NAME:
        return 0
    if part.said:
        return 1
    if part.field is not Field.NONE:
        return None
    if part.label and label_party(part.label) is Party.HOST and part.body:
        return 0
    if before is not None and before.opens and before.party is Party.HOST:
        return 1
    return 1 if before is not None and before.said and not before.text.strip(" :") else None


def host_address(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return the postal address of the host."""
    found = [
        (stretch, one)
        for stretch in of_party(stretches, Party.HOST)
        for one in stretch.all(places.find)
        if one.status == "full"
    ]
    return stated(text, found, certain=True) if found else ABSENT


def host_phone(text: Text, stretches: Sequence[Stretch]) -> Statement:
    """Return the telephone number of the host, short numbers included."""
    found = [
        (stretch, one)
        for stretch in of_party(stretches, Party.HOST)
        for one in numbers(stretch)
        if one.state is not State.PLACEHOLDER and not one.fax
    ]
    return stated(text, found, certain=True) if found else ABSENT
