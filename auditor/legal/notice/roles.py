"""Whose words these are: what a heading or a label says about the party that follows."""

import re
from enum import StrEnum


class Party(StrEnum):
    """Whom a part of a notice is about."""

    PUBLISHER = "publisher"
    CONTACT = "contact"
    """How to reach the publisher."""
    UNKNOWN = "unknown"
    """Nothing says whose; before the first heading, or under one that announces no party."""
    CLAUSE = "clause"
    """Property, liability, links, law: about the site, not an identity."""
    PRIVACY = "privacy"
    """Personal data: addresses there may be a data protection officer's."""
    HOST = "host"
    AGENCY = "agency"
    """Who made the site."""
    CREDITS = "credits"
    """Photographs, fonts, icons."""
    PAYMENT = "payment"
    MEDIATOR = "mediator"
    AUTHORITY = "authority"
    PARTNER = "partner"
    """Other companies: partners, subsidiaries, sellers of a marketplace."""


FOREIGN = frozenset(
    {Party.HOST, Party.AGENCY, Party.CREDITS, Party.PAYMENT, Party.MEDIATOR, Party.AUTHORITY, Party.PARTNER}
)
"""Parties whose data are never the publisher's."""

_HOST = (
    r"heberg(?!ements? (?:insolite|touristique|temporaire|d'urgence))|\bhost(?:ing|ed|er)\b"
    r"|\bweb ?host\b|\bhost\b|serveurs? (?:web|d'heberg)"
)
_PUBLISHER = (
    r"\bedit(?:eur|rice|ion|e par|ee par|e ce site)|^\W*(?:\d\W{1,3})?(?:the |site |website )?editor\b"
    r"|\beditorial|\bpublisher\b|\bpublished by\b"
    r"|proprietaires?\b|\bpropriete du site\b|\bidentite\b|\bidentification\b"
    r"|mentions? (?:legales? )?obligatoires?|responsables? (?:du|de la|of) (?:site|contenu|plateforme"
    r"|publication|content|societe)|qui sommes[ -]nous"
    r"|qui est derriere|presentation (?:du site|de la societe|de l'entreprise|de l'association"
    r"|generale)|raison sociale|denomination|siege social|notre (?:societe|entreprise|association)"
    r"|\b(?:la|l'|le) ?(?:societe|entreprise|association|cabinet|exploitant)\b|a propos|about (?:us"
    r"|the)|site owner|\bowner\b|\bexploitant|\boperator\b|operated by"
    r"|imprint|impressum|contracting entit|company (?:information|details)|legal entity"
    r"|informations? (?:sur|de|relatives? a|concernant|about) (?:la |l'|le |notre |our )?(?:societe|entreprise"
    r"|association|site"
    r"|editeur|structure|organisme|vendeur)|informations? (?:legales|editeur|societe|generales"
    r"|administratives|juridiques|d'identification)|statut juridique|vendeur|\bseller\b|publication"
    r"|\bsociete\b|\bentreprise\b|\bassociation\b|\bcoordonnees\b|fiche d'identite|immatriculation"
    r"|structure juridique|entite juridique|porteur d[ue] (?:site|projet)|pour le compte de"
)
_AGENCY = (
    r"\bconception|\bcreation|\brealisat|\bdevelopp|\bdevelopment|web ?mast|web ?design|\bdesign"
    r"|agence(?! (?!web\b|digital|de com|com\b|graphi|creative|internet|en charge|qui\b|responsable)[a-z])"
    r"|maquett|\bintegration|graphi(?:sme|que|ste)|\bcreateur|\bcreatrice|\bconcepteur|\brealisateur"
    r"|site (?:internet |web )?(?:cree|realise|concu|developpe|by)|maintenance|infogerance"
    r"|prestataires? (?:technique|web)|charte graphique|referencement|\bwebsite (?:by|design)|support technique"
    r"|\bcredits?\b"
    r"|maitrise d'oeuvre|direction artistique|assistance technique|gestion technique|administration technique"
)
_CREDITS = (
    r"photo|illustration|iconograph|\bimages?\b|visuels?\b|polices?\b|typograph|pictogramme"
    r"|\bicones?\b|\bfonts?\b|\bicons?\b|videos?\b|musique|sources?\b|\bmedias?\b"
)
_MEDIATOR = r"\bmediat"
_AUTHORITY = (
    r"\bautorites?\b|\bcnil\b|organismes? (?:de controle|de tutelle|professionnel)|\bcontrole\b"
    r"|supervis|\btutelle\b|\bauthorit|\bregulat|\borias\b|garantie financiere|assur(?:ance|eur)"
    r"|\bordre (?:des|national|professionnel)|deontolog|\bacpr\b|\barcep\b"
    r"|responsabilite civile professionnelle|\brc pro"
)
_PRIVACY = (
    r"\bdonnees|\brgpd\b|\bgdpr\b|\bdpo\b|confidentialite|\bprivacy|vie privee|personal data"
    r"|delegue a la protection|informatique et libertes|data protection|personal information"
)
_PAYMENT = r"paiement|\bpayment|\bbancaire|\bstripe\b|\bpaypal\b"
_CLAUSE = (
    r"propriete|intellect|copyright|droits? d'auteurs?|\bmarques?\b|trademark|responsabilite|liabilit"
    r"|\bliens?\b|\blinks?\b|cookies?|traceurs?|droit|\blaws?\b|\blois?\b|litige|juridiction|jurisdiction|tribunal"
    r"|disclaimer|conditions|\bterms\b|\bacces\b|disponib|securite|definition|\bobjet\b|\blexique"
    r"|\bservices?\b|force majeure|modification|accessib|contenus?\b|\bcontent\b|utilisation|livraison|\bprix\b"
    r"|garantie|retractation|commande|newsletter|moderation|limitation|contrefacon|reproduction"
    r"|avertissement|notice|avis de|tarif|publicite|reseaux sociaux|statistiques|utilisateur|navigation"
    r"|reglement|dispute|warrant|indemn|\buse\b|suspicious|infring|complaints handling|abus|securi"
    r"|intelligence artificielle|loi applicable|environnement|alcool|accessibility|lutte|engagement"
)
_CONTACT = (
    r"contact|nous (?:joindre|ecrire|trouver)|service clients?|customer|reclamation|questions?"
    r"|assistance|support\b|signaler|sav\b|get in touch|reach us"
)
_MAKER_FIRST = re.compile(r"(?:conception|creation|realisation|developpement|design).{0,40}(?:et|&|/|,).{0,15}heberg")
_OWNER_AND_HOST = re.compile(r"(?:\bedit|proprietaire|publisher|publication).{0,40}\b(?:heberg|host)")

