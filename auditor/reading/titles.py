"""Lines that a visitor takes for titles though no heading element says so."""

import re

from auditor.reading.text import fold

TITLE_CHARS = 120
"""Longest line that can be a title."""
_PLAIN_CHARS = 90
_LETTERED_CHARS = 60
_ARTICLE = re.compile(
    r"(?:article|art\.?|section|chapitre|titre|partie|clause|annexe|chapter|part|appendix) ?(?:n[o°.]{0,2} ?)?"
    r"(?:\d{1,2}(?:[.-]\d{1,2}){0,3}|[ivxl]{1,6}|premier|1er|unique|[a-h])\b"
    r"(?! ?(?:du\b|de l|des\b|de ce\b|et suiv|of\b|rgpd|ci-|,))"
)
_NUMBER = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3} ?[.):/-]{0,2}|\d{1,2} ?(?:er|°|eme)? ?[.):/-]{1,2}|[ivx]{1,5} ?[.):/-]{1,2}"
    r"|[a-h] ?[.)/]{1,2}-?)"
    r" ?[-.]? ?(?=[a-z'\"&])"
)
_NESTED = re.compile(r"(?:article |art\.? ?)?\d{1,2}\.\d", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:est|sont|doit|doivent|peut|peuvent|pourra|pourront|devra|devront|sera|seront|s'engage(?:nt)?|garantit"
    r"|accepte(?:nt)?"
    r"|reconnait|dispose[zr]?|ont|n'a|is|are|shall|must|will|may)\b"
)
_QUESTION = re.compile(r"(?:qui|que|quel\w{0,3}|comment|pourquoi|qu'|ou|what|who|how|why|which|where|when)\b")
_BOUNDARY = (
    r"(?: (?:du|de ce|de notre|de votre|au|sur le|de la) (?:present )?"
    r"(?:site|boutique|service|plateforme|application)(?: (?:internet|web))?| internet)?"
)
_SECTION = re.compile(
    r"(?:(?:l'|le |la |les |nos |notre |vos |votre |the |your |our )?(?:"
    r"mentions? (?:legales?|obligatoires?)|informations? (?:legales?|editeur|generales?|juridiques?)|identification"
    r"|identite"
    r"|(?:edit(?:eur|rice|ion)|exploitant|proprietaire|responsable|hebergeur|hebergement|vendeur|contact)s?"
    r"|(?:societe|entreprise) editrice|coordonnees(?: de l'(?:editeur|hebergeur|entreprise))?"
    r"|(?:direct(?:eur|rice|ion)|responsable)s? (?:de )?(?:la )?(?:publication|redaction)"
    r"|(?:conception|creation|realisation|developpement|webdesign|design|conception et realisation)"
    r"|propriete intellectuelle|droits? d'auteurs?|copyright|liens? hypertextes?|liens externes|responsabilites?"
    r"|limitations? de responsabilite|donnees (?:personnelles|a caractere personnel)"
    r"|protection des donnees(?: personnelles)?"
    r"|(?:politique de )?confidentialite|vie privee|(?:politique (?:de |des )?)?cookies"
    r"|droits? applicables?(?: et juridiction)?"
    r"|loi applicable|litiges?|mediation|mediateur|credits?(?: photos?)?|accessibilite|rgpd|preambule|definitions?"
    r"|objet"
    r"|prix|tarifs|commandes?|paiement|livraison|retours?|remboursements?|retractation|droit de retractation"
    r"|garanties?"
    r"|force majeure|service client|reclamations?|destinataires|finalites|bases? legales?|duree de conservation"
    r"|securite"
    r"|publisher|host(?:ing)?|legal notice|privacy(?: policy)?|your rights|delivery|returns|payment|prices|liability"
    rf"){_BOUNDARY}) ?:?"
)
_TOPIC = re.compile(
    r"mention|legal|edit|heberge|propriete|intellectuel|responsab|donnees|personnel|cookie|contact|droit|\bloi"
    r"|litige|credit"
    r"|conception|realisation|publication|article|condition|\bprix|tarif|livraison|retour|retract|garantie|paiement"
    r"|command"
    r"|objet|preambule|definition|majeure|confidential|rgpd|identifi|information|protection|liens?\b|juridi|mediat"
    r"|reclam"
    r"|client|securite|finalite|destinat|conserv|utilis|acces|vie privee|traitement|general|resili|annul|facture"
    r"|produit"
    r"|disponib|expedi|preuve|modification|langue|nullite|privacy|terms|deliver|return|payment|liabil|rights|host"
)
_VALUE = re.compile(
    r"@|https?:|www\.|\d(?:[ .]?\d){4}|€|\b(?:sarl|sasu?|eurl|s\.a\.r\.l|s\.a\.s|gmbh|ltd|llc|inc|limited"
    r"|e\.?i\.?r\.?l)\b"
    r"|^(?:nom|name)\b|mis(?:e|es)? a jour|en vigueur|updated|^version|^(?:m|mr|mme|mlle|mrs|ms|dr|monsieur|madame"
    r"|mademoiselle)\.? [a-z]"
    r"|^(?:c/o|bp|\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av|bd|boulevard|place|chemin|route|allee|impasse|quai"
    r"|cours|square))\b"
)
_LABELLED = re.compile(
    r"(?:nom|prenom|raison|denomination|forme|capital|siege|adresse|tel|fax|mail|e-?mail|courriel|siren|siret|rcs"
    r"|r\.c\.s|tva"
    r"|n[°o.]|numero|ape|naf|code|gerant|president|direct|responsable|edit|heberg|societe|entreprise|proprietaire"
    r"|contact"
    r"|site|web|immatricul|statut|activite|date|horaire|phone|address|company|name|vat|host|publisher"
    r"|owner)[^:]{0,60}: ?\S"
)
_LABEL = re.compile(
    r"(?:(?:le |la |l'|notre |nos )?(?:nom|prenom|noms? et prenoms?|nom (?:commercial|de l'entreprise|de la societe"
    r"|du site)"
    r"|raison sociale|denomination(?: (?:sociale|legale|commerciale))?|forme(?: juridique)?|statut(?: juridique)?"
    r"|capital(?: social)?|siege(?: social)?|adresse(?: (?:postale|du siege(?: social)?|e-?mail|mail"
    r"|electronique))?|tel"
    r"|telephone|portable|mobile|fax|e-?mail|mail|courriel|siren|siret|rcs|r\.c\.s\.?|siren / siret|rcs / rne"
    r"|code ape(?: ?/ ?naf)?"
    r"|code naf|ape|naf|(?:n[o.]?|numero) (?:de |d')?(?:siren|siret|rcs|tva|telephone|immatriculation)[a-z -]{0,25}"
    r"|tva(?: intra(?:-?communautaire)?)?|immatriculation|gerante?|presidente?|representant legal|editeur|hebergeur"
    r"|(?:direct(?:eur|rice)|responsable) de (?:la )?(?:publication|redaction)|societe|entreprise|proprietaire"
    r"|exploitant"
    r"|site(?: (?:web|internet))?|activite|mediateur|assureur|dpo|responsable d[ue] traitement|phone|address"
    r"|company(?: name)?"
    r"|legal form|registered office|vat(?: (?:number|id|no))?|publisher|host|owner)(?: de l'(?:editeur"
    r"|hebergeur))?)(?: ?\([^()]{1,30}\))? ?\.?"
)
_PARTICLES = frozenset({"de", "la", "le", "les", "du", "des", "et", "d'", "and", "the", "of"})
_PIECES = re.compile(r"[^\W\d_]+")


