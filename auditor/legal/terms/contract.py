"""Law, court, end of the contract, liability, property, personal data (L111-1, L211-3, Code civil 1127-1)."""

from auditor.legal.cues import Cue, Point
from auditor.legal.statement import Confidence

_NATIONS = (
    r"(?:francais\w*|belges?|suisses?|luxembourgeois\w*|italien\w*|espagnol\w*|allemand\w*|anglais\w*|irlandais\w*"
    r"|neerlandais\w*|portugais\w*|monegasque|quebecois\w*|canadien\w*|marocain\w*|tunisien\w*|algerien\w*"
    r"|senegalais\w*|americain\w*|europeen\w*|(?:de (?:la )?|du |des |en vigueur (?:en|au) "
    r"|applicables? en )(?:france|belgique|suisse|luxembourg|quebec|canada|maroc|etats-unis|l'etat|state|england"
    r"|republique)|du pays|du lieu|(?!communs?\b|informatique)\w{3,}(?:ais|aise|aises|ois|oise|oises|iens?|iennes?"
    r"|ains?|aines?|ands?|andes?|ols?|oles?|gique|que|isse|kosovar|turc)\b)"
)  # fmt: skip
LAW = Point(
    about=("droit", "loi", "legislation", "law", "reglementation"),
    cues=(
        Cue(r"(?:soumis\w*|soumet\w*|regi\w*|regl\w+|gouvern\w*|interpret\w*|assujetti\w*|releve\w*|depend\w*"
            r"|obeiss\w+|execut\w*)(?: \w+){0,5}?,?(?: (?:a|au|par|aux|selon|de|du|conformement))(?: (?:a|au|le|la"
            r"|l'application))?(?: du| de la)?(?: seule?s?)? ?(?:le |la |les |l')?(?:droits?|lois?|legislations?"
            r"|reglementations?) (?:\w+ ){0,3}?" + _NATIONS,
                unless=r"tribuna\w+ (?:sont|est) soumis|donnees (?:\w+ ){0,3}soumis",
            confidence=Confidence.CERTAIN),
        Cue(r"(?:droit|loi|legislation) " + _NATIONS + r"[^.;]{0,60}(?:s'appliqu\w+|applicable|regi\w*|gouvern\w*"
            r"|regit)"),
        Cue(r"(?:droit|loi|legislation) applicable (?:\w+ ){0,6}?(?:est|sera|:|au|aux|a)[^.;]{0,60}?(?:droit |loi "
            r"|la loi |le droit )?" + _NATIONS),
        Cue(r"^\W*(?:le |la )?(?:droit|loi) " + _NATIONS + r"\W*$|^[^.]{0,60}\bdroit francais\b",
            under=r"(?:droit|loi) applicable|loi et|droit et"),
        Cue(r"(?:governed|construed|interpreted)[^.;]{0,60}laws?\b|subject to[^.;]{0,40}\blaws? of"
            r"|\b(?:french|belgian|swiss|english|irish|german|dutch|italian|spanish|luxembourg) law (?:applies|shall"
            r"|governs|is applicable)"),
        Cue(r"(?:le|la|seule?|exclusivement)(?: \w+){0,2} (?:droit|loi) " + _NATIONS + r" (?:est|sera|s'|regit)"),
        Cue(r"lois? en vigueur (?:en|au|a) \w+[^.;]{0,40}(?:appliqu|regi)|(?:soumis\w*"
            r"|regi\w*)[^.;]{0,40}lois? (?:en vigueur )?(?:en|de|du|au) [a-z]+"),
    ),
)  # fmt: skip
_COURTS = r"(?:tribuna(?:l|ux)|juridictions?|juges?|cours? (?:d'appel|competentes?|de justice)|courts?)"
COURT = Point(
    about=("tribuna", "juridiction", "juge", "court", "cour ", "le for ", "for jur", "for jud"),
    cues=(
        Cue(_COURTS + r"(?: [\w'(),/-]+){0,22}? ?(?:competen\w*|habilit\w*|jurisdiction|territorial\w*)",
            unless=r"quelle que soit la juridiction saisie", confidence=Confidence.CERTAIN),
        Cue(r"competen\w*[^.;]{0,140}?" + _COURTS, unless=r"^(?:(?!competen).){0,80}avant toute action"
            r"|autorites? competentes?[^.]{0,40}judiciair"),
        Cue(r"\b(?:jurisdiction|venue)\b[^.;]{0,80}\bcourts?\b|\bcourts? (?:\w+ ){0,2}?(?:of|in|located)\b[^.;]{0,60}"
            r"(?:jurisdiction|competent|settle|resolve)"),
        Cue(r"(?:soumis\w*|soumett\w*|porte\w*|releve\w*|saisi\w*|ressort|deferee?s?|tranche\w*|saisine|attribu\w*"
            r"|regle\w*|submitted|brought|action|renvoye\w*|connaitre|elire)[^.;]{0,110}?(?:devant|aupres|a|au|aux"
            r"|les|des|par|du|le|de|before|to|la) (?:\w+ ){0,3}?" + _COURTS,
                unless=r"mediat\w+[^.]{0,60}avant (?:toute action|de saisir|tout recours)|sans (?:preavis|passer"
                    r"|intervention|recours)|jurisprudence|decision"),
        Cue(r"\bfor (?:juridique |judiciaire )?(?:[^.;]{0,60}(?:est|sera)\b|a |au )"
            r"|lieu de juridiction[^.;]{0,30}(?:est|sera)"),
        Cue(_COURTS + r" (?:\w+ )?(?:de |du |d')(?:commerce |grande instance |judiciaire |l'arrondissement )?(?:de "
            r"|d'|du )?\w+[^.;]{0,60}(?:seul|exclusi|competen|saisi)"),
    ),
)  # fmt: skip

