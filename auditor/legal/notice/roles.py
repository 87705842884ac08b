"""Whose words these are: what a heading, a label or a verb says about the party that follows."""

import re
from enum import StrEnum

from auditor.legal.cues import pattern


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

_HOST = r"heberg(?!ements? (?:insolite|touristique|temporaire|d'urgence))|\bhost(?:ing|ed|er)\b|\bweb ?host\b|\bhost\b|serveurs? (?:web|d'heberg)"
_PUBLISHER = (
    r"\bedit(?:eur|rice|ion|e par|ee par|e ce site)|\beditorial|\bpublisher\b|\bpublished by\b|proprietaires?\b|\bpropriete du site\b|\bidentite\b|\bidentification\b"
    r"|mentions? (?:legales? )?obligatoires?|responsables? (?:du|de la|of) (?:site|contenu|plateforme|publication|content|societe)|qui sommes[ -]nous"
    r"|qui est derriere|presentation (?:du site|de la societe|de l'entreprise|de l'association|generale)|raison sociale|denomination|siege social|notre (?:societe|entreprise|association)"
    r"|\b(?:la|l'|le) ?(?:societe|entreprise|association|cabinet|exploitant)\b|a propos|about (?:us|the)|site owner|\bowner\b|\bexploitant|\boperator\b|operated by"
    r"|imprint|impressum|contracting entit|company (?:information|details)|legal entity|informations? (?:sur|de|relatives? a|concernant|about) (?:la |l'|le |notre |our )?(?:societe|entreprise|association|site"
    r"|editeur|structure|organisme|vendeur)|informations? (?:legales|editeur|societe|generales|administratives|juridiques|d'identification)|statut juridique|vendeur|\bseller\b|publication"
    r"|\bsociete\b|\bentreprise\b|\bassociation\b|\bcoordonnees\b|fiche d'identite|immatriculation|structure juridique|entite juridique|porteur d[ue] (?:site|projet)|pour le compte de"
)
_AGENCY = (
    r"\bconception|\bcreation|\brealisat|\bdevelopp|\bdevelopment|web ?mast|web ?design|\bdesign|agence|maquett|\bintegration|graphi(?:sme|que|ste)|\bcreateur|\bcreatrice|\bconcepteur|\brealisateur"
    r"|site (?:internet |web )?(?:cree|realise|concu|developpe|by)|maintenance|infogerance|prestataires? (?:technique|web)|charte graphique|referencement|\bwebsite (?:by|design)|support technique|\bcredits?\b"
    r"|maitrise d'oeuvre|direction artistique|assistance technique|gestion technique|administration technique"
)
_CREDITS = r"photo|illustration|iconograph|\bimages?\b|visuels?\b|polices?\b|typograph|pictogramme|\bicones?\b|\bfonts?\b|\bicons?\b|videos?\b|musique|sources?\b|\bmedias?\b"
_MEDIATOR = r"\bmediat"
_AUTHORITY = (
    r"\bautorites?\b|\bcnil\b|organismes? (?:de controle|de tutelle|professionnel)|\bcontrole\b|supervis|\btutelle\b|\bauthorit|\bregulat|\borias\b|garantie financiere|assur(?:ance|eur)"
    r"|\bordre (?:des|national|professionnel)|deontolog|\bacpr\b|\barcep\b|responsabilite civile professionnelle|\brc pro"
)
_PRIVACY = r"donnees|\brgpd\b|\bgdpr\b|\bdpo\b|confidentialite|\bprivacy|vie privee|personal data|delegue a la protection|informatique et libertes|data protection|personal information"
_PAYMENT = r"paiement|\bpayment|\bbancaire|\bstripe\b|\bpaypal\b"
_CLAUSE = (
    r"propriete|intellect|copyright|droits? d'auteurs?|\bmarques?\b|trademark|responsabilite|liabilit|\bliens?\b|\blinks?\b|cookies?|traceurs?|droit|\blaws?\b|\blois?\b|litige|juridiction|jurisdiction|tribunal"
    r"|disclaimer|conditions|\bterms\b|\bacces\b|disponib|securite|definition|\bobjet\b|\blexique|\bservices?\b|force majeure|modification|accessib|contenus?\b|\bcontent\b|utilisation|livraison|\bprix\b"
    r"|garantie|retractation|commande|newsletter|moderation|limitation|contrefacon|reproduction|avertissement|notice|avis de|tarif|publicite|reseaux sociaux|statistiques|utilisateur|navigation"
    r"|reglement|dispute|warrant|indemn|\buse\b|suspicious|infring|complaints handling|abus|securi|intelligence artificielle|loi applicable|environnement|alcool|accessibility|lutte|engagement"
)
_CONTACT = r"contact|nous (?:joindre|ecrire|trouver)|service clients?|customer|reclamation|questions?|assistance|support\b|signaler|sav\b|get in touch|reach us"
_MAKER_FIRST = re.compile(r"(?:conception|creation|realisation|developpement|design).{0,40}(?:et|&|/|,).{0,15}heberg")
_OWNER_AND_HOST = re.compile(r"(?:edit|proprietaire|publisher|publication).{0,40}\b(?:heberg|host)")

