"""A proper name in a sentence of a policy, told from the common nouns, sites and vendors around it."""

import re
from functools import cache

from auditor.legal.passages import aligned
from auditor.legal.values import companies, people
from auditor.resources import table

_UP = r"[A-ZÀ-ÖØ-Þ]"
_WORD = rf"(?:{_UP}[\w'’&.+®-]*|\d{{1,4}}|&|(?:de|du|des|la|le|les|et|en|of|and|the|by)(?!\w)|[dl][’'](?={_UP}))"
NAME = rf"{_UP}[\w'’&.+®-]*(?:[\s-]{_WORD}){{0,8}}"
"""A capital word and those that follow it, in the words as written."""
_COMMON = (
    "quel quelle quels quelles combien pouvons pourrons exemple modele standard kingdom united states "
    "european economic area california canada suisse belgique luxembourg swiss uk "
    "usa eea eu plus bref texte suggere chez titre menu retour section partie nous vous notre votre nos "
    "vos il elle ils elles "
    "ce cet cette ces le la les l' un une des du de en pour dans "
    "par sur avec si aucun aucune tout toute tous toutes chaque site sites utilisateur utilisateurs client clients "
    "editeur responsable traitement donnees donnee cookies cookie google facebook meta cnil rgpd gdpr loi union "
    "europeenne navigateur internet analytics politique confidentialite charte societe entreprise association "
    "internaute visiteur visiteurs personne personnes we you our your this that the it they these those any all "
    "each website user users data controller sous-traitant prestataires partenaires hebergeur "
    "lorsque lorsqu quand ainsi toutefois cependant conformement afin enfin certains certaines "
    "plusieurs leur leurs son sa ses qui que quoi comment pourquoi article commission finalite finalites base "
    "bases contact email e-mail adresse telephone siret mozilla firefox chrome safari microsoft apple explorer "
    "edge opera service services plateforme application web "
    "boutique dpo delegue garant protection vie privee mentions legales conditions generales cgv cgu ue eee "
    "france europe etats-unis reglement general nationale informatique libertes consentement paiement page "
    "accueil here there please when who what how why where if as by in on at to for from no not only also however "
    "personal information privacy policy last act regulation droits droit acces rectification effacement "
    "limitation opposition portabilite fourniture gestion collecte utilisation securite nom prenom siege social "
    "duree conservation destinataires transferts entre selon sauf sous depuis lors tel telle "
    "cela ceci celui celle ceux celles never always processing addendum voici voila merci oui non "
    "attention note nb important exemple internet adresse lien liens enfants mineurs parents mineur "
    "nouveau nouvelle bonjour autres autre ensemble chacun chacune parmi seul seule seuls seules lorem "
    "entite identite coordonnees au aux representant denomination raison structure "
    "autorite responsables siren rcs capital forme date mise jour version or and of us me my mes mon ma"
)
_GENERIC = frozenset(_COMMON.split())
_ELIDED = frozenset(("lorsqu", "puisqu", "jusqu", "quoiqu", "qu", "c", "s", "n", "j", "m", "t", "aujourd"))
_ARTICLES = ("Le", "La", "Les", "L'")
_DOMAIN = re.compile(r"\.(?:fr|com|net|org|be|ch|eu|io|shop|lu|info|co|store|ca)\b", re.IGNORECASE)


def proper(words: str) -> str | None:
    """Return a name without the small words around it; None for a common noun, a domain or a vendor."""
    parts = words.replace("’", "'").strip(" .-,'").split()
    while parts and not (parts[-1][:1].isupper() or parts[-1][:1].isdigit()):
        parts.pop()
    while parts and _common(parts[0]) and (len(parts) == 1 or parts[0] not in _ARTICLES or _common(parts[1])):
        parts.pop(0)
    name = " ".join(parts)
    if len(name) < 3 or len(parts) == 0 or _DOMAIN.search(name) or not any(char.isalpha() for char in name):
        return None
    return name


def _common(word: str) -> bool:
    plain = aligned(word).strip("'.,")
    if plain.partition("'")[0] in _ELIDED and "'" in plain:
        return True
    return plain in _GENERIC or plain.removeprefix("l'").removeprefix("d'").removeprefix("qu'") in _GENERIC


def party(words: str) -> str | None:
    """Return the company, the person, or else the first proper name of some words."""
    if found := companies.find(words):
        return found[0].value
    for match in re.finditer(NAME, words):
        if name := proper(match.group()):
            return name
    persons = people.find(words)
    return persons[0].value if persons else None


def is_vendor(name: str) -> bool:
    """Say whether a name is one of the large vendors that every policy names."""
    return aligned(name.partition(" (")[0]) in _vendors()


@cache
def _vendors() -> frozenset[str]:
    rows = table("vendor_names")
    hosts = (aligned(host["name"].partition(" (")[0]) for host in table("third_parties")["host"])
    return frozenset((*hosts, *(words for row in rows["vendor"] for words in row["words"])))
