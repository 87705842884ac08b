"""What is sold, for how much, and how it is paid (L111-1 1° and 2°, L112-1, L221-5)."""

from auditor.legal.cues import Cue, Point
from auditor.legal.statement import Confidence
from auditor.legal.terms.words import GOODS

_SHOWN = (
    r"(?:present|decri|indiqu|figur|mentionn|affich|precis|illustr|detaill|expos|communiqu|renseign|consult"
    r"|accessib|disponib|definie?s?\b|fourni|list|enumer|described|shown|displayed|listed|presented)"
)
CHARACTERISTICS = Point(
    about=("permet", "forfait", "caract", "descri", "decri", "present", "produit", "article", "service",
        "prestation", "offre",
        "formation",
           "photo", "fiche", "devis", "contenu", "menu", "comprend", "propos", "vend", "fourni", "port", "apercu",
               "fidele", "chaque", "program", "formule", "pack", "item",
               "goods", "illustr", "include", "provide", "tarif", "prix", "offer", "sell",
        "inscription", "billet", "adhesion", "specification", "types",
        "gamme", "categories", "decrit", "detaille", "il ", "elle ", "pass"),
    cues=(
        Cue(r"caracteristiques? (?:\w+ ){0,2}(?:des?|du|de la|de chaque|de nos|d'un|des differents)",
            unless=r"rembours|retract|personne concernee|s'assurer|(?:de l'|d')internet|du reseau",
            confidence=Confidence.CERTAIN),
        Cue(r"caracteristiques?\b[^.;]{0,80}" + _SHOWN, unless=r"rembours"),
        Cue(r"\b" + GOODS + r"\b[^.;]{0,90}?\b(?:sont|est|soient|etaient|are|is) (?:\w+ ){0,4}?(?:decrit\w*"
            r"|detaille\w*|illustre\w*|described|presentee?s?\b (?:sur|dans|avec|au|en ligne|a)"
            r"|ceux (?:qui figurent|decrits|presentes|affiches|proposes))"),
        Cue(r"(?:descriptions?|descriptifs?|presentation(?= (?:et la description )?des)) (?:\w+ ){0,3}(?:des?|du"
            r"|de la|de chaque|de nos|d'un|of) (?:\w+ ){0,2}?"
            + GOODS),
        Cue(r"fiches? (?:\w+ )?(?:produits?|articles?|descripti\w+|techniques?|de chaque|menu|formation"
            r"|de presentation|d'information|individuelle)"),
        Cue(r"(?:produits?|articles?|pieces?|oeuvres?|creations?|bijoux)\b[^.;]{0,60}(?:pieces? uniques?"
            r"|\buniques?\b|(?:fait|fabriqu|realis|confectionn)\w* (?:a la |sur |de facon )?(?:main|commande|mesure"
            r"|artisanal))", unless=r"retract|rembours|retour|livraison unique"),
        Cue(r"chaque \w+ (?:\w+ )?est (?:\w+ ){0,2}?(?:decrit|presente|illustre|detaille)e?\b|(?:contenu|programme"
            r"|detail|composition)s?\b[^.;]{0,60}(?:figur|est|sont|indiqu|precis|consult)[^.;]{0,40}(?:fiche|site"
            r"|programme|devis|page|catalogue|annexe)", unless=r"donnees|politique"),
        Cue(r"(?:propose|fourni[st]|commercialise|vend)(?:nt|ent|e)? (?:\w+ ){0,3}?(?:un|une|des"
            r"|les) [^.;]{4,80}?(?:permettant|qui permet|compose|comprenant|incluant|destine)",
                unless=r"retract|\blien|mediat|cookie"),
        Cue(r"(?:location|vente|contrat|prestation|commande|offre|abonnement"
            r"|service)s?(?: \w+){0,3} port\w* sur (?:d|l|u|c)",
                unless=r"retract|litige|formulaire|erreur|remise|reduction"),
        Cue(r"\b(?:abonnements?|offres?|formules?|services?|packs?|compte|programmes?|plateforme"
            r"|application)\b[^.;]{0,80}(?:permettant|donn\w+ (?:\w+ )?acces|incluant|comprenant|\binclut\b"
            r"|\bcomprend\b)", unless=r"retract|mediat|cookie|rembours|donnees|paiement en"),
        Cue(r"\b(?:prestations?|services?|offres?|formules?|packs?|abonnements?|formations?|sejours?"
            r"|menus?)\b (?:\w+ ){0,3}?(?:comprend|comprennent|inclut|incluent|consistent?"
            r"|se composent?)\b(?! [^.]{0,40}(?:tva|taxe|frais|livraison))", unless=r"retract|rembours"),
        Cue(r"affich\w+[^.;]{0,60}(?:couleurs?|images?|photos?)[^.;]{0,40}(?:produits?|articles?)"),
        Cue(r"\w{4}", under=r"(?:prix|tarifs?|forfaits?|offres?|prestations?|services?|sejours?|packs?|formules?"
            r"|ils|elles?|il)\b[^\n]{0,80}\b(?:compren\w+|inclu\w+|contien\w+) ?:$",
                unless=r"retract|rembours|\btva\b"),
        Cue(r"\b(?:forfaits?|abonnements?|packs?|formules?)\b[^.;]{0,60}\bpermet\b", unless=r"retract|rembours"),
        Cue(r"apercu (?:aussi )?fidele|fidele\w* (?:que possible|a la realite)|(?:products?|items?"
            r"|goods)[^.;]{0,60}(?:accompanied|described|detailed description)"),
        Cue(r"^\W*(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci) (?:compren\w+|inclu\w+|couvre\w*|detaille\w*"
            r"|decri\w+)\b"
            r"|; ?(?:il|elle) (?:detaille|precise|decrit) (?:les|la|le) (?:prestation|service|travaux|contenu|nature)",
            unless=r"retract|rembours|\btva\b|frais de (?:port|livraison)|donnees"),
        Cue(r"\b(?:sont|est) (?:\w+ ){0,3}?(?:decrite?s?|presentee?s?) avec\b"),
        Cue(r"\w{4}", under=r"\b(?:billets?|pass|forfaits?|formules?|offres?|produits?|services?|prestations?"
            r"|abonnements?|articles?)"
            r"\b[^\n:]{0,40}(?:suivante?s?|disponibles?|proposee?s?) ?:$|\bwe (?:sell|offer|provide)\b[^\n:]{0,40}:$"
            r"|(?:prestations?|services?) (?:incluse?s?|comprise?s?)\b", unless=r"retract|rembours|paiement|tva\b"),
        Cue(r"product (?:page|sheet|description|specification)|\bspecifications?\b[^.;]{0,60}(?:set forth|stated"
            r"|listed|described"
            r"|shown|provided)|(?:products?|goods|items?|services?) (?:are|is) sold as\b(?! is)"),
        Cue(r"\w{4}", under=r"^(?:\W|\d|article){0,12}[^\n]{0,30}caracteristiques? (?:techniques?|essentielles?"
            r"|principales?"
            r"|des? )|^(?:\W|\d|article){0,12}(?:types?|gammes?|categories) (?:de |d'|des )(?:nos )?(?!donnees"
            r"|cookies|clients?)",
            unless=r"retract|rembours|responsab|paiement", confidence=Confidence.DOUBTFUL),
        Cue(r"(?:proposons|propose|vendons|commercialisons|fournissons|realisons|offrons)(?:nt|e)? (?:deux|trois"
            r"|quatre|cinq|six"
            r"|\d|plusieurs|differents?|une gamme)\b[^.;]{4,}", unless=r"paiement|livraison|delai|retract"),
        Cue(r"\b(?:rates?|prices?|plans?|packages?|subscriptions?|fares?|fees?) (?:\w+ ){0,2}?(?:includes?"
            r"|comprises?|covers?)\b"
            r"(?! [^.]{0,20}(?:vat|tax|shipping))"),
        Cue(r"\b(?:provides?|offers?|sells?|is an?|are|allows?|enables?|lets)\b[^.]{12,}", under=r"^(?:\W"
            r"|\d)*(?:the |our "
            r"|about (?:the |our )?)?(?:services?|products?|app|platform|description|what we do)\W*$",
            unless=r"refund|withdraw|liab|as is|third[- ]part", confidence=Confidence.DOUBTFUL),
        Cue(r"(?:tarif|prix|forfait|inscription|abonnement|billet|adhesion)s? (?:\w+ ){0,2}?(?:couvre|compren\w+"
            r"|inclu\w+"
            r"|donne\w* (?:droit|acces))\b(?! [^.]{0,30}(?:tva|taxe|frais de|livraison|rabais|remise|ristourne))",
            unless=r"retract|rembours"),
        Cue(r"(?:photo\w*|images?|visuels?|illustrations?|couleurs?|pictures?)[^.;]{0,100}?(?:contractuel|indicati"
            r"|fidele|representati|illustr|differ|les plus|colou?r)",
                unless=r"droits? d'auteur|propriete intellectuelle|reproduction|contrefa|copyright"),
        Cue(r"(?:devis|bon de commande|programme|contrat|proposition commerciale"
            r"|cahier des charges)[^.;]{0,60}(?:detaill|descri|decri|precis|mentionn"
            r"|indiqu)[^.;]{0,60}(?:prestation|travaux|service|contenu|etendue|nature|produit|oeuvre|caract)",
                unless=r"rembours|retract"),
        Cue(r"(?:devis|bon de commande|programme|proposition commerciale"
            r"|cahier des charges)[^.;]{0,60}(?:detaill|descri|decri|precis|mentionn|indiqu)",
                unless=r"rembours|retract|delai"),
        Cue(r"(?:services?|prestations?|produits?|marchandises|biens|formations?|articles?"
            r"|activites?) (?:\w+ ){0,3}?suivante?s?\b(?!\s*:\s*(?:\.|$) )(?!\s*:\s*\.)",
                unless=r"retract|garanti|rembours|exclu|ne s'applique"),
        Cue(r"devis (?:\w+ ){0,2}(?:et )?(?:detaille|descriptif|personnalise)"),
        Cue(r"\b" + GOODS + r"\b (?:\w+ ){0,4}?(?:compren\w+|consist\w+|inclu\w+|se compos\w+|contien\w+|designe\w*"
            r"|sont des|correspondent|include|consist) (?!.{0,40}(?:tva|taxe|frais|tax|vat))",
                under=r"objet|produit|service|prestation|offre|definition|descri|nature|contenu|formation|programme"),
        Cue(r"(?:services?|prestations?|offres?|produits?|formules?) (?:proposes?|proposees?|disponibles?|suivants?"
            r"|suivantes?|vendus?|offerts?)?[^.;]{0,30}(?:sont|:) ?[^.;]{0,200}\d ?(?:€|euros?\b)"),
        Cue(r"\b(?:sont|est|compren\w+|propos\w+|comport\w+|realise\w*|unique|compos\w+|consist\w+)\b[^.]{12,}",
            under=r"^(?:\W|\d|\.|article){0,12}(?:nos |les )?(?:produits?|services?|prestations?|articles?|offres?"
                r"|formations?)(?: (?:et|ou) (?:services?|prestations?|produits?|offres?))?\W*$",
            unless=r"disponib|stock|commande\b|\bprix\b|tarif|retract|garanti|livr|responsab|rembours|annul|reserve"
                r"|payab|modifi|paiement|propriete", confidence=Confidence.DOUBTFUL),
        Cue(r"(?:propose|vend|commercialise|offre)(?:nt|e)? (?:\w+ ){0,4}?(?:des|les|une gamme|plusieurs"
            r"|differents?) [^.;]{20,}(?:,|\bet\b|:)",
            under=r"produit|service|offre|prestation|objet|descri|nature",
                unless=r"expedi|livr\w+ (?:en|dans)",
            confidence=Confidence.DOUBTFUL),
        Cue(r"\w{3,}[^.]{8,}", under=r"^(?:\W|\d|\.|article){0,12}(?:nos |les |l')?(?:offres?|formules?|plans?"
            r"|packs?|abonnements?|produits et services|services? proposes?|prestations? proposees?|description"
            r"|descriptif|nature|contenu|caracteristiques)(?: (?:gratuite?|pro|premium|basique|payante?|proposee?s?"
            r"|et (?:tarifs?|prix)|des? (?:nos )?(?:services?|prestations?|produits?|offres?)|de l'offre|du service"
            r"|de la (?:prestation|formation)|de chaque))*(?: [a-z]\w+)?\W*$",
            unless=r"resili|rembours|paiement|modifi|annul|retract|droit de|se reserve",
            confidence=Confidence.DOUBTFUL),
    ),
)  # fmt: skip

