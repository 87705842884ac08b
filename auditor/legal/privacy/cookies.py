"""Cookies: kinds, names, how to choose (loi Informatique et Libertés art. 82; CNIL 2020-091)."""

import re
from fnmatch import translate
from functools import cache, lru_cache

from auditor.legal.cues import QUOTES, Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text, aligned
from auditor.legal.privacy.words import COOKIE, any_of
from auditor.legal.statement import ABSENT, Statement
from auditor.resources import table

_KIND = (
    r"(?:(?:strictement |purement |uniquement |exclusivement |dits? )*(?:techniques?|essentiels?|"
    r"necessaires?|indispensables?|obligatoires?|fonctionnels?|analytiques?|statistiques?|"
    r"publicitaires?|marketing"
    r"|de (?:session|navigation|performances?|fonctionnalites?|fonctionnement|ciblage|preferences?|"
    r"personnalisation|mesure|suivi|publicite|statistiques?|securite|tracage|tracking|reseaux sociaux|"
    r"partage|confort|profilage|connexion|retargeting|reciblage|tiers|consentement|paiement)"
    r"|d'(?:audience|analyses?|authentification|identification|optimisation|affichage|affiliation|"
    r"interactivite)|sociaux|tiers|tierces|internes|permanents?|persistants?|temporaires?|"
    r"proprietaires?|first.party|third.party|anonymes?|exemptes?)"
    r"|reseaux sociaux\b)"
)
_KIND_EN = (
    r"(?:strictly necessary|necessary|essential|functional(?:ity)?|analytics?|analytical|performance|"
    r"advertising|marketing|targeting|session|persistent|third.party|first.party|statistic\w*|preference\w*|"
    r"social media|technical|tracking|security)"
)
_USE = (
    r"(?:audience|statisti\w+|frequentation|publicit\w+|panier|authenti\w+|session\b|connexion|"
    r"identifi\w+|preferences?|langue\b|trafic|(?<!experience\sde\s)navigation|analys\w+|personnalis\w+|performances?|"
    r"reseaux sociaux|ciblee?s?|advertis\w+|analytics?"
    r"|traffic|remember\w*|log(?:ged)? ?in|cart\b|language|visit(?:es|eurs|ors|s)\b|mesur\w+|securi\w+|"
    r"bon fonctionnement|fonctionnement du site|mode sombre|centres d'interet|maintien|"
    r"proper functioning)"
)
_NO_COOKIE = (
    rf"(?:aucune? (?:autre )?(?:\w+ ){{0,2}}?{COOKIE}|(?:n'utilis\w+|ne (?:depos\w+|recour\w+|plac\w+|"
    rf"fait|comport\w+|contien\w+)|n'(?:install\w+|emplo\w+|implant\w+)) (?:\w+ ){{0,3}}?(?:pas|aucun\w*|"
    rf"jamais)|sans (?:aucun )?{COOKIE}|pas de {COOKIE}|ni {COOKIE}|no cookies|{COOKIE}[^.]{{0,40}}(?: |: ?"
    r"|\| ?)(?:aucun|none|neant)\W*$|(?:do|does) not (?:use|"
    r"set|place)|n't (?:use|set))"
)
CATEGORIES = Point(
    about=any_of("cookie|traceur|temoin|tracker|balise|pixel"),
    cues=(
        Cue(rf"{COOKIE},? (?:\w+ ){{0,3}}?(?:\(|: ?|dits? |\")?{_KIND}", unless=_NO_COOKIE),
        Cue(rf"\b{_KIND_EN},? (?:(?:and|or|\w+),? ){{0,2}}?cookies?\b", unless=_NO_COOKIE),
        Cue(
            rf"{COOKIE}.{{0,200}}?\b(?:pour|afin|permet\w*|servent|sert|aid\w+|destine\w*|fins?|utilise\w*|"
            rf"to\b|for\b|allow\w*|help\w*|enable\w*|maintien|necessaires?)\b.{{0,120}}?\b{_USE}",
            unless=rf"{_NO_COOKIE}|un (?:\"? ?)?(?:cookie|traceur|temoin)s? (?:\"? ?)?est (?!utilise)|a cookie is|"
            r"fichiers? textes?|petit fichier|votre consentement explicite|"
            r"ameliorer votre experience(?: utilisateur)?(?: sur notre site)?\.?$",
        ),
        Cue(
            r"\b(?:mesure d'audience|statistiques? de (?:visite|frequentation)|"
            rf"{_KIND_EN} purposes).{{0,120}}?{COOKIE}",
            unless=_NO_COOKIE,
        ),
        Cue(
            r"^\W*(?:les |the )?(?:cookies? )?(?:strictement )?(?:essentiels?|necessaires?|fonctionnels?|"
            r"analytiques?|statistiques?|publicitaires?|marketing|performance|preferences?|necessary|"
            r"essential|functional|analytics|advertising|mesure d'audience|reseaux sociaux)\b.{0,40}$",
            under=COOKIE,
            unless=_NO_COOKIE,
        ),
        Cue(
            r"(?:mesures? d'audience|statistiques? de (?:visite|frequentation|navigation)|publicites? (?:cibl"
            r"|personnalis)\w+|audience measurement)",
            under=COOKIE,
            unless=_NO_COOKIE,
        ),
    ),
)

