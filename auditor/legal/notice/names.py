"""Who publishes: the name that a label, a verb or a sentence gives, never the host's or the agency's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.notice import places
from auditor.legal.notice.grades import RESPONSIBLE, grade_of
from auditor.legal.notice.labels import Field
from auditor.legal.notice.naming import Name, forms_in, name_at
from auditor.legal.notice.roles import Party
from auditor.legal.notice.stretches import Stretch, candidates
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text, aligned
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Confidence, Statement, Variant
from auditor.legal.values import people
from auditor.legal.values.legal_forms import forms

_CARD = 70
_CAPITAL_FIRST = re.compile(r"\W*[^\Wa-zà-öø-ÿ]|\S+ [A-ZÀ-Þ]|[a-z]{1,3}[A-Z]")
_NAMED_FIRST = re.compile(
    r"^(?:edite (?:le|ce|son)|(?:est|are|is) (?:l'|le |la |the )?(?:edit|proprietaire|publisher"
    r"|exploitant|owner))"
)
_DESCRIBED = re.compile(r"est (?:une?|le|la) ")
_TITLE = re.compile(
    r"(?:mentions?|informations?) legales?(?: [a-z']{2,12})?\s?(?:de |du |d'|: |- )(?!site"
    r"|utilisation|la page)|legal notice (?:of|for|-) "
)
_NAMED_COMPANY = re.compile(
    r"\W*(?:L[ae]|l[ae]|[Ll]['’])\s?(?i:soci[eé]t[eé]|entreprise(?: individuelle)?|association"
    r"|boutique|cabinet|maison|marque|agence)\s+[«\"]?\s?[A-ZÀ-Þ]"
)
_IDENTITY = frozenset({Field.ADDRESS, Field.REGISTER, Field.FORM, Field.CAPITAL, Field.VAT, Field.PHONE, Field.EMAIL})
_FOOT = 4
"""How much less the foot of a page counts: an agency signs there."""
_BODY = re.compile(
    r"^(?:association|commune|ville|mairie|syndicat|federation|comite|club|office|collectif|societe"
    r"|fondation|union|centre)\b"
)
_COMPANY = re.compile(
    r"\b(?:est|is) (?:une?|an?|la|le|the) (?:[a-z]+ ){0,3}?(?:societe|entreprise|association|sarl|sas"
    r"|sasu|eurl|s\.a|company|cabinet|agence|startup|marque|micro|auto|organisme|fondation|cooperative"
    r"|etablissement|club)"
)
_CAPITAL = re.compile(
    r"\ba pour siege\b|\best (?:enregistree?|inscrite?) (?:au|a)\b|\bau capital\b|\bimmatriculee?\b"
    r"|\bdont le siege\b|\bs(?:oci)?\S{0,6} par actions\b"
)
_NOT_NAMES = re.compile(
    r"^(?:(?:le|la|les|l'|ce|cette|ces|notre|nos|votre|vos) ?(?:present|presente|site|sites|societe"
    r"|editeur|editrice|contenu|responsable|service|services|directeur|directrice|mention|information|donnee|page"
    r"|utilisat|visiteur|client|droit|loi"
    r"|plateforme|application|boutique|entreprise|association|siege|numero|gerant|adresse|marque|but"
    r"|fait|consult|navig|connex|reproduc|acces|propriet)|il|elle|ils|nous|vous|conformement|en vertu"
    r"|en application|toute?s?|pour|afin|si|a compter|derniere"
    r"|mise a jour|version|article|voir|retour|accueil|menu|copyright|©|tous droits|bienvenue|aucun"
    r"|dans|merci|note|this|these|the (?:site|website|publisher|company|content)|we|you|our|the business)\b"
)
_HELD = re.compile(r"\bfonction d[^.;]{0,60}\b(?:assumee|assuree|exercee|remplie|occupee|tenue) par\b")
"""Under the publisher's title, the person who holds the function is the publisher, for want of another name."""
_EDITOR = re.compile(r"ci-apres\W{0,3}(?:denommee? |designee? )?\W{0,3}l'?edit")


@dataclass(frozen=True, slots=True)
class Said:
    """A name that the words present as the publisher's."""

    part: Part
    name: Name
    """Offsets in the passage."""
    grade: int
    """How surely: 0 best."""


def publisher_name(text: Text, parts: tuple[Part, ...], stretches: Sequence[Stretch], gaps: Gaps) -> Statement:
    """Return the publisher's name."""
    found = [one for one in _all(parts) if not _is_gap(one, gaps)]
    found = found or [one for one in _above_address(stretches) if not _is_gap(one, gaps)]
    found = found or [one for one in _in_titles(parts) if not _is_gap(one, gaps)]
    said = sorted(found, key=lambda one: one.grade + _FOOT * (one.part.passage.region is Region.FOOTER))
    if not said:
        return ABSENT
    best = said[0]
    known, variants = {key(best.name.value)}, []
    for other in said[1:]:
        if other.grade <= 2 and _differs(other.name.value, known):
            known.add(key(other.name.value))
            variants.append(Variant(value=other.name.value, seen=(_seen(text, other),)))
    return Statement(
        found=True,
        value=best.name.value,
        seen=(_seen(text, best),),
        confidence=Confidence.CERTAIN if best.grade <= 2 else Confidence.LIKELY,
        variants=tuple(variants),
    )


def _is_gap(said: Said, gaps: Gaps) -> bool:
    return gaps.cover(said.part.passage, said.name.start, said.name.end)


def _differs(value: str, known: set[str]) -> bool:
    folded = key(value)
    return not any(folded in other or other in folded for other in known)


