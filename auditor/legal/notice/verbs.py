"""What a verb says about the party that follows: "est édité par", "hébergé chez", "réalisation :"."""

import re

from auditor.legal.cues import pattern
from auditor.legal.notice.roles import Party
from auditor.legal.quick import Quick

_STEMS = {
    Party.PUBLISHER: r"edite|publie|exploite|detenu|edited|published|operated|owned|run",
    Party.HOST: r"heberge|hosted",
    Party.AGENCY: r"concu|realise|cree|developpe|designe|integre|maintenu|propulse|code|imagine|construit"
    r"|administre|gere|designed|developed|made|built|powered|created|managed|maintained",
}
_PARTICIPLE = rf"(?:{'|'.join(_STEMS.values())})(?:e?s?)"
_GROUP = pattern(
    rf"\b{_PARTICIPLE}(?: ?(?:,|/|&|et|and|puis|ainsi que){{1,2}} (?:est |sont |a ete "
    rf"|entierement )?{_PARTICIPLE}){{0,4}}"
    r"(?: [a-z]{1,16}){0,4}? (?P<by>par|by|chez|aupres|sur|via|dans|avec|with|on|at|using"
    r"|au sein)\b(?: l'infrastructure| les serveurs?| la plateforme| the servers| the infrastructure)?"
    r"(?: d(?:e l'|e la |es |u |e |')| the | la | le | les | l'| of )?"
)
_SITE = r"\b(?:sites?|plateforme|application|blog|boutique|portail|webapp|website|platform|app)\b"
_THE_SITE = (
    r"(?:^|\b(?:le|la|l'|ce|cette|notre|nos|les|ces|the|this|our|present"
    rf"|presente) ?){_SITE}(?!.{{0,100}}\b(?:contenus?|textes?|elements?|images?|logos?|marques?|photos?"
    r"|content|materials?)\b)"
)
_GAP = r"(?:[^.;!?]|[.](?=[a-z0-9]))"
_OTHERS: tuple[tuple[Party, Quick], ...] = tuple(
    (party, pattern(expression))
    for party, expression in (
        (
            Party.PUBLISHER,
            rf"{_THE_SITE}{_GAP}{{0,100}}?\b(?:est|sont|reste|demeure) (?:la |une )?(?:propriete|initiative"
            r"|oeuvre)(?: (?:exclusive|pleine|entiere|pleine et entiere))* (?:des|de|d'|du)"
            rf"|{_THE_SITE} (?:est|reste) la propriete (?!de|d'|du|exclusive|pleine|entiere|intell)(?=[a-z])"
            rf"|{_THE_SITE}{_GAP}{{0,80}}?\b(?:appartient|appartenant) a\b|(?:mise?s? (?:en ligne|a disposition)"
            r"|publiee?|editee?) (?:par|sous la responsabilite (?:editoriale )?d(?:e la |e l'"
            r"|es |u |e |'))|pour le compte d(?:e|u)\b"
            rf"|\bl'edit(?:eur|rice) (?:d[ue] {_GAP}{{0,60}}?)?est\b"
            rf"|\bthe publisher of {_GAP}{{0,60}}?\bis\b|\b(?:proprietaire|exploitant"
            rf"|editeur) d[ue] site {_GAP}{{0,60}}?\best\b"
            r"|\b(?:co-?)?(?:directeur|directrice|responsable)s? (?:de (?:la )?)?publication ?: |\b(?:editeur"
            r"|proprietaire) d[ue] (?:present )?site"
            r"(?: (?:web|internet))? ?: "
            r"|\best (?:un|une|le|la) (?:site|service|produit|marque|blog|boutique|application|plateforme"
            r"|projet|initiative)"
            r"(?: (?:web|internet|officielle?|en ligne|commerciale?|propose|edite)){0,3} (?:de |du |d'"
            r"|par )(?=la |le |l'|societe|association|[a-z]{3,}|:)"
            r"|\bedition (?:et [a-z' ]{3,40} )?d(?:u|e ce) (?:present )?site [^;!?]{0,40}?"
            r"(?:est |sont )assuree?s? par\b(?: la | l'| le )?"
            r"|\bis a (?:website|service|brand|trading name) of\b|\bresponsable du site (?:web "
            r"|internet )?est\b|\b(?:tenue?|gere|animee?) par\b"
            r"|\b(?:nous sommes|we are)(?= (?:la |l'|the )?[a-z]{3,})"
            rf"|\bedite (?:le|ce|son) (?:present )?{_SITE}|\b(?:est|are|is) (?:l'|le |la |the )?(?:editeur"
            r"|editrice|proprietaire|publisher|exploitant"
            rf"|exploitante|owner) (?:et [a-z' ]{{3,30}} )?(?:d[ue]|de ce|de la|of) ",
        ),
        (
            Party.HOST,
            r"\bl'hebergeur (?:d[ue] (?:[^.;!?]|[.](?=[a-z0-9])){0,60}?)?est\b|\best (?:l'"
            r"|un )?hebergeur d[ue]\b|assure(?:nt|e|r)? l'hebergement|\b(?:hebergement"
            r"|stockage)(?: [a-z']{1,14}){0,6}? (?:est |sont )?(?:assure|effectue|realise|fourni|confie)e?s?"
            r"(?: [a-z]{3,14})? (?:par|a|chez)\b|\bhosting (?:is )?(?:provided |services )?(?:by|provider is)"
            r"|\bservers? (?:are )?(?:provided|operated) by|\bheberge(?:nt)? (?:le|ce|notre) (?:present )?site"
            r"|\bprovider hosting (?:the|this|our) (?:site|website)|, hebergeur d[ue] (?:present )?site\b"
            r"|\bhebergement (?:du site |web |internet )?(?:est |chez |par |: )"
            r"|\b(?:hebergeur|hebergement|host|hosting)(?: (?:du|de|de ce|de notre|web|internet|site"
            r"|provider)){0,4} ?: ",
        ),
        (
            Party.AGENCY,
            r"\b(?:conception|creation|realisation|developpement|design|webdesign|maquette"
            r"|integration)(?: (?:et|&|/|du|de|web|site|graphique|technique|internet|developpement|realisation"
            r"|creation|conception)){0,6} ?(?:par|by)\b"
            r"|\b(?:webmaster|createur|creation|conception|realisation|developpement|webdesign"
            r"|credits?)(?: (?:et|&|du|de|web|site"
            r"|internet|graphique|technique|realisation|creation|conception|developpement)){0,5} ?: ",
        ),
    )
)
_ABOUT_OTHERS = re.compile(
    r"sites? (?:web |internet )?(?:tiers|externes?|exterieurs?|partenaires?|lies)|third[- ]part(?:y"
    r"|ies)|par des tiers|contenus? heberg|hypertexte|hyperlien|d'autres sites|utilisateurs? (?:publi|heberg)"
    r"|images? (?:generees?|creees?)"
)


