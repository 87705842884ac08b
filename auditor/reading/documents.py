"""Which legal document a link announces, by its words first and by its address when they say nothing.

Words come from the vocabularies of French law (LCEN art. 1-1 and 19, Code de la consommation L. 221-5, RGPD art. 13)
and of the shop software in use. An article about a document, a personal-data form of an account or the terms of a
promotion are not the document.
"""

import re
from urllib.parse import unquote

from auditor.evidence.pages import DocumentKind, Region
from auditor.reading.text import fold

_WORDS = {Region.FORM: 30}
_WORDS_ELSEWHERE = 12
"""Longest link text, in words, that can still be the name of a document; consent sentences are longer."""

_ANY = re.compile(
    r"legal|juridi|\bc\.|mention|impr|editeur|\bcg|vente|condition|terms|agb|confiden|priv|personn|donnee|data|rgpd"
    r"|gdpr|schutz"
    r"|cookie|retour|retract|return|refund|rembours|withdraw|cancel|widerruf|exchange|echange|t&c|nutzung|my data"
    r"|contact-information|wettelijk|voorwaarden|gegevens|colofon|herroep"
)
"""Every document is announced by one of these; most links are not, and are left at once."""
_NOT_A_DOCUMENT = re.compile(
    r"\b(guides?|comment|pourquoi|articles?|actualites?|blog|formations?|webinaires?|livres?|tout savoir"
    r"|decouvr\w+|conseils?"
    r"|tutoriel|modeles?|exemples?|templates?|generateurs?|logiciels?|audits?|mise en conformite|checklist|how to"
    r"|why|best"
    r"|promotions?|promos?|offres?|jeu|jeux|concours|fidelite|parrainage|affiliation|garanties?|remplissage"
    r"|emploi|stage"
    r"|gerer|parametr\w+|preferences?|accepte[rz]?|tout accepter|refus\w*|personnalis\w+|settings|manage|reglages?"
    r"|consentements?|contest|giveaway|loyalty|warranty|warranties|referral|affiliates?)\b"
)
_CONSENT_WORDS = re.compile(
    r"\b(?:j'accepte|j'ai lu|je reconnais|en cochant|i (?:accept|agree|have read)|accepte[rz]?|offres?"
    r"|consentements?)\b"
)
_LIVE_ACCOUNT = re.compile(r"\b(mes|mon|ma|my|vos informations|your account)\b")
_ACCOUNT_URL = re.compile(
    r"/(my-?account|mon-?compte|account|customer|identity|identite|profile?|espace-client|psgdpr)\b"
)
_ARTICLE_URL = re.compile(
    r"/(blog|actualites?|actus?|news|articles?|produits?|products?|guides?|magazine|conseils?|collections?)(/|$)"
)

