"""Delivery: cost, time, place, delay and risk (L111-1 2° and 3°, L216-1 to L216-7)."""

from auditor.legal.cues import Cue, Point
from auditor.legal.statement import Confidence
from auditor.legal.terms.words import SHIPPING

_FEES = (
    rf"(?:(?:shipping|delivery|postage) (?:costs?|fees?|charges?|rates?)|(?:frais|couts?|montants?|tarifs?|prix"
    rf"|participation|forfait|charges?|fees?|costs?)(?: \w+){{0,4}}? (?:de |d'|du |des |aux? |of |for )?(?:la "
    rf"|l')?{SHIPPING})"
)
_RETURN = r"rembours|refund|frais (?:\w+ )?de (?:retour|renvoi)|retract|return shipping"
COST = Point(
    about=("retrait", "frais", "livraison", "port", "expedition", "envoi", "transport", "shipping", "deliver",
        "postage",
        "deplacement", "livre"),
    cues=(
        Cue(r"\ble port (?:est|sera) (?:\w+ )?(?:offert|gratuit|factur|inclu)|(?:inclu\w*"
            r"|compren\w*)[^.;]{0,20}(?:la livraison|les frais de port)|livraison[^.;]{0,30}(?:en (?:sus"
            r"|supplement)\b|factur\w+)|retrait[^.;]{0,40}gratuit", unless=_RETURN +
                r"|factur\w+ a la livraison|apres la livraison"),
        Cue(_FEES + r"[^;]{0,160}?(?:calcul|offert|gratuit|€|euros?\b|en sus|non (?:compris|inclus)|pas (?:compris"
            r"|inclus)|inclu|compris|hors|indiqu|affich|a (?:la|votre) charge|factur|s'elev|ajout|supplement"
            r"|forfait|vari|depend|precis|mentionn|communiqu|fonction|selon|detaill|consult|devis|calculated|free"
            r"|added|shown|displayed|included|depend|vary|based on)", unless=_RETURN, confidence=Confidence.CERTAIN),
        Cue(r"(?:hors|sans|exclu\w*|exclusive of|non compris|non inclus|avec|inclu\w*|compren\w+|compris|plus|precis\w+"
            r"|mentionn\w+|indiqu\w+|majore\w*|ajout\w+|en sus|supplement\w*[^;]{0,60}|augment\w+|excluding"
            r"|including|plus|gratuit\w*|offert\w*)(?: \w+){0,7}? " + _FEES, unless=_RETURN +
                r"|titres? de transport|\bbillets?\b|hebergement|\brepas\b"),
        Cue(r"(?:livraisons?|expeditions?|envois?|deplacements?)(?: \w+){0,6}? (?:gratuite?s?|offerte?s?|(?:est"
            r"|sera) factur\w+|incluse?)\b|frais? de port (?:offerts?|gratuits?)|franco de port|(?:free"
            r"|complimentary) (?:shipping|delivery)", unless=r"rembours|retract|retour"),
        Cue(r"frais (?:de |d')[^.;]{0,80}\b(?:transport|livraison|port|expedition)\b[^.;]{0,60}(?:indiqu|communiqu"
            r"|precis|affich)",
            unless=_RETURN + r"|hebergement|\brepas\b"),
        Cue(r"(?:\btransport|\bport|livraison|expedition) (?:a |en )(?:rajouter|ajouter|sus|plus|supplement)\b",
            unless=_RETURN),
        Cue(r"(?:\bport\b|expedition|emballage)[^.;]{0,160}(?:frais|couts?)[^.;]{0,120}(?:indiqu|recapitul|affich"
            r"|precis)", unless=_RETURN),
        Cue(r"(?:frais|livr|\bport\b|commande|achat|zone|envoi|colis|relais|domicile|standard"
            r"|express)[^;]{0,150}\d ?(?:€|euros?)|^[^.]{0,70}\d ?(?:€|euros?)|^[^.]{0,90}(?:gratuite?s?|offerte?s?"
            r"|free)\b", under= r"(?:frais|couts?|tarifs?|modes?|options?|modalites?|zones?) (?:\w+ ){0,3}?(?:de "
                r"|d'|et )?(?:port|livraison|expedition|envoi|transport)|^(?:\W|\d){0,8}livraison|shipping"
                r"|livraison vers", unless=_RETURN +
                r"|indemni|assur|penalit|\bbons? |coupon|code|modifications?\b|/ ?h\b|retouche"),
        Cue(r"(?:colissimo|chronopost|mondial relay|relais colis|la poste|lettre suivie|dpd|gls|ups|transporteur"
            r"|livraison|coursier)[^.;]{0,80}?\d ?(?:€|euros?)",
            unless=_RETURN + r"|indemni|assur"),
    ),
)  # fmt: skip

