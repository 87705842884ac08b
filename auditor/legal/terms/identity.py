"""Who sells: a legal name, or a person's, with an address or a register number."""

import re

from auditor.evidence.pages import Region
from auditor.legal import mediators
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, State, Statement
from auditor.legal.values import addresses, companies, identifiers, people

_NUMBERS = frozenset({"siren", "siret", "vat", "be_enterprise", "ch_uid", "lu_rcs", "register", "rna"})
_REGISTERED = pattern(
    r"(?:immatricul\w+|inscrit\w*|enregistre\w*|repertoire|registre|code fiscal|partita iva|identifiant fiscal"
    r"|registered)\b[^.;]{0,120}?(?:sous le|numero|n°|n[o.]\b|num\b|under)[^.;\d]{0,20}[a-z]{0,4} ?\d[\d .]{4,}"
    r"|\b(?:ice|if|rc|patente|ninea|nif|cif|niu|rccm|idnat)\b ?(?:n°|:)? ?:? ?[a-z/]{0,12}\d[\d /-]{4,}"
)
_ROLE = pattern(
    r"siege|societe\b|sarl\b|\bsasu?\b|eurl|entreprise|micro|auto-?entrepreneur|association|edite|exploite|vendeur"
    r"|prestataire|proprietaire|editeur|raison sociale|gmbh|\bltd\b|s\.r\.l|represente|denomm|ci-apres|entrepreneur"
    r"|artisan|contrat|vendu|responsable|provider|offered by|operated by|owned by|registered|seller|trading as"
)
_WHO = pattern(
    r"identi|vendeur|editeur|mentions|contact|societe|entreprise|preambule|qui sommes|prestataire|seller|legal"
    r"|coordonnees|litige|dispositions generales|objet|question|who we are|about us|provider|company"
)
_NOT_SELLER = pattern(
    r"heberg|hosting|\bhost|mediat|cm2c|medicys|assur(?:eur|ance)|\bcnil\b|tribuna|transporteur|relais colis"
    r"|point relais|banque|(?:site|cree|realise|conception)\w* par (?:l'agence|la societe)|conception du site"
    r"|bloctel|oppose?tel|point de retrait|nom de domaine|registrar|bureau d'enregistrement|stripe|paypal|opodo"
    r"|procureur"
)
_COMPANY = re.compile(r"\b[Ss]ociété [A-ZÀ-Þ]")
_INTRODUCED = re.compile(
    r"\b(?:[Ss]ociété|[Ee]ntreprise|[Aa]ssociation)\s?([A-ZÀ-Þ][\w&'’-]{1,30}(?: [A-ZÀ-Þ][\w&'’-]{1,30}){0,3})"
)
_PLACE = re.compile(r"\d{4,5}|\d{2} \d{3}|CEDEX|[Cc]edex")
_TOWN = re.compile(r"[A-ZÀ-Þ][\w'’-]{2,40} ?\(\d{5}\)|\b\d{5} [A-ZÀ-Þ]")
_SIGNED = pattern(r"©|copyright|tous droits reserves|all rights reserved")
_NUMBER_LAST = re.compile(r"[A-ZÀ-Þ][\w'’.-]{3,40} \d{1,4} ?[a-z]?,? *\n?(?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ]")
"""Street and number as in German and Swiss addresses: "Seestrasse 43, 8002 Zürich"."""
_BY = pattern(
    r"(?:propriete (?:exclusive )?de|(?:editee?s?|exploitee?s?|geree?s?|proposee?s?|fournie?s?|vendue?s?"
    r"|realisee?s?|dispensee?s?"
    r"|organisee?s?|effectuee?s?) par) (?:m\. |mme |monsieur |madame )?(?=[a-z])"
)
_NEAR_CHARS = 900
_NEAR = 6
"""How many lines may stand between a name and its address."""


def seller_identity(text: Text) -> Statement:
    """Read the seller's name with an address or a register number."""
    mediation = {passage.index for passage in mediators.zone(text)}
    own = [
        passage
        for passage in text.passages
        if not (passage.link_only or passage.index in mediation or _another(passage))
    ]
    for passage in own:
        if any(
            number.kind in _NUMBERS and number.state is not State.PLACEHOLDER
            for number in identifiers.find(_line(text, passage))
        ):
            return Statement(found=True, seen=(text.seen(passage),), confidence=Confidence.CERTAIN)
        if match := _REGISTERED.search(passage.folded):
            return Statement(found=True, seen=(text.seen(passage, *match.span()),), confidence=Confidence.CERTAIN)
    names = frozenset(match[1] for passage in own for match in _INTRODUCED.finditer(passage.text))
    names |= {
        company.name for passage in own for company in companies.find(passage.text) if company.form and company.name
    }
    signed = any(_SIGNED.search(passage.folded) and companies.find(passage.text) for passage in own) or any(
        _owner(passage) for passage in own
    )
    return next((found for passage in own if (found := _addressed(text, passage, names, signed))), ABSENT)


def _addressed(text: Text, passage: Passage, names: frozenset[str], signed: bool) -> Statement | None:
    """An address with a company or a person just before it, or a company that signs the page."""
    if not _PLACE.search(passage.text) or (passage.region is Region.FOOTER and not names):
        return None
    around = [*(other for other in text.near(passage, _NEAR, 0) if not _another(other)), passage]
    written = "\n".join(other.text for other in around)[-_NEAR_CHARS:]
    places = (*addresses.find(passage.text), *addresses.find(written[-300:]))
    abroad = any(place.country != "FR" for place in places) and _NUMBER_LAST.search(passage.text)
    found = abroad or any(place.status == "full" for place in places)
    if found and signed:
        return Statement(found=True, seen=(text.seen(passage),))
    if found and _who(written, names, passage, around):
        return Statement(found=True, seen=(text.seen(passage),))
    if _TOWN.search(passage.text) and companies.find(passage.text):
        return Statement(found=True, seen=(text.seen(passage),))
    return None


def _who(written: str, names: frozenset[str], passage: Passage, around: list[Passage]) -> bool:
    """Tell whether words before an address name a company, a person, or whom the text introduces."""
    if companies.find(written) or _COMPANY.search(written) or any(name in written for name in names):
        return True
    return any(person.sure for person in people.find(written)) or _named(passage, around)


def _owner(passage: Passage) -> bool:
    """Tell whether a sentence names the person who sells, runs or owns: "fournies par Léa Marin", "propriété de …"."""
    match = _BY.search(passage.folded)
    near = passage.text[match.end() : match.end() + 40] if match else ""
    return any(person.start <= 1 for person in people.find(near))


def _line(text: Text, passage: Passage) -> str:
    """Return a passage with the end of the one before it in its block: a label may stand there ("SIRET ; 123…")."""
    before = [other.text[-40:] for other in text.near(passage, 1, 0) if other.block == passage.block]
    return " ".join((*before, passage.text)) if passage.folded[:1].isdigit() else passage.text


def _named(passage: Passage, around: list[Passage]) -> bool:
    return any(_ROLE.search(other.folded) for other in around) and any(
        _WHO.search(heading) for heading in passage.headings[-1:]
    )


def _another(passage: Passage) -> bool:
    return bool(_NOT_SELLER.search(passage.folded) or any(_NOT_SELLER.search(words) for words in passage.headings[-1:]))
