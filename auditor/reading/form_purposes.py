"""What a form is for, from what it asks and the words on it (French and English)."""

import re
from collections import Counter
from dataclasses import dataclass

from auditor.evidence.pages import Field, FieldPurpose, FormPurpose, Region
from auditor.reading.text import fold

_SEARCH_NAMES = frozenset({"q", "s", "search", "recherche", "search_query", "query", "keyword", "keywords", "term"})
_WRITTEN = frozenset({"text", "email", "tel", "password", "search", "textarea", "url", "number", "date"})
_RESET = re.compile(
    r"mot de passe (?:oublie|perdu)|(?:reset|forgot|forgotten|lost|recover\w*|reinitialis\w+)[ _/-]*(?:your |my "
    r"|votre |mon |le )?(?:password|mot[- ]de[- ]passe)"
    r"|recuperation d[ue] (?:votre |mon )?mot de passe|mot de passe recuperation"
    r"|password[_/-]?(?:reset|recovery|lost|forgot\w*)|lost-?password|recover|forgot|reinitialis"
)
_REGISTER = re.compile(
    r"regist(?:er|ration)|creat\w*[-_ /]*(?:an |my |your )?(?:account|customer)|account[-_/]?create|(?:creer"
    r"|creation)[- ](?:un |mon |votre |de |du )?compte"
    r"|sign[-_ ]?up|inscription|s'inscrire|nouveau client|new customer|devenir client"
)
_NEWSLETTER = re.compile(
    r"news ?-?letter|infolettre|lettre d'info|mailing|mailchimp|list-manage|klaviyo|brevo|sendinblue|subscri"
    r"|abonne|s'inscrire|inscri|offres|bons plans|promotions?"
    r"|actualites|nouveautes|exclusiv|restez informe|stay in touch|sign[-_ ]?up|latest news|special offers|-10|10 ?%"
)
_SURELY_NEWS = re.compile(r"news|infolettre|(?<!un)subscri|mailing|mailchimp|list-manage|klaviyo")
"""Says newsletter even where the page that carries the form, and so its address, is the registration."""
_TRACKING = re.compile(
    r"(?:suivi|suivre|etat|statut)[-_ ](?:de[-_ ])?(?:(?:la|ma|mes|votre|vos|une)[-_ ])?(?:commande|colis)"
    r"|(?:re)?(?:trouver|chercher|find)[-_ ](?:(?:la|ma|votre|your|my|the|an)[-_ ])?(?:commande|order)"
    r"|(?:orders?|guest|parcel)[-_ ]?(?:order)?[-_ ]?(?:track|status|lookup|search)"
    r"|track\w*[-_ ](?:(?:your|my|an|the)[-_ ])?(?:order|parcel)"
)
_ORDER_NUMBER = re.compile(r"order|commande|reference|\bref\b|track|colis|parcel")
_ALERT = re.compile(
    r"(?:retour|back|remise)[- ](?:en|in)[- ]stock|prevene[zr]|prevenir|m'avertir|alerte stock|notify me"
    r"|mailalert|disponib|parrain|ami|friend|suivi de commande|track"
)
_REVIEW = re.compile(
    r"rating|\bgrade\b|etoile|\bstars?\b|review|\bavis\b|comment-?form|wp-comments|postez? un commentaire"
    r"|(?:poster|publier|ajouter) (?:le|mon|un|votre) commentaire|post (?:a |your )?comment|reactie plaatsen"
    r"|laisser un commentaire|leave a (?:reply|comment)"
)
_COMMENT_NAME = re.compile(r"^(?:comment|commentaire|comment[_-]?(?:body|text|content))$")
"""What blogs call the field of a comment; a remark on an order is called the same, but asks for an address."""
_DONATION = re.compile(
    r"\bdons?\b|\bdonner\b|\bdonne\b|\bdonations?\b|\bdonate\b|\bdonateurs?\b|\badhesions?\b|\badherer\b|\bcotisations?\b"
    r"|recus? fisca(?:l|ux)|membership|\bspende\w*|\bgift aid\b"
)
_CONTACT = re.compile(r"contact|message|envoyer|\bsend\b|demande|devis|quote|rappel|call ?back|sav\b|support")
_ORDERS = re.compile(
    r"livraison|livrer|facturation|panier|commande|paiement|payer|shipping|billing|delivery|checkout|payment"
    r"|\bcart\b|\border\b|lieferung|versand|rechnung|kasse|levering|bezorg|verzend|factuur|betal|bestell"
)
_GOODS = re.compile(r"livraison|panier|commande|shipping|delivery|\bcart\b|\border\b")
_CONTACT_ADDRESS = re.compile(r"contact|devis|quote|demande")
_CART = re.compile(
    r"add[-_ ]?to[-_ ]?(?:cart|basket|bag)|ajout\w* au panier|/cart|/basket|/panier|panier|\bcart\b|basket|wishlist"
    r"|warenkorb|winkel(?:wagen|mandj?e?)\b"
)
_CART_FIELDS = re.compile(
    r"^(?:qty|quantit[ey]|quantite|qte|id_product|product_id|add-to-cart|variant|updates)|quantity|\[qty\]"
    r"|^(?:item|variation)_\d"
)
_CHECKOUT = re.compile(r"checkout|commande|order|paiement|payment|livraison|shipping|billing|facturation")
_SMALL = frozenset(
    {FieldPurpose.EMAIL, FieldPurpose.NAME, FieldPurpose.TITLE, FieldPurpose.MARKETING, FieldPurpose.PARTNERS}
    | {FieldPurpose.TERMS, FieldPurpose.OTHER, FieldPurpose.PHONE, FieldPurpose.BIRTH_DATE}
)


