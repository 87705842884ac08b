"""Cookies: kinds, names, how to choose (loi Informatique et Libertés art. 82; CNIL 2020-091)."""

from auditor.legal.cues import QUOTES, Cue, Point, pattern, state
from auditor.legal.passages import Text
from auditor.legal.privacy.cookie_names import KINDS, KINDS_EN, cookie_names, listed_names
from auditor.legal.privacy.words import COOKIE, any_of
from auditor.legal.statement import ABSENT, Statement

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
    r"set|place)|n't (?:use|set)|: ?(?:aucune?|none|neant)\W*$|\baucun (?:outil|service|script) (?:de |d'))"
)
CATEGORIES = Point(
    about=any_of("cookie|traceur|temoin|tracker|balise|pixel"),
    cues=(
        Cue(
            rf"{COOKIE},? (?:\w+ ){{0,3}}?(?:\(|: ?|dits? |\" ?)?{KINDS}",
            unless=rf"{_NO_COOKIE}|cookies? et (?:services?|liens?|sites?|contenus?|technologies) tiers"
            r"|^(?:le |la )?(?:depot|lecture) .{0,160}(?:est|sont) soumis",
        ),
        Cue(rf"\b{KINDS_EN},? (?:(?:and|or|\w+),? ){{0,2}}?cookies?\b", unless=_NO_COOKIE),
        Cue(
            rf"{COOKIE}.{{0,200}}?\b(?:pour|afin|permet\w*|servent|sert|aid\w+|destine\w*|fins?|utilise\w*|"
            rf"to\b|for\b|allow\w*|help\w*|enable\w*|maintien|necessaires?)\b.{{0,120}}?\b{_USE}",
            unless=rf"{_NO_COOKIE}|un (?:\"? ?)?(?:cookie|traceur|temoin)s? (?:\"? ?)?est (?!utilise)|a cookie is|"
            r"fichiers? textes?|petit fichier|votre consentement explicite|"
            r"ameliorer votre experience(?: utilisateur)?(?: sur notre site)?\.?$",
        ),
        Cue(
            r"\b(?:mesure d'audience|statistiques? de (?:visite|frequentation)|"
            rf"{KINDS_EN} purposes).{{0,120}}?{COOKIE}",
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
            rf"\b{_USE}",
            under=rf"{COOKIE}\b.{{0,60}}?(?:pour|afin de|servent a|permettent|destines a|to|for) ?(?:\w+ )?:$",
            unless=rf"{_NO_COOKIE}|ameliorer votre experience",
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
    r"withdraw\w*|chang\w+|adjust\w*|controler|control(?:s|led|ling)?\b|paramet\w+)"
)
_WAY = (
    r"(?:navigateurs?|browsers?|parametr\w+|preferences?\b|reglages?|outils?|bandeau|banniere|banner|"
    r"\bliens?\b|boutons?|gestionnaire|panneau|module|tarteaucitron|axeptio|didomi|cookiebot|"
    r"gestion des cookies|cliqu\w+|click\w*|settings|link\b|tool|button|plateforme|options?\b|opt-out|"
    r"logiciel|ordinateur|a tout moment|at any time|en bas de)"
)
_SECTION = (
    r"^(?!.{0,200}(?:confidentialit|vie privee|privacy|protection des donnees|donnees personnelles))"
    rf".{{0,200}}?{COOKIE}"
)
"""A heading on cookies, not the title of a policy on data and cookies."""
CHOICE = Point(
    about=any_of("cookie|traceur|navigateur|browser|tracker|temoin"),
    headings=False,
    cues=(
        Cue(
            r"(?:bandeau|banniere|banner).{0,160}?(?:refus|reject|decline|parametr|personnalis|manage)\w*",
            under=_SECTION,
            unless=r"\baucune? banniere|poursui",
        ),
        Cue(
            rf"\b{_CHOOSE}.{{0,60}}?(?:bandeau|banniere|banner|gestionnaire|panneau)",
            under=_SECTION,
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
        Cue(r"(?:parametr\w+|configur\w+|reglages?|settings).{0,60}?(?:navigateur|browser)", under=_SECTION),
        Cue(
            r"(?:navigateur|browser).{0,160}?\b(?:refus|desactiv|bloqu|supprim|parametr|configur|"
            r"disabl|block|reject|delet)\w+",
            under=_SECTION,
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
            under=_SECTION,
            unless=r"choisir d'accepter ou|possibilite de refuser les cookies de notre site",
        ),
    ),
)
_TOOLS = pattern(
    r"google analytics|google ads|goat ?counter|simple analytics|\bpirsch|\bfullstory|full story|logrocket|crazy egg"
    r"|lucky orange|chartbeat|etracker|webtrends|wp statistics|koko analytics|burst statistics|woopra"
    r"|adwords|google tag manager|doubleclick|matomo|piwik|\bhotjar|"
    r"(?:facebook|meta|linkedin|tiktok|pinterest|twitter|snapchat) (?:pixel|ads|insight|tag)|"
    r"pixels? (?:de )?(?:facebook|meta|linkedin|tiktok|pinterest)|at internet|xiti|piano analytics"
    r"|microsoft clarity|\bclarity\b|plausible|\bcriteo|addthis|sharethis|\bhubspot|contentsquare|"
    r"mouseflow|\bfathom\b|adobe analytics|yandex metri\w+|quantcast|\bcomscore|\bab tasty|kameleoon|"
    r"optimizely|\btaboola|outbrain|adroll|\bawin\b|statcounter|jetpack|wordpress stats|smartlook|"
    r"mixpanel|amplitude|posthog|\bsegment\.com|\bumami\b|eulerian|mediametrie|"
    r"\bcloudflare (?:web )?analytics|vercel analytics|firebase analytics|bing ads|"
    r"microsoft advertising|\bgtm\b|\badmob\b|\bidfa\b|\baaid\b|\bgaid\b|crashlytics|appsflyer|\bsentry\b|"
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
    r"|en cas d'(?:evolution|ajout)|plus tard|a l'avenir|ulterieurement|\bfuture?s?\b"
    r"|si (?:tu|vous|nous) (?:ajout|install)"
    r"|\blater\b"
)
"""A tool is named to say that it is not used; one that sets no cookie is still a tool."""


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
        elif not _DENIED.search(passage.folded) and (names := cookie_names(passage) or listed_names(text, passage)):
            seen.append(text.seen(passage, *names[0].span()))
        if len(seen) == QUOTES:
            break
    return Statement(found=True, seen=tuple(seen)) if seen else ABSENT
