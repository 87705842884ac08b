"""What a status or a regulated profession must add to a notice (C. com. R526-27, LCEN art. 19 5° and 6°)."""

import re
from collections.abc import Sequence

from auditor.legal.cues import pattern
from auditor.legal.notice.roles import FOREIGN, Party
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.quick import Quick
from auditor.legal.statement import ABSENT, Statement

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


def mention(text: Text, parts: Sequence[Part], expression: Quick | re.Pattern[str]) -> Statement:
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