_CHOOSE = (
    r"(?:refus\w+|desactiv\w+|bloqu\w+|supprim\w+|accept\w+ ou (?:\w+ )?refus\w+|parametr\w+|configur\w+|"
    r"ger(?:er|ez)\b|modifi\w+|retir\w+|desinscri\w+|oppos\w+|revo\w+|effac\w+|reglages?|"
    r"regler|disabl\w+|block\w*|refus\w*|reject\w*|declin\w+|manag\w+|opt(?:ing)?.out|delet\w+|"
    r"withdraw\w*|chang\w+|adjust\w*|control\w*|paramet\w+)"
)
_WAY = (
    r"(?:navigateurs?|browsers?|parametr\w+|preferences?\b|reglages?|outils?|bandeau|banniere|banner|"
    r"\bliens?\b|boutons?|gestionnaire|panneau|module|tarteaucitron|axeptio|didomi|cookiebot|"
    r"gestion des cookies|cliqu\w+|click\w*|settings|link\b|tool|button|plateforme|options?\b|opt-out|"
    r"logiciel|ordinateur|a tout moment|at any time|en bas de)"
)
CHOICE = Point(
    about=any_of("cookie|traceur|navigateur|browser|tracker|temoin"),
    headings=False,
    cues=(
        Cue(
            r"(?:bandeau|banniere|banner).{0,160}?(?:refus|reject|decline|parametr|personnalis|manage)\w*",
            under=COOKIE,
            unless=r"\baucune? banniere|poursui",
        ),
        Cue(
            rf"\b{_CHOOSE}.{{0,60}}?(?:bandeau|banniere|banner|gestionnaire|panneau)",
            under=COOKIE,
            unless=r"ferm\w+ .{0,60}accept|poursui|\baucune? banniere",
        ),
        Cue(
            rf"\b{_CHOOSE}.{{0,160}}?\b{_WAY}",
            unless=r"si vous (?:choisissez de )?(?:refus|desactiv|bloqu)\w+.{0,200}(?:certaines|"
            r"fonctionnalites|acceder)(?!.{0,400}(?:parametr|navigateur))|"
            r"vous ne pouvez pas les desactiver|publiant|enregistre\w* (?:dans|sur|par) (?:votre|le) navigateur",
            also=COOKIE,
        ),
        Cue(
            r"(?:bandeau|banniere|banner|fenetre|pop-?up).{0,200}?(?:accepter|refus|choisir|choix|parametr"
            r"|personnalis|reject|manage|decline)\w*",
            also=COOKIE,
            unless=r"ferm\w+ .{0,60}accept|poursui",
        ),
        Cue(
            rf"\b{_WAY}.{{0,120}}?\b{_CHOOSE}.{{0,100}}?{COOKIE}",
            unless=r"un cookie est|fonctionnalites .{0,60}(?:pourraient|peuvent)",
        ),
        Cue(r"(?:parametr\w+|configur\w+|reglages?|settings).{0,60}?(?:navigateur|browser)", under=COOKIE),
        Cue(
            r"(?:navigateur|browser).{0,160}?\b(?:refus|desactiv|bloqu|supprim|parametr|configur|"
            r"disabl|block|reject|delet)\w+",
            under=COOKIE,
            unless=r"enregistre\w* .{0,30}par votre navigateur",
        ),
        Cue(
            r"(?:gestion|gerer|parametr\w+|personnalis\w+|preferences?|choix|modifier|manage|"
            r"settings?).{0,40}?(?:cookies|traceurs)\b|\bcookies? (?:settings|preferences)\b|"
            r"mes choix cookies|manage consent|modifier mes preferences|gaoptout|"
            r"gerer (?:le |mon |mes )?(?:consentement|preferences)",
            unless=r"politique|(?:notre|la) (?:page|charte)|pouvez choisir d'accepter|policy|comment (?:nous|sont)",
        ),
        Cue(
            rf"(?:propos\w+|possibilite|pouvez|libre|can\b|may\b|droit de).{{0,80}}?(?:refus\w+|oppos\w+|"
            rf"desactiv\w+|reject|refuse|disable|opt.out).{{0,60}}?(?:{COOKIE}|\bles\b)?",
            under=COOKIE,
            unless=r"choisir d'accepter ou|possibilite de refuser les cookies de notre site",
        ),
    ),
)
_TOOLS = pattern(
    r"google analytics|google ads|adwords|google tag manager|doubleclick|matomo|piwik|\bhotjar|"
    r"(?:facebook|meta|linkedin|tiktok|pinterest|twitter|snapchat) (?:pixel|ads|insight|tag)|"
    r"pixels? (?:de )?(?:facebook|meta|linkedin|tiktok|pinterest)|at internet|xiti|piano analytics"
    r"|microsoft clarity|\bclarity\b|plausible|\bcriteo|addthis|sharethis|\bhubspot|contentsquare|"
    r"mouseflow|\bfathom\b|adobe analytics|yandex metri\w+|quantcast|\bcomscore|\bab tasty|kameleoon|"
    r"optimizely|\btaboola|outbrain|adroll|\bawin\b|statcounter|jetpack|wordpress stats|smartlook|"
    r"mixpanel|amplitude|posthog|\bsegment\.com|\bumami\b|eulerian|mediametrie|"
    r"\bcloudflare (?:web )?analytics|vercel analytics|firebase analytics|bing ads|"
    r"microsoft advertising|\bgtm\b|"
    r"\bga4\b"
)
_DENIED = pattern(
    rf"{_NO_COOKIE}|aucun(?:e)? (?:outil|service|script|traceur|pixel|mesure|tracking)|(?:ni|sans|"
    r"pas) (?:de |d'|\w+ )?(?:google|matomo|pixel|facebook|meta)|n'utilis\w+ (?:pas|ni|aucun)|not use|"
    r"politique de confidentialite de google$"
)
_WITHOUT = pattern(
    r"aucun\w* (?:outil|service|script|traceur|pixel|mesure|tracking|cookies?)|(?:\bni\b|\bsans|\bpas) "
    r"(?:de |d'|d\w+ )?(?:google|matomo|pixel|facebook|meta|outil)"
    r"|n'utilis\w+ (?:pas|ni|aucun)|not use|politique de confidentialite de google$|\bno (?:google|tracking)"
)
"""A tool is named to say that it is not used; one that sets no cookie is still a tool."""
_NAME = re.compile(
    r"(?<![\w/@.&?=-])(?:_{1,3}[A-Za-z][\w.*#-]{1,60}|"
    r"[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9*#\[\]<>]+)+|[A-Z]{6,}(?:ID)?|[a-z]+[A-Z]\w{2,40}|"
    r"[A-Z]{2,4})(?![\w/@])"
)
_NAMED = re.compile(r"(?:cookies?|named|nomm[ée]s?|appel[ée]s?|called)\s[«\"“'(]\s?([A-Za-z][\w.-]{2,40})\s?[»\"”')]")


