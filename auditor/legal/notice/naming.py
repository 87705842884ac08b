"""The name of a company or of a person at the beginning of some words: where it starts, where it stops."""

import re
from dataclasses import dataclass

from auditor.legal.passages import aligned
from auditor.legal.values import people
from auditor.legal.values.legal_forms import forms

_UPPER = "A-ZÀ-ÖØ-Þ"
_KINDS = (
    r"d[eé]signe(?:nt)?|fictive|means|refers to|auto-? ?entrepreneu(?:r|se)|micro-? ?entreprise"
    r"|entreprise individuelle|entrepreneure? individuel(?:le)?|company|soci[eé]t[eé]s?|entreprise|firme"
    r"|soussign[eé]e?"
    r"|prestataire|fournisseur|h[eé]bergeur"
    r"|serveurs?|plateforme|platform|infrastructure|data ?centers?|servers?|suivante?|following|d[eé]nomm[eé]e?"
    r"|nomm[eé]e?"
    r"|appel[eé]e?|dite|actuellement|currently|d'h[eé]bergement|d[eé]di[eé]e?s?|mutualis[eé]e?s?"
    r"|technique|services?|offre|solution|fran[cç]aise?"
)
_LEAD = re.compile(
    r"[^\w\[{<]*(?:(?:(?:la|le|les|un|une|notre|nos|par|est|sont|a|au|aux|de|du|chez|the|by"
    rf"|is|our|on|sur|{_KINDS}|cloud(?= d[eu'’]))\s+"
    rf"|[ld]['’]\s?(?=[{_UPPER}])|l['’](?:association\s+)?(?=\w)"
    rf"|[ld]['’](?:(?i:{_KINDS})\b)\s*|(?:L[ae]s?|La|The|Une?|Notre"
    rf"|Par)\s+(?=(?i:{_KINDS})\s)|(?i:{_KINDS})\s+(?![-:–])|L['’](?=(?i:{_KINDS})\s))*)[\"'(*«“–—-]*\s?"
)
_COPYRIGHT = re.compile(r"\W{0,3}(?:©|\([cC]\)|[Cc]opyright)[\s©]{0,3}(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]+")
"""What comes before a name at the foot of a page: "© 2025 - 2026 "."""
_STREET = (
    r"(?:rue|avenue|av\.?|bd|bld|boulevard|chemin|che|route|place|quai|impasse|allee|cours|square"
    r"|zone|za|zi|zac|parc|faubourg|street|st|road|lane|suite|terrasse|esplanade|passage|voie|villa|hameau"
    r"|residence|lieu-dit|rn|cs|bp)"
)
_STOP = re.compile(
    r"[;!?|\n\[\]{}<>•@]|,(?!\s?(?:inc|ltd|llc|gmbh|corp|co\.))|\s[-:/*]\s|\s?:|\s\("
    r"|\)|\s\"|\"|\s="
    r"|(?<![\w.][a-z])(?<!\binc)(?<!\bltd)(?<!\bllc)(?<!\bcorp)(?<!\bco)(?<!\bst)(?<!\bste)(?<!\bets)(?<!\bm)(?<!\bmr)(?<!\bdr)(?<!\bme)(?<!\bmme)\.(?:\s"
    r"|$)"
    r"|(?:(?<=\w\.[a-z])|(?<=inc)|(?<=ltd)|(?<=llc)|(?<=corp))\.\s(?=l'|ce |cette |nous |tous |nos "
    r"|the |it |all |our |this |le |la |les |il |elle |son |sa |siege|adresse|rcs|siren|siret|capital|tel)"
    r"|\s(?:dont|situee?s?|sise?|sis|domiciliee?s?|ayant|au capital|immatriculee?s?|inscrite?s?"
    r"|representee?|enregistree?s?|sous le|sous numero|qui|ci-apres|et heberge|et realise|et concu|et est|et sa"
    r"|et son|et dont|et administre"
    r"|exercant|en tant|en qualite|en sa qualite|agissant|exploitee?|exploitant|whose|located"
    r"|registered|based|having|incorporated|a company|est une?|est la|est le|est l'|est situe|est joignable"
    r"|est basee?|est responsable"
    r"|societe par actions|societe a responsabilite|societe anonyme|societe civile|societe en nom"
    r"|societe au capital|societe de droit|societe coop|entreprise individuelle|auto-?entrepren|micro-?entrepren"
    r"|entrepreneur individuel|entrepreneure individuelle"
    r"|association (?:loi|regie|declaree|a but|de droit|sans but|enregistree)|https?:|www\.|adresse"
    r"|contact(?=\s?:)|(?:forme|statut)(?=\s?:| juridique| sociale)|peut|peuvent|doit|doivent|repose(?:nt)?"
    r"|permet(?:tent)?|utilisent"
    r"|siege|tel\b|telephone|email|e-mail|mail|n°|rcs\b|siren|siret|capital|numero|via|pour|afin|conformement|dans"
    r"|depuis|avec|as an?\b|is an?\b|and is|and hosted|which|that|en europe|en france"
    r"|ou d(?:e|u|es)|l'edite|l'exploite|au sein|aupres|selon|localise|domicile|met\b|vous|nous|sont|sur les"
    r"|sur des|in\b(?! \w+ inc)"
    r"|at\b(?= \d)|est\b|is\b|a ete|sera|propose|utilise|assure|mis en|cree en|fondee?|creee? en|garanti"
    r"|a (?:l'adresse|paris|lyon|marseille|bordeaux|toulouse|nantes|lille|strasbourg))\b"
    r"|(?<=earl|sarl|eurl|sasu)(?=siret|siren|rcs|tva|capital)|(?<=\binc\.|\bltd\.|\bllc\.)(?=\d)"
    rf"|\s\d{{1,5}}(?: ?(?:bis|ter|quater|[a-d]))?,?\s{_STREET}\b|\s\d{{5}}\b|\s{_STREET}\s(?=(?:de|du"
    rf"|des|la|le|l')\b)|\s\+?\d[\d .]{{7,}}|\s\d{{1,4}},\s"
)
_GENERIC_WORDS = (
    "application applications base donnees authentification frontend backend api statique principal "
    "principale dns emails messagerie fichiers stockage images front back office partie nom domaine bases "
    "https http www anonyme simplifiee actions action responsabilite limitee civile individuelle individuel "
    "entite dessous "
    "qualite loi regie association le la les l un une des du de d et ou par nous vous notre nos votre soins site "
    "web internet page client clients editeur editrice hebergeur hebergement proprietaire societe entreprise "
    "cabinet tiers prestataire prestataires externe fournisseur partenaire partenaires presente present propriete "
    "exclusive contact contactez coordonnees adresse telephone email mail siege social france europe nom prenom "
    "raison sociale denomination forme juridique statut responsable publication directeur directrice directeurs "
    "codirecteurs legal legale legales mentions informations information utilisateur utilisateurs voir ci dessus "
    "cf idem lien ici auteur auteurs leurs leur ses son sa il elle ils celui celle ce cet cette ces the of our "
    "your we you this company publisher host hosting owner website provider name address capital siret siren rcs "
    "tva numero n vat aucun aucune non neant applicable sans na cloud securise serveur serveurs datacenter "
    "infrastructure union europeenne ue eu mutualise dedie professionnel francais francaise personne physique "
    "morale particulier titre benevole non-professionnel accueil menu activite activites services service "
    "fondateur fondatrice createur createurs projet equipe gerant gerante president presidente particuliere a "
    "compter afin article conformement numerique economie confiance pour dans sur en au aux est sont qui que "
    "independent entrepreneur independant independante "
    "membre membres edition edite publie aide faq support fonction fonctions role livraison retours newsletter "
    "panier suivez collections "
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
_ADDRESS = re.compile(rf"\d{{1,4}}(?: ?(?:bis|ter|[a-d]))?,? {_STREET}\b|\d{{5}}\b|{_STREET} (?:de|du|des|d')")
_TITLE = re.compile(
    r"(?:co-?)?(?:direct(?:eur|rice)|responsable|gerante?|presidente?|hebergeur|heberge|siege|capital"
    r"|siret|siren|tel)s?\b|(?:r\.?c\.?s|ape|naf|tva|telefon|pays|code (?:postal|ape|naf))\b|ville(?! d)\b"
)
_ACRONYM = re.compile(r"[A-Z](?:[-.&][A-Z]){1,7}\.?")
_ABBREVIATION = re.compile(r"(?:\b[A-Za-z]|Inc|Ltd|Co|Corp|INC|LTD)$")
_DOMAIN = re.compile(
    r"(?:https?://)?(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:fr|com|net|org|be|ch|lu"
    r"|eu|io|co|app|dev|shop|me|info|biz|re|nc|pf|bzh|paris|tech|online|site|store|uk|de|es|it|ca|ai|pro|art|xyz"
    r"|cloud|asso\.fr|gp|mq|mc|us|web|blog|page)/?"
)
_ORGANISATION_WORDS = (
    "maire maires adjoint prefet recteur proviseur principal bureau collectif webmaster societe sas sasu "
    "sarl eurl sa sci snc scop ei eirl association groupe group holding agence studio studios "
    "atelier ateliers cabinet compagnie company club federation fondation institut maison office ville commune "
    "mairie communaute syndicat union comite centre ecole universite service services solutions solution conseil "
    "consulting digital web communication com design media production productions editions edition boutique shop "
    "store market restaurant hotel domaine chateau cave ferme garage transport transports immobilier location "
    "auto formation photo photographie video music inc ltd llc gmbh ag bv nv srl limited corp international "
    "france europe paris lyon equipe team direction marketing developpement internet cloud hosting hebergement "
    "technologies technology tech systems software labs lab partners partner energy energie sport sports nature "
    "bio beaute coiffure directeur directrice responsable president presidente gerant gerante fondateur "
    "fondatrice general generale publication site editeur redaction webmaster administrateur dpo cto ceo coo cfo "
    "representant legal nom prenom publique public national nationale regional departement ministere prefecture "
    "banque assurance mutuelle cooperative hopital clinique pharmacie laboratoire musee theatre festival eglise "
    "paroisse les des aux mentions legales adresse siege social email contact telephone tel hebergeur politique "
    "confidentialite conditions generales dirigeant dirigeante entrepreneur entreprise auto-entrepreneur "
    "micro-entrepreneur "
)
_ORGANISATION = frozenset(_ORGANISATION_WORDS.split())


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text."""

    value: str
    start: int
    end: int


def name_at(text: str, *, domains: bool = False) -> Name | None:
    """Return the name that ``text`` begins with, None when with none; articles and "la société" are left out."""
    folded = aligned(text)
    dated = _COPYRIGHT.match(text)
    lead = _LEAD.match(text, dated.end() if dated else 0)
    start = lead.end() if lead else 0
    stop = _STOP.search(folded, start + 1, start + 160)
    end = stop.start() if stop else min(len(text), start + 160)
    while end > start and text[end - 1] in " ,.:;-–—'\"*«»(/":
        if text[end - 1] == "." and _ABBREVIATION.search(text[start : end - 1]):
            break
        end -= 1
    if text[end : end + 1] == "." and _ABBREVIATION.search(text[start:end]):
        end += 1
    value = " ".join(text[start:end].split())
    return Name(value, start, end) if _is_name(value, domains) else None


def _is_name(value: str, domains: bool) -> bool:
    folded = aligned(value)
    words = re.findall(r"[a-z0-9&]+", folded)
    if (
        value.startswith(("[", "<", "{"))
        or not words
        or len(value) > 110
        or len(words) > 14
        or sum(char.isalpha() for char in value) < 2
    ):
        return False
    if _TITLE.match(folded):
        return False
    if _ACRONYM.fullmatch(value):
        return True
    if (_DOMAIN.fullmatch(folded) and not domains) or _is_form(value) or _ADDRESS.match(folded):
        return False
    return not all(word in _GENERIC or (len(word) == 1 and len(words) > 1) for word in words)


def _is_form(value: str) -> bool:
    """Say whether words are a legal form and nothing else."""
    first = next(forms(value), None)
    return first is not None and first.end - first.start >= len(value.strip(" .()")) - 1 - value.count("(") * 8


def person_at(text: str) -> Name | None:
    """Return the person or persons whom ``text`` begins by naming ("Mme Anne Exemple, présidente"), None for none."""
    name = name_at(text)
    if name is None or forms_in(name.value):
        return None
    first = people.find(name.value)
    if (
        not first
        or first[0].start > 14
        or first[0].state is not None
        or not is_person(first[0].value, bool(first[0].title))
    ):
        return None
    lead = aligned(name.value[: first[0].start]).split()
    if (
        first[0].title
        or not lead
        or (all(len(word) < 12 and word not in _ORGANISATION for word in lead) and len(lead) <= 2)
    ):
        last = next((one for one in reversed(first) if one.end > first[0].end), first[0])
        return Name(name.value[first[0].start : last.end], name.start + first[0].start, name.start + last.end)
    return None


def is_person(value: str, titled: bool = False) -> bool:
    """Say whether a name reads as a person's: first name and surname, also abbreviated, no word of a business."""
    words = [aligned(word).strip(".'()") for word in value.split()]
    if any(word in _ORGANISATION for word in words) or forms_in(value):
        return False
    found = people.find(value)
    return titled or (bool(found) and len(found[0].value) >= 0.8 * len(value) - 6)


def forms_in(value: str) -> bool:
    """Say whether a name carries a legal form."""
    return any(form.code not in ("EI", "MICRO") for form in forms(value))
