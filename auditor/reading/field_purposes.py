"""What a form field asks for, from its type, its autofill token, its name and its label (French and English).

Autofill tokens are those of the HTML Standard, 4.10.18.7.1. Names are those that shop software uses.
"""

import re

from auditor.evidence.pages import FieldPurpose
from auditor.reading.text import fold

_AUTOFILL = {
    "email": FieldPurpose.EMAIL,
    "username": FieldPurpose.IDENTIFIER,
    "nickname": FieldPurpose.IDENTIFIER,
    "new-password": FieldPurpose.PASSWORD,
    "current-password": FieldPurpose.PASSWORD,
    "name": FieldPurpose.NAME,
    "given-name": FieldPurpose.NAME,
    "additional-name": FieldPurpose.NAME,
    "family-name": FieldPurpose.NAME,
    "honorific-prefix": FieldPurpose.TITLE,
    "sex": FieldPurpose.TITLE,
    "street-address": FieldPurpose.ADDRESS,
    "postal-code": FieldPurpose.ADDRESS,
    "organization": FieldPurpose.OTHER,
    "one-time-code": FieldPurpose.OTHER,
}
_AUTOFILL_PREFIXES = {
    "tel": FieldPurpose.PHONE,
    "bday": FieldPurpose.BIRTH_DATE,
    "address-": FieldPurpose.ADDRESS,
    "country": FieldPurpose.ADDRESS,
    "cc-": FieldPurpose.CARD,
}
_CAMEL = re.compile(r"([a-z])([A-Z])")
_NOT_WORD = re.compile(r"[^a-z0-9]+")

_BUSINESS = re.compile(
    r"\b(?:company|organi[sz]ation|societe|entreprise|raison sociale|business|siret|siren|vat|tva|website"
    r"|site web|url|domain"
    r"|coupon|promo|discount|voucher|gift|cadeau|captcha|product|produit|file|fichier|carte de fidelite|loyalty)\b"
)
_WORDS: tuple[tuple[FieldPurpose, re.Pattern[str]], ...] = (
    (
        FieldPurpose.IDENTIFIER,
        re.compile(
            r"\b(?:user ?name|login|log|identifiant|pseudo(?:nyme)?|nick ?name|nom d utilisateur|user|user id"
            r"|(?:customer|client) (?:number|id|no)"
            r"|numero (?:de )?client|(?:order|commande) (?:number|id|no|ref(?:erence)?)"
            r"|numero (?:de )?(?:la )?commande|reference (?:de )?(?:la )?commande"
            r"|order reference|orderid|id order)\b"
        ),
    ),
    (FieldPurpose.PASSWORD, re.compile(r"\b(?:pass ?word|mot de passe|passwd|pwd|mdp)\b")),
    (FieldPurpose.EMAIL, re.compile(r"\b(?:e ?mails?|mail|courriel|mel|adresse electronique|adresse de messagerie)\b")),
    (
        FieldPurpose.CARD,
        re.compile(
            r"\b(?:card ?(?:number|num|no|cvc|cvv|code|expiry|exp|expiration|holder(?: name)?|verification)"
            r"|credit ?card|cc ?(?:number|num|no|exp|cvc|cvv|cid|owner)"
            r"|carte (?:bancaire|bleue|de credit)|numero (?:de |sur )?(?:la |votre )?carte|cvv2?|cvc2?"
            r"|cryptogramme|titulaire de la carte|pan)\b"
        ),
    ),
    (
        FieldPurpose.BIRTH_DATE,
        re.compile(r"\b(?:birth ?(?:day|date)?|date of birth|dob|naissance|date naissance|anniversaire|bday)\b"),
    ),
    (
        FieldPurpose.TITLE,
        re.compile(
            r"\b(?:id gender|civilite|gender|genre|sexe?|salutation|honorific(?: prefix)?|titre de civilite|mme"
            r"|m mme|mr mrs)\b"
        ),
    ),
    (
        FieldPurpose.PHONE,
        re.compile(
            r"\b(?:(?:tele)?phones?|telephone \w+|tel|mobile|portable|gsm|cell ?phone|phone ?(?:number|mobile|no))\b"
        ),
    ),
    (
        FieldPurpose.ADDRESS,
        re.compile(
            r"\b(?:address(?:e?s)?|address ?(?:line ?)?\d|adresses?|adresse ?\d|street|rue|voie|city|ville"
            r"|commune|town|locality|post ?codes?|postal(?: ?code)?"
            r"|zip(?: ?code)?|cp|country|pays|state|county|province|region|id country|id state|complement)\b"
        ),
    ),
    (
        FieldPurpose.NAME,
        re.compile(
            r"\b(?:(?:first|last|full|given|family|sur|your|middle) ?name|fname|lname|name|nom|prenoms?"
            r"|noms?(?: de famille)?|customer name|author|nom prenom)\b"
        ),
    ),
    (
        FieldPurpose.MESSAGE,
        re.compile(
            r"\b(?:message|comments?|commentaires?|body|questions?|demande|avis|votre message|remarques?|notes?"
            r"|content|enquiry|inquiry)\b"
        ),
    ),
    (
        FieldPurpose.SEARCH,
        re.compile(r"\b(?:search(?: ?(?:query|term|text))?|recherche(?:r)?|keywords?|mots? cles?|query)\b|^[qs]$"),
    ),
)
_TITLE_CHOICES = re.compile(r"^(?:m|mr|mme|mlle|ms|mrs|monsieur|madame|mademoiselle|miss)\.?$")

