"""What a label announces: "Siège social :", "N° TVA", "Directrice de la publication", alone or before a value."""

import re
from enum import StrEnum

from auditor.legal.passages import Passage


class Field(StrEnum):
    """A point of a legal notice that has a label of its own."""

    NONE = ""
    DIRECTOR = "director"
    NAME = "name"
    FORM = "form"
    CAPITAL = "capital"
    REGISTER = "register"
    VAT = "vat"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    DATE = "date"
    MANAGER = "manager"
    SITE = "site"
    ACTIVITY = "activity"
    OTHER = "other"


_NO = r"(?:le |la |les |l'|notre |nos |votre |n[o°.] ?|num(?:ero)?s?\.? |code )*"
_OF = (
    r"(?: (?:de|du|des|d'|de l'|de la|of|of the|pour|a|au|aux|en|et|ou|&|/|-|,|the|your|your own|l'|la|le|les|n°) ?| )"
)
_WHO = (
    r"(?: ?(?:/ ?|-|,|\(|de l'|de la |du |de |d'|des |of the |of )?(?:editeur|editrice|societe"
    r"|entreprise|association|site|site web|site internet"
    r"|proprietaire|etablissement|siege|siege social|structure|organisme|publisher|company|website"
    r"|exploitant|vendeur|boutique|hebergeur"
    r"|hebergement|host|client|clients|internet|web|commercial|officiel)\)?){0,3}"
)
_FIELDS: tuple[tuple[Field, str], ...] = (
    (
        Field.DIRECTOR,
        r".{0,45}\b(?:co-?)?(?:direct(?:eur|rice|ion)s?|responsables?|redact(?:eur|rice)s?"
        r"|editors?)(?:\(?[a-z]{0,5}\)?)?[a-z/. ·-]{0,25}"
        r"(?:de |de la |des |legale? de (?:la )?)?publications?\b.{0,40}"
        r"|.{0,20}\bpublication (?:director|manager|editor|responsible)s?\b.{0,20}|.{0,10}\bpublishing (?:director"
        r"|manager)\b.{0,20}"
        r"|(?:direction|responsabilite) (?:de la )?publication.{0,20}|responsible for (?:the )?(?:content"
        r"|publication).{0,30}",
    ),
    (
        Field.DATE,
        r"(?:date (?:de )?)?(?:la )?(?:derniere )?(?:mise a jour|actualisation|modification|version"
        r"|last updated?).{0,20}",
    ),
    (
        Field.CAPITAL,
        r"(?:montant du )?capital(?: social)?(?: de(?: la societe)?)?(?: variable| fixe)?"
        r"|(?:registered )?share capital",
    ),
    (
        Field.VAT,
        rf"{_NO}(?:d'identification )?(?:a la |de |d'assujettissement a la )?(?:t\.?v\.?a\.?"
        rf"|vat)\b.{{0,45}}|identification (?:fiscale|tva).{{0,20}}"
        r"|tax (?:id|number).{0,20}|.{0,20}\bintracommunautaire\b.{0,20}",
    ),
    (
        Field.REGISTER,
        r"(?=.{0,60}(?:sire[nt]|r\.?c\.?s|r\.?n\.?[ea]\b|r\.?m\b|bce|kbo|\bide\b|\buid\b|immatricul"
        r"|registre|regist|identifi|inscription|enregistrement|repertoire|d'entreprise|company n|finess|insee))"
        r"(?:(?:le|la|les|l'|n[o°.]?|num(?:ero)?s?\.?|code|de|du|des|d'|au|et|ou|a|the|of|and|no\.?"
        r"|number|sirene?|siret|r\.?c\.?s\.?|r\.?n\.?e\.?|r\.?n\.?a\.?|r\.?m\.?|bce|kbo|ide|uid|immatriculation"
        r"|immatriculee?|registre|registration|registered|register|identification|identifiant|inscription"
        r"|enregistrement|repertoire|entreprises?|enterprise|company|finess|insee|trade|commercial|commerce"
        r"|societes?|metiers?|national|unique|associations?|numeros?|siege|social|etablissement|legale?"
        r"|officiel|banque|carrefour|sous|business|prefecture|journal|tva|ape|naf)[ ()/&,'.:-]*){1,14}",
    ),
    (Field.ACTIVITY, rf"{_NO}(?:ape|naf|activite|secteur|objet social|objet|metier|profession|qualite)\b.{{0,40}}"),
    (
        Field.FORM,
        rf"{_NO}(?:forme|statut|nature|type|regime|structure|legal (?:form|status)"
        r"|company type)s?(?: (?:juridique|sociale?|legale?|social|de societe"
        r"|d'entreprise|de structure|form))?(?: de la societe)?(?: et capital.{0,10})?",
    ),
    (
        Field.EMAIL,
        rf"{_NO}(?:adresses? )?(?:e-?mails?|mails?|courriels?|mels?|electroniques?"
        r"|(?:de )?(?:courriers? )?electroniques?|messagerie)(?: address)?(?: (?:de )?contact"
        rf"| address| professionnel(?:le)?| general)?{_WHO}|contact (?:e-?mail|mail|courriel)"
        rf"|par (?:e-?mail|mail|courriel).{{0,12}}",
    ),
    (
        Field.PHONE,
        rf"{_NO}(?:de |du )?(?:tel(?:ephones?)?s?\b\.?|t\.|phone|telephone|mobile|portable|fixe|gsm|fax"
        r"|telecopie|whatsapp|appel)(?: (?:de )?contact| number| fixe"
        rf"| portable| mobile| \(fixe\)| professionnel)*{_WHO}|par telephone|contact telephonique|standard",
    ),
    (
        Field.ADDRESS,
        rf"{_NO}(?:adresses?|sieges?|siege social|domicile|domiciliation|domicilie|localisation|locaux"
        r"|bureaux?|head office|registered office|(?:postal |registered "
        r"|office |business )?address|principal place of business|lieu|etablissement principal"
        r"|coordonnees postales)(?: (?:postale|physique|geographique|legale"
        r"|sociale?|professionnelle|complete|de correspondance|de contact|et contact"
        rf"|administratif))*{_WHO}|par courrier(?: postal)?|(?:situe|sis)e?s? (?:au|a)",
    ),
    (
        Field.MANAGER,
        r"(?:le |la |les |nom du |nom de la )?(?:co-?)?(?:gerante?s?|presidente?s?|dirigeante?s?"
        r"|directeurs? general|directrice generale|representante?s? leg(?:al|ale|aux|ales)"
        r"|responsables? leg(?:al|ale|aux|ales)|fondat(?:eur|rice)s?|president(?:e)? directeur general"
        r"|pdg|ceo|managing director|legal representative|director|manager"
        r"|responsables? (?:de la |de )?redaction|redact(?:eur|rice) en chef|chef d'entreprise"
        r"|represente(?:e)? par|tresori(?:er|ere)|secretaire)s?\b.{0,40}",
    ),
    (
        Field.SITE,
        r"(?:nom|adresse|url|titre)s? (?:du |de la |de l'|of the )?(?:present )?(?:sites?|domaine|de domaine|pages?"
        r"|plateforme|application|blog|web|internet|website|publication|projet|service|produit|journal"
        r"|magazine)\b.{0,25}|(?:site|url"
        r"|site web|site internet|website|web|domaine)(?: (?:web|internet|officiel))?",
    ),
    (
        Field.NAME,
        rf"{_NO}(?:denominations?|raisons?|noms?|appellation|enseigne|marque|company name|legal name"
        r"|business name|trade name|trading name|company|name|owner|publisher"
        r"|site owner|operator|operated by|published by|(?:raison|denomination) sociale|societe"
        r"|entreprise|association|editeurs?|editrices?|proprietaires?|exploitants?"
        r"|exploitante|edition|edite par|etablissement|organisme|organisation|collectivite|titulaire"
        r"|vendeur|prestataire|responsables?|maison|cabinet|auteurs?|identite"
        r"|noms? (?:du |de la |de l')(?:restaurant|boutique|magasin|salon|gite|hotel|commerce|garage|atelier|ecole|club"
        r"|marque|cabinet|agence|domaine|camping|centre|institut|ferme|maison|studio|groupe|commune|mairie|structure))"
        r"(?: (?:sociale?|commerciale?|legale?|juridique|complete?|et prenom(?:\(?s\)?)?s?|prenoms?|name"
        r"|usuel(?:le)?|d'usage|du responsable|du gerant"
        r"|editrice|exploitante|proprietaire|legal entity|ou raison sociale|ou denomination"
        r"|/ raison sociale|de naissance|&|et|/|ou|raison sociale"
        rf"|enseigne|denomination sociale|denomination))*{_WHO}(?: (?:est|legal|web|internet|par))?"
        r"|prenoms?(?: et nom)?|nom ?(?:,|/|et) ?prenoms?|who we are|nom",
    ),
)
_COMPILED = tuple((field, re.compile(expression)) for field, expression in _FIELDS)
_LABELLED = re.compile(r"[\W_]{0,6}(?:\d{1,2}(?:\.\d{1,2})?[.)/ -]{1,3})?(?P<label>[^:\n]{1,70}?)\s{0,3}:(?!//)\s{0,3}")
_ALONE = re.compile(
    r"[\W_]{0,6}(?:(?:article )?\d{1,2}(?:\.\d{1,2})?[.)/ :-]{1,4}|[ivx]{1,4}[.)] ?"
    r"|[a-h][.)] )?(?P<label>.{1,90}?)[\s:.*-]{0,4}$"
)
_DASHED = re.compile(r"[\W_]{0,6}(?P<label>[^:\n]{2,45}?)\s{1,3}-\s{1,3}")


