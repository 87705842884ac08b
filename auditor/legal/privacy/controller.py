"""Who is the controller: named under its heading, in a sentence, or as the one that collects and protects."""

import re
from collections import Counter
from collections.abc import Iterator

from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.cues import QUOTES, pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.naming import NAME, is_vendor, party, proper
from auditor.legal.statement import ABSENT, Confidence, Statement

_ROLE = pattern(
    r"responsables? (?:du |de |des |principal du |legal du )(?:\w+ )?traitements?|responsables? des donnees"
    r"|titulaire du traitement"
    r"|responsable de (?:la collecte|vos donnees)|(?:data )?controller\b"
)
_HEAD = pattern(
    rf"{_ROLE.pattern}|qui sommes.nous|identite (?:du|de la|de l)|who (?:we are|are we|is responsible"
    r"|is the)|qui (?:est|collecte|traite)"
    r"|editeur|designation du responsable|about us|a propos de nous"
)
_DOES = (
    r"(?:s[’']engage|attache|respecte|accorde|collecte|recueille|traite\b|utilise|prot[èe]ge|met\b|met en"
    r"|veille|conserve|prend|porte|d[ée]sire|tient|consid[èe]re"
    r"|est (?:soucieu|attenti|engag|particuli|sensible|susceptible|amen|le |la |l[’']|responsable|consci"
    r"|tr[èe]s|respons|propri)|peut (?:[êe]tre|collecter|recueillir|utiliser)"
    r"|agit|agissant|s[’']efforce|garantit|assure|fait|d[ée]termine|dispose|stocke|doit|souhaite|traitera"
    r"|recueillera|place|propose|d[ée]pose|effectue|r[ée]alise|traitent|collectent|utilisent|s[’']engagent"
    r"|a (?:toujours|mis|d[ée]sign|nomm|souhait|adopt|à c)|respects?|collects?|process(?:es)?|uses?\b|is "
    r"(?:committed|the|responsible|dedicated)|takes|values|can access|may collect|cares|operates|recognizes"
    r"|understands|has\b|will\b)"
)
_ACTOR = re.compile(
    rf"(?:^|(?<=[\s(«\"“,’']))({NAME})(?=(?:\s?[,(«\"“][^.;]{{0,160}}[,)»\"”])?"
    rf"(?:\s[\w’']+){{0,2}}(?:\s{_DOES}|\s?[(,]\s?(?:ci-apr|[«\"“]?(?:nous|we|us|l[’'][EÉée]diteur)\b)))"
    rf"|\b(?:[Cc]hez|[Aa]t)\s({NAME})\s?,\s(?:nous|we|la (?:protection|confidentialit|s[ée]curit)|le respect"
    r"|votre|vos|your|protecting)"
)
_PASSIVE = re.compile(
    r"(?:trait[ée]e?s?|recueillie?s?|collect[ée]e?s?|conserv[ée]e?s?|utilis[ée]e?s?|enregistr[ée]e?s?"
    r"|r[ée]colt[ée]e?s?|re[çc]ue?s?|d[ée]tenue?s?|processed|collected"
    r"|[ée]dit[ée]e?|contr[ôo]l[ée]e?|op[ée]r[ée]e?|exploit[ée]e?|operated|controlled|owned)\s(?:[^.;:]{0,60}\s)?"
    rf"(?:par|by)\s(?:[a-zàé’']+\s){{0,3}}({NAME})"
    r"|(?:destin[ée]e?s?|communiqu\w+|transm\w+|appartien\w+)\s(?:uniquement |exclusivement )?(?:à|au)\s"
    rf"(?:l[’']|la |le )?(?:[a-zàé]+\s){{0,2}}({NAME})"
    rf"|(?:comment|how|que|what)\s(?:l[’']|la |le )?({NAME})\s(?:\w+\s)?{_DOES}"
)
_OURS = re.compile(
    r"(?:la soci[ée]t[ée]|l[’']entreprise|l[’']association|le cabinet|la marque|le groupe|la mairie"
    rf"|la commune)\s(?:de\s)?({NAME})"
)
_SAYS = re.compile(r"(?:\b(?:est|sont|is|are)\b|[:—–|,])\s?(?!.{0,80}\b(?:responsable|controller)\b)")
_OPERATES = re.compile(
    r"(?:^|[.!:]\s)([\w&.'’-]{2,40}(?:\s[\w&.'’-]{2,40}){0,4})\s(?:operates|runs|owns)\s(?:this|the)\s"
    r"(?:store|website|site|shop)"
)
_OTHER = pattern(
    r"sous-traitant|processor\b|prestataire|heberge(?:ur|ment)|partenaires? concern|tiers\b|third part"
    r"|cookies? (?:tiers|de )|sous-domaine"
)
_SUBJECT = pattern(
    r"donnees?|informations?|renseignements|vie privee|cookies?|traceurs?|confidentialite|privacy|\bstore\b|data"
    r"|fichier|\bmessages?\b|demandes?|\bsite\b"
)
_DENIES = pattern(
    r"(?:n'est|n'agit|pas|not|en dehors|tiers|partenaires?|sont responsables de leurs|autres?|chaque"
    r"|propres?) .{0,60}(?:responsable|controller)|\bcharge\b|poursuivis par le responsable"
    r"|responsable du traitement est soumis|est responsable de ses propres"
    r"|agissant en tant que sous-traitant|dont est investi|\bmeans (?:any|a|the)\b|\bdesigne\b|other than"
    r"|clauses contractuelles|module (?:un|deux|trois|1|2)"
)


