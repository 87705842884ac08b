"""Words that several themes of a privacy policy share, as fragments of linear expressions on folded words."""

import re
from dataclasses import replace

from auditor.legal.passages import Passage, Text

DATA = r"(?:donnees?|informations?|renseignements?|coordonnees|data|information|details)"
COOKIE = (
    r"(?:cookies?|traceurs?|(?:fichiers? )?temoins?\b(?! de)|temoins? de (?:connexion|navigation)|trackers?"
    r"|balises?|pixels?)"
)
CNIL = (
    r"(?:\bcnil\b(?!@)|commission nationale (?:de |pour )?(?:l'?\s?)?informatique|commission informatique et libertes)"
)
AUTHORITY = (
    rf"(?:{CNIL}|autorites? (?:\w+ ){{0,2}}?(?:de|chargee?s? de) (?:la |le )?(?:controle|protection|surveillance)"
    r"|autorites? (?:publique |administrative |nationale |locale |europeenne )?(?:competente|"
    r"independante|nationale|locale)"
    r"|\bapd\b|\bgba\b|\bcnpd\b|\bccin\b|\bapdp\b|\bpfpdt\b|prepose federal|garant(?:e)? (?:pour|per)|"
    r"\baepd\b|\bbfdi\b|\bdpc\b"
    r"|(?:supervisory|data protection|privacy|regulatory|control|competent|local) (?:\w+ )?authorit|"
    r"authority for privacy"
    r"|information commissioner|\bico\b|data protection commission|datenschutzbehorde|\bedpb\b|\bcai\b)"
)
CONSENT = r"(?:consentements?|consent\b|accord\b|autorisations?|agreement)"
_AFTER_DEATH = re.compile(
    r"\bdirectives?\b.{0,240}?\b(?:deces|mort)\b|\b(?:sort|devenir) de .{0,120}?\b(?:deces|mort)\b"
    r"|\b(?:apres|en cas de|suite a|post) ?(?:votre|son|sa|leur|le|la|ma|mon)? ?(?:deces|mort(?:em)?)\b.{0,160}"
    r"|\bdirectives? .{0,40}?(?:relatives?|concernant|sur|pour) .{0,80}?(?:conservation|sort) .{0,120}"
)


def living(text: Text) -> Text:
    """Return the text with what concerns the dead blanked: erasing "after your death" is another right."""
    return Text(text.document, tuple(replace(one, folded=_blanked(one.folded)) for one in text.passages))


def _blanked(folded: str) -> str:
    if "deces" not in folded and "mort" not in folded and "directive" not in folded:
        return folded
    return _AFTER_DEATH.sub(lambda match: " " * len(match.group()), folded)


_WAIVED = re.compile(
    r"\bce droit (?:n'a pas vocation|ne s'applique pas|n'est pas applicable|ne trouve pas)|this right does not apply"
)
_ONLY_IF = re.compile(r"\b(?:lorsque|lorsqu|quand|si|en cas|aux? (?:traitements?|donnees)|when|where|if|to)\b")
_NUMBER = re.compile(r"[\W\d]*")


def without_waived(text: Text) -> Text:
    """Return the text without the headings of rights whose section says that they do not apply."""
    waived = {
        _NUMBER.sub("", one.heading, count=1)
        for one in text.passages
        if one.heading and (found := _WAIVED.search(one.folded)) and not _ONLY_IF.search(one.folded[found.end() :])
    }
    if not waived:
        return text
    kept = (replace(one, folded="") if _NUMBER.sub("", one.folded, count=1) in waived else one for one in text.passages)
    return Text(text.document, tuple(kept))


_LATIN = re.compile(
    r"\b(?:lorem|ipsum|dolor|amet|consectetur|adipisic\w+|quia|quidem|quae|voluptat\w+|necessitatibus"
    r"|repellendus|laboriosam|accusa\w+"
    r"|aliquam|aperiam|excepturi|similique|nostrum|temporibus|tempora|nemo|explicabo|reprehenderit"
    r"|perferendis|sapiente|iusto|veritatis|vestibulum|curabitur)\b"
)


def written(text: Text) -> Text:
    """Return the text with its filler Latin emptied: it states nothing."""
    if "lorem" not in text.folded and "dolor" not in text.folded:
        return text
    return Text(text.document, tuple(_emptied(one) for one in text.passages))


def _emptied(passage: Passage) -> Passage:
    if len(_LATIN.findall(passage.folded)) < 2:
        return passage
    return replace(passage, text="", folded="", context="")


def any_of(words: str) -> tuple[str, ...]:
    """Return words written between bars: what a ``Point`` is about."""
    return tuple(words.split("|"))
