"""The wordings of what is offered, by whom, how it is pressed on visitors, and what is acknowledged."""

from auditor.evidence.shop import Topic
from auditor.reading.shop.wording import wording

OF_THE_OFFER = (
    wording(
        Topic.MANUFACTURER,
        "fabri|manufactur|producteur|mise sur le marche|importe",
        r"\bfabricant\b|\bfabriquee?s? (?:et \w{3,12} )?par\b|\bmanufactur(?:er|ed by)\b"
        r"|\bresponsable de (?:la )?mise sur le marche\b|\bmis sur le marche par\b|\bimporte(?:ur|e? par)\b",
        unless=r"garantie (?:du )?fabricant|notice du fabricant|manufacturer'?s? warranty|prix (?:du )?fabricant"
        r"|tous (?:les|nos) fabricants",
        after=5,
    ),
    wording(
        Topic.RESPONSIBLE,
        "responsable|responsible|representant|mandataire|eu rep",
        r"\bresponsable (?:ue\b|europeen|dans l'(?:union|ue)|au sein de l'|pour l'(?:union|ue)|etablie? dans l'"
        r"|economique)|\bpersonne responsable\b|\boperateur economique\b",
        r"\b(?:eu )?responsible (?:person|economic operator)\b|\brepresentant (?:autorise|europeen)\b"
        r"|\bmandataire (?:europeen|ue|etabli)\b|\beu rep(?:resentative)?\b",
        after=4,
    ),
    wording(
        Topic.SAFETY,
        "avertiss|mise en garde|securite|safety|warning|attention|convient pas|portee|gpsr|rsgp|choking|marquage ce"
        "|norme",
        r"\bavertissements?\b|\bmises? en garde\b|\bconsignes? de securite\b|\binformations? (?:de |sur la "
        r"|relatives? a la )securite\b|\bsafety (?:information|warnings?|instructions)\b",
        r"\bwarnings?\b|\bne convient pas (?:aux|a un) enfants?\b|\btenir hors de (?:la )?portee\b|\b(?:gpsr|rsgp)\b"
        r"|\bsecurite (?:du|des) produits?\b|\bmarquage ce\b|\bchoking hazard\b"
        r"|\bkeep (?:out of reach|away from)\b|\bproduct safety\b",
        after=2,
    ),
    wording(
        Topic.FOOD,
        "nutrition|durabilite|consommer|kcal|allerg|vol|best before|alcool",
        r"\bvaleurs? nutritionnelles?\b|\bnutrition(?:al)? (?:facts|information|values)\b|\bdate de durabilite\b"
        r"|\ba consommer (?:de preference|avant|jusqu)\b|\b\d+ ?kcal\b"
        r"|\ballergenes\b|\b\d{1,2}(?:[.,]\d)? ?% ?vol\b|\bl'abus d'alcool\b|\bbest before\b",
    ),
    wording(
        Topic.SECOND_HAND,
        "occasion|seconde main|recondition|refurbish|second|antiquit|brocante",
        r"\b(?:d'|article |produit |livre )occasion\b|\bseconde main\b|\breconditionnee?s?\b|\brefurbished\b"
        r"|\bsecond[- ]hand\b|\bantiquites?\b|\bbrocante\b",
        unless=r"l'occasion d[eu']|a l'occasion",
    ),
    wording(
        Topic.SUBSCRIPTION,
        "abonn|subscri|mois|month|box|engagement|reguliere|recurrent",
        r"\b\d[\d .,]{0,8} ?eur ?(?:ttc|ht)? ?(?:/|par|per|chaque) ?(?:mois|month|semaine|week|an\b|annee|year"
        r"|trimestre)",
        r"\bbox (?:mensuelle|trimestrielle|surprise)\b|\babonnements? (?:mensuels?|annuels?|trimestriels?"
        r"|sans engagement|a la box|a partir de|premium|pro)\b|\b(?:nos|formules? d')abonnements?\b",
        r"\bsubscribe (?:and|&) save\b|\babonnez[- ]vous et economisez\b|\b(?:monthly|annual) subscription\b"
        r"|\bsubscription (?:plans?|box)\b|\blivraison (?:reguliere|recurrente)\b",
        unless=r"news ?-?letter|infolettre|lettre d'info|[2-9]0? ?(?:x|fois)\b|credit|taeg|alma|youtube|instagram|rss",
    ),
    wording(
        Topic.SELLER,
        "vendu|sold|vendeur|seller|propose",
        r"\b(?:vendue?s?|expediee?s?)(?: et (?:expediee?s?|vendue?s?|livree?s?))? par\b|\bsold(?: and (?:shipped"
        r"|fulfilled|delivered))? by\b|^(?:vendeur|seller|boutique) ?:",
        unless=r"\bvendus? par (?:lots?|paires?|\d|deux|unite|mille|cent|boites?|packs?|correspondance)"
        r"|\bsold by (?:the|weight|pair|unit)",
        after=1,
    ),
    wording(
        Topic.SELLER_STATUS,
        "profession|particulier|trader|private",
        r"\bvendeurs? (?:est (?:un )?)?(?:professionnels?|particuliers?|pro)\b|\b(?:professional|private) sellers?\b"
        r"|\bstatut (?:du vendeur )?: ?(?:professionnel|particulier)|\bstatus ?: ?(?:trader|private)"
        r"|^(?:vendeur )?(?:professionnel|particulier)$",
    ),
    wording(
        Topic.RANKING,
        "class|ranking|rank|referencement|pertinence",
        r"\b(?:criteres?|parametres?|modalites?|regles?|conditions?)\b.{0,30}\b(?:classement|referencement"
        r"|dereferencement)\b|\bclassement des (?:offres|produits|resultats|annonces)\b",
        r"\b(?:triees?|tries|classee?s?|trier) par (?:defaut|pertinence)\b|\branking (?:criteria|parameters"
        r"|of)\b|\bhow (?:we rank|results are ranked)\b",
    ),
    wording(
        Topic.ACCESSIBILITY,
        "accessib|rgaa|wcag|412-13|2019/882",
        r"\bdeclaration d'accessibilite\b|\baccessibilite(?: numerique)? ?:"
        r"|\baccessibilite\b.{0,60}\b(?:conform\w{1,4}|rgaa|wcag|declaration|handicap|site)\b|\brgaa\b|\bwcag\b",
        r"\baccessibility (?:statement|conformance)\b|\bl\.? ?412-13\b|\b2019/882\b",
    ),
    wording(
        Topic.COUNTDOWN,
        "termine dans|dans|ends|expire|reste|vente flash|flash sale|hurry",
        r"\b(?:se termine|finit|fin de l'offre|prend fin|expire|offre valable encore|encore)\b.{0,20}\bdans\b"
        r"|\b(?:sale|offer|deal) (?:ends|expires) in\b|\bends in\b"
        r"|\bplus que \d+ ?(?:h\b|heures?|min|jours?)|\bil (?:ne )?(?:vous )?reste\b.{0,25}\b(?:heures?|minutes?"
        r"|secondes?)\b",
    ),
    wording(
        Topic.SCARCITY,
        "plus que|dernier|only|regarde|consult|viewing|looking|watching|acheter|achete|bought",
        r"\bplus que \d+ (?:en stock|articles?|exemplaires?|pieces?|produits?|disponibles?|restants?)|\bderni(?:ers?"
        r"|eres?) (?:pieces?|articles?|exemplaires?)\b|\bonly \d+ (?:left|in stock|remaining)\b",
        r"\b\d+ (?:personnes?|clients?|visiteurs?|internautes?) (?:regardent|consultent|voient|sont en train)\b"
        r"|\b\d+ (?:people|others|shoppers|customers|visitors) (?:are )?(?:viewing|looking|watching)\b"
        r"|\bvient d'acheter\b|\b(?:just|recently) bought\b",
    ),
    wording(
        Topic.ASSISTANT,
        "assistant|agent conv|bot|intelligence art|ai ",
        r"\bassistante? (?:virtuel|numerique|automati\w{2,4}|ia\b|conversationnel|en ligne ia)"
        r"|\bagent conversationnel\b|\bchat ?-?bots?\b|\brobot conversationnel\b"
        r"|\b(?:virtual|ai|automated|digital) (?:shopping )?assistant\b|\bpowered by ai\b|\b(?:repond\w{0,3}"
        r"|genere\w{0,2}|discut\w{1,3}) .{0,25}\bintelligence artificielle\b",
    ),
    wording(
        Topic.ACKNOWLEDGEMENT,
        "accuse|acknowledg|confirmation|recevrez|receive",
        r"\baccuse de reception\b|\backnowledge?ment\b|\b(?:e-?mail|courriel|message) de confirmation\b"
        r"|\bvous recev(?:rez|ez)\b.{0,60}\b(?:e-?mail|courriel|confirmation|accuse)\b"
        r"|\b(?:you will receive|we will send)\b.{0,60}\b(?:e-?mail|confirmation|acknowledg)",
    ),
)