_MOST_NAMES = 100
"""Names that may be a common word are looked for in the whole text: so many at most."""
_LOOSE = 2
"""From this rank on, the name most often given is surer than the first."""


def read_controller(text: Text) -> Statement:
    """Return whether a named entity is presented as the controller, and its name."""
    found = list(_mentions(text))
    if not found:
        return ABSENT
    rank = min(rank for rank, _, _ in found)
    names = [name for other, name, _ in found if other == rank]
    name = names[0] if rank < _LOOSE else Counter(names).most_common(1)[0][0]
    return Statement(
        found=True,
        value=name,
        seen=tuple(seen for other, named, seen in found if other == rank and named == name)[:QUOTES],
        confidence=Confidence.CERTAIN if rank == 0 else Confidence.LIKELY,
    )


def _mentions(text: Text) -> Iterator[tuple[int, str, Seen]]:
    """Yield how sure (0 best), the name and the quote of each presentation."""
    ordinary: dict[str, bool] = {}
    for passage in text.passages:
        if passage.link_only:
            continue
        if said := _said(text, passage):
            yield 0, said[0], text.seen(said[1])
        elif (place := _under_heading(text, passage)) is not None and (name := party(passage.text[:300])):
            yield 1 + (place > 1), name, text.seen(passage)
        elif passage.kind is not BlockKind.HEADING and (
            _SUBJECT.search(passage.folded) or _DEFINED.search(passage.text)
        ):
            name = _actor(passage)
            if name and name not in ordinary and len(ordinary) < _MOST_NAMES:
                ordinary[name] = _ordinary(text, name)
            if name and not ordinary.get(name, True):
                yield 3, name, text.seen(passage)


def _beside(passage: Passage, role: re.Match[str]) -> str | None:
    """Read "le responsable du traitement … est X", "X est responsable", "Responsable de traitement : X"."""
    after, before = passage.text[role.end() :], passage.text[: role.start()]
    said = _SAYS.search(after)
    if said and (name := party(after[said.end() :][:200])):
        return name
    if passage.kind is BlockKind.HEADING:
        return None
    return party(before[-200:]) if re.search(r"[A-ZÀ-Þ]", before) else None


_ME = re.compile(rf"(?:Je suis|Je m['’]appelle|I am|My name is)\s({NAME})(?=\s(?:et|and)\b|[.,])")
"""A person who speaks of the site as her own."""
_DEFINED = re.compile(
    r"^\W*(?:La |L['’]|The )?(?:[Ss]oci[ée]t[ée]|[Ee]ntreprise|[Cc]ompany|[ÉEé]diteur)\b[^.]{0,160}?"
    rf"(?:fait r[ée]f[ée]rence à|d[ée]signe|refers? to|means)\s(?:la soci[ée]t[ée]\s)?({NAME})"
)
"""A definition of the parties, as in generated policies: "Société (… « Nous ») fait référence à X"."""


def _said(text: Text, passage: Passage) -> tuple[str, Passage] | None:
    """Return the name that a sentence on the controller gives, or the lines below one that ends with a colon."""
    role = _ROLE.search(passage.folded)
    if role is None:
        return None
    if not _DENIES.search(passage.folded) and (name := _beside(passage, role)):
        return name, passage
    return _below(text, passage) if passage.folded.endswith(":") else None


def _below(text: Text, passage: Passage) -> tuple[str, Passage] | None:
    """Read the name on one of the three lines after "le responsable du traitement est :"."""
    lines = (other for other in text.near(passage, 0, 3) if other.kind is not BlockKind.HEADING)
    return next(((name, line) for line in lines if (name := party(line.text[:200]))), None)


def _under_heading(text: Text, passage: Passage) -> int | None:
    """Return how far below a heading on the controller a passage stands, at most five; None elsewhere."""
    if passage.kind is BlockKind.HEADING or not _HEAD.search(passage.heading):
        return None
    for place, other in enumerate(reversed(text.passages[max(0, passage.index - 5) : passage.index])):
        if other.kind is BlockKind.HEADING:
            return place if _HEAD.search(other.folded) else None
    return None


def _ordinary(text: Text, name: str) -> bool:
    """Say whether a one-word name is a word that the document also writes small: it only began a sentence."""
    if " " in name or name.islower():
        return False
    return re.search(rf"(?<![\w@./-]){re.escape(name.lower())}(?![\w@-]|\.\w)", text.written) is not None


def _actor(passage: Passage) -> str | None:
    """Return a name that acts in the sentence: collects, protects, is committed; vendors and other parties left out."""
    if operates := _OPERATES.search(passage.text):
        return operates.group(1)
    if (me := _ME.match(passage.text)) and (name := proper(me.group(1))):
        return name
    if (defined := _DEFINED.search(passage.text)) and (name := proper(defined.group(1))):
        return name
    if _OTHER.search(passage.folded):
        return None
    for expression in (_OURS, _PASSIVE, _ACTOR):
        for match in expression.finditer(passage.text):
            name = proper(next(group for group in match.groups() if group))
            if name and not is_vendor(name):
                return name
    return None