_BARE = re.compile(
    r"(?P<label>raisons? sociales?|denomination sociale|nom commercial|(?:forme|statut) juridique|siege social"
    r"|capital social)\s"
)
"""Labels so plain that their value may follow without a colon, as in two spans side by side."""
_VALUE = re.compile(r"[A-ZÀ-Þ0-9«\"]")
_ROW_CHARS = 140


_ASIDE = re.compile(r"\s?\((?:ci-apres|ou|et|obligatoire|facultatif|hereinafter)?[^()]{0,60}\)?$")


def field_of(label: str) -> Field:
    """Return what a folded label announces, NONE when it is no label of a notice."""
    words = _ASIDE.sub("", label).strip(" .*-:()\"'[]#>|_\t")
    if not words or len(words) > 110:
        return Field.NONE
    return next((field for field, expression in _COMPILED if expression.fullmatch(words)), Field.NONE)


def label_of(passage: Passage) -> tuple[str, int]:
    """Return the folded label at the start of a passage and where its value begins; empty and 0 without one."""
    if passage.label:
        return passage.label, min(len(passage.folded), len(passage.label))
    found = _LABELLED.match(passage.folded)
    if found:
        return found.group("label").strip(" .*-"), found.end()
    bare = _BARE.match(passage.folded)
    if bare and len(passage.text) <= _ROW_CHARS and _VALUE.match(passage.text, bare.end()):
        return bare.group("label"), bare.end()
    dashed = _DASHED.match(passage.folded)
    if dashed and field_of(dashed.group("label")) not in (Field.NONE, Field.REGISTER, Field.ACTIVITY):
        return dashed.group("label").strip(), dashed.end()
    return "", 0


def alone(folded: str) -> str:
    """Return the words of a line that may be nothing but a label or a heading: numbering and final colon left out."""
    found = _ALONE.fullmatch(folded) if len(folded) <= 110 else None
    return found.group("label").strip(" *-") if found else ""
