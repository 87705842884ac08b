"""The wordings by which shops speak of what the order rules are about. French and English, folded, linear.

Each subject has plain strings, one of which must be on the page, and an expression that must match; a line that says
one of ``unless`` is left out. Amounts read "12,90 eur", whatever sign was written.
"""

import re
from dataclasses import dataclass

from auditor.evidence.shop import Topic


@dataclass(frozen=True)
class Wording:
    """How one topic is worded."""

    topic: Topic
    about: tuple[str, ...]
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    after: int = 0
    """Lines that follow and belong to it."""


def _wording(topic: Topic, about: str, *says: str, unless: str = "", after: int = 0) -> Wording:
    expression = re.compile("|".join(says), re.MULTILINE)
    return Wording(topic, tuple(about.split("|")), expression, re.compile(unless) if unless else None, after)


_AMOUNT = r"\d[\d .]{0,9}(?:,\d{1,2})? ?(?:eur|gbp|usd|chf)\b|\b(?:eur|gbp|usd|chf) ?\d"
MEANS = (
    r"\b(?:visa|master ?card|paypal|cartes? bancaires?|carte bleue|cb|american express|amex|apple ?pay|google ?pay"
    r"|shop ?pay"
    r"|amazon ?pay|bancontact|ideal|sepa|virements?(?: bancaires?)?|cheques?(?! (?:cadeau|vacances))|credit cards?"
    r"|debit cards?|klarna|alma|oney|scalapay|floa|payplug|twint|payconiq|bank transfer|maestro)\b"
)
"""Means of payment, by the names that logos and sentences carry."""
_REVIEWS = r"(?:avis|commentaires|temoignages|evaluations|reviews?|ratings?)"