def is_label(line: str) -> bool:
    """Say whether a few words are the label of a value in legal pages: "Raison sociale", "Siège social", "SIREN"."""
    return len(line) <= TITLE_CHARS and bool(_LABEL.fullmatch(fold(line)))


def is_value(line: str) -> bool:
    """Say whether a short line holds a value (address, number, company, date) rather than a title."""
    folded = fold(line[:TITLE_CHARS])
    return bool(_VALUE.search(folded) or _LABELLED.match(folded))


def is_numbered(line: str) -> bool:
    """Say whether a short line is a title by its number: "Article 5 - Livraison", "1. Éditeur", "II – Prix"."""
    folded = fold(line[: TITLE_CHARS + 1])
    if len(line) > TITLE_CHARS or folded.endswith((";", ",")):
        return False
    if _ARTICLE.match(folded):
        return not (folded.endswith(".") and _VERB.search(folded))
    number = _NUMBER.match(folded)
    if not number or len(line) > _PLAIN_CHARS or is_value(folded[number.end() :]):
        return False
    rest = folded[number.end() :]
    if folded[0].isalpha() and (len(line) > _LETTERED_CHARS or folded.endswith((".", " ou", " et"))):
        return False
    if rest.endswith("?") or _QUESTION.match(rest):
        return True
    cut_sentence = rest.endswith(".") and line[number.end() :].lstrip()[:1].islower()
    if cut_sentence or (rest.endswith(":") and len(rest) > 50):
        return False
    return not _VERB.search(rest) and ": " not in rest and rest.count(",") < 3 and ". " not in rest


def is_nested(line: str) -> bool:
    """Say whether the number of a title puts it below another: "4.2 Livraison"."""
    return bool(_NESTED.match(line))


def is_section(line: str) -> bool:
    """Say whether a line is nothing but the usual name of a section of a legal page."""
    return len(line) <= _PLAIN_CHARS and bool(_SECTION.fullmatch(fold(line)))


def is_capitals(line: str) -> bool:
    """Say whether a line in capitals names a subject of legal pages."""
    if len(line) > _PLAIN_CHARS or line != line.upper() or line.endswith((",", ";")) or is_value(line):
        return False
    return sum(map(len, _PIECES.findall(line))) >= 4 and bool(_TOPIC.search(fold(line)))


def is_emphasised(line: str) -> bool:
    """Say whether a line that is wholly bold is a title and not a value, a sentence or a label glued to its value."""
    if len(line) > TITLE_CHARS or line.endswith((",", ";")) or not _PIECES.search(line):
        return False
    if is_numbered(line):
        return True
    return not line.endswith(".") and not is_value(line) and (is_topic(line) or not _is_name(line))


def is_topic(line: str) -> bool:
    """Say whether a line speaks of a subject of legal pages, or asks a question."""
    folded = fold(line[:TITLE_CHARS])
    return bool(_TOPIC.search(folded) or _QUESTION.match(folded))


def _is_name(line: str) -> bool:
    """Say whether every word begins with a capital: a person, a company, a brand."""
    words = [word for word in line.split() if word.lower() not in _PARTICLES]
    return len(words) < 6 and not any(word[0].islower() and word.isalpha() for word in words[1:])