_ACCEPTS = (
    r"(?:accepte[rz]?|accept|agree|ai (?:pris connaissance|lu)|have read|approuve|adhere|reconnais"
    r"|pris connaissance|consens|consent)"
)
_ACCEPTS_TERMS = re.compile(rf"\b{_ACCEPTS}\b.{{0,60}}\b(?:cgvu?|cgus?|conditions|terms)\b")
_TERMS = re.compile(
    r"^(?:les |nos )?(?:cgvu?|cgus?|conditions generales|terms)\b|\b(?:agree to terms|terms agree|cgv)\b"
)
_DATA = re.compile(
    rf"\b{_ACCEPTS}\b.{{0,120}}\b(?:donnees|confidentialite|vie privee|privacy|personal data|rgpd|gdpr)\b"
    rf"|\b(?:psgdpr|gdpr|rgpd|privacy|consent checkbox)\b"
)
_PARTNERS = re.compile(r"\b(?:partenaires?|partners?|third part(?:y|ies)|tiers|optin partners?)\b")
_MARKETING = re.compile(
    r"\b(?:news ?letters?|infolettres?|lettre d information|offres|bons plans|promotions?|promos?|actualites?"
    r"|actus|nouveautes|marketing|opt ?in|subscribe\w*|subscription"
    r"|abonne\w*|inscri\w+ (?:a la|aux)|sms|commercia\w+|prospection|publicit\w+|(?:special|exclusive) offers?"
    r"|latest news|mailing|emailing|promotional)\b"
)
_SAVE_CARD = re.compile(
    r"\b(?:enregistrer|memoriser|sauvegarder|conserver|retenir|garder|save|remember|store|keep)\b.{0,60}"
    r"\b(?:cartes?|card|moyens? de paiement|payment (?:method|details|info\w*)|coordonnees bancaires"
    r"|informations de paiement)\b"
    r"|\b(?:save card|save cc|new payment method)\b"
)


def purpose_of(kind: str, autofill: str, name: str, label: str, choices: tuple[str, ...] = ()) -> FieldPurpose:
    """Return what one field asks for. ``kind`` is its type in lower case (text, select, textarea, checkbox …)."""
    words, named = _plain(label), _plain(_CAMEL.sub(r"\1 \2", name))
    if kind in ("checkbox", "radio"):
        return _ticked(words, named, choices)
    if kind == "password":
        return FieldPurpose.CARD if _says(FieldPurpose.CARD, named, words) else FieldPurpose.PASSWORD
    if (token := _by_token(autofill)) is not None:
        return FieldPurpose.EMAIL if token is FieldPurpose.IDENTIFIER and kind == "email" else token
    if kind in ("email", "search"):
        return FieldPurpose(kind)
    if kind == "select" and any(_TITLE_CHOICES.match(fold(choice)) for choice in choices):
        return FieldPurpose.TITLE
    return _by_words(kind, named) or _by_words(kind, words) or _by_type(kind)


def _by_token(autofill: str) -> FieldPurpose | None:
    """Read the last autofill token."""
    token = autofill.lower().split()[-1] if autofill.strip() else ""
    if token in _AUTOFILL:
        return _AUTOFILL[token]
    return next((purpose for prefix, purpose in _AUTOFILL_PREFIXES.items() if token.startswith(prefix)), None)


def _by_type(kind: str) -> FieldPurpose:
    """Fall back on the type alone."""
    return {"tel": FieldPurpose.PHONE, "textarea": FieldPurpose.MESSAGE}.get(kind, FieldPurpose.OTHER)


def _by_words(kind: str, words: str) -> FieldPurpose | None:
    """Read one of name and label; None when it says nothing."""
    if not words:
        return None
    if _BUSINESS.search(words):
        return FieldPurpose.OTHER
    if kind in ("number", "range", "file", "color"):
        return FieldPurpose.CARD if _says(FieldPurpose.CARD, words, "") else None
    found = next((purpose for purpose, pattern in _WORDS if pattern.search(words)), None)
    if found is FieldPurpose.NAME and kind == "textarea":
        return None
    return found


def _says(purpose: FieldPurpose, *texts: str) -> bool:
    """Say whether one of the texts names ``purpose``."""
    pattern = dict(_WORDS)[purpose]
    return any(pattern.search(text) for text in texts)


def _ticked(words: str, named: str, choices: tuple[str, ...]) -> FieldPurpose:
    """Classify a box or a group of radio buttons by its words, then by its name."""
    if any(_TITLE_CHOICES.match(fold(choice)) for choice in choices) or _says(FieldPurpose.TITLE, named):
        return FieldPurpose.TITLE
    for text in (words, named):
        for purpose, pattern in (
            (FieldPurpose.SAVE_CARD, _SAVE_CARD),
            (FieldPurpose.TERMS, _ACCEPTS_TERMS),
            (FieldPurpose.PARTNERS, _PARTNERS),
            (FieldPurpose.MARKETING, _MARKETING),
            (FieldPurpose.TERMS, _TERMS),
            (FieldPurpose.TERMS, _DATA),
        ):
            if pattern.search(text):
                return purpose
    return FieldPurpose.OTHER


def _plain(text: str) -> str:
    """Fold and keep words only: e-mail, customer[firstname] and billing_first_name become plain words."""
    return " ".join(_NOT_WORD.sub(" ", fold(text[:600])).split())
