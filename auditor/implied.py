"""What the pages imply of a privacy policy: purposes, recipients, scoring; with their names in words.

Only what is written in the HTML counts: what scripts add later is not seen without a browser.
"""

import re
from collections.abc import Iterable

from auditor.facts.payment import Payment
from auditor.facts.third_parties import TRACKING, ThirdParties, ThirdParty
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Purpose, RecipientKind
from auditor.legal.reading import key
from auditor.legal.statement import Confidence
from auditor.model import Localised
from auditor.reading.text import fold
from auditor.resources import table

_SALE = re.compile(r"\b(?:cede|ceder|cession|vend|commercialis|loue|echang|sold|sell|rent|trade)\w*")
_PASSING = re.compile(
    r"\b(?:(?:re)?transmi|communiqu|partag|divulgu|transfer|fourni|accessible|shar|disclos|pass|given|provid)\w*"
)

RECEIVING = TRACKING | {"emailing", "chat", "payment", "reviews", "delivery"}
"""Categories of operators that receive data about visitors or customers, beyond the address a file is sent to."""
LOADERS = frozenset({"tag-manager", "consent"})
"""Tools made to load others, which the HTML does not show."""

PURPOSES = {
    Purpose.ORDER: Localised(fr="commandes et livraisons", en="orders and deliveries"),
    Purpose.PAYMENT: Localised(fr="paiement", en="payment"),
    Purpose.ACCOUNT: Localised(fr="compte client", en="customer account"),
    Purpose.CONTACT: Localised(fr="réponse aux demandes", en="answers to requests"),
    Purpose.PROSPECTING: Localised(fr="prospection commerciale", en="direct marketing"),
    Purpose.ADVERTISING: Localised(fr="publicité ciblée", en="targeted advertising"),
    Purpose.AUDIENCE: Localised(fr="mesure d'audience", en="audience measurement"),
    Purpose.REVIEWS: Localised(fr="avis des clients", en="customer reviews"),
    Purpose.FRAUD: Localised(fr="lutte contre la fraude ou étude de solvabilité", en="fraud or solvency checks"),
    Purpose.LOYALTY: Localised(fr="fidélité", en="loyalty"),
    Purpose.RECRUITMENT: Localised(fr="recrutement", en="recruitment"),
    Purpose.PERSONALISATION: Localised(fr="personnalisation", en="personalisation"),
    Purpose.SOCIAL: Localised(fr="réseaux sociaux", en="social networks"),
    Purpose.SECURITY: Localised(fr="sécurité", en="security"),
    Purpose.LEGAL_DUTY: Localised(fr="obligations légales", en="legal duties"),
    Purpose.CONTESTS: Localised(fr="jeux et concours", en="contests"),
}
RECIPIENTS = {
    RecipientKind.STAFF: Localised(fr="personnel", en="staff"),
    RecipientKind.HOST: Localised(fr="hébergeur", en="host"),
    RecipientKind.CARRIER: Localised(fr="transporteurs", en="carriers"),
    RecipientKind.PAYMENT: Localised(fr="prestataires de paiement", en="payment providers"),
    RecipientKind.EMAILING: Localised(fr="envoi d'e-mails", en="e-mailing"),
    RecipientKind.ANALYTICS: Localised(fr="mesure d'audience", en="audience measurement"),
    RecipientKind.ADVERTISING: Localised(fr="publicité", en="advertising"),
    RecipientKind.SOCIAL: Localised(fr="réseaux sociaux", en="social networks"),
    RecipientKind.REVIEWS: Localised(fr="avis des clients", en="customer reviews"),
    RecipientKind.SUPPORT: Localised(fr="service client, messagerie", en="customer service, chat"),
    RecipientKind.ADVISERS: Localised(fr="conseils", en="advisers"),
    RecipientKind.AUTHORITIES: Localised(fr="autorités", en="authorities"),
    RecipientKind.GROUP: Localised(fr="sociétés du groupe", en="group companies"),
    RecipientKind.PARTNERS: Localised(fr="partenaires", en="partners"),
    RecipientKind.PROCESSORS: Localised(fr="sous-traitants", en="processors"),
}
_COMMON = frozenset(
    {
        "pay",
        "analytics",
        "ads",
        "advertising",
        "web",
        "cloud",
        "credit",
        "avis",
        "marketing",
        "fonts",
        "hosted",
        "stats",
    }
    | {
        "libraries",
        "social",
        "foundation",
        "cdn",
        "ex",
        "de",
        "des",
        "la",
        "le",
        "et",
        "group",
        "by",
        "com",
        "io",
        "me",
    }
    | {"services", "platform", "tag", "manager", "media", "societe", "online", "direct", "digital"}
)
"""Words that many names of products share."""


def denies_third_parties(privacy: PrivacyPolicy) -> bool:
    """Say whether the policy claims that nothing reaches third parties; to sell them nothing is another claim."""
    claim = privacy.no_third_parties
    texts = [fold(place.excerpt) for place in claim.seen if place.excerpt]
    sale_only = bool(texts) and all(_SALE.search(text) and not _PASSING.search(text) for text in texts)
    return claim.found and claim.confidence is not Confidence.DOUBTFUL and not sale_only


def outside_eea(country: str | None) -> bool:
    """Say whether a country is known and outside the European Economic Area (ISO 3166-1 alpha-2)."""
    return country is not None and country not in table("countries")["eea"]


def company_words(name: str) -> frozenset[str]:
    """Return the distinctive words of a company's or product's name."""
    return frozenset(re.findall(r"[a-z0-9]+", fold(name))) - _COMMON


def same_company(first: str, second: str) -> bool:
    """Say whether two names may stand for one company, or for a product and its company."""
    return bool(company_words(first) & company_words(second)) or key(first) == key(second)


def is_named(privacy: PrivacyPolicy, operator: str) -> bool:
    """Say whether the policy names an operator, under its own name or that of its product or group."""
    return any(same_company(operator, name) for vendor in privacy.vendors for name in (vendor.name, vendor.words))


def called(third_parties: ThirdParties, categories: Iterable[str] | None = None) -> tuple[ThirdParty, ...]:
    """Return one host for each known operator of the categories (all without), the most widespread one."""
    wanted = None if categories is None else frozenset(categories)
    first: dict[str, ThirdParty] = {}
    for party in third_parties.hosts:
        if party.operator and (wanted is None or party.category in wanted):
            first.setdefault(party.operator, party)
    return tuple(first.values())


def loads_others(third_parties: ThirdParties) -> bool:
    """Say whether a tag manager or a consent tool is called, which loads more than the HTML shows."""
    return any(party.category in LOADERS for party in third_parties.hosts)


def scoring(third_parties: ThirdParties, payment: Payment) -> dict[str, str]:
    """Return who scores or decides on purchases by machine, and how (``pay-later`` or ``fraud``), by name."""
    seen = [party.operator for party in third_parties.hosts if party.operator] + list(payment.providers)
    rows = table("scoring")["company"]
    return {row["name"]: row["kind"] for row in rows if any(same_company(row["name"], name) for name in seen)}


def listed(names: Iterable[Localised]) -> Localised:
    """Join names with commas, in both languages."""
    names = tuple(names)
    return Localised(fr=", ".join(name.fr for name in names), en=", ".join(name.en for name in names))
