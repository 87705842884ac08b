"""For whom and for what the terms are: consumers or traders, goods, services, subscriptions."""

from auditor.legal.cues import Cue, Point
from auditor.legal.statement import Confidence

_TRADERS = r"(?:professionnels?|entreprises?|commercants?|revendeurs?|traders?|businesses|professionals?)"
_BOTH = r"consommateurs?\b|particuliers?\b|non[ -]professionnels?|personnes? physiques?|grand public"
BUSINESS_ONLY = Point(
    about=("professionnel", "b2b", "btob", "revendeur", "business", "commercant", "entreprises", "entrepreneurs",
        "consommateur"),
    cues=(
        Cue(rf"(?:exclusivement|uniquement|seulement|only|seuls?|exclusivite)[^.;]{{0,60}}{_TRADERS}", unless=_BOTH +
            r"|retract|penalit|indemnit|professionnels? de sante|\bagrees?\b|diplom",
            confidence=Confidence.CERTAIN),
        Cue(rf"(?:reserve\w*|destine\w*|s'adresse\w*|limite\w*) (?:\w+ )?(?:a |aux |a des |to )(?:\w+ )?{_TRADERS}",
            unless=_BOTH +
            r"|retract|penalit|indemnit|espace|tarifs?\b", also=r"reserve\w*|exclusi|limite\w*"),
        Cue(rf"(?:destine\w*|s'adresse\w*) (?:\w+ )?(?:a |aux |a des |to )(?:\w+ )?{_TRADERS}", unless=_BOTH +
            r"|retract|penalit|indemnit|espace|tarifs?\b", confidence=Confidence.DOUBTFUL),
        Cue(r"(?:s'appliqu\w+|regiss\w+|conclu\w*)[^.;]{0,80}(?:aupres de (?:ses|des|nos)|avec (?:ses|des|nos|tout)"
            r"|a (?:ses|des|nos)|entre) (?:clients? )?professionnels?\b", unless=_BOTH +
                r"|retract|penalit|indemnit|si (?:le|vous)|lorsque", confidence=Confidence.DOUBTFUL),
        Cue(rf"exclusivement entre {_TRADERS}|entre professionnels (?:exclusivement|uniquement)", unless=r"\btribuna",
            confidence=Confidence.CERTAIN),
        Cue(r"\bne (?:vend|propose|fourni|realise|contracte)\w* (?:aucun\w*|pas|rien)[^.;]{0,40}(?:aux?|a des"
            r"|avec des) (?:particuliers"
            r"|consommateurs)", unless=r"retract", confidence=Confidence.CERTAIN),
        Cue(r"(?:n'est pas|ne sont pas|ne s'adress\w+ pas|ne (?:concern"
            r"|vis)\w+ pas)[^.;]{0,40}(?:destine\w* )?(?:aux? )?(?:consommateurs?|particuliers?)\b|(?:exclut"
            r"|excluent|a l'exclusion)[^.;]{0,40}(?:consommateurs?|particuliers?)\b",
            unless=r"retract|garanti|mediat|limitation|clause|disposition|article|juridiction|tribuna"),
    ),
)  # fmt: skip
CONSUMERS = Point(
    about=("consommat", "particulier", "consumer", "non professionnel", "non-professionnel", "personne physique"),
    cues=(
        Cue(r"\bconsommateurs?\b|\bconsommatrices?\b|\bconsumers?\b",
            unless=r"(?:ne (?:s'adress|concern|vis)\w+ pas|exclu\w*)[^.;]{0,40}consommateurs?"),
        Cue(r"(?:clients?|acheteurs?|acquereurs?|a destination des|aupres des|aux?) (?:\w+ ){0,2}?(?:particuliers?"
            r"|non[ -]professionnels?)\b"),
        Cue(r"personnes? physiques? [^.;]{0,60}(?:non commercantes?|majeure|capable|besoins? (?:personnels?"
            r"|prives?)|usage (?:personnel|prive)|n'agissant pas)"),
    ),
)  # fmt: skip
MARKETPLACE = Point(
    about=("marketplace", "place de marche", "vendeurs", "tiers", "createurs", "l111-7", "intermedia",
        "exposants", "partenaires"),
    cues=(
        Cue(r"market ?place|places? de marche"),
        Cue(r"vendeurs? (?:tiers|partenaires?|professionnels?|independants?|inscrits?|referenc\w+)",
            unless=r"aucun vendeur tiers|site tiers"),
        Cue(r"(?:mise? en relation|intermedia\w+)[^.;]{0,80}(?:vendeurs?|createurs?|prestataires?|proprietaires?"
            r"|hotes?|acheteurs?)|\bl\.? ?111-7\b(?!-)", unless=r"intermediaire (?:financier|d'assurance"
                r"|de paiement)"),
    ),
)  # fmt: skip
DIGITAL = Point(
    about=("numeri", "telecharg", "logiciel", "e-book", "ebook", "en ligne", "digital", "download",
        "application", "saas", "streaming", "pdf", "licence"),
    cues=(
        Cue(r"(?:contenus?|produits?|fichiers?|biens?|services?|formations?) (?:\w+ )?(?:numeriques?|digita\w+"
            r"|telecharge\w*|dematerialise\w*)|digital (?:content|product|download)s?",
            unless=r"(?:ne|ni|n')[^.;]{0,30}(?:contenus? numerique|vend)|exception|221-28"),
        Cue(r"telecharg\w+|\be-?books?\b|\bsaas\b|logiciels? en (?:ligne|mode)|formations? en ligne|e-learning"
            r"|programmes? en ligne|videos? a la demande|application mobile",
            unless=r"telecharg\w+[^.;]{0,60}(?:formulaire|conditions|cgv|facture|retractation|copie)|(?:formulaire"
                r"|conditions|cgv|facture|retractation)[^.;]{0,60}telecharg|virus"),
    ),
)  # fmt: skip
SERVICES = Point(
    about=("service", "prestation", "formation", "sejour", "reservation", "seance", "consultation",
        "hebergement", "travaux", "cours", "abonnement", "atelier", "soin"),
    cues=(
        Cue(r"(?:prestations?|services?)\b[^.;]{0,60}(?:propos|fourni|realis|effectu|execut|rendu|vendu|command"
            r"|souscri)|prestations? de services?|(?:fourni|propos|realis|vend|command"
            r"|souscri)\w*[^.;]{0,60}(?:prestations?|services? (?!client|apres|postal))",
            unless=r"service (?:client|apres[ -]vente|postal|de livraison|de mediation|consommateur|de paiement)"
                r"|prestataires? de (?:paiement|services? de paiement)|221-28|retract"),
        Cue(r"\b(?:formations?|sejours?|hebergements?|chambres?|seances?|consultations?|cours|ateliers?|stages?"
            r"|soins|travaux|coaching|spectacles?|billets?|locations?|menus?)\b[^.;]{0,60}(?:propos|reserv|dispens"
            r"|realis|organis|vend|inscri|prix|tarif)",
            unless=r"retract|221-28|au cours|en cours|cours de|transporteur"),
    ),
)  # fmt: skip
GOODS = Point(
    about=("livr", "expedi", "colis", "produit", "article", "marchandise", "deliver", "ship"),
    cues=(
        Cue(r"\bcolis\b|(?:produits?|articles?|marchandises?|commandes?|biens?)\b[^.;]{0,80}(?:livre\w*|expedie\w*"
            r"|livraison|expedition|emball\w+|transporteur)|(?:livr|expedi)\w+[^.;]{0,60}(?:produits?|articles?"
            r"|marchandises?|colis)|frais (?:de port|d'expedition)|\bshipping\b",
            unless=r"livrables?\b|livr\w+ (?:des |de |les )?(?:services|prestations|travaux)|numeri|par e-?mail"
                r"|par courriel|telecharg"),
    ),
)  # fmt: skip
SUBSCRIPTION = Point(
    about=("abonnement", "reconduction", "renouvel", "subscription", "engagement", "mensualite", "adhesion", "box"),
    cues=(
        Cue(r"\babonnements?\b|\bsubscriptions?\b|\bs'abonn\w+",
            unless=r"newsletter|lettre d'information|abonnement internet|abonnements? (?:a la |aux )?(?:presse"
                r"|journaux|periodique)|221-28|publications?|desabonn"),
        Cue(r"tacite reconduction|reconduct\w+ tacite|renouvel\w+ (?:automatique|tacite)\w*"
            r"|automatic(?:ally)? renew", confidence=Confidence.CERTAIN),
        Cue(r"(?:contrat|souscri\w+|formule|adhesion)[^.;]{0,80}(?:sans engagement|duree (?:indeterminee"
            r"|determinee)|mensuel\w*|annuel\w*|periode d'engagement)", unless=r"location|donnees|travail|chiffre"),
    ),
)  # fmt: skip
RENEWAL = Point(
    about=("reconduct", "renouvel", "renew"),
    cues=(
        Cue(r"(?:tacite\w*|automatique\w*|automatically)[^.;]{0,40}(?:reconduct\w+|reconduit\w*|renouvel\w+"
            r"|renew\w*)|(?:reconduct\w+|reconduit\w*|renouvel\w+|renew\w*)[^.;]{0,40}(?:tacite\w*|automatique\w*"
            r"|automatically)",
            unless=r"(?:pas|aucun\w*|sans|ne|not|absence)\b[^.;]{0,30}(?:tacite|automatique|reconduct|renouvel"
                r"|renew)"),
    ),
)  # fmt: skip
RENEWAL_NOTICE = Point(
    about=("215-1", "reconduct", "renouvel", "terme", "renew", "echeance"),
    cues=(
        Cue(r"\bl\.? ?215-1\b(?!-)|\bl\.? ?136-1\b"),
        Cue(r"(?:inform\w+|rappel\w+|prevenu\w*|averti\w*|avis\w*|notifi\w+)[^.;]{0,140}(?:avant|plus tot"
            r"|au plus tard)[^.;]{0,80}(?:reconduct|renouvel|terme|echeance|expiration)",
                under=r"abonnement|dur[e]e|reconduct|renouvel|resili|subscription|souscription"),
        Cue(r"(?:possibilite|faculte) de ne pas (?:reconduire|renouveler)"),
    ),
)  # fmt: skip
ONLINE_END = Point(
    about=("resili", "desabonn", "annul", "cancel", "215-1-1"),
    cues=(
        Cue(r"(?:resili\w+|desabonn\w+|annul\w+ (?:\w+ ){0,3}abonnement|cancel\w*)[^.;]{0,140}(?:\bespace"
            r"|\bcompte\b|en ligne|en quelques clics|trois clics|3 clics|bouton|cliqu\w+|sur (?:le|notre) site"
            r"|(?:depuis|via|dans|sur) l'application|parametres|online|\baccount)",
            unless=r"(?:commande|reservation)\b[^.;]{0,30}annul|uniquement par (?:courrier|lettre)"),
        Cue(r"(?:\bespace|\bcompte\b|en ligne|trois clics|3 clics|bouton|cliqu\w+"
            r"|parametres)[^.;]{0,100}(?:resili\w+|desabonn\w+)|\bl\.? ?215-1-1\b", unless=r"se reserve|clotur"),
    ),
)  # fmt: skip
_FOREIGN = (
    r"(?P<law>belge|suisse|luxembourgeois\w*|italien\w*|espagnol\w*|allemand\w*|anglais\w*|irlandais\w*"
    r"|neerlandais\w*|portugais\w*|monegasque|quebecois\w*|canadien\w*|marocain\w*|tunisien\w*|algerien\w*"
    r"|senegalais\w*|americain\w*|beninois\w*|belgique|suisse|luxembourg|quebec|maroc|canada"
    r"|(?!communs?\b|informatique|francais)\w{3,}(?:aises?|oise?s?|iens?|iennes?|ains?|aines?|andes?|gique))\b"
)
_FOREIGN_EN = (
    r"(?P<law>belgian|belgium|swiss|switzerland|luxembourg|italian|italy|spanish|spain|german|germany|english|england"
    r"|irish|ireland|dutch|netherlands|portuguese|portugal|american|united states|united kingdom|canadian|canada"
    r"|quebec|delaware|california|new york)\b"
)
FOREIGN_LAW = Point(
    about=("droit", "loi", "law", "legislation"),
    cues=(
        Cue(r"(?:soumis\w*|regi\w*|gouvern\w*|applicable)[^.;]{0,40}(?:au droit|le droit|la loi|par la loi"
            r"|lois?) (?:de la |du |de |de l')?" + _FOREIGN),
        Cue(r"\b(?:droit|loi|legislation) " + _FOREIGN + r"[^.;]{0,60}(?:s'appliqu\w+|applicable|regi\w*|gouvern\w*)",
            unless=r"droit francais|loi francaise|ne s'applique"),
        Cue(r"(?:droit|loi|legislation) applicable ?(?:est|sera|:)? ?(?:le |la |l')?(?:droit |loi )?" + _FOREIGN),
        Cue(r"^\W*(?:le |la )?(?:droit|loi) " + _FOREIGN + r"\W*$", under=r"(?:droit|loi) applicable|loi et|droit et"),
        Cue(r"(?:governed|construed|interpreted|subject to)[^.;]{0,60}\blaws? of (?:the )?(?:state of )?"
            + _FOREIGN_EN),
        Cue(r"(?:governed|construed|interpreted|subject to)[^.;]{0,40}\b" + _FOREIGN_EN + r" laws?\b"),
        Cue(_FOREIGN_EN + r" laws? (?:applies|apply|shall|governs?|is applicable)"),
    ),
)  # fmt: skip
