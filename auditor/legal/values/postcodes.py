"""Where an address can be recognised: postcodes of France and of the countries where sellers and hosts sit."""

import re
from dataclasses import dataclass

from auditor.legal.values.match import words
from auditor.legal.values.registers import TOWN


@dataclass(frozen=True)
class Anchor:
    """A form of postcode."""

    country: str
    expression: re.Pattern[str]
    needs_street: bool = True
    """Too common a form to mean an address without a street before it."""
    needs_town: bool = True
    town_before: bool = False


_STATES = (
    "AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC "
    "ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV "
    "WI WY California Delaware Washington Texas Florida Virginia Nevada Georgia Utah Massachusetts Californie Delaware"
).replace(" ", "|")
HINT = re.compile(r"\d{3}|\d[A-Z]|Dublin|Cork|Galway|Limerick|Vilnius|Kaunas|USA|U\.S\.A|United States|[ÉE]tats-Unis")
"""Without one of these no text holds any of ``ANCHORS``."""
_BEFORE = rf"(?<![\w'])(?P<town>{TOWN})[ ,\n]{{1,3}}"
ANCHORS = (
    Anchor(
        "US",
        re.compile(rf"{_BEFORE}(?:{_STATES})\.?,?[ \n]{{1,2}}(?P<code>\d{{5}}(?:-\d{{4}})?)\b"),
        needs_street=False,
        town_before=True,
    ),
    Anchor(
        "US",
        re.compile(
            rf"{_BEFORE}(?P<code>(?:{_STATES}))(?=[ ,]{{1,3}}(?:USA|U\.S\.A|United States|États-Unis|Etats-Unis))"
        ),
        town_before=True,
    ),
    Anchor("US", re.compile(rf"(?<!\d)(?P<code>\d{{5}})(?=,? {{0,2}}(?:{_STATES})\b)"), needs_town=False),
    Anchor(
        "CA",
        re.compile(
            rf"{_BEFORE}(?:[A-Z]{{2}}[ ,]{{1,3}}|\(?Qu[ée]bec\)?[ ,]{{1,3}}|Ontario[ ,]{{1,3}})?"
            r"(?P<code>[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)\b"
        ),
        town_before=True,
    ),
    Anchor(
        "GB",
        re.compile(rf"{_BEFORE}(?P<code>[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}})\b"),
        needs_street=False,
        town_before=True,
    ),
    Anchor(
        "IE",
        re.compile(
            r"(?P<town>Dublin|Cork|Galway|Limerick"
            r"|Co\.? ?Dublin)[ ,\n]{1,3}(?P<code>\d{1,2}\b(?:,? ?[A-Z]\d[\dW] ?[A-Z\d]{4}\b)?"
            r"|[A-Z]\d[\dW] ?[A-Z\d]{4}\b)"
        ),
        needs_street=False,
        town_before=True,
    ),
    Anchor("IE", re.compile(r"(?P<town>Dublin)(?P<code>)(?=[ ,.;\n)]|$)"), town_before=True),
    Anchor("NL", re.compile(r"(?<![A-Z\d])(?:NL-)?(?P<code>\d{4} ?[A-Z]{2})(?=[ ,]{1,3}[A-Z'])")),
    Anchor("LT", re.compile(r"\b(?P<code>\d{5})(?=,? (?:Vilnius|Kaunas|Klaip))"), needs_street=False),
    Anchor("LT", re.compile(r"\b(?:LT-)(?P<code>\d{5})\b"), needs_street=False),
    Anchor("LT", re.compile(r"(?P<town>Vilnius|Kaunas)[ ,]{1,3}(?:LT-)?(?P<code>\d{5})?"), town_before=True),
    Anchor("LV", re.compile(r"\bLV-(?P<code>\d{4})\b"), needs_street=False),
    Anchor("EE", re.compile(r"\b(?P<code>\d{5})(?= Tallinn)"), needs_street=False),
    Anchor(
        "IL",
        re.compile(
            r"(?P<town>Tel[ -]Aviv(?:[ -]Yafo)?|Jerusalem|J[ée]rusalem|Haifa|Herzliya),? (?P<code>\d{5}(?:\d\d)?)\b"
        ),
        town_before=True,
    ),
    Anchor("PT", re.compile(r"(?<!\d)(?P<code>\d{4}-\d{3})(?!\d)"), needs_street=False),
    Anchor("PL", re.compile(r"(?<![\d-])(?P<code>\d{2}-\d{3})(?![\d-])")),
    Anchor("BE", re.compile(r"(?<![\w-])B[ -]{1,3}(?P<code>\d{4})(?!\d)"), needs_street=False),
    Anchor("LU", re.compile(r"(?<![\w-])L[ -]{1,3}(?P<code>\d{4})(?!\d)"), needs_street=False),
    Anchor("CH", re.compile(r"(?<![\w-])CH[ -]{1,3}(?P<code>\d{4})(?!\d)"), needs_street=False),
    Anchor("DE", re.compile(r"(?<![\w-])D[ -]{1,3}(?P<code>\d{5})(?!\d)"), needs_street=False),
    Anchor("AT", re.compile(r"(?<![\w-])A[ -]{1,3}(?P<code>\d{4})(?!\d)"), needs_street=False),
    Anchor("MC", re.compile(r"(?<!\d)(?P<code>98000)(?!\d)"), needs_street=False),
    Anchor(
        "FR",
        re.compile(rf"(?<![\w'])(?P<town>{TOWN}) \((?:F-)?(?P<code>\d{{5}})\)"),
        needs_street=False,
        town_before=True,
    ),
    Anchor(
        "FR",
        re.compile(
            r"(?<![\d.,€])(?:F-|FR-|F - )?(?P<code>(?:0[1-9]|[1-8]\d|9[0-8])[ .]?\d{3}|2[AB]\d{3}|00000|99999)"
            r"(?![\d%€]|[.,]\d)"
        ),
        needs_street=False,
    ),
    Anchor("", re.compile(r"(?<![\w.,/\-])(?P<code>[1-9]\d{3})(?=[ ,]{1,3}[A-ZÀ-Þ])")),
)
"""The surest first. Four bare digits may be Belgian, Swiss, Danish, Cypriot …: only a street before them speaks."""
NOT_TOWNS = words(
    "euros euro eur e ttc ht francs capital siret siren rcs r.c.s tva vat ape naf tel telephone phone "
    "email e-mail mail courriel fax site numero n° n no "
    "code france belgique belgium suisse switzerland luxembourg-ville directeur directrice responsable "
    "representant represente representee president gerant "
    "la_societe societe sas sasu sarl eurl sa snc sci ei contact adresse siege hebergeur hebergement "
    "editeur publication immatricule immatriculee inscrite inscrit "
    "clients personnes articles produits jours mois ans heures avis membres points km kg m2 le la-societe "
    "tous vous nous il elle ce cette les et ou horaires "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre propriete "
    "conditions mentions informations enregistree enregistre intracommunautaire "
    "registre sous au statut forme union europe usa dpo pour dont ci-apres"
) - {"le", "la", "les"}
_COUNTRIES = {
    "fr": "france",
    "be": "belgique|belgium",
    "ch": "suisse|switzerland",
    "lu": "(?:grand[ -]duche (?:de|du) )?luxembourg",
    "mc": "monaco",
    "de": "allemagne|germany|deutschland",
    "ie": "irlande|ireland|republic of ireland",
    "gb": "royaume[ -]uni|united kingdom|uk|england|angleterre|grande[ -]bretagne|great britain|scotland",
    "us": "etats[ -]unis(?: d'amerique)?|united states(?: of america)?|usa|u\\.s\\.a\\.?",
    "ca": "canada",
    "nl": "pays[ -]bas|netherlands|the netherlands|nederland",
    "es": "espagne|spain",
    "it": "italie|italy|italia",
    "pt": "portugal",
    "cy": "chypre|cyprus",
    "lt": "lituanie|lithuania",
    "lv": "lettonie|latvia",
    "ee": "estonie|estonia",
    "pl": "pologne|poland",
    "at": "autriche|austria",
    "dk": "danemark|denmark",
    "se": "suede|sweden",
    "fi": "finlande|finland",
    "ma": "maroc|morocco",
    "tn": "tunisie|tunisia",
    "re": "la reunion|reunion",
    "gp": "guadeloupe",
    "mq": "martinique",
    "gf": "guyane",
    "bg": "bulgarie|bulgaria",
    "ro": "roumanie|romania",
    "mt": "malte|malta",
    "hk": "hong[ -]kong",
    "il": "israel",
    "in": "inde|india",
    "cn": "chine|china",
    "sg": "singapour|singapore",
    "mu": "ile maurice|mauritius|maurice",
    "jp": "japon|japan",
    "au": "australie|australia",
}
COUNTRY = re.compile(
    r"[\s,\-(–.]{1,4}(?:" + "|".join(f"(?P<{code}>{names})" for code, names in _COUNTRIES.items()) + r")(?![a-z])\)?"
)
