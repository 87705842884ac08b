"""The director of publication: a natural person with that title (loi du 29 juillet 1982 art. 93-2, LCEN art. 1-1)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.legal.notice.labels import Field
from auditor.legal.notice.naming import Name, is_person, name_at, person_at
from auditor.legal.notice.roles import FOREIGN
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Confidence, State, Statement, Variant
from auditor.legal.values import people

TITLE = re.compile(
    r"\b(?:co-?)?(?:direct(?:eur|rice|ion)s?"
    r"|responsables?)(?:\(?[a-z./·]{0,6}\)?)?(?: ?/ ?(?:direct(?:eur|rice)"
    r"|responsable)s?)? (?:legale? )?(?:et (?:de )?(?:la )?(?:redaction|responsable)[a-z ]{0,20} )?"
    r"(?:de |de la |des |du contenu et de la )?publications?\b|\bpublication (?:director|manager"
    r"|editor)\b|\bdirector of (?:the )?publications?\b|\bpublishing (?:director|manager)\b"
    r"|\bpublication responsible\b|\b(?:head|responsible) of (?:the )?publications?\b"
    r"|\bresponsible for (?:the )?publication\b|\bredacteurs? (?:en chef )?et directeurs? de (?:la )?publication"
)
_BETWEEN = re.compile(
    r"[\s:,.*-]*(?:(?:d[ue]s? |de la |de ce |of |for |the |this |our |sites? |site internet |web "
    r"|website |internet |plateforme |application |blog |contenus?|est |is |sont |are |etait |assuree? |par |by "
    r"|actuellement |:|,|\(|-|monsieur |madame |la |le |l'|\S{3,40}\.[a-z]{2,6} )[\s:]*){0,10}"
)
_AFTER = 260
_BEFORE = 110
_NOT_NAMED = re.compile(
    r"^[\s:,-]*(?:la societe|l'association|l'entreprise|la direction|le gerant\b(?! [a-z]+ ?:)"
    r"|l'editeur|le president de|la presidente de|le representant)"
)
_ENDS = re.compile(r"\s*(?:$|[,;.()/\n–—-])")
"""What may follow a name of one word behind its label."""
_PSEUDONYM = re.compile(r"[\s,-]*\(? ?(?:pseudo(?:nyme)?|nom de plume|alias)\b")
_QUALIFIED = re.compile(
    r"[\s,(]*(?:domiciliee?|demeurant|nee? le|en (?:sa )?qualite|gerante?\b|president|fondat|joignable)"
)
"""What is said of a person, not of a trade name."""
_QUALITY = re.compile(
    r"(?:est |,|en qualite de|en sa qualite de|en tant que|as|is|-|\(|:|agissant|designee?|nommee?"
    r"|assure|gerante?|presidente?|fondat|dirigeant|et|&|la|le|l'|the|exerce|fonctions? de)"
)


@dataclass(frozen=True, slots=True)
class _Found:
    part: Part
    name: Name
    """Offsets in the passage."""


def publication_director(text: Text, parts: Sequence[Part], gaps: Gaps, publisher: Statement) -> Statement:
    """Return the person named as director of publication; a trade name is no person."""
    brand = key(publisher.value or "")
    found = [
        one
        for one in _all(parts)
        if not gaps.cover(one.part.passage, one.name.start, one.name.end)
        and not _PSEUDONYM.match(one.part.passage.folded, one.name.end)
        and not _is_brand(text, one, brand)
    ]
    if not found:
        return _role_only(text, parts)
    first = found[0]
    if not _is_known(first) and (better := next(filter(_is_known, found), None)):
        first = better
    others = {key(one.name.value): one for one in found if not _same(one.name.value, first.name.value)}
    return Statement(
        found=True,
        value=first.name.value,
        seen=(text.seen(first.part.passage, first.name.start, first.name.end),),
        confidence=Confidence.CERTAIN if first.part.field is Field.DIRECTOR else Confidence.LIKELY,
        variants=tuple(
            Variant(value=one.name.value, seen=(text.seen(one.part.passage, one.name.start, one.name.end),))
            for one in others.values()
        ),
    )


def _is_brand(text: Text, found: _Found, publisher: str) -> bool:
    """Say whether a name that no given name shows to be a person's is what the site or its publisher is called."""
    name = key(found.name.value)
    known = _is_known(found)
    title = key(text.document.title)
    alone = " " not in found.name.value.strip()
    if _QUALIFIED.match(found.part.passage.folded, found.name.end):
        return False
    return not known and (name in title or (name in publisher and (alone or publisher in title)))