_DOING = (
    r"(?:livr\w+|expedi\w+|envoy\w+|envoi\w*|prepar\w+|achemin\w+|fabri\w+|confection\w*|realis\w+|execut\w+"
    r"|traite\w*|remise?\w*|mis\w* a (?:votre |la )?disposition|transmis\w*|remis\w*|rendus?\b|acces\w*"
    r"|telecharg\w+|fourni\w*|delivr\w+|intervention|effectue\w*|deliver\w*|ship\w*|dispatch\w*|processed|livrab\w+"
    r"|achev\w+|demarr\w+|active\w*|prestations?|travaux|(?:linge|appareil|vehicule|vetement|article"
    r"|commande)s? (?:\w+ ){0,3}restitu\w+)"
)  # fmt: skip
_LENGTH = (
    r"\d{1,3} ?\)? ?(?:\(\w+\) )?(?:(?:a|-|/|ou) ?\d{1,3} )?(?:business |working )?(?:j\b|jours?|heures?|h\b"
    r"|semaines?|mois|days?"
    r"|hours?|weeks?|minutes?)|(?:d'|sous )une? (?:semaine|mois|heure|journee)|(?:deux|trois|quatre|cinq|six|sept"
    r"|huit|neuf|dix|douze|quinze|vingt(?:[ -]quatre)?|trente|quarante(?:[ -](?:cinq|huit))?|soixante(?:[ -]douze)?)"
    r"(?: ?\(\d+\))? (?:minutes?|jours?|heures?|semaines?|mois)"
)
_NOT_DELIVERY = (
    r"rembours|refund|retract|reclam|retourn|renvoy|retours?\b|garantie?s?\b|valable|enjoi|resoudre|resolution"
    r"|prescri|(?<!reception\sdu\s)(?<!apres\sle\s)(?<!apres\s)(?<!validation\sdu\s)(?<!des\sle\s)pai?ement|paye"
    r"|factur|annul\w+|reserves?\b|conteste|signal|report|donnees|preavis|erreurs?\b"
    r"|inexactitud|encaiss|\bessai\b|candidature|avant (?:le|la|votre|son|sa|chaque|toute?) (?:depart|debut|date"
    r"|seance|prestation|evenement|cours|session|rendez)|codes? (?:de |promo)|reduction|bons? d'achat|absence"
    r"|inexec|plainte|24 ?h(?:eures)? ?(?:sur|/) ?24|engagement de|non[- ]conform|desister|desistement|indisponib"
    r"|validite|compte bancaire|conserv|archiv"
    r"|rapatri|duree"
)  # fmt: skip
_NOT_CONFIRMED = (
    r"rembours|retract|facture|confirmation de (?:la |votre |sa )?commande|accuse|retour|annul"
    r"|e-?mail de confirmation|definitive"
)
TIME = Point(
    about=("organis", "deroul", " lieu", "agreed", "chosen",
        "creneau", "horaire", "conven", "delai", "jour", "immediat", "heure", "date", "semaine", "instant", "day",
        "time", "48h", "24h", "72h",
        "mois", "week", "minute", "acces", "automatique", "activ"),
    cues=(
        Cue(r"delais? (?:\w+ ){0,4}?(?:de |d'|du |des )(?:la |l'|nos )?(?:livraison|realisation|execution"
            r"|expedition|fabrication|acheminement|preparation|traitement|production|mise a disposition|envoi"
            r"|confection|intervention|fourniture|prestation|transport)s?\b[^;]{3,}",
            unless=r"retract|rembours|erreurs?\b|inexactitud|en cas de (?:retard|depassement)|aucun delai"
                r"|depassements? [^.]{0,80}$", confidence=Confidence.CERTAIN),
        Cue(r"\b" + _DOING + r"\b[^.;]{0,120}?(?:" + _LENGTH + r")", unless=_NOT_DELIVERY),
        Cue(r"(?:" + _LENGTH + r")[^.;]{0,80}?\b" + _DOING, unless=_NOT_DELIVERY +
            r"|apres (?:la )?livraison|suivant (?:la )?livraison|compter de la (?:livraison|reception)"),
        Cue(r"\b" + _DOING + r"\b[^.;]{0,90}?(?:immediat\w*|instantane\w*|sans delai|dans les (?:plus brefs"
            r"|meilleurs) delais|le jour meme|le lendemain|des reception|des validation|aussitot|immediately"
            r"|instantly|as soon as)", unless=_NOT_DELIVERY + r"|inform\w+|preven\w+|confirm\w+|renonc|accord|avis"
                r"|e-?mail|courriel|email|contact"),
        Cue(r"\b" + _DOING + r"\b[^.;]{0,90}?(?:a la date|aux? dates?|a l'heure|au jour"
            r"|le jour)[^.;]{0,40}(?:indiqu|choisi|conven|prevu|fixe|specifi|precis|mentionn|de l'evenement|reserv)"
            r"|\b" + _DOING + r"\b[^.;]{0,90}?(?:dans (?:les|le|un|des)|selon (?:les|le)"
                r"|sous) delais? (?:\w+ ){0,2}?(?:indiqu|conven|annonc|prevu|precis|mentionn|fixe|raisonnable|estim"
                r"|defini|variable)",
            unless=r"rembours|retract|annul|reclam|acompte|paiement|preavis|enjoi|resoudre|resolution|\btarifs?\b"
                r"|\bprix\b|en vigueur"),
        Cue(r"\b(?:livr\w+|expedi\w+|execut\w+|fourni\w*|activ\w+)\b[^.;]{0,60}immediatement",
            unless=r"rembours|retract|renonc|contact|signal|verifi|refus|inform|preven|notifi|reserves?|si (?:le|la"
                r"|les|vous)\b[^.]{0,60}immediat"),
        Cue(r"proced\w+ a (?:l'|la )(?:execution|fourniture|livraison|mise a disposition) immediate"
            r"|utilisables? (?:\w+ )?(?:a compter|a partir|des)\b"),
        Cue(r"(?:organis\w+|(?:aura|auront|a|ont) lieu|se (?:deroul|tien)\w+|dispens\w+"
            r"|prevue?s?)\b[^.;]{0,100}\b(?:le|les|du)"
            r" \d{1,2}\b[^.;]{0,30}(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
            r"|decembre)",
            unless=r"annul|rembours|mise a jour|version|loi\b|decret|reglement"),
        Cue(r"\b(?:agreed|scheduled|chosen|selected) (?:\w+ ){0,2}?(?:time|date|slot)\b|(?:on|at|by) the (?:date"
            r"|time)s? (?:\w+ )?"
            r"(?:agreed|chosen|booked|selected|indicated)", unless=r"cancel|refund|withdraw|change"),
        Cue(r"(?:les |ces |nos |tout )?delais? (?:\w+ ){0,3}?(?:sont|est|etant|varie\w*|dependent|donne|indiqu"
            r"|annonc|communiqu)[^;]*", under=r"livraison|delais?|expedition|realisation|execution|deliver|shipping",
            unless=r"rembours|retract|reclam|preavis|garantie"),
        Cue(r"(?:" + _LENGTH + r")", under=r"delais? (?:\w+ )?(?:de |d')(?:livraison|expedition|realisation"
            r"|execution|preparation)|modes? de livraison|livraison (?:standard|express|vers)|livraison et delais?"
            r"|delivery time|shipping (?:time|policy)|^(?:\W|\d|article){0,12}(?:livraisons?|delais?)\b"
            r"|delais? (?:indicatifs?|estim\w+)",
            unless=_NOT_DELIVERY + r"|apres|suivant|reception"),
        Cue(r"\b(?:delivery|shipping|processing|dispatch) (?:times?|dates?|periods?|estimates?)\b",
            unless=r"refund|return"),
        Cue(r"dates? (?:limites? )?(?:\w+ ){0,2}?(?:de |d')(?:la )?(?:livraison|expedition|execution"
            r"|realisation)(?: \w+){0,2} (?:est|sera|sont|seront|varie) (?:\w+ )?(?:suivant|selon|specifi|indiqu"
            r"|precis|communiqu|mentionn|conven|fixe|affich|confirm|estim)", unless=r"retract|rembours"),
        Cue(r"apres (?:le |la |votre )?(?:paiement|achat|commande|validation|confirmation)[^.;]{0,60}(?:acces"
            r"|compte|lien|telecharg)[^.;]{0,60}(?:activ|immediat|automatiquement|ouvert|instantane|accessible)",
            unless=r"rembours|retract"),
        Cue(r"(?:fourni\w*|livre\w*|delivre\w*|accessibles?|disponibles?|envoye\w*) (?:\w+ )?(?:immediatement"
            r"|instantanement)|(?:livraison|fourniture|acces|deblocage|activation|execution) (?:\w+ )?immediate?\b"
            r"|immediatement (?:\w+ ){0,2}acces", unless=r"si (?:le|la|les|vous)[^.]{0,60}immediat"),
        Cue(r"\b" + _DOING + r"\b[^.;]{0,60}?(?:autour du|vers le|entre le|avant le|a partir du|mi-|fin"
            r"|debut) (?:\d{1,2}|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
            r"|decembre|du mois|de mois)", unless=_NOT_DELIVERY),
        Cue(r"\b(?:seances?|sejours?|formations?|evenements?|ateliers?|rendez-vous|interventions?|cours|visites?"
            r"|consultations?|stages?)\b[^.;]{0,40}(?:a lieu|ont lieu|aura lieu|auront lieu"
            r"|se deroul\w+)[^.;]{0,60}(?:date|jour|heure|horaire)", unless=r"annul|rembours|retract"),
        Cue(r"\bconven(?:ue?s?|ir|ons)\b[^.;]{0,100}(?:\bdates?\b|creneau|horaire)|validation[^.;]{0,30}(?:creneau"
            r"|\bdate|horaire)"
            r"|(?:seances?|rendez-vous|prestations?|cours|interventions?)\b[^.;]{0,80}(?:creneau"
            r"|horaire)[^.;]{0,40}(?:valid|conven|choisi|reserv|confirm)",
                unless=r"rembours|retract|annul|paiement|report"),
        Cue(r"\bdes (?:la |le |l')?(?:reception|validation|confirmation|paiement)[^.;]{0,70}(?:recev\w+|acces"
            r"|expedi\w+|livr\w+|prepar\w+|debut\w*|commenc\w+|envoy\w+)", unless=_NOT_CONFIRMED),
        Cue(r"retrait[^.;]{0,60}(?:heure|jour|immediat|date)", unless=r"annul|rembours"),
        Cue(r"(?:acces|accessib\w+|disponib\w+|telecharg\w+|activ\w+)[^.;]{0,60}(?:immediat\w*|instantane\w*"
            r"|des (?:la |le |l')?(?:paiement|achat|commande|confirmation|reception|validation))",
            unless=r"rembours|retract|renonc"),
    ),
)  # fmt: skip