@dataclass(frozen=True)
class FormWords:
    """The words that help to tell what a form is for."""

    address: str
    """Its action, id, name and classes."""
    submit: str
    text: str
    """Words inside it."""
    near: str
    """Words around it."""
    role: str
    region: Region


def form_purpose(fields: tuple[Field, ...], words: FormWords) -> FormPurpose:
    """Return what a form is for; OTHER when nothing says so."""
    asked = Counter(field.purpose for field in fields)
    address, submit = fold(words.address), fold(words.submit)
    if _is_search(fields, asked, words.role, address):
        return FormPurpose.SEARCH
    if asked[FieldPurpose.PASSWORD]:
        return _with_password(asked, f"{address} {submit}", words)
    if asked[FieldPurpose.CARD]:
        return FormPurpose.CHECKOUT
    if any(field.purpose is FieldPurpose.MESSAGE and field.type in ("textarea", "text") for field in fields):
        return _with_message(fields, asked, f"{address} {submit}")
    if asked[FieldPurpose.ADDRESS] >= 2 and (asked[FieldPurpose.NAME] or asked[FieldPurpose.EMAIL]):
        return _with_address(address, submit, words)
    if _is_cart(fields, asked, address, submit):
        return FormPurpose.CART
    if asked[FieldPurpose.EMAIL]:
        return _with_email(fields, asked, address, submit, words)
    reachable = asked[FieldPurpose.PHONE] + asked[FieldPurpose.NAME] > 0
    calls = reachable and _CONTACT.search(f"{address} {submit}")
    return FormPurpose.CONTACT if calls else FormPurpose.OTHER


def _is_search(fields: tuple[Field, ...], asked: Counter[FieldPurpose], role: str, address: str) -> bool:
    """One written field that searches."""
    written = [field for field in fields if field.type in _WRITTEN]
    if asked[FieldPurpose.PASSWORD] or asked[FieldPurpose.EMAIL] or asked[FieldPurpose.MESSAGE] or len(written) > 2:
        return False
    if role == "search" or asked[FieldPurpose.SEARCH]:
        return True
    named = any(field.name.lower() in _SEARCH_NAMES for field in written)
    return named or (len(written) == 1 and bool(re.search(r"search|recherche", address)))


def _tracks(fields: tuple[Field, ...], told: str) -> bool:
    """Say whether the form looks an order up: its number, and one thing more to know who asks."""
    written = [field for field in fields if field.type in _WRITTEN]
    numbered = any(_ORDER_NUMBER.search(fold(f"{field.name} {field.label}")) for field in written)
    return 1 <= len(written) <= 3 and numbered and bool(_TRACKING.search(told))


def _with_address(address: str, submit: str, words: FormWords) -> FormPurpose:
    """Name and postal address: an order when words say so; else an account, a quotation, a gift or something else."""
    told, text = f"{address} {submit}", fold(words.text)
    if _gives(told, text):
        return FormPurpose.OTHER
    if _REGISTER.search(address):
        return FormPurpose.REGISTER
    if _CONTACT_ADDRESS.search(told):
        return FormPurpose.CONTACT
    return FormPurpose.CHECKOUT if _CHECKOUT.search(told) or _ORDERS.search(text) else FormPurpose.OTHER