def _seen(text: Text, said: Said) -> Seen:
    return text.seen(said.part.passage, said.name.start, said.name.end)


def _all(parts: tuple[Part, ...]) -> Iterator[Said]:
    for place, part in enumerate(parts):
        if part.opens or part.party not in (Party.PUBLISHER, Party.UNKNOWN, Party.CONTACT, Party.CLAUSE):
            continue
        if _NAMED_FIRST.search(part.said):
            yield from _before_verb(part, parts[place - 1] if place else None)
            continue
        grade = grade_of(part, parts[place - 1] if place else None)
        name = _name(part, domains=grade == 1) if grade is not None else None
        if name is None and part.party is Party.PUBLISHER and _DESCRIBED.match(part.said):
            yield from _before_verb(part, parts[place - 1] if place else None, 5)
        if name and grade is not None and (grade < RESPONSIBLE or _is_body(name.value)):
            yield Said(part, name, grade)
        yield from _in_sentence(part)
        yield from _above_form(part, parts[place + 1] if place + 1 < len(parts) else None)
        if part.party is Party.PUBLISHER and (held := _HELD.search(part.passage.folded, part.start, part.end)):
            persons = people.find(part.passage.text[held.end() : part.end])
            yield from (
                Said(part, Name(one.value, held.end() + one.start, held.end() + one.end), 7) for one in persons[:1]
            )
        if named := _EDITOR.search(part.passage.folded, part.start, part.end):
            persons = people.find(part.passage.text[part.start : named.start()])
            yield from (
                Said(part, Name(one.value, part.start + one.start, part.start + one.end), 4) for one in persons[-1:]
            )


def _before_verb(part: Part, before: Part | None, grade: int = 2) -> Iterator[Said]:
    """Yield the subject of "X est l'éditeur du site", also when its register and address come between."""
    low = before.start if before is not None and before.passage is part.passage else part.start
    verb = part.passage.folded.find(part.said, part.start)
    words = part.passage.text[low : max(low, verb)]
    if (name := name_at(words)) and _CAPITAL_FIRST.match(name.value):
        yield Said(part, Name(name.value, low + name.start, low + name.end), grade)


def _is_body(value: str) -> bool:
    """Say whether the one responsible for publication is an organisation: the publisher, for want of another."""
    return forms_in(value) or bool(_BODY.search(aligned(value)))


def _in_titles(parts: Sequence[Part]) -> Iterator[Said]:
    """Yield the name in "Mentions légales de la société X"."""
    for part in parts:
        if part.passage.kind is BlockKind.HEADING and (lead := _TITLE.match(part.passage.folded)):
            name = name_at(part.passage.text[lead.end() :])
            if name and _CAPITAL_FIRST.match(name.value):
                yield Said(part, Name(name.value, lead.end() + name.start, lead.end() + name.end), 8)


def _above_form(part: Part, after: Part | None) -> Iterator[Said]:
    """Yield a line that is nothing but a name when the next one begins with a legal form or identifies a business."""
    if after is None or part.field or part.said or part.opens or len(part.text) > _CARD:
        return
    if after.party is not part.party or part.party is Party.CLAUSE or (name := _name(part)) is None:
        return
    form = next(forms(after.text[:40]), None)
    whole = len(name.value) >= len(part.text.strip()) - 3
    beside = after.passage.block == part.passage.block
    if form and form.start <= 2 and whole and (beside or len(name.value.split()) <= 6):
        yield Said(part, name, 3 if beside else 4)
    elif after.own_label and after.field in _IDENTITY and name.value[0].isupper():
        yield Said(part, name, 5)


def _above_address(stretches: Sequence[Stretch]) -> Iterator[Said]:
    """Yield the line above the publisher's address, as on an envelope."""
    for stretch, address in candidates(stretches, places.find, 1):
        end = len(stretch.text[: address.start].rstrip(" ,\n-–"))
        start = stretch.text.rfind("\n", 0, end) + 1
        part = stretch.part_at(start)
        if address.status != "full" or part.opens or part.own_label:
            continue
        if 0 < end - start <= _CARD and not _NOT_NAMES.match(stretch.folded[start:end]):
            name = name_at(stretch.text[start:end])
            if name and name.value[0].isupper():
                yield Said(part, Name(name.value, part.start + name.start, part.start + name.end), 6)


def _name(part: Part, domains: bool = False) -> Name | None:
    words = part.text
    labelled = part.own_label and part.field is Field.NAME
    if _NOT_NAMES.match(part.folded.lstrip(" :-*")) and not (part.said or labelled or _NAMED_COMPANY.match(words)):
        return None
    name = name_at(words, domains=domains)
    if name is None or (part.said and not _CAPITAL_FIRST.match(name.value) and not part.text.lstrip().startswith(":")):
        return None
    return Name(name.value, part.body + name.start, part.body + name.end)


def _in_sentence(part: Part) -> Iterator[Said]:
    """Yield the subject of "X est une SARL", "X, SAS au capital de …", "SARL X au capital de …"."""
    if (
        part.said
        or part.field not in (Field.NONE, Field.NAME)
        or part.party is Party.CLAUSE
        or (_NOT_NAMES.match(part.folded) and not _NAMED_COMPANY.match(part.text))
    ):
        return
    name = _name(part)
    if name is None:
        return
    after = part.passage.folded[name.end : name.end + 90]
    if after.lstrip().startswith(":"):
        return
    if (
        _COMPANY.match(after.lstrip(" ,-()"))
        or any(forms(part.passage.text[name.start : name.end + 70]))
        or _CAPITAL.search(after[:40])
    ):
        yield Said(part, name, 3 if part.party is Party.PUBLISHER else 4)
