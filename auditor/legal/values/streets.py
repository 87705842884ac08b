"""Words that make a street or a named place, folded, in French and in the languages of usual hosts."""

import re

_NUMBER = r"\d{1,5}(?:[ ,]{0,2}(?:bis|ter|quater|[a-f])\b)?(?: ?(?:-|/|&|et|a|au) ?\d{1,5}(?: ?(?:bis|ter|[a-f])\b)?)?"
_FRENCH = (
    r"rue|r\.|avenue|ave?\.?|boulevard|boul\.?|bo?u?l?v?d\.?|place|pl\.|chemin|chem\.?|che\.?|route|rte\.?"
    r"|impasse|imp\.?|allees?|all\.?|quai|cours|square|passage|"
    r"ruelle|sentier|sente|voie|villa|cite|faubourg|fbg?\.?|esplanade|promenade|rond[ -]point|montee|cote"
    r"|traverse|rocade|venelle|parvis|chaussee|pont|port|"
    r"mail|galerie|hameau|lotissement|lot\.?|residence|clos|domaine|parc|jardins?|terrasse|degre|carrefour"
    r"|levee|drève|dreve|draille|carriera|carreto|placette|"
    r"z\.?a\.?c?\.?|z\.?i\.?|z\.?a\.?e\.?|lieu[ -]dit|lieudit|quartier"
)
_FOREIGN_AFTER = (
    r"street|st\.?|road|rd\.?|avenue|ave?\.?|lane|ln\.?|drive|dr\.?|way|square|sq\.?|place|pl\.?|court"
    r"|ct\.?|boulevard|blvd\.?|parkway|pkwy|highway|hwy|terrace|"
    r"quay|row|plaza|circle|close|crescent|gardens|house|building|broadway|stra(?:ss|ß)e|str\.?|gasse|allee|platz|weg"
)
_GERMANIC = (
    r"[a-z\-]{2,30}(?:stra(?:ss|ß)e|str\.|straat|laan|weg|gasse|platz|allee|ring|damm|kade|plein|steenweg"
    r"|gracht|singel|dreef|ufer|chaussee|gata|gatan|vej|gade|katu)"
)
STREET = re.compile(
    rf"(?<![a-z\d])(?P<numbered>{_NUMBER}[ ,]{{1,3}}(?:{_FRENCH})(?=[ \-'.]))"
    r"|(?<![a-z])(?P<named>(?:rue|avenue|boulevard|bd|place|chemin|route|impasse|allees?|quai|cours|square"
    r"|passage|faubourg|esplanade|chaussee|voie|montee|ruelle)\b(?: (?:de|du|des|d'|la|le|les|l'|saint|sainte"
    r"|st)){0,4} ?[a-z'\-]{2,}|(?:che|chem|av|bld|bvd|imp|all|rte|pl)\.? (?:de|du|des|d'|de la|de l') ?[a-z'\-]{2,})"
    r"|(?<![a-z\d])(?P<foreign>\d{1,5}(?:-\d{1,4})?[a-z]?,? (?:[nsew]\.? )?(?:\d{1,3}(?:st|nd|rd|th) )?"
    r"(?:[a-z.'\-]{1,20} ){0,4}"
    rf"(?:{_FOREIGN_AFTER})(?![a-z]))"
    r"|(?<![a-z])(?P<unnumbered>(?:[a-z']{3,20} ){1,2}(?:street|road|avenue|lane|drive|quay|square|parkway"
    r"|place)(?![a-z]))"
    rf"|(?<![a-z])(?P<germanic>{_GERMANIC},? ?\d{{1,4}}[a-z]?\b)"
    r"|(?<![a-z])(?P<germanic_apart>[a-z\-]{3,25} (?:stra(?:ss|ß)e|str\.|straat|weg|platz|allee|ring"
    r"|damm) \d{1,4}[a-z]?\b)"
    r"|(?<![a-z])(?P<latin>(?:via|viale|piazza|corso|calle|carrer|avenida|avda?\.?|paseo|plaza|rua|praca"
    r"|largo|ul\.|ulica|aleje|al\.) [a-z.' \-]{2,40},? ?(?:n[.°o] ?)?\d{1,4}\b)"
    r"|(?<![a-z])(?P<other>[a-z.\-]{3,30} (?:g\.|gatve|pr\.|utca|u\.|iela|tn|ou|cad\.|sok\.) ?\d{1,4}[a-z\-\d]{0,5})"
    r"|(?<![a-z])(?P<box>b\.? ?p\.? ?(?:n[°o] ?)?\d{1,6}|c\.?s\.? ?\d{4,6}|boite postale ?\d{0,6}"
    r"|p\.? {0,2}o\.? {0,2}box ?\d{0,6}|postfach ?\d{0,6}|case postale ?\d{0,6}|tsa ?\d{4,6}|postbus ?\d{0,6})"
    r"(?![a-z])"
)
PLACE = re.compile(
    r"(?<![a-z])(?:le bourg|lieu[ -]?dit|au bourg|hameau|domaine|chateau|ferme|moulin|mas|villa|residence"
    r"|res\.|immeuble|imm\.|batiment|bat\.?|z\.?a\.?c?\.?e?|z\.?i\.?|zone|centre"
    r"|parc|technopole|technoparc|pole|quartier|cite|lotissement|port|abbaye|manoir|clos|hotel|tour|campus"
    r"|pepiniere|espace|maison|mairie|(?P<article>l[ae]s? [a-z\-]{3,20})"
    r"|kervi[a-z]*|ker[a-z]{2,15}|presbytere|gare|aeroport|marche|suite \d+|floor|unit \d+"
    r"|\d{1,5} [a-z'\-]{3,20}(?: [a-z'\-]{2,20}){0,4}|c/o)(?![a-z])"
)
DUMMY_STREET = re.compile(
    r"\b(?:rue|avenue|boulevard|place|chemin|route|street|adresse|ville)s? (?:de l'|d'|de la |du |de )?"
    r"(?:ex[ea]mple(?!,?\s?[-–]?\s?(?!00000|12345|75000)\d{5} [a-z]{3})|fictive?s?|test"
    r"|votre|votre rue|xxx*|sample|inconnue?)\b"
    r"|\b(?:example|sample|fake|your|dummy) (?:street|road|avenue|address)\b|(?<!\d)0{1,4},? (?:rue|avenue"
    r"|bd|boulevard|place|chemin)\b|\bvotre (?:adresse|rue)\b|\brue x{2,}|\bx{2,},? rue\b"
)