_DATA = r"donnees?(?: a caractere)?(?: personnelles?| personnel)|vos donnees|des donnees|my personal data"
_TEXTS: tuple[tuple[DocumentKind, re.Pattern[str]], ...] = (
    (
        DocumentKind.LEGAL_NOTICE,
        re.compile(
            r"\bmentions? (?:legales?|obligatoires?)\b|\b(?:informations?|infos?) (?:legales?|juridiques?)\b"
            r"|\b(?:notices?|avis) (?:legales?|juridiques?)\b"
            r"|\blegal (?:notices?|mentions?|informations?|info|disclosures?|imprint)\b|^(?:\w+ )?imprint$"
            r"|\bimpressum\b|\bcolofon\b|\bwettelijke (?:vermelding(?:en)?|informatie|kennisgeving|bepalingen)\b"
            r"|\bjuridische (?:informatie|kennisgeving|vermeldingen)\b"
            r"|^(?:l')?editeur(?: du site)?$|^legal$|^legales?$|^juridique$|\baviso legal\b|\bnote legali\b"
        ),
    ),
    (
        DocumentKind.TERMS,
        re.compile(
            r"\bcgvu?\b|\bcgps?\b|\bconditions?(?: generales?)?(?: et particulieres)? de (?:vente|prestation)"
            r"|\bconditions? (?:generales?|contractuelles)\b"
            r"(?! (?:de (?!vente|prestation|service|commande)|d'|du |des ))"
            r"|\bterms? (?:and|&|of|\+) (?:conditions?|sales?|service|trade)\b|\bterms$|\bconditions of (?:sale"
            r"|purchase)\b"
            r"|\bgeneral (?:terms|conditions)\b|^agb$|\bt&cs?\b|\b(?:algemene|verkoops?|leverings?)-?(?: |(?=voor))"
            r"(?:verkoops?|leverings?)?voorwaarden\b"
        ),
    ),
    (
        DocumentKind.PRIVACY,
        re.compile(
            rf"\b(?:politiques?|charte|declaration|regles|engagements?|notice|avis|clause"
            rf"|informations?)\b.{{0,40}}\b(?:confidentialite|vie privee|{_DATA}|rgpd)\b"
            rf"|\bconfidentialite$|^confidentialite\b|\bvie privee\b|^(?:{_DATA})\b|\b(?:{_DATA})$"
            r"|\bprotection (?:de vos |des |de mes |de la |de )?(?:donnees|vie privee)\b|^(?:rgpd|gdpr)\b"
            r"|\b(?:rgpd|gdpr)$"
            r"|\bprivacy (?:policy|policies|notice|statement|cent\w+|information|declaration|rights)\b"
            r"|^(?:data )?privacy$|\bprivacy (?:and|&) |\b(?:and|&) privacy$|\bdata (?:protection|policy)\b"
            r"|\bdatenschutz\w*|\bprivacy ?(?:beleid|verklaring|voorwaarden)\b|\bgegevensbescherming\b"
        ),
    ),
    (
        DocumentKind.COOKIES,
        re.compile(
            r"\b(?:politiques?|charte|gestion|utilisation|usage|declaration|informations?|notice|confidentialite"
            r"|donnees|privacy)\b.{0,40}\bcookies?\b"
            r"|\bcookies? (?:policy|policies|notice|statement|declaration)\b|\bcookies? et (?:autres )?traceurs\b"
            r"|\bcookies? (?:et|&) (?:confidentialite|vie privee|donnees)|\bcookie-?(?:beleid|verklaring|richtlinie)\b"
        ),
    ),
    (
        DocumentKind.RETURNS,
        re.compile(
            r"\b(?:politiques?|conditions?|procedure|formulaire|modalites)\b.{0,25}\b(?:retours?|remboursements?"
            r"|retractation)\b"
            r"|^(?:les |nos )?retours(?: gratuits)?$|\bretours? (?:et|&|/|-|ou) (?:echanges?|remboursements?"
            r"|livraisons?|retractation|garanties?)\b"
            r"|\b(?:livraisons?|expeditions?|echanges?|garanties?|remboursements?|sav) (?:et|&|/|-"
            r"|ou) (?:politique de )?retours?\b|\bretractation\b"
            r"|\b(?:returns?|refunds?|cancellation|withdrawal|exchange) (?:policy|policies|information|form)\b"
            r"|^(?:our )?returns(?: and exchanges)?$"
            r"|\b(?:and|&|/) (?:returns|refunds)\b|\b(?:returns|refunds) (?:and|&|/)|\bright of withdrawal\b"
            r"|\bwiderruf\w*|\bherroeping\w*|^retour(?:neren|beleid|voorwaarden)$|\bretourbeleid\b"
        ),
    ),
)
_USE_TERMS = re.compile(
    r"\bcgus?\b|\bconditions?(?: generales?)? d'(?:utilisation|usage)\b|\bterms of use\b|\bconditions of use\b"
    r"|^(?:nos |les )?conditions$|\bnutzungsbedingungen\b"
)
_COOKIES_ALONE = re.compile(r"^(?:les |nos )?cookies?$|\b(?:et|and|&) (?:les )?cookies?$")

