"""Which legal documents a text is or holds, by its titles and by what it says, whatever its name.

A document has marks: kinds of words that the law asks of it, or that such texts always have. A text that bears the
name of the document needs few of them; without the name, it needs those that other pages do not have.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.evidence.pages import DocumentKind, Region
from auditor.evidence.texts import BlockKind, TextBlock, TextDocument
from auditor.reading.documents import kinds_of as announced
from auditor.reading.text import fold

_CHARS = 200_000
"""Most characters in which the marks are looked for."""
_HEADINGS = 400
_MAIN = (Region.MAIN, Region.FORM)


@dataclass(frozen=True)
class _Marks:
    """What tells one kind of document."""

    marks: tuple[re.Pattern[str], ...]
    own: tuple[re.Pattern[str], ...]
    """Marks that other documents lack."""
    named: int
    """How many marks a text needs that bears the name of the document in its title or first heading."""
    section: int
    """How many it needs when a heading further down bears the name."""
    unnamed: int
    """How many it needs without the name, those of ``own`` that it must have among them."""
    own_needed: int
    often: re.Pattern[str]
    """What such a text says again and again."""
    times: int
    """How often it must say it when it does not bear the name; a third is enough under a heading that does."""


def _marks(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_HOSTED = (
    r"\bheberge(?:ur|ment)\b|\b(?:est|sont) heberge|\bhosted (?:by|on)\b|\bhosting provider|\bhost (?:of|:)"
    r"|\bhebergee? (?:par|chez|sur)\b"
)
_DIRECTOR = (
    r"(?:direct(?:eur|rice|ion)|responsable)s?(?: de| \(de\))?(?: la)? (?:publication|redaction|contenu)"
    r"|publication director|(?:responsible for|editor of) (?:the )?(?:content|publication)"
)
_LCEN = r"2004-575|\blcen\b|\bl\.c\.e\.n|confiance (?:dans|en) l'economie numerique|articles? 6-iii|articles? 1-1\b"
_IDENTITY = (
    r"\bsiren\b|\bsiret\b|\brcs\b|\br\.c\.s\b|registre (?:du|de) commerce|capital (?:social )?(?:de|:|variable)"
    r"|capital social"
    r"|\btva\b.{0,30}[a-z]{2} ?\d\d|\bn[o°]? ?(?:de )?tva|tva intra|\bvat\b|company (?:number|no|registration)"
    r"|immatricul"
    r"|\brna\b|association (?:loi|regie)|\bbce\b|\bide\b|numero d'entreprise|\bwaldec\b|raison sociale|denomination"
    r"|forme juridique|(?:entreprise|entrepreneur) individuel|auto-?entrepreneur|micro-?entrepr|\bsarl\b|\bsasu?\b"
    r"|\beurl\b"
)
_EDITOR = (
    r"\bedit(?:eur|rice|ion)\b|\bedite par|\best edite|\bpublisher\b|published by|proprietaire"
    r"|propriete (?:exclusive )?de"
    r"|exploite par|(?:responsable|gestion|exploitant|titulaire) du site|operated by|owner of"
    r"|site (?:est )?(?:realise|gere) par"
    r"|raison sociale|denomination|company details|responsible for"
)
_PLACE = r"\bsiege\b|\badresse\b|\baddress\b|\b(?:f-)?\d{5} [a-z]{3}|registered office|domicili"
_CLAUSES = (
    r"propriete intellectuelle|droits? d'auteur|copyright|intellectual property|liens? hypertextes?|hyperlinks?"
    r"|credits? (?:photo|image)|disclaimer|decline toute responsabilite"
)
_DATA = (
    r"donnees (?:personnelles|a caractere personnel|nominatives|vous concernant)|(?:informations?"
    r"|renseignements) personnel"
    r"|personal (?:data|information)|vie privee|\bprivacy\b|vos (?:donnees|informations)|your (?:data|information)"
)
_RIGHTS = (
    r"droits? (?:d[e']|a l'|a la |de )?\s?(?:acces|opposition|rectif|effacement|portabilite|suppression|limitation"
    r"|l'oubli|modif)"
    r"|right (?:of|to) (?:access|object|erasure|rectif|portab|be forgotten|delet)|your rights|vos droits"
    r"|(?:acceder|access) (?:a|aux|to) (?:vos|ses|your) "
)
_CONTROLLER = (
    r"responsables? (?:d[ue] |de la |des )?(?:traitement|la collecte|la protection|collecte)|\bcontroller\b"
    r"|sous-traitant"
    r"|\bprocessors?\b|delegue a la protection|\bdpo\b|data protection officer"
)
_RETENTION = (
    r"conserv\w+ .{0,60}(?:duree|pendant|durant|mois|\bans\b|annees|temps|jours|jusqu)|durees? de conservation"
    r"|retention"
    r"|(?:stored|kept|retain\w*) .{0,40}(?:for|until|as long)"
)
_LAW = (
    r"\bcnil\b|\brgpd\b|\bgdpr\b|informatique et libertes|2016/679|autorite de (?:controle|protection)"
    r"|supervisory authority"
    r"|78-17|\blpd\b|\bccpa\b|data protection (?:act|law|regulation)"
)
_PURPOSES = (
    r"finalites?\b|nous (?:collectons|recueillons|traitons|utilisons)|we (?:may )?(?:collect|use|process)|purposes?\b"
    r"|(?:collect|utilis|trait)\w+ .{0,40}(?:donnees|informations)|(?:donnees|informations) .{0,40}(?:collect"
    r"|recueill|utilis|trait)"
)
_SHARED = (
    r"destinataires|\btiers\b|transmis|transfer|partag|cede|vendu|third[- ]part|share|mesures (?:de securite"
    r"|techniques)"
    r"|securit|protege"
)
_COOKIE = r"\bcookies?\b|\btraceurs?\b|temoins? de connexion"
_OWN_VOICE = (
    r"vos donnees|nous (?:collectons|recueillons|traitons|conservons|utilisons|nous engageons)|vous (?:disposez"
    r"|beneficiez|pouvez)"
    r"|notre (?:site|politique|societe)|we (?:collect|use|process|may)|your (?:data|personal)|(?:l'utilisateur"
    r"|le client|toute personne) .{0,30}(?:dispose|peut|droit)"
    r"|dispose\w* d'un droit"
)
_COOKIE_SAYS = _marks(
    r"petits? fichiers?|fichiers? (?:texte|informatique)|small (?:text )?files?",
    r"navigateur|browser|parametr|reglages|settings",
    r"mesures? d'audience|statisti|analyti|audience|frequentation",
    r"consentement|accepter|refuser|consent|opt[- ]out|desactiv",
    r"\bmois\b|\bsession\b|duree|expir|months",
    r"google|matomo|_ga\b|phpsessid|facebook|youtube|hotjar|\bcms\b|tarteaucitron|axeptio",
    r"techniques?|fonctionnels?|necessaires?|essentiels?|functional|necessary|publicit|advertis|marketing",
)
_TERMS_NAME = (
    r"conditions? (?:generales?|particulieres|contractuelles|de vente|of sale)|\bcgv\b|\bcgvu\b|\bcgps?\b|\bcgs\b"
    r"|terms (?:and conditions|of (?:sale|service|use))|\bt&cs?\b|presentes conditions|these (?:terms|conditions)"
)
_ORDER = r"\bcommande|\border|\bdevis\b|reserv(?:ation|er)|booking|souscri|abonnement|subscri|inscription|\bachat"
_PRICE = (
    r"\bprix\b|\btarif|\bprices?\b|\bttc\b|\bfees?\b|montant|honoraires|\bpaiement|\bpayment|reglement|factur|acompte"
)
_BINDING = (
    r"force majeure|responsabilite (?:d[ue]|de)|limitation de responsabilite|liability|resili|terminat|annul|cancel"
    r"|resolu"
    r"|reserve de propriete|penalites|clause"
)
_DISPUTE = (
    r"litige|tribuna(?:l|ux)|juridiction|droit (?:francais|applicable|belge|suisse)|governing law|jurisdiction"
    r"|disputes?\b|mediat"
    r"|contestation|courts?\b"
)
_PARTIES = (
    r"\b(?:le|du|au|par le|tout) (?:client|vendeur|prestataire|acheteur|consommateur|acquereur|adherent|locataire"
    r"|voyageur)"
    r"|l'(?:acheteur|acquereur|abonne|utilisateur|adherent|eleve|stagiaire)|the (?:customer|seller|buyer|client"
    r"|user)\b|you agree"
    r"|entre les parties|le contrat"
)
_ACCEPTED = (
    r"accept\w+ .{0,60}conditions|conditions .{0,80}(?:accept|s'appliqu|regissent|opposable|applicables|apply)"
    r"|regissent|sans reserve"
    r"|ont pour objet|a pour objet|govern"
)
_GUARANTEE = r"garanties? (?:legales?|de conformite|commerciale)|vices? caches?|conformite|warrant|guarantee|garantie"
_RETRACT = r"retract|withdrawal|right to cancel|cooling"
_DELIVERY = r"livraison|\blivr|delivery|shipping|expedi|execution de la prestation|realisation de"

_KNOWN = {
    DocumentKind.LEGAL_NOTICE: _Marks(
        marks=_marks(_EDITOR, _HOSTED, _DIRECTOR, _LCEN, _IDENTITY, _PLACE, _CLAUSES),
        own=_marks(_HOSTED, _DIRECTOR, _LCEN),
        named=1,
        section=2,
        unnamed=4,
        own_needed=1,
        often=re.compile(f"{_EDITOR}|{_HOSTED}|{_DIRECTOR}|{_IDENTITY}"),
        times=3,
    ),
    DocumentKind.PRIVACY: _Marks(
        marks=_marks(_DATA, _RIGHTS, _CONTROLLER, _RETENTION, _LAW, _PURPOSES, _SHARED, _COOKIE),
        own=_marks(_OWN_VOICE, f"{_RIGHTS}|{_CONTROLLER}|{_RETENTION}"),
        named=2,
        section=4,
        unnamed=6,
        own_needed=2,
        often=re.compile(_DATA),
        times=4,
    ),
    DocumentKind.TERMS: _Marks(
        marks=_marks(
            _TERMS_NAME, _ORDER, _PRICE, _BINDING, _DISPUTE, _PARTIES, _ACCEPTED, _GUARANTEE, _RETRACT, _DELIVERY
        ),
        own=_marks(_TERMS_NAME, _PRICE, _DISPUTE, _PARTIES, _ACCEPTED, _ORDER),
        named=3,
        section=6,
        unnamed=7,
        own_needed=5,
        often=re.compile(f"{_PARTIES}|{_TERMS_NAME}"),
        times=6,
    ),
    DocumentKind.COOKIES: _Marks(
        marks=_COOKIE_SAYS,
        own=_marks(_COOKIE),
        named=2,
        section=3,
        unnamed=6,
        own_needed=1,
        often=re.compile(_COOKIE),
        times=8,
    ),
    DocumentKind.RETURNS: _Marks(
        marks=_marks(
            r"\bretours?\b|\breturn",
            r"rembours|refund",
            _RETRACT,
            r"\b(?:14|quatorze|30|trente) (?:jours|days)",
            r"echange|exchange",
        ),
        own=(),
        named=2,
        section=99,
        unnamed=99,
        own_needed=0,
        often=re.compile(r"\bretour"),
        times=0,
    ),
}
_COOKIE_WORD = re.compile(_COOKIE)
_ARTICLE = re.compile(
    r"\b(?:guides?|comment|pourquoi|articles? de|actualites?|blog|formations?|webinaires?|livres?|tout savoir"
    r"|conseils?"
    r"|tutoriel|modeles?|exemples?|templates?|generateurs?|logiciels?|audits?|checklist|how to|why|best|concours)\b"
)
"""Titles of pages that speak of documents and are none."""
_TITLE_WORDS = 8
_FEW_WORDS = 25
"""A text shorter than this holds nothing that its title does not announce."""


def kinds_of(document: TextDocument) -> tuple[DocumentKind, ...]:
    """Return the documents that a text is or holds, by its own words."""
    return kinds_in(document.title, document.blocks)


def kinds_in(title: str, blocks: Sequence[TextBlock]) -> tuple[DocumentKind, ...]:
    """Return the documents that the words of a page are or hold. Linear in their length."""
    words = fold("\n".join(block.text for block in blocks if block.region is not Region.NAV)[:_CHARS])
    named, section = _names(title, blocks)
    if not named and _ARTICLE.search(fold(f"{title[:200]} {_first_heading(blocks)}")):
        return ()
    bearing = _entitled(blocks)
    return tuple(kind for kind in _KNOWN if kind in bearing or _is(kind, words, kind in named, kind in section))


def _entitled(blocks: Sequence[TextBlock]) -> set[DocumentKind]:
    """Return the documents whose name is the main title of the page: it is meant to be them, even unfinished."""
    titles = [block.text for block in blocks if block.level == 1 and block.region in _MAIN][:_HEADINGS]
    short = (text for text in titles if len(text.split()) <= _TITLE_WORDS)
    return {kind for text in short for kind in announced(text[:200], "", Region.MAIN)}


def _names(title: str, blocks: Sequence[TextBlock]) -> tuple[set[DocumentKind], set[DocumentKind]]:
    """Return the documents that the title or the first heading names, and those that a later heading names."""
    named = set(announced(title[:200], "", Region.MAIN)) | set(announced(_first_heading(blocks), "", Region.MAIN))
    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING and block.region in _MAIN]
    section = {kind for text in headings[:_HEADINGS] for kind in announced(text[:200], "", Region.MAIN)}
    if any(_COOKIE_WORD.search(fold(text[:200])) for text in headings[:_HEADINGS]):
        section.add(DocumentKind.COOKIES)
    return named, section | named


def _first_heading(blocks: Sequence[TextBlock]) -> str:
    main = (block for block in blocks if block.kind is BlockKind.HEADING and block.region is not Region.NAV)
    return min(main, key=lambda block: block.level, default=TextBlock(kind=BlockKind.HEADING, text="")).text[:200]


def _is(kind: DocumentKind, words: str, named: bool, section: bool) -> bool:
    """Count the marks of a kind; what does not bear the name must have its own marks, and often."""
    known = _KNOWN[kind]
    found = sum(bool(mark.search(words)) for mark in known.marks)
    if named:
        return found >= known.named
    own = sum(bool(mark.search(words)) for mark in known.own)
    if own < known.own_needed:
        return False
    often = len(known.often.findall(words))
    if section and found >= known.section:
        return often * 3 >= known.times
    # What only such a text says (host and director together) counts twice.
    weight = found + (own - known.own_needed if kind is DocumentKind.LEGAL_NOTICE else 0)
    return weight >= known.unnamed and often >= known.times and len(words.split()) >= _FEW_WORDS