def read_cookies(text: Text) -> dict[str, Statement]:
    """Return the statements on cookies."""
    return {
        "cookie_categories": state(CATEGORIES, text),
        "cookie_choice_withdrawal": state(CHOICE, text),
        "cookie_list": _listed(text),
    }


def _listed(text: Text) -> Statement:
    """Find a passage that names a tool or a cookie, rather than denies its use."""
    seen = []
    for passage in text.passages:
        if passage.link_only:
            continue
        place = _TOOLS.search(passage.folded)
        if place and not _WITHOUT.search(passage.folded):
            seen.append(text.seen(passage, *place.span()))
        elif not _DENIED.search(passage.folded) and (names := cookie_names(passage)):
            seen.append(text.seen(passage, *names[0].span()))
        if len(seen) == QUOTES:
            break
    return Statement(found=True, seen=tuple(seen)) if seen else ABSENT


_NAME_COLUMN = re.compile(r"(?:noms?|names?|cookies?|traceurs?|identifiants?)\b")
"""The first column of a table of cookies holds their names, whatever they look like."""
_ONLY_KIND = pattern(rf"{_KIND}|{_KIND_EN}|publicite|audience|analyse|preferences?|session|functional|others?|autres?")
_FIRST_CELL = re.compile(r"([\w.*#<>\[\]/-]{1,60})(?= ?[|:] | ?$)")


def cookie_names(passage: Passage) -> list[re.Match[str]]:
    """Return the cookie names of a passage: known ones, and what looks like one where cookies are spoken of."""
    about = re.search(COOKIE, f"{passage.context} {passage.label}")
    if not about:
        return []
    first = _FIRST_CELL.match(passage.text) if _NAME_COLUMN.match(passage.columns) else None
    if first and not _ONLY_KIND.fullmatch(aligned(first.group(1))):
        return [first]
    found = [match for match in _NAME.finditer(passage.text) if _is_name(match.group(), passage)]
    return found or [name for name in _NAMED.finditer(passage.text) if not re.match(COOKIE, aligned(name.group(1)))]


def _is_name(word: str, passage: Passage) -> bool:
    odd = word.startswith("_") or "_" in word or (len(word) > 5 and word.endswith("ID"))
    if not odd and len(word) < 5 and passage.kind.value != "row":
        return False
    return (
        _known(word.rstrip("*#."))
        or word.startswith(("_", "wordpress_", "wp-", "PrestaShop-"))
        or (odd and word.isupper())
    )


@lru_cache(maxsize=10_000)
def _known(word: str) -> bool:
    return word in _names() or any(glob.match(word) for glob in _globs())


@cache
def _names() -> frozenset[str]:
    return frozenset(row["name"] for row in table("cookies")["cookie"] if "name" in row)


@cache
def _globs() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of rules/data/cookies.toml that begin with a word: "*" alone would know every name."""
    patterns = (row["pattern"] for row in table("cookies")["cookie"] if "pattern" in row)
    return tuple(re.compile(translate(pattern)) for pattern in patterns if not pattern.startswith("*"))