_ADDRESSES: tuple[tuple[DocumentKind, re.Pattern[str]], ...] = (
    (
        DocumentKind.LEGAL_NOTICE,
        re.compile(
            r"mentions?-?legales?|legal(?:-?(?:notice|mentions?|information|info))?|informations?-legales?"
            r"|imprint|impressum|colofon|wettelijke-(?:vermelding(?:en)?|informatie)|juridische-informatie"
        ),
    ),
    (
        DocumentKind.TERMS,
        re.compile(
            r"cgvu?|conditions?(?:-generales?)?-(?:de-)?ventes?|conditions-generales|terms|terms-(?:of|and"
            r"|&)-(?:sale|service|conditions)|agb|(?:algemene-)?(?:verkoops?)?voorwaarden"
        ),
    ),
    (
        DocumentKind.PRIVACY,
        re.compile(
            r"(?:politique|charte|declaration)-(?:de-)?(?:la-)?(?:confidentialite|protection-(?:des"
            r"|de-vos)-donnees(?:-personnelles)?|vie-privee|rgpd)|confidentialite"
            r"|privacy(?:-?(?:policy|notice|statement|centre|center))?|donnees-personnelles|vie-privee"
            r"|protection-(?:des|de-vos)-donnees(?:-personnelles)?|rgpd|gdpr|datenschutz\w*|data-protection"
            r"|privacy-?(?:beleid|verklaring)"
        ),
    ),
    (
        DocumentKind.COOKIES,
        re.compile(
            r"(?:politique|charte|gestion)-(?:de-|des-)?(?:gestion-)?(?:de-|des-)?cookies?|cookies?-?policy"
            r"|cookies?-notice|cookie-?(?:beleid|verklaring)"
        ),
    ),
    (
        DocumentKind.RETURNS,
        re.compile(
            r"(?:politique-de-|conditions-de-)?(?:retours?-(?:et-)?remboursements?|retractation)|(?:refund|return"
            r"|returns)-policy|livraisons?-(?:et-)?retours?|retours?-(?:et-)?echanges?"
        ),
    ),
)
_STATUTORY_CONTACT = re.compile(r"/policies/contact-information/?$")
"""Shopify's page of the trader's name, postal address and numbers: a legal notice by another name."""
_DOTTED = re.compile(r"\bc\. ?g\. ?([uv])\b")
_PATH = re.compile(r"(?:[a-z]+:)?//[^/?#]*([^?#]{0,500})", re.IGNORECASE)
_ADDRESS_FRAME = re.compile(r"^(?:\d{1,9}[-_])?(?:nos-|les-|our-)?|(?:[-_]\d{1,9})?(?:\.(?:html?|php|aspx?|pdf))?$")


def kinds_of(text: str, url: str, region: Region) -> tuple[DocumentKind, ...]:
    """Return the documents a link announces; several when its words name several."""
    folded = _words(text)
    path = _path(url)
    if not (_ANY.search(folded) or _ANY.search(path)):
        return ()
    if len(folded.split()) > _WORDS.get(region, _WORDS_ELSEWHERE) or _disqualified(folded, path, region):
        return ()
    kinds = [kind for kind, pattern in _TEXTS if pattern.search(folded)]
    if _USE_TERMS.search(folded) and DocumentKind.TERMS not in kinds:
        kinds.append(DocumentKind.TERMS)
    if (
        DocumentKind.COOKIES not in kinds
        and _COOKIES_ALONE.search(folded)
        and (kinds or region in (Region.FOOTER, Region.FORM))
    ):
        kinds.append(DocumentKind.COOKIES)
    if DocumentKind.PRIVACY in kinds and (_ACCOUNT_URL.search(path) or _LIVE_ACCOUNT.match(folded)):
        kinds.remove(DocumentKind.PRIVACY)
    return tuple(kinds) or _by_address(path)


def is_use_terms(text: str) -> bool:
    """Say whether the words name terms of use only, which stand for terms of sale when a page names nothing else."""
    folded = _words(text)
    return bool(_USE_TERMS.search(folded)) and not any(
        kind is DocumentKind.TERMS and pattern.search(folded) for kind, pattern in _TEXTS
    )


def _words(text: str) -> str:
    """Fold the words of a link, abbreviations without their dots."""
    return _DOTTED.sub(r"cg\1", fold(text[:600]))


def _disqualified(folded: str, path: str, region: Region) -> bool:
    """Say whether the link leads to an article, an offer or a settings panel rather than to a document."""
    if region is Region.FORM and _CONSENT_WORDS.search(folded):
        return False
    return bool(_NOT_A_DOCUMENT.search(folded) or _ARTICLE_URL.search(path))


def _by_address(path: str) -> tuple[DocumentKind, ...]:
    """Read the last part of the path, without its number and its extension."""
    if _STATUTORY_CONTACT.search(path):
        return (DocumentKind.LEGAL_NOTICE,)
    last = path.rstrip("/").rsplit("/", 1)[-1].replace("_", "-").replace(" ", "-")
    last = _ADDRESS_FRAME.sub("", last)
    return tuple(kind for kind, pattern in _ADDRESSES if pattern.fullmatch(last))


def _path(url: str) -> str:
    """Return the folded, unquoted path of an address, empty when it cannot be split."""
    path = _PATH.match(url)
    return fold(unquote(path.group(1))) if path else ""