INCLUDING_TAX = Point(
    about=("ttc", "t.t.c", "tax", "tva", "t.v.a", "vat"),
    cues=(
        Cue(r"\bttc\b|\bt\.t\.c\b|toutes? taxes?(?: \w+){0,2} (?:comprises?|incluses?)"
            r"|taxes? (?:\w+ ){0,2}?(?:comprises?|incluses?)",
            unless=r"(?:pas|non|hors) (?:\w+ )?(?:ttc|toutes taxes)|penalit|restant due|interets? de retard"
                r"|\bht ?(?:/|et|ou) ?ttc|\bttc ?(?:/|et|ou) ?ht\b",
            confidence=Confidence.CERTAIN),
        Cue(r"(?:tva|t\.v\.a\.?)(?: \w+){0,5}? (?:comprise|incluse|inclue)", unless=r"non (?:comprise|incluse)"),
        Cue(r"(?:inclu\w*|compren\w*|compris\w*|tien\w+ compte|tenant compte|includ\w+"
            r"|inclusive)\b[^.;]{0,60}?\b(?:de )?(?:la |les |l'|of |any )?(?:tva|t\.v\.a|taxes?|vat)\b",
            unless=r"\bn'(?:inclu|y)|\b(?:ne|pas|not|non) (?:\w+ ){0,2}?(?:inclu|compren|compris)"),
        Cue(r"(?:vat|tax(?:es)?) (?:is |are )?(?:already )?included|incl\.? (?:vat|tax)|tax[- ]inclusive"),
    ),
)  # fmt: skip
BEFORE_TAX = Point(
    about=("hors tax", "ht", "h.t", "excl", "tva", "vat"),
    cues=(
        Cue(r"hors (?:toutes? )?taxes?|€ ?ht\b|\bh\.t\.|\b(?:prix|tarifs?|montants?|euros?) (?:\w+ ){0,4}\(?ht\b"
            r"|excluding (?:vat|tax)|excl\.? (?:vat|tax)", unless=r"penalit|responsabilite|indemni|garantie"),
        Cue(r"(?:tva|taxes?)(?: \w+){0,6} (?:en sus|en supplement|sera ajoutee|y etre ajoutee|s'ajoute)"),
    ),
)  # fmt: skip
VAT_EXEMPT = Point(
    about=("293", "franchise", "tva non"),
    cues=(
        Cue(
            r"293[ -]?b|franchise (?:\w+ ){0,3}(?:de|en) (?:base|tva|taxe)|tva non applicable"
            r"|exonere\w* de (?:la )?tva"
        ),
    ),
)
EUROS = Point(
    about=("euro", "eur", "€"),
    cues=(
        Cue(
            r"\b(?:prix|tarifs?|montants?|prices?|prestations?|commandes?|paye\w*"
            r"|facture\w*)\b[^.;]{0,120}?(?:\beuros?\b|€|\beur\b)"
        ),
    ),
)