_SUBJECT = 90
"""Characters before a verb in which its subject stands."""


def verbs(folded: str) -> list[tuple[int, int, Party]]:
    """Return where a sentence passes to another party: start and end of the wording, in reading order."""
    if _ABOUT_OTHERS.search(folded):
        return []
    found = [(match.start(), match.end(), party) for match in _GROUP.finditer(folded) if (party := _of_group(match))]
    found += [
        (match.start(), match.end(), party)
        for party, says in _OTHERS
        for match in says.finditer(folded)
        if party is not Party.PUBLISHER or not _DATA.search(folded[max(0, match.start() - _SUBJECT) : match.start()])
    ]
    found.sort()
    kept: list[tuple[int, int, Party]] = []
    for start, end, party in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, party))
    return kept


_BODIES: tuple[tuple[Party, Quick], ...] = (
    (
        Party.AUTHORITY,
        pattern(
            r"\bcnil\b|commission nationale (?:de l')?informatique|autorites? de (?:protection des donnees"
            r"|controle|tutelle|supervision"
            r"|regulation)|autorite des marches|autorite de controle prudentiel|\bacpr\b|\bcnpd\b|\bpfpdt\b"
            r"|\bdgccrf\b|information commissioner"
            r"|supervisory authorit|data protection authority|\bdreal\b|\barcom\b"
        ),
    ),
    (
        Party.MEDIATOR,
        pattern(
            r"\bmediat(?:eur|rice)s?\b|\bmediation (?:de la |a la )?consommation|\bombudsman\b"
            r"|consumer mediat"
        ),
    ),
)


def body(folded: str) -> tuple[int, int, Party] | None:
    """Return where a sentence begins to speak of an authority or a mediator, whose address may follow."""
    found = [(match.start(), match.end(), party) for party, says in _BODIES if (match := says.search(folded))]
    return min(found, default=None)


_CONTENT = re.compile(
    r"\b(?:informations?|contenus?|images?|videos?|photos?|photographies|textes?|avis|commentaires?"
    r"|annonces?|documents?|liens|actualites"
    r"|marques?|content)\b[^.;:]{0,60}$"
)
_DATA = re.compile(
    r"\b(?:donnees?|analytics|cookies?|traceurs?|plugins?|modules?|cms|api|domaine (?:est|a ete)"
    r"|logiciels?)\b[^.;:]{0,60}$"
)
"""What is published or kept by others than the site's publisher."""


_REGISTRAR = re.compile(r"\b(?:noms? de )?domaines?(?: [a-z]{1,10}){0,3} $")


def _of_group(match: re.Match[str]) -> Party | None:
    """Return the party of participles joined in one group: who edits, then who hosts, then who made it."""
    before = match.string[max(0, match.start() - _SUBJECT) : match.start()]
    if _CONTENT.search(before) and not re.search(_SITE, before):
        return None
    said = (party for party, stems in _STEMS.items() if re.search(rf"\b(?:{stems})", match.group()))
    party = next(said, None)
    if (party is not Party.HOST and _DATA.search(before)) or _REGISTRAR.search(before):
        return None
    return party if party is Party.HOST or match.group("by") in ("par", "by") else None