INDICATIVE = Point(
    about=("indicati", "approximati", "engag"),
    cues=(
        Cue(r"(?:delais?|dates?)[^.;]{0,110}?(?:a titre (?:purement |simplement )?indicatif|indicati(?:f|ve)\w*"
            r"|approximati\w+|n'engage\w* pas|sans (?:engagement|garantie))",
            unless=r"rembours|retract|\b(?:etudier|examiner|examen|repondre|reponse|instruire|instruction|repar)\w*"),
    ),
)  # fmt: skip
LATE = Point(
    about=("retard", "depass", "defaut de livraison", "non-livr", "manque", "delay", "late", "216-"),
    cues=(
        Cue(r"(?:retard|depass\w+|defaut|absence|manque\w*|non-respect|delay)[^.]{0,200}?(?:resoudre|resolution"
            r"|resoluti|annul\w+|rembours\w+|mise en demeure|enjoin|delai supplementaire|denonc\w+|cancel|refund)",
            under=r"livraison|delai|retard|execution|expedition|deliver|annulation",
                    unless=r"penalites? de retard|retard de paiement|defaut de paiement|retard de (?:votre|son"
                        r"|sa) part"),
        Cue(r"retards? (?:\w+ ){0,3}?(?:de |d'|dans la |dans l')(?:la |l')?(?:livraison|expedition|execution"
            r"|fourniture|realisation)[^.]{0,200}?(?:resoudre|resolution|annul\w+|rembours\w+|mise en demeure"
            r"|enjoin)"),
        Cue(r"l\.? ?216-[1-9]|l\.? ?138-[1-3]"),
        Cue(r"(?:livraison|delai|livre)[^.]{0,140}(?:retard|depass|pas (?:ete )?(?:livre|recu"
            r"|respect))[^.]{0,160}(?:resoudre|resolution|annul\w+|rembours\w+|mettre en demeure)",
                unless=r"retard de paiement"),
    ),
    denied=(Cue(r"retard[^.]{0,120}\b(?:ne|n')[^.]{0,40}(?:annul|resiliation|dommages|indemni|rembours)",
        unless=r"au-dela|excede|superieur"),),
)  # fmt: skip
BY_LAW = Point(
    about=("216-1", "trente", "30 jours", "138-1"),
    cues=(Cue(r"(?:l\.? ?216-1|l\.? ?138-1|trente|30)[^.]{0,80}(?:jours|code)[^.]{0,120}(?:conclusion|commande"
        r"|contrat)", unless=r"retract|rembours|paiement|factur|preavis|resili|force majeure|depass",
            under=r"livr|delai|expedi|execution"),),
)  # fmt: skip
RISK = Point(
    about=("risque", "risk"),
    cues=(Cue(r"(?:transfert (?:\w+ ){0,3}risques?|risques? [^.;]{0,90}(?:transfer\w+|pass\w+|perte|deterioration"
        r"|endommag\w+|a la charge|support|incomb)|risks? [^.;]{0,60}(?:pass|transfer))",
              unless=r"acceptation des risques|internet|reseau|en capital|marches financiers|sant[e]"),),
)  # fmt: skip
