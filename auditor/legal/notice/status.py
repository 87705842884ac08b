"""The legal form, and what a status or a regulated profession must add."""

import re
from collections.abc import Iterator, Sequence

from auditor.legal.cues import pattern
from auditor.legal.notice.labels import Field
from auditor.legal.notice.parties import Part
from auditor.legal.notice.roles import FOREIGN, Party
from auditor.legal.notice.stretches import Stretch
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.values.legal_forms import Form, forms

_CLOSE = re.compile(r"[\s,.()-]*(?:(?:est|is|une?|an?|la|le|the) ){0,3}(?:petite |jeune )?")
_EXAMPLE = re.compile(
    r"\bex(?:emple)?\b ?[.:]|e\.g\.|par exemple|a completer|a renseigner|\[|\{|<|etc\.?\)|\bvotre\b"
    r"|preciser|a remplacer|indiquer"
)
_WEAK = frozenset({"ASSOCIATION", "FONDATION", "COOPERATIVE", "EPIC", "MICRO", "SE"})
_ASSOCIATION = re.compile(r"\bassociation\b")


def legal_form(
    text: Text, parts: Sequence[Part], stretches: Sequence[Stretch], gaps: Gaps, name: Statement
) -> Statement:
    """Return the form of the publisher: in its name, behind its label, or in its own words."""
    for part, form in _ranked(parts, stretches, name):
        if form.code == "SpA" and form.value.isupper() and "." not in form.value:
            continue
        start = max(0, part.passage.text.find(form.value, part.start))
        if gaps.cover(part.passage, start, start + len(form.value)) or _EXAMPLE.search(part.passage.folded):
            continue
        seen = text.seen(part.passage, max(start, 0), max(start, 0) + len(form.value))
        return Statement(found=True, value=form.value, seen=(seen,), confidence=Confidence.CERTAIN)
    return ABSENT


def _ranked(parts: Sequence[Part], stretches: Sequence[Stretch], name: Statement) -> Iterator[tuple[Part, Form]]:
    own = [part for part in parts if part.party not in FOREIGN]
    for part in own:
        if part.field is Field.FORM and not part.opens:
            yield from ((part, form) for form in forms(part.text))
    published = [part for part in own if part.party is Party.PUBLISHER] + [
        part for part in own if part.party is Party.UNKNOWN
    ]
    value = name.value or ""
    for part in published:
        if value and value in part.passage.text:
            end = part.passage.text.find(value) + len(value)
            beside = [
                form
                for form in forms(part.passage.text[end : end + 60])
                if _CLOSE.fullmatch(part.passage.folded[end : end + form.start])
            ]
            yield from ((part, form) for form in [*beside, *forms(value)])
    for part in published:
        if part.field not in (Field.DIRECTOR, Field.ADDRESS, Field.EMAIL, Field.MANAGER):
            yield from (
                (part, form) for form in forms(part.passage.text[part.start : part.end]) if form.code not in _WEAK
            )
    for part in published:
        if part.party is Party.PUBLISHER and part.field is not Field.DIRECTOR:
            yield from ((part, form) for form in forms(part.passage.text[part.start : part.end]))
    for stretch in stretches:
        if stretch.rank in (1, 2):
            yield from ((stretch.part_at(form.start), form) for form in forms(stretch.text) if form.code not in _WEAK)


_EI = re.compile(r"(?<![\w])(?:EI|E\.I\.?)(?![\w])|[Ee]ntrepreneure? [Ii]ndividuel|ENTREPRENEUR INDIVIDUEL")
_VAT_EXEMPT = pattern(
    r"tva non applicable|(?:art(?:icle)?\.? ?)?293 ?-? ?b\b.{0,40}(?:cgi|code general des impots)"
    r"|(?:franchise (?:en base )?de (?:la )?tva|franchise en base)|non assujetti(?:e)?s? a la tva"
    r"|exoneree? de (?:la )?tva|vat not applicable|not subject to vat"
)
_RNE = pattern(
    r"\br\.? ?n\.? ?e\b\.?|registre national des entreprises|repertoire des metiers"
    r"|\br\.? ?m\b\.? (?=[a-z\d])|chambres? de metiers|registre des metiers"
    r"|registre special des agents commerciaux|\brsac\b|registre des actifs agricoles"
)
_PROFESSION = pattern(
    r"\binscrite?s? (?:au|a l'|aupres (?:du|de l')) ?(?:barreau|ordre|tableau)|\bordre (?:national "
    r"|regional |departemental )?des (?:medecins|pharmaciens|avocats|architectes|experts-comptables|chirurgiens"
    r"|infirmiers|masseurs"
    r"|veterinaires|geometres|sages|pedicures|notaires|dentistes)|\bbarreau d|\borias\b"
    r"|carte professionnelle|\bcarte t\b|transactions? sur immeubles|\bagrement n|\bagree(?:e)? (?:par|sous)"
    r"|numero d'agrement|licences? d'entrepreneur"
    r"|autorisation (?:n°|d'exercice|administrative|de l'ars)|\brpps\b|\badeli\b|atout france"
    r"|immatriculation im\d|declaration d'activite|organisme de formation|qualiopi|\bars\b|autorite de tutelle"
    r"|\bacpr\b|\bamf\b|garantie financiere"
    r"|regulated profession|supervisory authority|professional body|law society|bar association"
    r"|licence de (?:transport|spectacle|debit)|registre des transporteurs"
)


def entrepreneur_mention(text: Text, parts: Sequence[Part]) -> Statement:
    """Return where the publisher is called "entrepreneur individuel" or "EI" (C. com. R526-27)."""
    for part in parts:
        if part.party in (Party.PUBLISHER, Party.UNKNOWN, Party.CONTACT) and (
            found := _EI.search(part.passage.text, part.start, part.end)
        ):
            return Statement(found=True, value=found.group(), seen=(text.seen(part.passage, *found.span()),))
    return ABSENT


def mention(text: Text, parts: Sequence[Part], expression: re.Pattern[str]) -> Statement:
    """Return the first of the publisher's passages that holds a mention."""
    for part in parts:
        if part.party not in FOREIGN - {Party.AUTHORITY} and (
            found := expression.search(part.passage.folded, part.start, part.end)
        ):
            return Statement(found=True, seen=(text.seen(part.passage, *found.span()),))
    return ABSENT


def mentions(text: Text, parts: Sequence[Part]) -> dict[str, Statement]:
    """Return the mentions that depend on the status of the publisher."""
    return {
        "sole_trader_mention": entrepreneur_mention(text, parts),
        "vat_exemption": mention(text, parts, _VAT_EXEMPT),
        "trades_register": mention(text, parts, _RNE),
        "regulated_profession": mention(text, parts, _PROFESSION),
    }