_END = (
    r"(?:resili\w+|resolution|resolutoire|resolue?s?\b|resoudre|rompu\w*|rompre|rupture|mettre (?:un terme|fin)"
    r"|mis fin|terminat\w+|cancel\w*|annul\w+|desabonn\w+)"
)
TERMINATION = Point(
    about=("resou", "indisponib", "decommand", "prend fin", "prendra fin", "prennent fin", "resili", "resol",
        "rompre", "rompu", "rupture", "mettre fin",
        "mis fin", "un terme", "terminat",
        "cancel", "annul", "desabonn", "refuser", "supprim", "suspend", "desist", "cloture", "disponib", "stock"),
    cues=(
        Cue(r"resili\w+", unless=r"assurance", confidence=Confidence.CERTAIN),
        Cue(r"\bannul(?:er|e|ee|es|ees|ation|ations|era|eront|able|ables|ons|ez)\b",
            unless=r"annul\w+ et remplac|droit d'annulation de 14|retract\w+|annule et remplace"
                r"|annul\w+ toute clause|clauses? (?:\w+ ){0,6}annul|nulle?s?\b|carte|garantie (?:\w+ ){0,3}annul"
                r"|entraine l'annulation de la garantie|frauduleu[^.]{0,60}cartes? bancaires? annul"),
        Cue(r"(?:resolution|resolutoire|resolue?s?|resoudre)\b[^.;]{0,100}?(?:vente|contrat|commande|plein droit"
            r"|abonnement|droit)|(?:vente|contrat|commande)\b[^.;]{0,80}?(?:resolu\w*|resoudre)\b|clause resolutoire",
            unless=r"resolution (?:\w+ ){0,3}(?:des |du |de )(?:litiges?|differends?|conflits?|probleme)"
                r"|resolution amiable|resoudre (?:\w+ ){0,4}(?:litige|differend|conflit|probleme)"),
        Cue(r"(?:mettre|mis|met|mettra) (?:\w+ ){0,2}?(?:un terme|fin) (?:au|a|a la|a son|a votre|a l')|(?:rompre"
            r"|rupture)[^.;]{0,40}contrat|cl(?:ot|or)ur\w+[^.;]{0,40}compte|supprim\w+[^.;]{0,30}compte",
            unless=r"donnees"),
        Cue(r"\b(?:terminat(?:e|ion|ed)|cancel(?:led|lation|ling|ed)?)\b",
            unless=r"withdraw|right to cancel|cancel your order within 14"),
        Cue(r"\breserv\w+[^.;]{0,60}(?:droit|possibilite|faculte) (?:de |d')(?:annuler|suspendre|resoudre"
            r"|interrompre|refuser ou (?:d')?annuler)[^.;]{0,60}(?:commande|reservation|compte|vente|acces)"),
        Cue(r"desist\w+|decommand\w+", unless=r"retract"),
        Cue(r"(?:contrat|abonnement|convention|adhesion)[^.;]{0,40}prend\w* fin"),
        Cue(r"\w{4}", under=r"^(?:\W|\d|\.|[a-z]/|article [ivx\d]+)*(?:conditions d'|politique d'|modalites d'"
            r"|frais d')?(?:annulations?|resiliation|resolution|cancellation|termination)\b(?!.*(?:litige|retract"
            r"|amiable|differend|conflit))",
            confidence=Confidence.DOUBTFUL),
        Cue(r"(?:indisponib\w+|(?:plus|pas) (?:\w+ ){0,2}?disponibles?|rupture de stock)[^.]{0,400}(?:rembours|annul)"),
    ),
)  # fmt: skip
LIABILITY = Point(
    about=("responsab", "force majeure", "liab", "resultat", "respons", "meilleurs efforts", "best efforts",
        "obligation de moyen", "cas fortuit", "indemnis",
        "dommage", "garanti", "retard", "warrant", "compensation"),
    cues=(
        Cue(r"(?:responsab\w+)[^.;]{0,200}?(?:limit\w+|exclu\w*|engag\w+|exoner\w+|degag\w+|declin\w+|recherch\w+"
            r"|mise en (?:cause|jeu)|retenue|plafonn\w+)",
            unless=r"^(?:(?!vendeur|societe|prestataire|nous|notre|nos ).){0,200}(?:client|acheteur|utilisateur"
                r"|vous)\w* (?:est|etes|sera|demeure|reste)[^.]{0,40}responsab|engage la responsabilite du client"
                r"|responsabilite du client|(?:civile|penale)[^.;]{0,40}(?:auteur|contrevenant|client|utilisateur)"
                r"|contrefacon|cette interdiction"),
        Cue(r"(?:declin\w+|degag\w+|exclu\w*|exoner\w+|limit\w+|decharge\w*|engag\w+|engageant"
            r"|renonc\w+ a rechercher|mise en jeu)[^.;]{0,120}?responsabilite",
                unless=r"engage la responsabilite du client|(?:client|utilisateur|acheteur) (?:engage|est)"),
        Cue(r"\b(?:ne|n'|aucun\w*|pas)\b[^.;]{0,120}?(?:tenu\w*|etre|estim\w+|considere\w*|est|sera\w*"
            r"|rendue?) (?:\w+ ){0,3}?(?:pour |comme )?(?:responsables?)",
                unless=r"^\W*(?:le client|l'utilisateur|vous) (?:ne )"),
        Cue(r"force majeure|cas fortuit", unless=r"^(?:(?!responsab|exoner|inexec|suspen|manqu|tenu|obligation"
            r"|retard).)*$"),
        Cue(r"force majeure|evenement", under=r"force majeure"),
        Cue(r"\w{4}", under=r"\b(?:ne|n')(?: \w+){0,3} (?:tenue?s? (?:pour )?|etre |pas )?responsables?\b"
            r"|responsabilite[^\n]{0,40}(?:exclu|exoner|limite)", unless=r"^\W*le client|donnees"),
        Cue(r"obligations? de moyens?\b|\baucun\w* resultat\b[^.;]{0,60}(?:garanti|assur)"),
        Cue(r"(?:retards?|depassements?|modifications?)\b[^.;]{0,120}\b(?:ne|n'|aucune?"
            r"|sans)\b[^.;]{0,60}(?:dommages|indemni"
            r"|dedommag|compensation)"),
        Cue(r"\b(?:ne|n')(?: \w+)? ?(?:garanti\w+|saurai\w+ garantir|peut garantir|pouvons garantir"
            r"|offr\w+)(?: (?:pas|en aucun cas|aucune?|ni|nullement|que))", unless=r"^\W*(?:le client|l'utilisateur)"),
        Cue(r"\b(?:is|are|be) (?:\w+ ){0,2}?liable\b|\bliable (?:only|without|for)\b", unless=r"^\W*(?:you"
            r"|the (?:customer"
            r"|buyer|client|user))\b"),
        Cue(r"ne (?:sommes|sont) (?:\w+ )?(?:pas|aucunement|nullement) responsables?|ne repond\w* (?:pas"
            r"|en aucun cas|aucunement) d"),
        Cue(r"\b(?:ne|n'|aucune?)\b[^.;]{0,40}(?:garanti\w*|engage\w*|obligation|tenue?)[^.;]{0,60}\bresultats?\b"),
        Cue(r"(?:not|no event)[^.;]{0,80}(?:liable|responsible)|liability[^.;]{0,80}(?:limit|exceed|exclu)"
            r"|(?:accepts? no|no|disclaims? (?:any|all)|without) (?:liability|responsibility)|(?:not"
            r"|cannot) (?:\w+ )?(?:take|accept|assume) (?:any )?(?:responsibility|liability)|meilleurs efforts"
            r"|best efforts"),
        Cue(r"responsab\w+|tenu\w*|dommages?|compensation|indemnis\w+|liab\w+|damages?|warrant\w+",
            under=r"\bresponsabilite(?! (?:du|de l'|des?) (?:client|utilisat"
            r"|acheteu))|liability|limitation de", unless=r"assur|\bclient (?:est|demeure|reste)"
                r"|responsabilite du client", confidence=Confidence.DOUBTFUL),
    ),
)  # fmt: skip
PROPERTY = Point(
    about=("proteg", "visuel", "copi", "diffus", "propriet", "auteur", "copyright", "reprodu", "contrefa", "marque",
        "intellectual",
        "licence", "logo"),
    cues=(
        Cue(r"propriete (?:\w+ )?intellectuelle|propriete litteraire|propriete industrielle|intellectual property"
            r"|droits? d'auteurs?|droits? de la propriete",
                unless=r"atteinte a un droit de propriete intellectuelle du client$",
            confidence=Confidence.CERTAIN),
        Cue(r"(?:contenus?|elements?|textes?|photo\w*|images?|logos?|marques?|site|visuels?|supports?|documents?"
            r"|illustrations?|creations?|oeuvres?|dessins?|plans?)\b[^.;]{0,200}?(?:propriete (?:exclusive|pleine"
            r"|intellectuelle)|demeur\w+ la propriete|rest\w+ la propriete|contrefa\w+|protege\w*"
            r"|reproduction(?: \w+){0,6}? (?:est|interdit\w*|totale|meme|sans|ou)|reproduit\w*)",
            unless=r"reserve de propriete|jusqu'a|paiement (?:integral|complet)|transfert de propriete"
                r"|donnees (?:a caractere )?personnel|donnees bancaires"),
        Cue(r"(?:reproduction|reproduire|copie(?! (?:jointe|de|du|des|d'))|representation|exploitation|diffusion"
            r"|utilisation)\b[^.;]{0,140}?(?:interdite?s?|autorisation|contrefa\w+|accord (?:ecrit|prealable))",
                unless=r"donnees|image des enfants|droit a l'image"),
        Cue(r"\w{4}", under=r"propriete (?:\w+ )?intellectuelle|droits? d'auteur|intellectual property|^(?:\W|\d"
            r"|article){0,12}(?:copyright|contrefacon)"),
        Cue(r"(?:propriete|proprietaire|cession|concession) (?:\w+ ){0,3}(?:des|de ses|du|de la"
            r"|de l') ?(?:livrables?|oeuvres?|creations?|contenus?|maquettes?|supports?|fichiers?|codes?|site|logo"
            r"|visuels?|photo\w*|droits d'(?:exploitation|utilisation|usage|auteur))",
                unless=r"transfert de (?:la )?propriete|reserve de propriete|siege social|capital de|immatricul"),
        Cue(r"(?:contenus?|elements?|textes?|photo\w*|images?|site|supports?|documents?)\b[^.;]{0,100}(?:copi\w+"
            r"|diffus\w+|reprodui\w+)[^.;]{0,60}sans (?:\w+ )?(?:autorisation|accord)"),
        Cue(r"(?:\bsite|contenus?|textes?|images?|codes?|fichiers?|creations?|outils?"
            r"|methodes?)\b[^.;]{0,100}(?:est|sont|deviennent|devient"
            r"|demeurent?|restent?) (?:\w+ )?(?:la |notre |leur )propriete\b",
            unless=r"jusqu'a|paiement complet|reserve de propriete|guitare|materiel"),
        Cue(r"marques?\b[^.;]{0,40}\bdepos|licence (?:\w+ )?(?:d'utilisation|d'usage|non exclusive)",
            unless=r"permis|hebergeur"),
        Cue(r"\bcopyright (?:law|notice)|droits? de reproduction|contrefacon|marques? deposees?"),
    ),
)  # fmt: skip
DATA = Point(
    about=("confidentiel", "donnees", "rgpd", "gdpr", "vie privee", "privacy", "nominatives", "cnil", "confidential",
        "informatique et libert", "1978", "informations personnelles", "personal", "2016/679"),
    cues=(
        Cue(r"traitement (?:informatique )?(?:de[s ]|de vos|de ses) ?donnees"
            r"|donnees (?:a caractere )?(?:personnel\w*|nominatives)|donnees (?:\w+ ){0,3}personnelles"
            r"|informations? (?:a caractere )?(?:personnel\w*|nominatives?)|personal (?:data|information)"
            r"|donnees (?:des (?:clients|utilisateurs|acheteurs)|de nos clients|de ses clients|vous concernant"
            r"|le concernant)|(?:les|vos|ses) donnees (?:collectees|recueillies|fournies|transmises)",
            unless=r"donnees (?:bancaires|de carte) |verifier l'exactitude|exactitude des (?:donnees|informations)"
                r"|^(?:(?!personnel).)*cookies?(?!.*personnel)|donnees client\b.*sauvegard"
                r"|il (?:lui )?appartient (?:au client )?de (?:proceder|declarer)|sous-traitant"
                r"|^\W*ne pas (?:divulguer|communiquer|diffuser|publier|collecter)"),
        Cue(r"informations?[^.;]{0,70}confidentielles?[^.;]{0,70}(?:tiers|transmis|cede|revend|communiqu)",
            unless=r"les parties|chaque partie|projet|secret"),
        Cue(r"\b(?:rgpd|gdpr|cnil|informatique et libertes|2016/679|informatique, aux fichiers)\b"
            r"|loi (?:\w+ ){0,3}(?:du )?6 janvier 1978|78-17",
                unless=r"(?:lui|client) appart\w+|du client a l'egard|cookies?|client s'engage a (?:respecter"
                    r"|se conformer)"),
        Cue(r"(?:politique|charte|declaration|clause|notice|rubrique|page)(?: \w+){0,4}? ?(?:de |sur la |de la "
            r"|relative a la |a la |\" )?(?:confidentialite|vie privee|protection des donnees)|privacy (?:policy"
            r"|notice)|confidentialite (?:et la securite )?(?:des|de vos|de ses|de leurs) (?:donnees"
            r"|informations (?:personnel|(?:fournies|transmises|communiquees|recueillies|collectees)(?: par| aupres"
            r"| sur le site|,)|de (?:ses|nos|vos) client))|vie privee",
            unless=r"cookies?\b(?!.*donnees)|cocher la case|chaque partie|les parties s'engagent|reciproque"),
        Cue(r"confidentialite|informations|donnees", under=r"donnees (?:a caractere )?personnel|vie privee|rgpd"
            r"|protection des donnees|donnees nominatives",
            unless=r"confidentielle|divulg|secret|cookie", confidence=Confidence.DOUBTFUL),
    ),
)  # fmt: skip
