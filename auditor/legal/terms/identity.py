"""Who sells, when the text was last changed, and whether it was finished."""

import re

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_REGISTER = re.compile(
    r"\b(?:siren|siret|rcs|r\.c\.s\.?|rm\b|r\.m\.|registre (?:\w+ ){0,4}(?:commerce|metiers|entreprises)|bce|kbo|b\.c\.e|rna|w\d{9}|tva|vat|vat nbr|ide|immatricul\w+|repertoire|hra|hrb|numero d'entreprise)\b[^;]{0,90}?\d[\d .]{5,}"
    r"|\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{5})? ?(?:rcs|r\.c\.s)|che-?\d{3}\.\d{3}|\b(?:fr|be|lu|ie|de|it|es)\d{2}? ?\d{3} ?\d{3} ?\d{3}\b"
)
_ADDRESS = re.compile(r"\b(?:\d{5}|\d{2} \d{3}|(?:fr|be|ch|l|d|f|b)[ -]{1,3}\d{4,5}|\d{4}) ?[-,]? ?(?:[a-z'-]{3,})")
_STREET = re.compile(r"\b(?:rue|avenue|av\.|boulevard|bd|bld|route|chemin|impasse|allee|allees|place|quai|cours|zone|za|zi|zac|lieu-dit|lieu dit|lotissement|square|passage|strasse|street|road|via|calle|hameau|domaine|residence|chaussee|faubourg|esplanade|bp|b\.p)\b")
_WHO = pattern(
    r"siege|societe|sarl|\bsas\b|sasu|eurl|\bs\.?a\.?r\.?l|entreprise|micro|auto[- ]entrepreneur|association|edite|exploite|vendeur|prestataire|proprietaire|editeur|raison sociale|gmbh|\bse\b|ltd|inc\b|s\.r\.l|adresse|domicili|situe|courrier|professionnel"
)
_NOT_SELLER = pattern(
    r"heberg|host|mediat|cm2c|medicys|assur(?:eur|ance)|cnil|tribuna|transporteur|relais|banque|cree par|realise par|conception du site|bloctel|oppose?tel|point de retrait|retour a l'adresse|expediteur"
)


def seller_identity(text: Text) -> Statement:
    """Read the seller's name with an address or a register number."""
    for passage in text.passages:
        if passage.link_only or _strange(passage):
            continue
        match = _REGISTER.search(passage.folded)
        if match and not re.search(r"\[[^\]]*$", passage.folded[: match.end()]) and sum(c.isdigit() for c in match[0]) >= 6:
            return Statement(found=True, seen=(text.seen(passage, *match.span()),), confidence=Confidence.CERTAIN)
    for passage in text.passages:
        match = _ADDRESS.search(passage.folded)
        if match and not _strange(passage) and passage.region.value != "footer":
            around = " ".join(other.folded for other in (*text.near(passage, 5, 1), passage) if other.block >= passage.block - 5)
            if (_STREET.search(around) or "siege" in around) and (_WHO.search(around) or _who_heading(passage)):
                return Statement(found=True, seen=(text.seen(passage, *match.span()),))
    return ABSENT


def _who_heading(passage: Passage) -> bool:
    return bool(re.search(r"identi|vendeur|editeur|mentions|contact|societe|entreprise|preambule", passage.heading))


def _strange(passage: Passage) -> bool:
    return bool(_NOT_SELLER.search(passage.folded) or any(_NOT_SELLER.search(words) for words in passage.headings[-1:]))


_MONTHS = ("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:janv(?:ier|\.)?|fevr(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|aout|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?|january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = re.compile(
    rf"\b(?:(?P<day>[0-3]?\d)(?:er|st|nd|rd|th)?\s(?:of\s)?(?P<month>{_MONTH}),?\s(?P<year>(?:19|20)\d\d)|(?P<emonth>{_MONTH})\s(?:(?P<eday>[0-3]?\d)(?:st|nd|rd|th)?,?\s)?(?P<eyear>(?:19|20)\d\d)"
    r"|(?P<iso>20\d\d)[-/.](?P<isom>[01]?\d)(?:[-/.](?P<isod>[0-3]?\d))?|(?P<d>[0-3]?\d)\s?[/.-]\s?(?P<m>[01]?\d)\s?[/.-]\s?(?P<y>(?:20)?\d\d)|(?P<mm>[01]\d)/(?P<yy>20\d\d)|(?P<bare>20\d\d))\b"
)
_MARK = pattern(
    r"mis\w* ?(?:a|[aà]) jour|mise ?-?a ?-?jour|\bmaj\b|derniere? (?:modification|revision|version|actualisation)|en vigueur (?:au|le|depuis|a compter|a partir|des)|entree? en vigueur|(?:applicables?|valables?|effecti\w+) (?:a (?:compter|partir) |depuis |au |des )|version(?: \w+)? ?(?:du|:|n|en date|\d|au|de)|\bv\d"
    r"|date (?:de |d')(?:la )?(?:derniere|mise|entree|version|publication|effet|revision|modification)|modifie\w* le|revise\w* le|redige\w* le|publie\w* le|actualise\w* le|etablie?s? le|last (?:updated|modified|revised|update)|updated (?:on)?|effective (?:date|from|as of)|revision|edition|fait (?:a|le)"
)
_LAW = pattern(r"\bloi\b|decret|ordonnance|reglement|directive|arrete|rgpd|code (?:de|civil)|convention|depuis le 1er janvier 20\d\d,|cnil|n°|jurisprudence|tva|copyright|©|tous droits")


