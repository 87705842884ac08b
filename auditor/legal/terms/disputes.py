"""Complaints, mediation and the closed European platform (L612-1, R616-1, R111-1, regulation 2024/3228)."""

import re

from auditor.legal import mediators
from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement, Variant
from auditor.legal.terms.words import unfilled
from auditor.legal.values import addresses

_MEDIATION = r"\bmediat(?:eur|rice|eurs|ion|ions|or|ors)\b"
_REFUSED = (
    r"(?:n'adher\w+|ne particip\w+|ne recour\w+|refus\w+|ne souhait\w+|pas (?:tenu|oblige|dispos|affili|adherent"
    r"|membre|prete?s?|soumis)|not (?:obliged|willing|participate)|ni (?:tenu|oblige|dispos|prete))"
)
MEDIATION = Point(
    about=("mediat",),
    cues=(
        Cue(r"(?:recour\w+|saisi\w*|saisine|soumettre|soumis\w*|contacter|faire appel|adher\w+|releve\w*"
            r"|beneficie\w*|propose\w*|proposition|adress\w+|choisi\w*|recherch\w*|possibilite|gratuit\w*"
            r"|designe\w*|relev\w+|affilie\w*|inform\w+|refer|access|use)\b[^;]{0,200}?"
            + _MEDIATION, unless=r"mediation numerique|reseaux? de mediation culturel"),
        Cue(_MEDIATION + r"[^;]{0,160}?(?:recour|saisi|competent|coordonnees|gratuit|contact|est :|suivant"
            r"|accessible|soumis|depose|propose|consommation|https?:|www\.|adresse)"),
        Cue(_MEDIATION + r" ?(?:de la consommation )?:|^\W*(?:le |la |notre )?mediat(?:eur|ion)\b"),
        Cue(r"\b(?:cm2c|medicys|cnpm|ame conso|amconso|devigny|sas mediation solution|atlantique mediation"
            r"|mediateurfevad)\b"),
    ),
    denied=(
        Cue(_REFUSED + r"[^.;]{0,160}?(?:mediat|reglement (?:\w+ ){0,2}(?:extrajudiciaire|alternatif|amiable"
            r"|des litiges)|resolution)", unless=r"refus\w+ (?:\w+ ){0,6}(?:par le client|de la mediation"
                r"|du mediateur|d'une partie)"),
    ),
)  # fmt: skip

FREE = Point(
    about=("mediat",),
    cues=(Cue(r"gratuit\w*[^;]{0,160}" + _MEDIATION + r"|" + _MEDIATION +
        r"[^;]{0,160}(?:gratuit|sans frais|free of charge)", unless=r"retour gratuit|livraison gratuite"),),
)  # fmt: skip
PRIOR = Point(
    about=("mediat",),
    cues=(
        Cue(r"(?:apres|prealable\w*|d'abord|avant)[^;]{0,160}(?:reclamation|demarche|ecrit|service client|vendeur"
            r"|professionnel|sollicite|contact)[^;]{0,200}" + _MEDIATION),
        Cue(_MEDIATION + r"[^;]{0,240}(?:prealable\w*|apres avoir|avant)[^;]{0,120}(?:reclamation|ecrit|demarche"
            r"|contact|service client|resoudre)|\bl\.? ?612-2\b"),
    ),
)  # fmt: skip
AFTER_SALES = Point(
    about=("sav", "apres-vente", "apres vente", "service client", "customer service", "service consommateur",
        "relation client", "after-sales", "support"),
    cues=(
        Cue(r"(?:service|assistance)s? (?:apres[ -]vente|clients?|clientele|consommateurs?)|\bsav\b"
            r"|relations? clients?|customer (?:service|care|support)|after[ -]sales",
                unless=r"service client (?:de |d')?(?:klarna|paypal|la banque|transporteur|du transporteur)"),
    ),
)  # fmt: skip
ANSWER = Point(
    about=("reclam", "repon", "demande", "complaint"),
    cues=(
        Cue(r"(?:repon\w+|trait\w+|accus\w+)[^.;]{0,100}(?:reclamations?|demandes?|complaints?"
            r"|questions?)[^.;]{0,100}\d+ ?(?:h\b|heures|jours|mois|hours|days)|(?:reclamations?"
            r"|complaints?)[^.;]{0,100}(?:repon\w+|trait\w+)[^.;]{0,80}\d+ ?(?:h\b|heures|jours|mois)",
            unless=r"retract|rembours|donnees"),
    ),
)  # fmt: skip