_HEADINGS: tuple[tuple[Party, re.Pattern[str]], ...] = tuple(
    (party, re.compile(expression))
    for party, expression in (
        (Party.HOST, _HOST),
        (Party.MEDIATOR, _MEDIATOR),
        (Party.PUBLISHER, r"contracting entit"),
        (
            Party.PARTNER,
            r"\bpartenaires?\b|\bpartners?\b|\bfiliales?\b|^\W*(?:\d\W{1,3})?distribut(?:ion|eurs?)\b"
            r"|sous-traitants?\b(?!.{0,20}donnees)",
        ),
        (Party.CREDITS, rf"credits?.{{0,25}}(?:{_CREDITS})|^(?:{_CREDITS})"),
        (Party.PRIVACY, _PRIVACY),
        (Party.PUBLISHER, _PUBLISHER),
        (Party.AUTHORITY, _AUTHORITY),
        (Party.PAYMENT, _PAYMENT),
        (Party.AGENCY, _AGENCY),
        (Party.CONTACT, _CONTACT),
        (Party.CLAUSE, _CLAUSE),
    )
)
_NOT_PUBLISHER = re.compile(
    r"propriete (?:intellectuelle|industrielle)|droits? de propriete|responsabilites? (?:de |d')"
    r"|obligations? de|engagements? de|lien|cookies?|limitation|modification|contenu (?:de l'|editorial$)"
    r"|ligne editoriale|independance|charte|(?:publication|edition) d(?:e|'un) (?:contenu|commentaire"
    r"|avis|annonce)|protection de|securite|relations? entre|garanties? de|droits? de l'edit"
)
_LEGAL_TITLE = re.compile(
    r"(?:mentions?|informations?|notices?) (?:legales?|juridiques?)|legal (?:notices?|mentions?"
    r"|information|disclosure)|imprint"
)


_AS_THE_LAW_ASKS = re.compile(
    r"(?:informations?|mentions?|indications?) (?:legales? )?(?:conform|obligatoires?|exigees?"
    r"|requises?|prevues?|selon|au titre|en vertu|according to|pursuant to|required)"
)


def heading_party(words: str) -> Party | None:
    """Return the party that a folded heading announces, None when it announces none."""
    if _OWNER_AND_HOST.search(words):
        return Party.PUBLISHER
    if _LEGAL_TITLE.fullmatch(words) or _AS_THE_LAW_ASKS.match(words):
        return Party.UNKNOWN
    refused = _NOT_PUBLISHER.search(words) is not None
    for party, expression in _HEADINGS:
        if party is Party.PUBLISHER and refused:
            continue
        if expression.search(words):
            return party
    return None