def last_updated(text: Text) -> Statement:
    """Read the date of the text; a date that stands alone near its beginning or end counts."""
    body = [passage for passage in text.passages if not passage.link_only]
    for passage in body:
        for date in _DATE.finditer(passage.folded[:600]):
            before = passage.folded[max(0, date.start() - 80) : date.start()]
            mark = _MARK.search(before) or (_MARK.search(passage.lead) if passage.lead else None)
            alone = _MARK.search(passage.folded) and len(passage.folded) < 80
            if (mark or alone) and not _LAW.search(before[mark.start() :] if mark and mark.string is before else passage.folded):
                return _dated(text, passage, date, Confidence.CERTAIN)
    main = [passage for passage in body if passage.region.value in ("main", "footer")]
    for passage in (*main[:6], *main[-6:]):
        date = _DATE.fullmatch(passage.folded.strip(" .()_-*"))
        if date and not date["bare"] and passage.kind is not BlockKind.ROW:
            return _dated(text, passage, date, Confidence.LIKELY)
    for before, passage in zip(body, body[1:], strict=False):
        date = _DATE.fullmatch(passage.folded.strip(" .()_-*:"))
        if date and len(before.folded) < 60 and _MARK.search(before.folded):
            return _dated(text, passage, date, Confidence.CERTAIN)
    return ABSENT


def _dated(text: Text, passage: Passage, date: re.Match[str], confidence: Confidence) -> Statement:
    return Statement(found=True, value=_iso(date), seen=(text.seen(passage, *date.span()),), confidence=confidence)


def _iso(date: re.Match[str]) -> str:
    year = date["year"] or date["eyear"] or date["iso"] or date["y"] or date["yy"] or date["bare"]
    year = f"20{year}" if len(year) == 2 else year
    month = date["isom"] or date["m"] or date["mm"] or _month(date["month"] or date["emonth"])
    day = date["day"] or date["eday"] or date["isod"] or date["d"]
    return "-".join([year, *([f"{int(month):02}"] if month else []), *([f"{int(day):02}"] if day else [])])


def _month(name: str | None) -> int:
    for names in (_MONTHS, _ENGLISH):
        for number, start in enumerate(names, 1):
            if name and name.startswith(start):
                return number
    return 0


_FILLER = re.compile(
    r"\[[^\]\[]{0,80}(?:adresse|nom\b|nom d|email|e-mail|mail|telephone|tel\b|numero|siret|siren|ville|societe|entreprise|date|montant|prix|delai|url|site|votre|vos\b|a completer|completer|inserer|preciser|indiquer|xx|raison|pays|your|company|insert|address|name|tva|rcs|capital|mediateur|jour|duree|…|\.\.\.)[^\]\[]{0,80}\]"
    r"|\[[a-z0-9_ ]{0,40}_[a-z0-9_ ]{0,40}\]|\{\{[^}]{1,60}\}\}|<\s?(?:nom|adresse|societe|email)[^>]{0,40}>|\[(?:\.{2,}|…|_{2,}| {1,3}|x{2,})\]|\[[^\]\[@]{3,60}$"
    r"|\(?\b(?:a|à) (?:completer|remplir|preciser|definir|renseigner|modifier|adapter)\b\)?\W*$|\((?:a (?:completer|remplir|preciser|definir|renseigner|adapter|modifier)[^)]{0,40})\)|lorem ipsum|dolor sit amet"
    r"|\bx{3,}\b|\bxx[ .]xx|\bxx ?(?:%|€|euros|jours|rue|h\b)|\b(?:0?1 ?23 ?45 ?67 ?89|123 ?456 ?789)\b|\b00 ?00 ?00 ?00|titre de la page|en (?:cours de )?construction|page en cours|a venir prochainement|coming soon"
    r"|\bnom de (?:votre|l'entreprise|la societe)\b|votre (?:societe|entreprise|siret|raison sociale)\b(?= ?[,)\]])|\bnom prenom\b|nom de domaine\.(?:com|fr)|monsite\.(?:com|fr)|votresite|\(ex\.? ?:|_{6,}|\.{8,}|texte a venir"
)
_VISITOR = pattern(r"formulaire|consommateur|rayez|signature|commande le|recu le|notifi\w+ par la presente|je/nous|nom et prenom|date :|n° de commande")


def placeholder_text(text: Text) -> Statement:
    """Read what shows that the page was not finished; blanks of the withdrawal form are for the visitor."""
    title = _FILLER.search(text.document.title.lower()[:200])
    seen = []
    for passage in text.passages:
        if passage.link_only:
            continue
        match = _FILLER.search(passage.folded)
        blank = match is not None and set(match[0]) <= set("_.… ")
        if match and not (blank or "ex" in match[0][:4]) or (match and not _for_visitor(passage)):
            seen.append(text.seen(passage, *match.span()))
    if title and not seen:
        return Statement(found=True, value=text.document.title[:80], confidence=Confidence.LIKELY)
    return Statement(found=True, seen=tuple(seen[:3]), confidence=Confidence.CERTAIN) if seen else ABSENT


def _for_visitor(passage: Passage) -> bool:
    return bool(_VISITOR.search(passage.folded) or any("formulaire" in words or "form" in words.split() for words in passage.headings[-2:]))
