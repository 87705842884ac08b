"""Links and buttons to the functions that the law wants online, by their words.

C. conso. art. L221-21 and D221-5 (« renoncer au contrat ici »), L215-1-1 and D215-1 (« résilier votre contrat »);
directive 2019/882 annex V for accessibility.
"""

import re
from collections.abc import Iterable, Iterator

from auditor.evidence.shop import Clarity, FunctionKind, FunctionLink
from auditor.reading.links import SCRIPTED, Anchor
from auditor.reading.text import fold, shorten
from auditor.redaction import Redactor

_LONGEST_WORDS = 14
_MOST = 40
_TEXT_CHARS = 160
_FRAGMENT_CHARS = 60

_ABOUT = re.compile(
    r"retract|renonc|withdraw|cancel|annul|retour|return|resili|terminat|end my|mettre fin|subscription|abonnement"
    r"|accessib|rgaa|avis|review|compte|account|connect|connexion|sign in|log ?in|identifi|espace"
    r"|class|rank|referenc|vendeur|seller|boutique de"
)
_PRONOUN = r"(?:(?:mon|ma|mes|votre|vos|un|une|le|la|les|ce|cet|cette|son|l'|d'un|d'une|du|de|my|your|an?|the|this) ?)?"
_THING = r"(?:contrats?|abonnements?|box|formules?|adhesions?|souscriptions?|offres?|services?)"
_INFORMS = re.compile(
    r"\b(?:politiques?|conditions?|informations?|exceptions?|exclusions?|delais?|modalites|duree|policy|policies"
    r"|terms|notice|comment|tout savoir|faq|modele)\b"
)
_RULES: tuple[tuple[FunctionKind, Clarity, re.Pattern[str], re.Pattern[str] | None], ...] = (
    (
        FunctionKind.WITHDRAWAL,
        Clarity.CLEAR,
        re.compile(
            rf"\brenonc(?:er|ez|e|iation) (?:a |au |aux )?{_PRONOUN}(?:contrat|achat|commande)s?\b|\b(?:me|vous|se"
            rf"|nous) retract(?:er|ez|ons|e)?\b"
            r"|\b(?:exerc\w{1,4}|faire valoir|utiliser)\b.{0,30}\bretractation\b|\b(?:declarer|notifier|notification"
            r"|declaration|demander?|confirmer|soumettre|envoyer|transmettre"
            r"|effectuer|faire|formulaire|fonction\w{0,6}|bouton|espace|portail)\b.{0,30}\bretractation\b"
            r"|\bretractation\b.{0,12}\b(?:en ligne|ici|electronique|en (?:un|deux|1|2) clics?)\b"
            r"|\bwithdraw (?:from )?(?:the |my |your |this |a )?(?:contract|purchase|order)\b|\bwithdraw (?:here"
            r"|online|now)\b"
            r"|\bexercise\b.{0,20}\b(?:withdraw\w{0,3}|right to cancel)|\bwithdrawal (?:form|function|button"
            r"|request)\b|\b(?:submit|declare|online|request|confirm)\b.{0,15}\bwithdrawal\b"
        ),
        re.compile(r"consent|cookie|\bcash\b|especes|newsletter"),
    ),
    (
        FunctionKind.WITHDRAWAL,
        Clarity.NAMED,
        re.compile(r"\bretract\w{1,5}\b|\bwithdraw(?:al)?s?\b"),
        re.compile(r"consent|cookie|\bcash\b|especes|newsletter|bank"),
    ),
    (
        FunctionKind.WITHDRAWAL,
        Clarity.GENERIC,
        re.compile(
            rf"\b(?:retours? (?:produits?|articles?|en ligne|colis|gratuits?|et (?:echanges?|remboursements?))"
            rf"|portail (?:de )?retours?|(?:faire|demander|effectuer|creer|demande de)"
            rf" (?:un |mon )?retours?|retourner {_PRONOUN}(?:articles?|produits?|colis|commande)|mes retours|retours)\b"
            rf"|\bannul(?:er|ation)(?: de)? {_PRONOUN}(?:commande|achat|contrat)\b|\b(?:start a |create a "
            r"|online )?returns?(?: portal| request| cent(?:er|re)| an item)\b|^returns$|\b(?:start|begin"
            r"|make) a return\b"
            r"|\breturn (?:an? |my |your )?(?:item|order|product)s?\b|\bcancel (?:my |your |an |the )?(?:order"
            r"|purchase|contract)\b"
        ),
        re.compile(r"abonnement|subscription|newsletter|accueil|haut de page|en haut|liste"),
    ),
    (
        FunctionKind.TERMINATION,
        Clarity.CLEAR,
        re.compile(
            rf"\bresili(?:er|ation|ez)\b.{{0,6}}{_PRONOUN}{_THING}\b|^(?:je )?resilie[rz]?(?: (?:ici|en ligne"
            rf"|maintenant))?$|\bresiliation (?:en ligne|en (?:3|trois) clics|electronique)\b"
            r"|\b(?:formulaire|demande) de resiliation\b|\b(?:cancel|terminate|end)(?: (?:my|your|a"
            r"|the))? (?:subscription|membership|contract|plan)\b"
        ),
        re.compile(r"cookie|newsletter|assurance (?:auto|habitation)"),
    ),
    (
        FunctionKind.TERMINATION,
        Clarity.NAMED,
        re.compile(
            rf"\bresili\w{{1,6}}\b|\b(?:mettre fin|annuler|arreter|suspendre|gerer) (?:a )?{_PRONOUN}abonnement\b"
            rf"|\b(?:manage|pause) (?:my|your)? ?subscription\b"
        ),
        re.compile(r"cookie|newsletter"),
    ),
    (
        FunctionKind.ACCESSIBILITY,
        Clarity.CLEAR,
        re.compile(
            r"^(?:declaration d')?accessibilite(?: numerique| du site| web)?(?: ?:.{0,40})?$"
            r"|\bdeclaration d'accessibilite\b|^(?:web |digital |our )?accessibility(?: (?:statement|policy"
            r"|declaration|commitment))?$"
            r"|\brgaa\b|\baccessibility statement\b"
        ),
        None,
    ),
    (
        FunctionKind.ACCOUNT,
        Clarity.CLEAR,
        re.compile(
            r"^(?:mon |votre |my |your )?(?:compte(?: client)?|espace (?:client|personnel|membre)|account)$"
            r"|^(?:se |me )?(?:connect(?:er|ez[- ]vous)|connexion)\b|^(?:sign|log) ?in\b|^identifi(?:ez[- ]vous"
            r"|cation)$"
            r"|\bcreer (?:un|mon) compte\b"
        ),
        re.compile(r"newsletter|facebook|google"),
    ),
    (
        FunctionKind.REVIEWS,
        Clarity.CLEAR,
        re.compile(
            r"\b(?:politique|charte|methode|regles|gestion|controle|moderation|collecte|fonctionnement"
            r"|conditions)\b.{0,30}\bavis\b|\bavis\b.{0,30}\b(?:controle|verifi|moder|fonctionne|cgu)\w{0,6}"
            r"|\breviews? (?:policy|guidelines|method)\b|\bhow (?:our )?reviews\b"
        ),
        re.compile(r"legal"),
    ),
    (
        FunctionKind.RANKING,
        Clarity.CLEAR,
        re.compile(
            r"\b(?:criteres?|modalites|parametres?|regles?) (?:de |du )?(?:classement|referencement)"
            r"|\branking\b|\bclassement des (?:offres|produits|resultats|annonces)"
        ),
        None,
    ),
)
_SELLER_URL = re.compile(
    r"/(?:vendeurs?|sellers?|vendors?|marchands?|merchants?|store|boutique-vendeur|shop-seller|jmarketplace"
    r"|sellerprofile)/",
    re.IGNORECASE,
)