def _gives(told: str, text: str) -> bool:
    """Say whether the form is for a gift or a membership fee, which are no purchase even with an address to send to."""
    if _DONATION.search(told):
        return True
    return bool(_DONATION.search(text)) and not (_CHECKOUT.search(told) or _GOODS.search(text))


def _with_password(asked: Counter[FieldPurpose], told: str, words: FormWords) -> FormPurpose:
    """Login, registration or a new password."""
    personal = asked[FieldPurpose.NAME] + asked[FieldPurpose.TITLE] + asked[FieldPurpose.BIRTH_DATE]
    known = asked[FieldPurpose.EMAIL] + asked[FieldPurpose.IDENTIFIER]
    if asked[FieldPurpose.ADDRESS] >= 2 and _CHECKOUT.search(told):
        return FormPurpose.CHECKOUT
    if not known and not personal:
        return FormPurpose.PASSWORD_RESET if asked[FieldPurpose.PASSWORD] >= 2 else FormPurpose.OTHER
    if asked[FieldPurpose.PASSWORD] >= 2 or personal or asked[FieldPurpose.TERMS]:
        return FormPurpose.REGISTER
    return FormPurpose.REGISTER if _REGISTER.search(told) else FormPurpose.LOGIN


def _with_message(fields: tuple[Field, ...], asked: Counter[FieldPurpose], told: str) -> FormPurpose:
    """Contact, review, or remarks on an order."""
    names = " ".join(fold(field.name) for field in fields)
    comments = any(_COMMENT_NAME.search(fold(field.name)) for field in fields) and not asked[FieldPurpose.ADDRESS]
    if _REVIEW.search(f"{told} {names}") or (comments and not _CONTACT_ADDRESS.search(told)):
        return FormPurpose.REVIEW
    if asked[FieldPurpose.ADDRESS] >= 2 and not _CONTACT.search(told):
        return FormPurpose.CHECKOUT
    if asked[FieldPurpose.EMAIL] or _CONTACT.search(told):
        return FormPurpose.CART if _CART.search(told) and not asked[FieldPurpose.EMAIL] else FormPurpose.CONTACT
    return FormPurpose.CART if _CART.search(told) else FormPurpose.OTHER


def _is_cart(fields: tuple[Field, ...], asked: Counter[FieldPurpose], address: str, submit: str) -> bool:
    """Quantities, or words about the cart, and nothing personal."""
    if asked[FieldPurpose.EMAIL] or asked[FieldPurpose.PHONE] or asked[FieldPurpose.NAME]:
        return False
    return bool(_CART.search(f"{address} {submit}")) or any(_CART_FIELDS.search(field.name.lower()) for field in fields)


def _with_email(
    fields: tuple[Field, ...], asked: Counter[FieldPurpose], address: str, submit: str, words: FormWords
) -> FormPurpose:
    """An e-mail address, alone or nearly."""
    told = f"{address} {submit}"
    if _tracks(fields, f"{told} {fold(words.text)}"):
        return FormPurpose.TRACKING
    if _CHECKOUT.search(told) and not asked[FieldPurpose.IDENTIFIER] and asked[FieldPurpose.NAME]:
        return FormPurpose.CHECKOUT
    if set(asked) - _SMALL or asked[FieldPurpose.IDENTIFIER]:
        return FormPurpose.OTHER
    if _NEWSLETTER.search(address) and not _RESET.search(told):
        registers = _REGISTER.search(address) and not _SURELY_NEWS.search(address)
        return FormPurpose.REGISTER if registers else FormPurpose.NEWSLETTER
    if _RESET.search(told):
        return FormPurpose.PASSWORD_RESET
    if _REGISTER.search(address):
        return FormPurpose.REGISTER
    return _by_text(asked, submit, words)


def _by_text(asked: Counter[FieldPurpose], submit: str, words: FormWords) -> FormPurpose:
    """Read the words inside and around, once the form's own names have said nothing."""
    text = fold(f"{words.text} {submit}")
    if _ALERT.search(text):
        return FormPurpose.OTHER
    if _RESET.search(text):
        return FormPurpose.PASSWORD_RESET
    if asked[FieldPurpose.MARKETING] or _NEWSLETTER.search(text) or _NEWSLETTER.search(fold(words.near)):
        return FormPurpose.NEWSLETTER
    if _CONTACT.search(f"{fold(words.address)} {submit}") and asked[FieldPurpose.NAME]:
        return FormPurpose.CONTACT
    return FormPurpose.NEWSLETTER if words.region is Region.FOOTER else FormPurpose.OTHER