_MEANS = (
    r"(?:cartes? (?:de )?(?:bancaires?|bleues?|credit|debit|paiement|visa|bleue)|carte bancaire|\bcb\b"
    r"|(?<!un\s)(?<!le\s)(?<!du\s)(?<!de\s)(?<!an\s)\bvisa\b"
    r"|master ?card|american express|\bamex\b|paypal|pay pal|virements?|cheques?\b(?!.cadeau)|especes?\b|en liquide"
    r"|\bnumeraire\b|prelevements?|apple ?pay|google ?pay|stripe|klarna|\balma\b|\boney\b|scalapay|lydia|paylib"
    r"|wero|sumup|mollie|payplug|hipay|systempay|payline|bancontact|twint|payconiq|ideal\b|sofort|amazon pay"
    r"|mandats?(?: cash| administratif| sepa|,)|\bsepa\b|contre[ -]remboursement|cheques? vacances|ancv"
    r"|titres?[ -]restaurants?|tickets?[ -]restaurants?|cryptomonnaies?|bitcoin|cesu|bank transfer|wire transfer"
    r"|credit cards?|debit cards?|cash\b|terminal de paiement|lettre de change|effets? de commerce|qr code|\btpe\b"
    r"|shop pay|helloasso|weezevent|payzen|monetico|adyen|worldline|square|zettle|satispay|revolut|skrill|lyf pay"
    r"|in-app purchases?|achats? integres?|\bapp store\b|google play|western union|money ?gram|mobile money"
    r"|orange money|postfinance|paysafecard|maestro|par carte\b(?! (?:cadeau"
    r"|de fidelite)))"
)  # fmt: skip
MEANS = Point(
    about=("cart", "cb", "visa", "master", "pay", "virement", "cheque", "espece", "liquide", "preleve", "stripe",
        "klarna", "alma", "mandat",
           "sepa", "transfer", "card", "cash", "effet", "traite", "remboursement", "regle", "numeraire",
               "vacances", "restaurant", "helloasso", "weezevent", "western",
        "money", "bitcoin", "transfert", "in-app", "integre", "app store", "google"),
    cues=(
        Cue(_MEANS, unless=r"billets de banque|actions, obligations|objets? (?:de valeur|precieux)"
            r"|rembours|refund|reverse|restitu|n'accept\w+ (?:pas|plus|aucun)(?! d'autre)|(?:conserv"
            r"|stock|communiqu)\w+ (?:\w+ ){0,4}(?:numero|donnees|coordonnees)|fraudul|essai|(?:aucune?"
            r"|sans) (?:carte|cheque|virement)|mode d'emploi|donnees (?:bancaires|de carte)|^(?:(?!carte|paypal"
            r"|virement).){0,60}(?:par |de )?cheques?(?: \w+){0,3} \b(?:ne|n')(?: \w+){0,2} (?:pas|plus)",
            under=r"pai?ement|payer|reglement|regler|prix|tarif|factur|condition|pay|commande|reservation|acompte"
                r"|inscription"),
        Cue(r"(?:paye\w*|paie\w*|regle\w*|pai?ements?|reglements?|acquitt\w+|payable\w*|accept\w+|pay|paid|vers\w+"
            r"|encaiss\w+|debit\w*)\b[^.;]{0,200}?"
            + _MEANS, unless=r"rembours|refund|restitu|n'accept\w+ (?:pas|plus|aucun)(?! d'autre)|(?:informations?"
                r"|numeros?) de (?:\w+ )?cartes?|votre contenu|fraudul|etabliss\w+ bancaire"),
        Cue(_MEANS + r"[^.;]{0,80}(?:accept\w+|pai?ement|regl\w+)",
            unless=r"rembours|refund|\b(?:ne|n')(?: \w+){0,2} (?:pas|plus) accept|fraudul"),
    ),
)  # fmt: skip

