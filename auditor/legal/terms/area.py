"""Where the trader delivers or works (L111-1, L221-5, L121-11)."""

from auditor.legal.cues import Cue, Point
from auditor.legal.statement import Confidence

_PLACES = (
    r"(?:france|metropol\w+|corse|\bdom\b|dom-tom|\btom\b|drom|outre-mer|monaco|belgique|suisse|luxembourg"
    r"|europe\w*|union europeenne|espace economique|allemagne|espagne|italie|royaume-uni|canada|quebec|maroc"
    r"|tunisie|algerie|senegal|monde|international\w*|etranger|territoire|pays\b|regions?\b|departements?|\bville\b"
    r"|agglomeration|alentours|environs|\bkm\b|kilometres?|rayon|belgium|switzerland|worldwide|world|countries"
    r"|country|zones?\b|ile-de-france|guadeloupe|martinique|reunion|quartiers?|communes?|canton|wallonie|bruxelles"
    r"|paca|provence\w*|bretagne|normandie|occitanie|aquitaine|auvergne|rhone\w*|grand est|hauts-de-france"
    r"|pas-de-calais|vendee|alsace|lorraine|bourgogne|savoie|gironde|herault|var\b|vaucluse|isere|loire\w*"
    r"|finistere|morbihan|cotes-d'armor|charente\w*|dordogne|landes|ardeche|drome|gard\b|aude\b|paris\b|lyon"
    r"|marseille|bordeaux|lille|nantes|toulouse|nice\b|strasbourg|rennes|geneve|lausanne|liege|namur)"
)  # fmt: skip
AREA = Point(
    about=("livr", "expedi", "zone", "envo", "deliver", "ship", "secteur", "interven", "deplac", "resid", "domicili",
        "destination", "territoire", "valable", "france", "belgi", "europ", "suisse", "luxemb", "dans toute",
            "commune", "departement", "desserv", "toute la", "tout le", "partout", "domicile", "environs",
            "alentours", "quartiers", "secteur", "pays", "venant", "habitant", "territoire", "port",
        "surround", "service"),
    cues=(
        Cue(r"\b(?:livr\w+|expedi\w+|envoy\w+|envois?|ship\w*|deliver\w*|distribu\w+)\b[^.;]{0,110}?\b" + _PLACES,
            unless=r"rembours|retract|reclam|droit|loi\b|renvoy|retour|douane (?:\w+ )?retourn|lieu de livraison",
            confidence=Confidence.CERTAIN),
        Cue(r"(?:zones?|territoires?|secteurs?|perimetres?|pays|destinations?|areas?|regions?) (?:\w+ ){0,3}?(?:de "
            r"|d'|of |for )?(?:livraison|expedition|intervention|desservi|couvert|deliver|service)"),
        Cue(r"\b" + _PLACES, under=r"zones? (?:geographique|de livraison|d'intervention|desservi)|livraison vers"
            r"|pays (?:de livraison|livres|desservis)|territoire|shipping (?:zones?|destinations?)",
            unless=r"retract|rembours|droit applicable"),
        Cue(r"(?:offres?|produits?|ventes?|services?|commandes?|prestations?)[^.;]{0,80}(?:valables?|reservee?s?"
            r"|destinee?s?|limitee?s?|adressent|disponibles?|proposee?s?|ouverte?s?|accessibles?|realisee?s?"
            r"|effectuee?s?)[^.;]{0,90}\b"
            + _PLACES, unless=r"tribuna|juridiction|droit|loi\b|conform|reglement|territoire de vente interdit"
                r"|donnees|site internet est"),
        Cue(r"(?:resid\w+|domicili\w+|adresse de livraison|adresse) (?:\w+ ){0,3}?(?:en|sur|dans|a) (?:\w+ ){0,2}?"
            + _PLACES,
            unless=r"tribuna|juridiction|loi\b|siege|droit|societe|bancaire|banque|cheque|compte ouvert"),
        Cue(r"(?:interven\w+|deplac\w+|se deplace)[^.;]{0,60}\b(?:sur|dans|en|a)\b[^.;]{0,30}\b" + _PLACES,
            unless=r"frais|rembours|force majeure"),
        Cue(r"\b" + _PLACES, under=r"livraison|expedition|zones?\b|secteurs?|deliver|shipping|intervention"
            r"|deplacement",
            unless=r"retract|droit|tribuna|siege|societe|retour|rembours|legislation|code de la|banque|loi\b|mediat"
                r"|consommation|(?:logistique|commerce|convention|norme)s? internationa"),
        Cue(r"(?:dans|sur) (?:toute?s?|l'ensemble de?s?|le|la|les) (?:\w+ ){0,2}?(?:france|canton|region"
            r"|departement|agglomeration|quartiers?|communes?|secteur|metropole|pays basque)\b",
                unless=r"tribuna|juridiction|droit|loi\b|siege|monde entier|gites?\b|hotels?\b|a proximite"),
        Cue(r"(?:toute la (?:france|belgique|suisse|region|ville|metropole)|tout le (?:canton|departement|pays"
            r"|territoire|quebec)|partout en \w+|et (?:ses |aux )?(?:environs|alentours)"
            r"|livraison[^.;]{0,80}quartiers)", unless=r"tribuna|juridiction|droit|loi\b|valable en france"),
        Cue(r"(?:dans|sur) toute? (?:la |le |l')?(?:\w+ )?" + _PLACES + r"|\bdesserv\w+",
            unless=r"tribuna|juridiction|droit|loi\b|siege"),
        Cue(r"\w{4}", under=r"^(?:\W|\d|article){0,12}(?:pays|zones?|secteurs?|territoires?|regions?|destinations?"
            r"|villes?)"
            r"(?: geographiques?| d'(?:intervention|activite)| de (?:livraison|service|chalandise))?(?: (?:supporte"
            r"|servi|livre"
            r"|desservi|couvert|eligible|concerne)e?s?)?\W*$", unless=r"tribuna|loi\b|droit|siege"),
        Cue(r"(?:offr\w+|propos\w+|fourni\w*|reserve\w*|destine\w*|ouvert\w*|accessibles?)[^.;]{0,80}(?:personnes"
            r"|clients?|clientele|resident\w*|habitants?) (?:\w+ ){0,2}?(?:de|en|du|au|a|d'|dans"
            r"|venant d\w+) ?(?:la |l'"
            r"|le )?" + _PLACES, unless=r"tribuna|droit|loi\b|rgpd|donnees"),
        Cue(r"(?:delivery|shipping|service)s? (?:is |are )?(?:\w+ )?(?:available|offered|provided) (?:\w+ )?(?:in"
            r"|to|within|across"
            r"|throughout)\b|\b(?:deliver|ship)s? (?:\w+ ){0,3}?(?:to|within|across|throughout"
            r"|worldwide)\b(?! (?:you|the"
            r" address|your))|surrounding areas?", unless=r"refund|return|liab"),
        Cue(r"\ba domicile\b[^.]{0,60}" + _PLACES, unless=r"retract|droit"),
        Cue(r"(?:autres?|certaines?|differentes?) (?:zones?|destinations?|pays)\b[^.;]{0,120}(?:frais|expedition"
            r"|livr|envoi)", unless=r"retour|retract"),
        Cue(r"(?:frais de port|livraisons?|expeditions?|envois?|franco|port offert)[^;]{0,80}\b" + _PLACES,
            unless=r"rembours|retract|retour|droit|tribuna|siege|loi\b|reclam"),
        Cue(r"hors (?:de )?(?:la )?(?:france|union europeenne|ue|zone)[^.;]{0,60}(?:livr|expedi|command|douan)"
            r"|(?:douan\w+|importation)[^.;]{0,80}(?:hors|pays|dom|union europeenne)", unless=r"retract"),
    ),
)  # fmt: skip