def _is_known(found: _Found) -> bool:
    """Say whether a given name or a title shows a person."""
    low = max(0, found.name.start - 16)
    return any(one.sure for one in people.find(found.part.passage.text[low : found.name.end]))


def _same(one: str, other: str) -> bool:
    return key(one) in key(other) or key(other) in key(one)


def _all(parts: Sequence[Part]) -> Iterator[_Found]:
    own = [part for part in parts if part.party not in FOREIGN]
    for part in own:
        if part.field is Field.DIRECTOR and not part.opens and (name := _person(part.text, part.folded)):
            yield _Found(part, Name(name.value, part.body + name.start, part.body + name.end))
    for part in own:
        for title in TITLE.finditer(part.passage.folded, part.start, part.end):
            if name := _near(part, title):
                yield _Found(part, name)


def _person(words: str, folded: str) -> Name | None:
    if _NOT_NAMED.match(folded):
        return None
    if name := person_at(words):
        return name
    if (name := name_at(words)) and (_is_lower_name(name.value) or _is_single_name(name.value)):
        return name if _ENDS.match(folded, name.end) else None
    return next(
        (Name(one.value, one.start, one.end) for one in people.find(words[:160]) if one.sure and one.state is None),
        None,
    )


def _is_single_name(value: str) -> bool:
    """Say whether one word can be a person's name behind the label: a given name, or a surname of no other meaning."""
    return value.replace("-", "").isalpha() and len(value) > 2 and value[0].isupper() and is_person(value, titled=True)


def _is_lower_name(value: str) -> bool:
    """Say whether a name written without capitals holds a usual given name ("anne EXEMPLE")."""
    words = value.split()
    return (
        2 <= len(words) <= 4
        and all(word.replace("-", "").isalpha() for word in words)
        and any(map(people.given_name, words))
        and is_person(value.title())
    )


def _near(part: Part, title: re.Match[str]) -> Name | None:
    """Return the person named after the title, or just before it."""
    words, folded = part.passage.text, part.passage.folded
    between = _BETWEEN.match(folded, title.end(), min(part.end, title.end() + _AFTER))
    start = between.end() if between else title.end()
    after = words[start : min(part.end, start + 80)]
    if not _NOT_NAMED.match(folded[title.end() : part.end]) and (name := person_at(after)):
        return Name(name.value, start + name.start, start + name.end)
    for one in people.find(words[title.end() : min(part.end, title.end() + _AFTER)]):
        if (
            one.sure
            and one.state is not State.PLACEHOLDER
            and re.search(r"\b(?:est|is|:)\b|:", folded[title.end() : title.end() + one.start])
        ):
            return Name(one.value, title.end() + one.start, title.end() + one.end)
    low = max(part.start, title.start() - _BEFORE)
    for one in reversed(people.find(words[low : title.start()])):
        gap = folded[low + one.end : title.start()].strip()
        if (
            is_person(one.value, bool(one.title))
            and len(gap) < 60
            and _QUALITY.match(gap)
            and not re.search(r"[.;]\s", gap)
        ):
            return Name(one.value, low + one.start, low + one.end)
    return None


def _role_only(text: Text, parts: Sequence[Part]) -> Statement:
    """Show where the title stands without a name."""
    for part in parts:
        if part.party not in FOREIGN and (title := TITLE.search(part.passage.folded, part.start, part.end)):
            return Statement(found=False, seen=(text.seen(part.passage, *title.span()),))
    return ABSENT