def functions_of(anchors: Iterable[Anchor], redactor: Redactor) -> tuple[FunctionLink, ...]:
    """Return the links and buttons to such functions, each wording and address once."""
    found: dict[tuple[FunctionKind, str, str], FunctionLink] = {}
    for anchor in anchors:
        for kind, clarity in _announced(anchor):
            url = _kept(anchor, redactor)
            key = (kind, fold(anchor.text[:_TEXT_CHARS]), url)
            if key not in found and len(found) < _MOST:
                found[key] = FunctionLink(kind=kind, clarity=clarity, text=shorten(anchor.text, _TEXT_CHARS), url=url)
    return tuple(found.values())


def clarity_of(kind: FunctionKind, text: str) -> Clarity | None:
    """Say how clearly words announce a function, None when they do not."""
    folded = fold(text[:300])
    if not _ABOUT.search(folded) or len(folded.split()) > _LONGEST_WORDS:
        return None
    for of, clarity, says, unless in _RULES:
        if of is kind and says.search(folded) and not (unless and unless.search(folded)):
            informs = clarity is Clarity.CLEAR and kind in _ACTS and _INFORMS.search(folded)
            return Clarity.NAMED if informs else clarity
    return None


_ACTS = frozenset({FunctionKind.WITHDRAWAL, FunctionKind.TERMINATION})


def _announced(anchor: Anchor) -> Iterator[tuple[FunctionKind, Clarity]]:
    if anchor.text and _ABOUT.search(fold(anchor.text[:300])):
        for kind in FunctionKind:
            if clarity := clarity_of(kind, anchor.text):
                yield kind, clarity
    if anchor.text and _SELLER_URL.search(anchor.url[-300:]):
        yield FunctionKind.SELLER, Clarity.CLEAR


def _kept(anchor: Anchor, redactor: Redactor) -> str:
    """Return the redacted address; what a script opens keeps its # or its javascript: scheme."""
    if anchor.url == SCRIPTED:
        return SCRIPTED
    href = (anchor.node.get("href") or "#").strip()
    if href.startswith("#"):
        return redactor.url(anchor.url.split("#", 1)[0]) + href[:_FRAGMENT_CHARS]
    return redactor.url(anchor.url)
