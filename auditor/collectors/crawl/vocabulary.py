"""The words by which shops name their pages, for links, headings and address parts alike.

French and English, with the commonest words of Dutch and German shops.
"""

import re
from functools import lru_cache

from auditor.collectors.crawl.slots import Slot
from auditor.reading.text import fold

_CHARS = 120
_TOKENS = 9
_TOKEN = re.compile(r"[a-z][a-z0-9]*")
_FILLER_WORDS = """
    de du des d la le les l un une et ou a au aux en s se j je nos notre votre vos mon ma mes my your our us
    the of and to or for an page voir view acceder ici here
"""
_FILLER = frozenset(_FILLER_WORDS.split())

_PHRASES: tuple[tuple[Slot, int, str], ...] = (
    (
        Slot.CART,
        0,
        "panier|paniers vide|panier vide|panier article|panier articles|panier produit|panier produits|panier achat"
        "|panier achats|caddie|cart|cart empty|cart item|cart items|shopping cart|basket|shopping basket"
        "|winkelmandje|winkelmand|winkelwagen|warenkorb"
        "|shopping bag|bag|checkout cart|contenu panier|recapitulatif panier",
    ),
    (
        Slot.CHECKOUT,
        0,
        "commander|commande|passer commande|passer caisse|valider commande|valider panier|finaliser commande"
        "|finaliser achat|caisse|checkout|check out|proceed checkout|go checkout|secure checkout|proceder paiement"
        "|afrekenen|bestellen|zur kasse|kasse"
        "|order|place order|commande rapide|validation commande|onepage checkout|one page checkout",
    ),
    (
        Slot.REGISTER,
        0,
        "inscription|inscrire|creer compte|creation compte|create account|create new account|register|sign up|signup"
        "|nouveau client|nouveau compte|ouvrir compte|enregistrement|enregistrer|registration|account register"
        "|account create|pas encore compte|devenir client|registreren|account aanmaken|registrieren",
    ),
    (
        Slot.LOGIN,
        0,
        "compte|compte client|account|myaccount|moncompte|espace client|espace personnel|espace membre|connexion"
        "|connecter|connectez vous|login|log in|sign in|signin|identification|identifier|identifiez vous"
        "|authentification|authentication|customer account|customer login|account login|connexion inscription"
        "|inloggen|aanmelden|mijn account|anmelden|mein konto"
        "|login register|sign in register|bonjour identifiez vous|client connexion|connexion compte|user login",
    ),
    (
        Slot.CONTACT,
        0,
        "contact|contacts|contacter|nous contacter|contactez nous|contactez|contactus|nous ecrire|ecrivez nous"
        "|formulaire contact|contact form|contact support|service client|service clients|service consommateurs"
        "|klantenservice|kontakt"
        "|customer service|customer support|contact service client|aide contact|contact aide|contact faq|get in touch",
    ),
    (
        Slot.NEWSLETTER,
        1,
        "newsletter|newsletters|infolettre|lettre information|newsletter inscription|inscription newsletter"
        "|abonner newsletter|subscribe newsletter|newsletter signup",
    ),
    (
        Slot.SEARCH,
        0,
        "recherche|rechercher|search|recherche avancee|advanced search|resultats recherche|search results|catalogsearch"
        "|recherche produit|recherche produits",
    ),
    (
        Slot.RETURNS,
        1,
        "retours|retours remboursements|livraison retours|retours echanges|echanges retours|retour produit"
        "|retour produits|retractation|droit retractation|formulaire retractation|remboursements|returns|refunds"
        "|returns refunds|return policy|refund policy|shipping returns|exchanges returns|withdrawal form"
        "|politique retour|politique retours|renoncer contrat|exercer droit retractation|retracter|renoncer achat"
        "|renoncer commande|declarer retractation|retractation ligne|withdraw contract|withdraw from contract",
    ),
    (
        Slot.TERMINATION,
        1,
        "resilier contrat|resilier abonnement|resilier|resiliation|resiliation contrat|resiliation abonnement"
        "|resiliation ligne|formulaire resiliation|cancel subscription|cancel membership|terminate contract",
    ),
    (
        Slot.ACCESSIBILITY,
        1,
        "accessibilite|accessibilite numerique|accessibilite non conforme|accessibilite partiellement conforme"
        "|accessibilite totalement conforme|declaration accessibilite|accessibility|accessibility statement",
    ),
    (
        Slot.FAQ,
        1,
        "faq|faqs|foire questions|questions frequentes|questions reponses|frequently asked questions|centre aide"
        "|help center|help centre|besoin aide|aide faq|faq aide",
    ),
    (Slot.FAQ, 0, "aide|help|support"),
    (
        Slot.DELIVERY,
        1,
        "livraison|livraisons|delivery|shipping|expedition|expeditions|frais port|modes livraison|livraison paiement"
        "|paiement securise|moyens paiement|modes paiement|payment methods|secure payment|shipping policy"
        "|shipping information|livraison gratuite",
    ),
    (
        Slot.CATEGORY,
        0,
        "winkel|webwinkel|producten|produkte"
        "|boutique|boutique ligne|shop|store|catalogue|catalog|produits|tous produits|tout catalogue|all products"
        "|products|shop all|collections|collection|nouveautes|nouveaux produits|promotions|promos|soldes"
        "|meilleures ventes|best sellers|bestsellers|new arrivals|new products|sale|categories|toutes categories",
    ),
)
"""Slot, how many other words the name may carry, and the names themselves."""

_BY_FIRST: dict[str, list[tuple[tuple[str, ...], Slot, int, int]]] = {}
for _order, (_slot, _slack, _names) in enumerate(_PHRASES):
    for _name in _names.split("|"):
        _words = tuple(_word for _word in _name.split() if _word not in _FILLER)
        _BY_FIRST.setdefault(_words[0], []).append((_words, _slot, _slack, _order))


@lru_cache(maxsize=8192)
def slot_of_words(text: str) -> Slot | None:
    """Return the slot that a short text names, None when it names none: the closest name wins.

    ``Mon panier (2 articles)`` is the cart; ``Panier en osier`` is something one buys.
    """
    if len(text) > _CHARS:
        return None
    tokens = [token for token in _TOKEN.findall(fold(text).replace("_", " ")) if token not in _FILLER]
    if not tokens or len(tokens) > _TOKENS:
        return None
    found = [
        (len(tokens) - len(words), order, slot)
        for start, token in enumerate(tokens)
        for words, slot, slack, order in _BY_FIRST.get(token, ())
        if tuple(tokens[start : start + len(words)]) == words and len(tokens) - len(words) <= slack
    ]
    return min(found, key=lambda match: match[:2])[2] if found else None