_HEADINGS: tuple[tuple[Party, re.Pattern[str]], ...] = tuple(
    (party, re.compile(expression))
    for party, expression in (
        (Party.HOST, _HOST),
        (Party.MEDIATOR, _MEDIATOR),
        (Party.PUBLISHER, r"contracting entit"),
        (Party.PARTNER, r"\bpartenaires?\b|\bpartners?\b|\bfiliales?\b|sous-traitants?\b(?!.{0,20}donnees)"),
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
    r"propriete (?:intellectuelle|industrielle)|droits? de propriete|responsabilites? (?:de |d')|obligations? de|engagements? de|lien|cookies?|limitation|modification|contenu (?:de l'|editorial$)"
    r"|ligne editoriale|independance|charte|(?:publication|edition) d(?:e|'un) (?:contenu|commentaire|avis|annonce)|protection de|securite|relations? entre|garanties? de|droits? de l'edit"
)
_LEGAL_TITLE = re.compile(
    r"(?:mentions?|informations?|notices?) (?:legales?|juridiques?)|legal (?:notices?|mentions?|information|disclosure)|imprint"
)


def heading_party(words: str) -> Party | None:
    """Return the party that a folded heading announces, None when it announces none."""
    if _OWNER_AND_HOST.search(words):
        return Party.PUBLISHER
    if _LEGAL_TITLE.fullmatch(words):
        return Party.UNKNOWN
    refused = _NOT_PUBLISHER.search(words) is not None
    for party, expression in _HEADINGS:
        if party is Party.PUBLISHER and refused:
            continue
        if expression.search(words):
            return party
    return None


_ROLE = r"(?:le |la |l'|les |notre |nom (?:de l'|du |de la |des |de )|adresse (?:de l'|du |de la )|(?:n[o°]|numero) (?:de )?|telephones? (?:de l'|du |de la )|coordonnees (?:de l'|du |de la ))*"
_OF_SITE = r"(?: ?(?:et|&|/|-|,|du|de|de la|de ce|of the|of|legal|responsable|proprietaire|editeur|publication|site|sites|site web|site internet|web|internet|contenu|plateforme|application|service|website|this)){0,6}"
_LABELS: tuple[tuple[Party, re.Pattern[str]], ...] = tuple(
    (party, re.compile(expression))
    for party, expression in (
        (
            Party.PUBLISHER,
            r"(?:co-?)?(?:directeur|directrice|direction|responsable|co-directeur)s?.{0,20}publications?\b|publication (?:director|manager)|\bpour le compte d",
        ),
        (
            Party.HOST,
            rf".{{0,30}}\bheberg(?:e|ee|es|eur|euse|ement|eurs)\b.{{0,45}}|.{{0,25}}\bhost(?:ing|ed|er)?\b.{{0,25}}|{_ROLE}serveurs?(?: web)?",
        ),
        (Party.MEDIATOR, rf"{_ROLE}mediat(?:eur|rice|ion)\b.{{0,45}}|consumer mediat.{{0,20}}"),
        (
            Party.CREDITS,
            rf"{_ROLE}(?:credits? )?(?:photo|illustration|iconograph|images?\b|visuels?\b|polices?\b|typograph|pictogrammes?\b|icones?\b|fonts?\b|icons?\b|videos?\b).{{0,40}}|credits?.{{0,30}}",
        ),
        (
            Party.PUBLISHER,
            rf".{{0,40}}\b(?:edite|editee|edites|publie) (?:et \w{{4,12}} )?par|{_ROLE}(?:editeur|editrice|edition|proprietaire|exploitant|publisher|site owner|website owner|owner)s?\b(?:\(?[a-z]{{0,6}}\)?)?{_OF_SITE}"
            r"|published by|operated by|(?:responsables?|exploitante?) (?:du|de) (?:site|contenu).{0,20}|(?:le )?(?:present )?site (?:web |internet )?(?:est )?la propriete de",
        ),
        (
            Party.AGENCY,
            rf"(?:{_ROLE}|ce site (?:a ete |est )?|le site (?:a ete |est )?|site (?:web |internet )?)(?:{_AGENCY}|(?:cree|realise|concu|developpe|maintenu|propulse|integre)).{{0,50}}"
            r"|(?:web)?site (?:by|design(?:ed)?|built|made|powered).{0,20}|(?:designed|developed|made|built|powered) (?:by|with).{0,15}",
        ),
        (
            Party.PRIVACY,
            rf"{_ROLE}(?:dpo\b|delegue.{{0,10}}protection|responsable (?:du|de) traitement|data protection officer|referent rgpd|rgpd).{{0,50}}",
        ),
        (
            Party.PAYMENT,
            r"(?:prestataire|solution|partenaire|service)s? de paiement.{0,40}|payment (?:provider|processor).{0,20}|paiements? (?:securises?|en ligne).{0,20}",
        ),
        (
            Party.AUTHORITY,
            rf"{_ROLE}(?:autorites? (?:de|competente|professionnelle)|organisme (?:de|professionnel)|ordre (?:professionnel|des|national)|supervisory authority|cnil|assureur|assurance|garant\b|garantie financiere).{{0,50}}",
        ),
    )
)


def label_party(label: str) -> Party | None:
    """Return the party that a folded label names ("hébergeur", "réalisation du site"), None when it names none."""
    if not label or len(label) > 110:
        return None
    if _OWNER_AND_HOST.search(label):
        return Party.PUBLISHER
    if _MAKER_FIRST.search(label):
        return Party.HOST
    return next((party for party, expression in _LABELS if expression.fullmatch(label)), None)


_STEMS = {
    Party.PUBLISHER: r"edite|publie|exploite|detenu|edited|published|operated|owned|run",
    Party.HOST: r"heberge|hosted",
    Party.AGENCY: r"concu|realise|cree|developpe|designe|integre|maintenu|propulse|code|imagine|construit|administre|gere|designed|developed|made|built|powered|created|managed|maintained",
}
_PARTICIPLE = rf"(?:{'|'.join(_STEMS.values())})(?:e?s?)"
_GROUP = pattern(
    rf"\b{_PARTICIPLE}(?: ?(?:,|/|&|et|and|puis|ainsi que){{1,2}} (?:est |sont |a ete |entierement )?{_PARTICIPLE}){{0,4}}"
    r"(?: [a-z]{2,16}){0,4}? (?P<by>par|by|chez|aupres|sur|via|dans|avec|with|on|at|using|au sein)\b(?: l'infrastructure| les serveurs?| la plateforme| the servers| the infrastructure)?"
    r"(?: d(?:e l'|e la |es |u |e |')| the | la | le | les | l'| of )?"
)
_SITE = r"\b(?:sites?|plateforme|application|blog|boutique|portail|webapp|website|platform|app)\b"
_THE_SITE = (
    rf"(?:^|\b(?:le|la|l'|ce|cette|notre|nos|les|ces|the|this|our|present|presente) ?){_SITE}(?!.{{0,100}}\b(?:contenus?|textes?|elements?|images?|logos?|marques?|photos?"
    r"|content|materials?)\b)"
)
_GAP = r"(?:[^.;!?]|[.](?=[a-z0-9]))"
_OTHERS: tuple[tuple[Party, re.Pattern[str]], ...] = tuple(
    (party, pattern(expression))
    for party, expression in (
        (
            Party.PUBLISHER,
            rf"{_THE_SITE}{_GAP}{{0,100}}?\b(?:est|sont|reste|demeure) (?:la |une )?(?:propriete|initiative|oeuvre)(?: (?:exclusive|pleine|entiere|pleine et entiere))* (?:de|d'|du)"
            rf"|{_THE_SITE}{_GAP}{{0,80}}?\b(?:appartient|appartenant) a\b|(?:mis|mise|mises|publiee?|editee?) (?:en ligne |a disposition )?(?:par|sous la responsabilite (?:editoriale )?d(?:e la |e l'|es |u |e |'))|pour le compte d(?:e|u)\b"
            rf"|\bl'edit(?:eur|rice) (?:d[ue] {_GAP}{{0,60}}?)?est\b|\best (?:l')?edit(?:eur|rice) d[ue] |\bthe publisher of {_GAP}{{0,60}}?\bis\b|\b(?:proprietaire|exploitant|editeur) d[ue] site {_GAP}{{0,60}}?\best\b"
            r"|\best un site (?:internet |web )?(?:de |du |d')(?=la |le |l'|societe)|\bis a (?:website|service|brand|trading name) of\b",
        ),
        (
            Party.HOST,
            r"\bl'hebergeur (?:d[ue] (?:[^.;!?]|[.](?=[a-z0-9])){0,60}?)?est\b|\best (?:l'|un )?hebergeur d[ue]\b|assure(?:nt|e|r)? l'hebergement|\b(?:hebergement|stockage)(?: [a-z']{1,14}){0,6}? (?:est |sont )?(?:assure|effectue|realise|fourni|confie)e?s?"
            r"(?: [a-z]{3,14})? (?:par|a|chez)\b|\bhosting (?:is )?(?:provided |services )?(?:by|provider is)|\bservers? (?:are )?(?:provided|operated) by|\bheberge(?:nt)? (?:le|ce|notre) (?:present )?site|\bprovider hosting (?:the|this|our) (?:site|website)|,? hebergeur d[ue] (?:present )?site\b"
            r"|\bhebergement (?:du site |web |internet )?(?:est |chez |par |: )",
        ),
        (
            Party.AGENCY,
            r"\b(?:conception|creation|realisation|developpement|design|webdesign|maquette|integration)(?: (?:et|&|/|du|de|web|site|graphique|technique|internet|developpement|realisation|creation|conception)){0,6} ?(?:par|by)\b",
        ),
    )
)
_ABOUT_OTHERS = re.compile(
    r"sites? (?:web |internet )?(?:tiers|externes?|exterieurs?|partenaires?|lies)|third[- ]part(?:y|ies)|par des tiers|contenus? heberg|hypertexte|hyperlien|d'autres sites|utilisateurs? (?:publi|heberg)|images? (?:generees?|creees?)"
)


def verbs(folded: str) -> list[tuple[int, int, Party]]:
    """Return where a sentence passes to another party: start and end of the wording, in reading order."""
    if _ABOUT_OTHERS.search(folded):
        return []
    found = [(match.start(), match.end(), party) for match in _GROUP.finditer(folded) if (party := _of_group(match))]
    found += [(match.start(), match.end(), party) for party, says in _OTHERS for match in says.finditer(folded)]
    found.sort()
    kept: list[tuple[int, int, Party]] = []
    for start, end, party in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, party))
    return kept


def _of_group(match: re.Match[str]) -> Party | None:
    """Return the party of participles joined in one group: who edits, then who hosts, then who made it."""
    said = (party for party, stems in _STEMS.items() if re.search(rf"\b(?:{stems})", match.group()))
    party = next(said, None)
    return party if party is Party.HOST or match.group("by") in ("par", "by") else None