WORDINGS = (
    _wording(
        Topic.TOTAL,
        "total|montant|payer|amount|due",
        rf"\b(?:total|montant (?:total|a payer)|net a payer|reste a payer|a payer|amount due|to pay)\b[^\n\d]{{0,40}}"
        rf"(?:\d{{1,3}} (?:articles?|produits?|items?)[^\n\d]{{0,20}})?(?:\n[^\n\d]{{0,25}})?(?:{_AMOUNT})",
        unless=r"jusqu'a|a partir de|des \d",
        after=1,
    ),
    _wording(
        Topic.EDIT,
        "modifi|panier|edit|cart|basket|quantit|supprim|change|remove|retirer",
        r"\bmodifier(?: (?:mon|le|la|votre|ma|vos|mes|cette|l'|les))? ?(?:panier|commande|adresse|livraison"
        r"|coordonnees|informations|articles?|quantites?)\b",
        r"^modifier$|^edit$|^(?:supprimer|retirer|remove)$|\b(?:retour(?:ner)?|revenir) (?:au|a mon|a votre"
        r"|dans (?:le|mon)) panier\b",
        r"\b(?:edit|change|update)(?: (?:my|your|the))? (?:cart|order|basket|address|bag|delivery)\b"
        r"|\bback to (?:the |your |my )?(?:cart|basket|bag)\b",
    ),
    _wording(
        Topic.STEPS,
        "etape|step|panier|cart|livraison|delivery|shipping|paiement|payment|confirmation|information|identification",
        r"\b(?:etape|step) \d ?(?:sur|of|/|:)",
        r"^(?:\d\W{0,3})?(?:mon |votre |le )?(?:panier|cart|basket"
        r"|bag)\n(?:\W{0,2}\d?\W{0,3}\n)?(?:\d\W{0,3})?(?:vos |mes |votre )?"
        r"(?:coordonnees|identification|informations?|adresses?|livraison|connexion|details|shipping|delivery"
        r"|information|address|checkout|commande|validation)",
        r"^[1-5]\W{0,3}(?:vos |mes |votre )?(?:coordonnees|identification|informations? personnelles|adresses?"
        r"|livraison|mode de livraison|paiement|recapitulatif"
        r"|personal information|addresses|shipping(?: method)?|payment|review)",
        r"\b(?:panier|cart)\b ?[>/\u203a|-]{1,2} ?.{3,40} ?[>/|-]{1,2} ?.{0,40}(?:paiement|payment|confirmation)",
    ),
    _wording(
        Topic.PAYMENT_MEANS,
        "paiement|payment|payer|pay|regl|accept|visa|carte|cb",
        rf"\b(?:pai?ements?|payments?|pay(?:er|ez)?|regl\w{{1,8}}|accept\w{{0,5}})\b.{{0,120}}?{MEANS}",
        rf"{MEANS}.{{0,40}}{MEANS}|{MEANS}.{{0,60}}(?:paiement|payment|accept)",
        unless=r"rembours|refund",
    ),
    _wording(
        Topic.DELIVERY_LIMIT,
        "livr|exped|deliver|ship",
        r"\b(?:livr\w{1,8}|expedi\w{1,8}|deliver\w{0,3}|ship\w{0,4})\b.{0,70}\b(?:uniquement|seulement|exclusivement"
        r"|only)\b",
        r"\b(?:uniquement|seulement|exclusivement|ne livrons pas|pas de livraison|(?:do not|don't|cannot) (?:ship"
        r"|deliver))\b.{0,30}",
        r"\blivraison (?:non disponible|indisponible|impossible)|\bhors (?:corse|dom\b|iles?)",
        r"\b(?:livr\w{1,8}|expedi\w{1,8}|deliver\w{0,3}|ship\w{0,4})\b.{0,60}\b(?:france|corse|dom[- ]tom|outre-?mer"
        r"|union europeenne|europe|belgique|suisse|luxembourg"
        r"|monde entier|worldwide|internationale?)\b",
        unless=r"^(?!.{0,400}(?:livr|exped|deliver|ship))",
    ),
    _wording(
        Topic.LOWEST_PRICE,
        "30|trente|thirty|112-1-1",
        r"\bplus bas\b.{0,80}\b(?:30|trente)\b|\b(?:30|trente) (?:derniers )?jours\b.{0,40}\bplus bas\b",
        r"\bprix\b.{0,60}\b(?:pratique|applique|constate)\w{0,2}\b.{0,60}\b(?:30|trente) (?:derniers )?jours",
        r"\blowest\b.{0,60}\b(?:30|thirty)\b|\b(?:30|thirty)[- ]day\w?\b.{0,25}\b(?:lowest|low)\b|\bl\.? ?112-1-1\b",
    ),
    _wording(
        Topic.COMPARED_PRICE,
        "conseil|recommand|recommend|list price|rrp|msrp|neuf|pvc|ppc|public|marche",
        r"\bprix (?:public |de vente |de detail )?(?:conseille|recommande|public)\b|\bprix (?:du |au "
        r"|en )?(?:fabricant|neuf|marche)\b|\bpv[cp] ?: ?\d",
        r"\brrp\b|\bmsrp\b|\brecommended retail\b|\blist price\b",
    ),
    _wording(
        Topic.REVIEWS,
        "avis|review|temoignage|commentaire|evaluation",
        r"(?:^|[( ])[1-9][\d ]{0,6} (?:avis|evaluations|commentaires|temoignages|(?:customer )?reviews?|ratings)\b",
        r"\bavis (?:des? )?(?:nos )?(?:clients?|verifies?|consommateurs?|produit)\b|\b(?:customer|product) reviews\b"
        r"|\btemoignages? (?:de )?(?:nos )?clients?\b",
        unless=r"\b(?:aucun|soyez le premier|pas encore|be the first|no reviews|0 avis|donne[rz]|laisse[rz]"
        r"|ecri[rv]\w{1,3})\b",
    ),
    _wording(
        Topic.REVIEWS_CHECKED,
        "verif|authent|certif|controle",
        r"\bavis (?:clients? )?(?:100 ?% )?(?:verifies?|authentiques?|certifies?|controles?)\b"
        r"|\bachats? verifies?\b|(?<!l')\bacheteurs? verifies?\b",
        r"\bverified (?:reviews?|purchases?|buyers?|customers?)\b",
    ),
    _wording(
        Topic.REVIEWS_METHOD,
        "avis|review|commentaire|temoignage|rating|evaluation",
        rf"\b{_REVIEWS}\b.{{0,200}}\b(?:moder\w{{2,9}}|procedures?|verification|collect\w{{2,5}}|recueill\w{{1,5}}"
        rf"|class(?:es?|ement)|tries|ordre|chronologi\w{{2,8}}"
        r"|invitations?|invites?|apres (?:une?|leur|votre|chaque|l') ?(?:achat|commande|livraison)|(?:suite"
        r"|a la suite) (?:a|d')|reellement|ayant (?:achete|command)\w{0,3}"
        r"|collected|checked|moderat\w{2,4}|sorted|order|purchased|bought)\b",
        rf"\b{_REVIEWS}\b.{{0,80}}\b(?:ne (?:sont|font)|n'(?:est|ont|effectuons|effectue)|are not|not (?:verified"
        rf"|checked)|sans)\b.{{0,40}}\b(?:verif\w{{1,9}}|control\w{{1,4}}|checked|moder\w{{1,8}})",
        r"\b(?:procedure|politique|charte|methode|regles|moderation|gestion|controle|verification"
        r"|collecte)\b.{0,25}\b(?:avis|reviews?)\b",
        unless=r"\bavis (?:legal|juridique)|\bimprovise|\bavant d'avis",
    ),
    _wording(
        Topic.INSTALMENTS,
        "fois|x|fractionn|differe|plus tard|later|instal|payments",
        r"\b[2-9]0? ?(?:x|fois)\b.{0,25}\b(?:sans frais|par carte|par cb|alma|oney|klarna|paypal|floa|cofidis"
        r"|scalapay|younited)\b",
        r"\b(?:pa(?:y|i)e\w{0,4}|regle\w{0,2}|pay|paiement|ou|en|or|in)\b.{0,15}\b(?:[2-9]|10|12|deux|trois|quatre"
        r"|dix|plusieurs) ?(?:x|fois)\b.{0,12}(?:\d|sans frais|$|\.|,|par|avec|des)",
        r"\bpaiements? (?:fractionnes?|differes?|en plusieurs|echelonnes?)\b|\bpa(?:y|i)e[rz] (?:plus tard"
        r"|en differe)\b|\b(?:pay later|buy now,? pay later)\b",
        r"\b(?:[2-9]|three|four|interest[- ]free) (?:interest[- ]free )?(?:instal?lments|monthly payments"
        r"|payments of)\b",
        unless=r"\b(?:plus (?:rapide|grand|long|resistant|efficace)|par jour|par semaine|par mois|lavable|fois par"
        r"|livraison|adresse|expedi\w{1,5})\b|\bx ?\d+ ?(?:cm|mm|m|g|kg|ml|cl|l)\b",
    ),
    _wording(Topic.CREDIT_SENTENCE, "un credit coute", r"\bun credit coute de l'argent et doit etre rembourse"),
    _wording(
        Topic.CREDIT_SENTENCE_FORMER,
        "un credit vous engage|capacites de remboursement",
        r"\bun credit vous engage et doit etre rembourse|\bverifiez vos capacites de remboursement",
    ),
    _wording(
        Topic.MANUFACTURER,
        "fabri|manufactur|producteur|mise sur le marche|importe",
        r"\bfabricant\b|\bfabriquee?s? (?:et \w{3,12} )?par\b|\bmanufactur(?:er|ed by)\b"
        r"|\bresponsable de (?:la )?mise sur le marche\b|\bmis sur le marche par\b|\bimporte(?:ur|e? par)\b",
        unless=r"garantie (?:du )?fabricant|notice du fabricant|manufacturer'?s? warranty|prix (?:du )?fabricant"
        r"|tous (?:les|nos) fabricants",
        after=5,
    ),
    _wording(
        Topic.RESPONSIBLE,
        "responsable|responsible|representant|mandataire|eu rep",
        r"\bresponsable (?:ue\b|europeen|dans l'(?:union|ue)|au sein de l'|pour l'(?:union|ue)|etablie? dans l'"
        r"|economique)|\bpersonne responsable\b|\boperateur economique\b",
        r"\b(?:eu )?responsible (?:person|economic operator)\b|\brepresentant (?:autorise|europeen)\b"
        r"|\bmandataire (?:europeen|ue|etabli)\b|\beu rep(?:resentative)?\b",
        after=4,
    ),
    _wording(
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
    _wording(
        Topic.FOOD,
        "nutrition|durabilite|consommer|kcal|allerg|vol|best before|alcool",
        r"\bvaleurs? nutritionnelles?\b|\bnutrition(?:al)? (?:facts|information|values)\b|\bdate de durabilite\b"
        r"|\ba consommer (?:de preference|avant|jusqu)\b|\b\d+ ?kcal\b"
        r"|\ballergenes\b|\b\d{1,2}(?:[.,]\d)? ?% ?vol\b|\bl'abus d'alcool\b|\bbest before\b",
    ),
    _wording(
        Topic.SECOND_HAND,
        "occasion|seconde main|recondition|refurbish|second|antiquit|brocante",
        r"\b(?:d'|article |produit |livre )occasion\b|\bseconde main\b|\breconditionnee?s?\b|\brefurbished\b"
        r"|\bsecond[- ]hand\b|\bantiquites?\b|\bbrocante\b",
        unless=r"l'occasion d[eu']|a l'occasion",
    ),
    _wording(
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
    _wording(
        Topic.SELLER,
        "vendu|sold|vendeur|seller|propose",
        r"\b(?:vendue?s?|expediee?s?)(?: et (?:expediee?s?|vendue?s?|livree?s?))? par\b|\bsold(?: and (?:shipped"
        r"|fulfilled|delivered))? by\b|^(?:vendeur|seller|boutique) ?:",
        unless=r"\bvendus? par (?:lots?|paires?|\d|deux|unite|mille|cent|boites?|packs?|correspondance)"
        r"|\bsold by (?:the|weight|pair|unit)",
        after=1,
    ),
    _wording(
        Topic.SELLER_STATUS,
        "profession|particulier|trader|private",
        r"\bvendeurs? (?:est (?:un )?)?(?:professionnels?|particuliers?|pro)\b|\b(?:professional|private) sellers?\b"
        r"|\bstatut (?:du vendeur )?: ?(?:professionnel|particulier)|\bstatus ?: ?(?:trader|private)"
        r"|^(?:vendeur )?(?:professionnel|particulier)$",
    ),
    _wording(
        Topic.RANKING,
        "class|ranking|rank|referencement|pertinence",
        r"\b(?:criteres?|parametres?|modalites?|regles?|conditions?)\b.{0,30}\b(?:classement|referencement"
        r"|dereferencement)\b|\bclassement des (?:offres|produits|resultats|annonces)\b",
        r"\b(?:triees?|tries|classee?s?|trier) par (?:defaut|pertinence)\b|\branking (?:criteria|parameters"
        r"|of)\b|\bhow (?:we rank|results are ranked)\b",
    ),
    _wording(
        Topic.ACCESSIBILITY,
        "accessib|rgaa|wcag|412-13|2019/882",
        r"\bdeclaration d'accessibilite\b|\baccessibilite(?: numerique)? ?:"
        r"|\baccessibilite\b.{0,60}\b(?:conform\w{1,4}|rgaa|wcag|declaration|handicap|site)\b|\brgaa\b|\bwcag\b",
        r"\baccessibility (?:statement|conformance)\b|\bl\.? ?412-13\b|\b2019/882\b",
    ),
    _wording(
        Topic.COUNTDOWN,
        "termine dans|dans|ends|expire|reste|vente flash|flash sale|hurry",
        r"\b(?:se termine|finit|fin de l'offre|prend fin|expire|offre valable encore|encore)\b.{0,20}\bdans\b"
        r"|\b(?:sale|offer|deal) (?:ends|expires) in\b|\bends in\b"
        r"|\bplus que \d+ ?(?:h\b|heures?|min|jours?)|\bil (?:ne )?(?:vous )?reste\b.{0,25}\b(?:heures?|minutes?"
        r"|secondes?)\b",
    ),
    _wording(
        Topic.SCARCITY,
        "plus que|dernier|only|regarde|consult|viewing|looking|watching|acheter|achete|bought",
        r"\bplus que \d+ (?:en stock|articles?|exemplaires?|pieces?|produits?|disponibles?|restants?)|\bderni(?:ers?"
        r"|eres?) (?:pieces?|articles?|exemplaires?)\b|\bonly \d+ (?:left|in stock|remaining)\b",
        r"\b\d+ (?:personnes?|clients?|visiteurs?|internautes?) (?:regardent|consultent|voient|sont en train)\b"
        r"|\b\d+ (?:people|others|shoppers|customers|visitors) (?:are )?(?:viewing|looking|watching)\b"
        r"|\bvient d'acheter\b|\b(?:just|recently) bought\b",
    ),
    _wording(
        Topic.ASSISTANT,
        "assistant|agent conv|bot|intelligence art|ai ",
        r"\bassistante? (?:virtuel|numerique|automati\w{2,4}|ia\b|conversationnel|en ligne ia)"
        r"|\bagent conversationnel\b|\bchat ?-?bots?\b|\brobot conversationnel\b"
        r"|\b(?:virtual|ai|automated|digital) (?:shopping )?assistant\b|\bpowered by ai\b|\b(?:repond\w{0,3}"
        r"|genere\w{0,2}|discut\w{1,3}) .{0,25}\bintelligence artificielle\b",
    ),
    _wording(
        Topic.ACKNOWLEDGEMENT,
        "accuse|acknowledg|confirmation|recevrez|receive",
        r"\baccuse de reception\b|\backnowledge?ment\b|\b(?:e-?mail|courriel|message) de confirmation\b"
        r"|\bvous recev(?:rez|ez)\b.{0,60}\b(?:e-?mail|courriel|confirmation|accuse)\b"
        r"|\b(?:you will receive|we will send)\b.{0,60}\b(?:e-?mail|confirmation|acknowledg)",
    ),
)