_MONEY = (
    r"(?:pai?ements?|paye|bancaires?|transactions?|cartes?\b|stripe|paypal|regler\b|payments?|card|bank|commandes?"
    r"|reglements?\b)"
)
SECURITY = Point(
    about=("secur", "3d", "3-d", "ssl", "tls", "crypt", "chiffr", "pci", "protege", "bancaire", "confidenti",
        "protected"),
    cues=(
        Cue(_MONEY + r"[^;]{0,220}?(?:securis\w+|\bsecure\w*|en toute securite|3-? ?d ?-?secure|\bssl\b|\btls\b"
            r"|crypt(?:ag|e|ograph)\w*|chiffrement|(?:donnees|connexion|transactions?|echanges?"
            r"|informations?)[^.;]{0,50}chiffre\w*|encrypt\w+|pci[ -]?dss|dsp ?2|authentification forte)",
                unless=r"mot de passe|code d'acces|securite (?:des personnes|et (?:a )?la sante)|social"),
        Cue(r"(?:securis\w+|\bsecure\w*|securite|3-? ?d ?-?secure|\bssl\b|\btls\b|crypt(?:ag|e|ograph)\w*"
            r"|chiffrement|(?:donnees"
            r"|connexion|transactions?|echanges?|informations?)[^.;]{0,50}chiffre\w*|encrypt\w+"
            r"|pci[ -]?dss)[^;]{0,220}?" + _MONEY,
            unless=r"mot de passe|code d'acces|credit est refuse|securite et (?:a )?la sante"),
        Cue(r"(?:securis\w+|3-? ?d ?-?secure|\bssl\b|\btls\b|crypt(?:ag|e|ograph)\w*|chiffrement|(?:donnees|connexion"
            r"|transactions?|echanges?|informations?)[^.;]{0,50}chiffre\w*|confidenti\w+|proteg\w+)",
                under=r"securite (?:des? |du )?(?:pai?ement|transaction)|(?:pai?ement|transaction)s? securis"
                    r"|secure payment"),
        Cue(r"(?:donnees|informations?|coordonnees|numeros?)[^.;]{0,50}(?:bancaires?|de carte"
            r"|de pai?ement)[^.;]{0,140}(?:jamais|pas|aucun\w*|ni |uniquement|directement"
            r"|proteg)[^.;]{0,60}(?:conserv|stock|transm|commun|transit|enregistr|acces|intercept|connaiss|collect"
            r"|banque|prestataire|proteg)"),
        Cue(r"donnees (?:\w+ ){0,3}?(?:de paiement|bancaires?|de carte)[^.;]{0,80}(?:chiffre|crypt|proteg|securis)"),
        Cue(r"\b(?:ne|n')(?: \w+)? (?:recoi|recueill|dispos|collect|conserv|stock|detien"
            r"|accede)\w*[^.;]{0,60}(?:donnee|information|coordonnee|numero)s? (?:\w+ ){0,2}(?:bancaires?|de carte"
            r"|de pai?ement)"),
        Cue(r"(?:jamais|aucune?|pas|ni)\b[^.;]{0,80}(?:conserv|stock|transm|commun|transit|acces|connaissance|recoi"
            r"|recueill|dispos|collect|detien)\w*[^.;]{0,80}(?:donnees|informations?|coordonnees"
            r"|numeros?)[^.;]{0,30}(?:bancaires?|de carte|de pai?ement)"),
    ),
)  # fmt: skip