_ROLE = (
    r"(?:le |la |l'|les |notre |nom (?:de l'|du |de la |des |de )|adresse (?:de l'|du |de la )"
    r"|(?:n[o°]|numero) (?:de )?|telephones? (?:de l'|du |de la )|coordonnees (?:de l'|du |de la ))*"
)
_OF_SITE = (
    r"(?: ?(?:et|&|/|-|,|du|de|de la|de ce|of the|of|legal|responsable|proprietaire|editeur"
    r"|publication|site|sites|site web|site internet|web|internet|contenu|plateforme|application|service|website"
    r"|this)){0,6}"
)
_LABELS: tuple[tuple[Party, re.Pattern[str]], ...] = tuple(
    (party, re.compile(expression))
    for party, expression in (
        (
            Party.PUBLISHER,
            r"(?:co-?)?(?:directeur|directrice|direction|responsable|co-directeur)s?.{0,20}publications?\b"
            r"|publication (?:director|manager)|\bpour le compte d",
        ),
        (
            Party.HOST,
            rf".{{0,30}}\bheberg(?:e|ee|es|eur|euse|ement|eurs)\b.{{0,45}}|.{{0,25}}\bhost(?:ing|ed"
            rf"|er)?\b.{{0,25}}|{_ROLE}serveurs?(?: web)?",
        ),
        (Party.MEDIATOR, rf"{_ROLE}mediat(?:eur|rice|ion)\b.{{0,45}}|consumer mediat.{{0,20}}"),
        (
            Party.CREDITS,
            rf"{_ROLE}(?:credits? )?(?:photo|illustration|iconograph|images?\b|visuels?\b|polices?\b|typograph"
            rf"|pictogrammes?\b|icones?\b|fonts?\b|icons?\b|videos?\b).{{0,40}}|credits?.{{0,30}}",
        ),
        (
            Party.PUBLISHER,
            rf".{{0,40}}\b(?:edite|editee|edites|publie) (?:et \w{{4,12}} )?par|{_ROLE}(?:editeur|editrice"
            r"|edition|proprietaire|exploitant|publisher|site owner|website owner"
            rf"|owner)s?\b(?:\(?[a-z]{{0,6}}\)?)?{_OF_SITE}"
            r"|published by|operated by|(?:responsables?|exploitante?) (?:du|de) (?:site|contenu).{0,20}"
            r"|(?:le |ce |notre )?(?:present )?site.{0,40}\bpropriete (?:exclusive )?(?:de|du)",
        ),
        (
            Party.AGENCY,
            rf"(?:{_ROLE}|ce site (?:a ete |est )?|le site (?:a ete |est )?|site (?:web "
            rf"|internet )?)(?:{_AGENCY}|(?:cree|realise|concu|developpe|maintenu|propulse|integre)).{{0,50}}"
            r"|(?:web)?site (?:by|design(?:ed)?|built|made|powered).{0,20}|(?:designed|developed|made|built"
            r"|powered) (?:by|with).{0,15}",
        ),
        (
            Party.PRIVACY,
            rf"{_ROLE}(?:dpo\b|delegue.{{0,10}}protection|responsable (?:du|de) traitement"
            rf"|data protection officer|referent rgpd|rgpd).{{0,50}}",
        ),
        (
            Party.PAYMENT,
            r"(?:prestataire|solution|partenaire|service)s? de paiement.{0,40}|payment (?:provider"
            r"|processor).{0,20}|paiements? (?:securises?|en ligne).{0,20}",
        ),
        (
            Party.AUTHORITY,
            rf"{_ROLE}(?:autorites? (?:de|competente|professionnelle)|organisme (?:de (?!formation)|professionnel)"
            r"|ordre (?:professionnel|des|national)|supervisory authority|cnil|assureur|assurance|garant\b"
            rf"|garantie financiere).{{0,50}}",
        ),
    )
)


ASIDE = re.compile(r"\s?\(ci-apres[^()]{0,60}\)?$")
"""What a contract adds to a label: "Éditeur (ci-après « l'éditeur »)"."""


def label_party(label: str) -> Party | None:
    """Return the party that a folded label names ("hébergeur", "réalisation du site"), None when it names none."""
    label = ASIDE.sub("", label)
    if not label or len(label) > 110 or "@" in label:
        return None
    if _OWNER_AND_HOST.search(label):
        return Party.PUBLISHER
    if _MAKER_FIRST.search(label):
        return Party.HOST
    return next((party for party, expression in _LABELS if expression.fullmatch(label)), None)