ODR = re.compile(
    r"(?:ec\.europa\.eu/(?:consumers/)?odr|webgate\.ec\.europa\.eu/odr|consumer-redress\.ec\.europa"
    r"|ec\.europa\.eu/(?:consumers/)?(?:solving_consumer_disputes|odr))",
    re.IGNORECASE,
)
_ODR_WORDS = pattern(
    r"reglement (?:extrajudiciaire )?en ligne des (?:litiges|differends)|resolution (?:\w+ )?(?:des litiges "
    r"|des differends )?en ligne(?: des litiges)?|\brll\b|\bodr\b|online dispute resolution"
    r"|plate-?forme europeenne (?:\w+ ){0,3}(?:litiges|reglement)"
)
_CLOSED = pattern(
    r"ferme\w*|supprim\w*|20 juillet 2025|n'est plus|ne (?:fonctionne|existe) plus|cesse|discontinued|closed"
    r"|mis\w* hors service|abrog|2024/3228"
)


def mediator(text: Text, body: tuple[Passage, ...]) -> Statement:
    """Read whether mediation is offered, and the mediator's name; other names are variants."""
    offered = state(MEDIATION, text, body)
    names = [
        found
        for found in mediators.named(text)
        if unfilled(found.passage).folded[found.start : found.end].strip()
        and not _EXAMPLE.search(found.passage.folded[: found.start][-20:])
        and not _UNNAMED.search(found.passage.folded)
    ]
    if not names or not (offered.found or names[0].known):
        return offered
    seen = tuple(text.seen(found.passage, found.start, found.end) for found in names[:1])
    others = {
        found.known or found.value: Variant(value=found.value) for found in names[1:] if found.known != names[0].known
    }
    return offered.model_copy(
        update={
            "found": True,
            "value": names[0].value,
            "seen": (*seen, *offered.seen)[:3],
            "variants": tuple(others.values())[:5],
        }
    )


def odr_link(text: Text) -> Statement:
    """Read a link or an address of the European platform; the value is the address."""
    for passage in text.passages:
        match = ODR.search(passage.text)
        url = match[0] if match else next((link.url for link in passage.links if ODR.search(link.url)), None)
        if url:
            return Statement(found=True, value=url, seen=(text.seen(passage),), confidence=Confidence.CERTAIN)
    return ABSENT


def odr(text: Text, closed: bool) -> Statement:
    """Read sentences that present the platform as usable, or, with ``closed``, those that say it is not."""
    seen = [
        text.seen(passage)
        for passage in text.passages
        if (_ODR_WORDS.search(passage.folded) or ODR.search(passage.text))
        and bool(_CLOSED.search(passage.folded)) == closed
    ]
    return Statement(found=True, seen=tuple(seen[:3])) if seen else ABSENT


