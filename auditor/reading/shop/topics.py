"""The wordings by which shops speak of what the order rules are about. French and English, folded, linear.

Each subject has plain strings, one of which must be on the page, and an expression that must match; a line that says
one of ``unless`` is left out. Amounts read "12,90 eur", whatever sign was written.
"""

from auditor.evidence.shop import Topic
from auditor.reading.shop.offer_topics import OF_THE_OFFER
from auditor.reading.shop.wording import wording

_AMOUNT = r"\d[\d .]{0,9}(?:,\d{1,2})? ?(?:eur|gbp|usd|chf)\b|\b(?:eur|gbp|usd|chf) ?\d"
MEANS = (
    r"\b(?:visa|master ?card|paypal|cartes? bancaires?|carte bleue|cb|american express|amex|apple ?pay|google ?pay"
    r"|shop ?pay"
    r"|amazon ?pay|bancontact|ideal|sepa|virements?(?: bancaires?)?|cheques?(?! (?:cadeau|vacances))|credit cards?"
    r"|debit cards?|klarna|alma|oney|scalapay|floa|payplug|twint|payconiq|bank transfer|maestro)\b"
)
"""Means of payment, by the names that logos and sentences carry."""
_REVIEWS = r"(?:avis|commentaires|temoignages|evaluations|reviews?|ratings?)"

_OF_THE_ORDER = (
    wording(
        Topic.TOTAL,
        "total|montant|payer|amount|due",
        rf"\b(?:total|montant (?:total|a payer)|net a payer|reste a payer|a payer|amount due|to pay)\b[^\n\d]{{0,40}}"
        rf"(?:\d{{1,3}} (?:articles?|produits?|items?)[^\n\d]{{0,20}})?(?:\n[^\n\d]{{0,25}})?(?:{_AMOUNT})",
        unless=r"jusqu'a|a partir de|des \d",
        after=1,
    ),
    wording(
        Topic.EDIT,
        "modifi|panier|edit|cart|basket|quantit|supprim|change|remove|retirer",
        r"\bmodifier(?: (?:mon|le|la|votre|ma|vos|mes|cette|l'|les))? ?(?:panier|commande|adresse|livraison"
        r"|coordonnees|informations|articles?|quantites?)\b",
        r"^modifier$|^edit$|^(?:supprimer|retirer|remove)$|\b(?:retour(?:ner)?|revenir) (?:au|a mon|a votre"
        r"|dans (?:le|mon)) panier\b",
        r"\b(?:edit|change|update)(?: (?:my|your|the))? (?:cart|order|basket|address|bag|delivery)\b"
        r"|\bback to (?:the |your |my )?(?:cart|basket|bag)\b",
    ),
    wording(
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
    wording(
        Topic.PAYMENT_MEANS,
        "paiement|payment|payer|pay|regl|accept|visa|carte|cb",
        rf"\b(?:pai?ements?|payments?|pay(?:er|ez)?|regl\w{{1,8}}|accept\w{{0,5}})\b.{{0,120}}?{MEANS}",
        rf"{MEANS}.{{0,40}}{MEANS}|{MEANS}.{{0,60}}(?:paiement|payment|accept)",
        unless=r"rembours|refund",
    ),
    wording(
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
    wording(
        Topic.LOWEST_PRICE,
        "30|trente|thirty|112-1-1",
        r"\bplus bas\b.{0,80}\b(?:30|trente)\b|\b(?:30|trente) (?:derniers )?jours\b.{0,40}\bplus bas\b",
        r"\bprix\b.{0,60}\b(?:pratique|applique|constate)\w{0,2}\b.{0,60}\b(?:30|trente) (?:derniers )?jours",
        r"\blowest\b.{0,60}\b(?:30|thirty)\b|\b(?:30|thirty)[- ]day\w?\b.{0,25}\b(?:lowest|low)\b|\bl\.? ?112-1-1\b",
    ),
    wording(
        Topic.COMPARED_PRICE,
        "conseil|recommand|recommend|list price|rrp|msrp|neuf|pvc|ppc|public|marche",
        r"\bprix (?:public |de vente |de detail )?(?:conseille|recommande|public)\b|\bprix (?:du |au "
        r"|en )?(?:fabricant|neuf|marche)\b|\bpv[cp] ?: ?\d",
        r"\brrp\b|\bmsrp\b|\brecommended retail\b|\blist price\b",
    ),
    wording(
        Topic.REVIEWS,
        "avis|review|temoignage|commentaire|evaluation",
        r"(?:^|[( ])[1-9][\d ]{0,6} (?:avis|evaluations|commentaires|temoignages|(?:customer )?reviews?|ratings)\b",
        r"\bavis (?:des? )?(?:nos )?(?:clients?|verifies?|consommateurs?|produit)\b|\b(?:customer|product) reviews\b"
        r"|\btemoignages? (?:de )?(?:nos )?clients?\b",
        unless=r"\b(?:aucun|soyez le premier|pas encore|be the first|no reviews|0 avis|donne[rz]|laisse[rz]"
        r"|ecri[rv]\w{1,3})\b",
    ),
    wording(
        Topic.REVIEWS_CHECKED,
        "verif|authent|certif|controle",
        r"\bavis (?:clients? )?(?:100 ?% )?(?:verifies?|authentiques?|certifies?|controles?)\b"
        r"|\bachats? verifies?\b|(?<!l')\bacheteurs? verifies?\b",
        r"\bverified (?:reviews?|purchases?|buyers?|customers?)\b",
    ),
    wording(
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
    wording(
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
    wording(Topic.CREDIT_SENTENCE, "un credit coute", r"\bun credit coute de l'argent et doit etre rembourse"),
    wording(
        Topic.CREDIT_SENTENCE_FORMER,
        "un credit vous engage|capacites de remboursement",
        r"\bun credit vous engage et doit etre rembourse|\bverifiez vos capacites de remboursement",
    ),
)
WORDINGS = (*_OF_THE_ORDER, *OF_THE_OFFER)