_MAIL = re.compile(
    r"[\w.+-]{1,64}(?:@| ?[\[(]\s?(?:at|@|arobase)\s?[\])] ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\[email.protected\]"
    r"|cdn-cgi/l/email-protection",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d./-])(?:\(?(?:\+|00) ?(?:33|32|41|352|1|44|49|39|34|377|2\d\d)\)?[ .-]?(?:\(0\) ?)?\d(?:[ .-]?\d){6,9}"
    r"|0[1-9](?:[ .-]?\d\d){4}|0[1-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}|0\d{1,3}[/. ]\d{2,3}(?:[ .]\d{2}){2})(?![\d/-])"
)
_DUMMY = re.compile(r"(\d)\1{7}|0123456789|123456789|12345678|0?1 ?23 ?45 ?67 ?89")
_OTHER = pattern(
    r"\bdpo\b|delegue a la protection|donnees personnelles|donnees a caractere personnel|rgpd|droit d'acces"
    r"|hebergeur|heberge par|abus|phishing|mediat|bloctel|cnil|presse|recrut|desinscri|desabonn"
)
_UNNAMED = pattern(r"\bnom de (?:l'organisme|votre mediateur|l'entite)|\burl du site\b")
_EXAMPLE = pattern(r"(?:\bex\b|exemple|e\.g)[ .:]{0,3}$")
_PAYMENT = pattern(r"^\W*(?:paypal|stripe|sumup|payplug|mollie)\b")
_QUESTION = pattern(
    r"question|reclam|contact|service client|sav\b|joindre|renseign|information|aide|assist|plainte|complaint|help"
    r"|support|insatisf|probleme|litige"
)
_INVITES = pattern(
    r"pour (?:toute?s?|vos|une) (?:\w+ ){0,2}?(?:questions?|demandes?|reclamations?|informations?|renseignements?)"
    r"|(?:contact\w*|ecri\w+|adress\w+) [^.]{0,60}(?:adresse|courrier)[^.]{0,30}: ?$|for any (?:question|complaint)"
)
_IDENTIFIES = pattern(r"siege|capital|immatricul|siret|siren")
_POSTAL = re.compile(r"\b\d{4,5}\b ?-? ?[a-z]{2,}|\bcedex\b|\bbp \d|boite postale")


def complaints(text: Text) -> Statement:
    """Read a channel for questions or complaints: mailbox, telephone, postal address given for them, linked form."""
    best: list[tuple[int, Passage]] = []
    for passage in text.passages:
        rank = _rank(text, passage)
        if rank:
            best.append((rank, passage))
    if not best:
        return ABSENT
    best.sort(key=lambda item: (item[0], item[1].index))
    sure = Confidence.CERTAIN if best[0][0] == 1 else Confidence.LIKELY
    return Statement(found=True, seen=tuple(text.seen(passage) for _, passage in best[:3]), confidence=sure)


def _rank(text: Text, passage: Passage) -> int:
    asked = bool(_QUESTION.search(passage.folded) or (passage.headings and _QUESTION.search(passage.heading)))
    other = _OTHER.search(passage.folded) or any(_OTHER.search(words) for words in passage.headings[-1:])
    if _reachable(passage) and _payment_company(text, passage):
        return 0
    if _reachable(passage) and not (other and not asked) and not (other and _OTHER.search(passage.folded)):
        return 1 if asked else 2
    if other or (passage.link_only and not asked):
        return 0
    if _asks_above(text, passage) and any(address.status == "full" for address in addresses.find(passage.text)):
        return 2
    if (
        asked
        and _POSTAL.search(passage.folded)
        and re.search(r"adresse[rz]?\b|courrier|ecri", passage.folded)
        and not _IDENTIFIES.search(passage.folded)
    ):
        return 2
    if not passage.link_only and any(
        "contact" in link.url.lower() or "formulaire" in link.text.lower() for link in passage.links
    ):
        return 2 if _QUESTION.search(passage.folded) and passage.region.value in ("main", "form") else 0
    return 0


def _payment_company(text: Text, passage: Passage) -> bool:
    """Tell whether a line stands in the address of a company that handles payments."""
    lines = (other for other in text.near(passage, 5, 0) if other.block == passage.block)
    return any(_PAYMENT.search(other.folded) for other in lines)


def _asks_above(text: Text, passage: Passage) -> bool:
    """Tell whether the lines just above invite questions ("Pour toute question :")."""
    return any(_INVITES.search(other.folded) for other in text.near(passage, 3, 0))


def _reachable(passage: Passage) -> bool:
    links = " ".join(
        link.url for link in passage.links if link.url.startswith(("mailto:", "tel:")) or "email-protection" in link.url
    )
    if _MAIL.search(passage.text) or _MAIL.search(links):
        return True
    phone = _PHONE.search(passage.text) or re.search(r"tel:\+?\d{6,}", links)
    return bool(phone) and not _DUMMY.search(re.sub(r"\D", "", phone[0] if phone else ""))
