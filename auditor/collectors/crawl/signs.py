"""The marks of pages that stand in the place of a site: tables only, read by ``dead_ends``.

Marks are looked for in the markup (lower case), phrases in the folded title, heading and first words. Sources: the
vendors' own interstitial pages and the default pages of the software named, as served in 2024-2026.
"""

import re


def _one_of(lines: str) -> re.Pattern[str]:
    """Return a pattern that is any of these lines."""
    return re.compile("|".join(line.strip() for line in lines.strip().splitlines()))


CHALLENGE_HEADERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cf-mitigated", re.compile(r"challenge|block")),
    ("x-amzn-waf-action", re.compile(r"challenge|captcha")),
    ("x-sucuri-block", re.compile(r".")),
    ("x-datadome-response", re.compile(r"[1-9]")),
)
"""Headers that say by themselves that a protection answered."""

CHALLENGE_MARKS = (
    "_cf_chl_opt",
    "/cdn-cgi/challenge-platform/h/",
    'id="challenge-form"',
    "cf-browser-verification",
    "captcha-delivery.com",
    "_incapsula_resource",
    "incapsula incident id",
    "px-captcha",
    "sucuri_cloudproxy_js",
    "sucuri website firewall",
    "awswafintegration",
    "challenge.awswaf",
    "captcha.awswaf",
    "gokuprops",
    "ddos-guard",
    "/.within.website/x/cmd/anubis",
    "anubis_challenge",
    "kpsdk",
    "sec-if-cpt-container",
    "errors.edgesuite.net",
    "/_sec/cp_challenge",
    "f5-cspm",
    "radware bot manager",
    "validate.perfdrive.com",
    "bunkerweb",
    "antibot-challenge",
    "vercel security checkpoint",
    "imunify360",
    "wsidchk",
    "slowaes",
)
CHALLENGE_PHRASES = _one_of(r"""
    ^just a moment
    ^un instant\W*$
    ^attention required
    checking your browser
    verif\w* (?:de |que )?(?:votre navigateur|vous etes)
    verify(?:ing)? (?:that )?you are (?:a )?human
    verifying your browser
    are you (?:a robot|human)
    etes[- ]vous un robot
    n'etes pas un robot
    not a robot
    press (?:and|&) hold
    access (?:to this page )?(?:has been |is )?denied
    acces refuse
    pardon our interruption
    unusual traffic
    trafic inhabituel
    security (?:check|checkpoint|verification)
    (?:controle|verification) de securite
    anti-?ddos
    ddos protection
    protection (?:anti-?robots?|anti-?bots?)
    enable javascript and cookies to continue
    activez javascript et les cookies pour continuer
    request unsuccessful
    bot (?:detection|verification)
    making sure you'?re not a bot
    one moment, please
    you have been blocked
    vous avez ete bloque
    human verification
    captcha
""")
CAPTCHAS = (
    "hcaptcha.com/",
    "google.com/recaptcha",
    "recaptcha.net",
    "gstatic.com/recaptcha",
    "challenges.cloudflare.com/turnstile",
    "friendlycaptcha",
    "geetest",
    "arkoselabs",
    "funcaptcha",
    "mtcaptcha",
    "altcha",
)

PARKING_MARKS = (
    "sedoparking.com",
    "sedo.com/search/details",
    "parkingcrew.net",
    "bodis.com",
    "parklogic.com",
    "afternic.com/forsale",
    "hugedomains.com/domain_profile",
    "dan.com/buy-domain",
    "parking-lander",
    "cdn-parking",
    "wsimg.com/parking",
    "d38psrni17bvxu.cloudfront.net",
    "domainparking",
    "parked-domain",
    "above.com/marketplace",
    "undeveloped.com",
    "domainlore",
    "uniregistry.com",
    "namebright.com",
    "dsparking",
    "skenzo",
    'href="/lander',
    'location.href="/lander"',
)
PARKING_PHRASES = _one_of(r"""
    (?:domain(?: name)?|\.(?:com|fr|net|eu|org|shop))\W{0,3}\s(?:is|may be) (?:for sale|available)
    (?:nom de domaine|\.(?:com|fr|net|eu|org|shop))\W{0,3}\s(?:est|peut etre) (?:a vendre|en vente|disponible)
    buy this domain
    acheter ce (?:nom de )?domaine
    domain (?:is )?for sale
    domaine a vendre
    ^ce domaine est (?:en vente|a vendre|reserve|enregistre|en parking|en construction|parque|expire|suspendu)
    ce nom de domaine (?:est|a ete|vient d'etre) \w+
    this domain (?:name )?(?:is|has been|was|has) (?:parked|registered|reserved|expired|suspended)
    this domain (?:name )?has recently been registered
    domain (?:name )?(?:parking|parked|expired|suspended|default page)
    parked (?:domain|page)
    page de parking
    domaine (?:parque|en parking|non configure|expire|suspendu)
    future home of something
    account (?:has been )?suspended
    compte suspendu
    hebergement (?:suspendu|expire)
    felicitations.{0,40}(?:domaine|hebergement|site)
    votre (?:domaine|hebergement|espace).{0,30}(?:est actif|bien ete (?:cree|installe))
    site (?:web |internet )?(?:est )?(?:actuellement )?en (?:cours de )?construction
    (?:web)?site (?:is )?(?:currently )?under construction
    page en construction
    ^en construction$
    ^under construction$
""")
DEFAULT_PAGE_PHRASES = _one_of(r"""
    ^welcome to (?:nginx|openresty|centos|caddy|tengine|apache|the jboss|wildfly|jetty)
    apache2? (?:\w+ )?default page
    ^it works!?$
    ^it works! ?apache
    test page for (?:the )?(?:apache|nginx|http|ssl)
    http server test page
    (?:web ?server|web site|website|domain|server|plesk|cpanel|ispconfig)'?s? default (?:web )?(?:site |index )?page
    ^default (?:web )?(?:site )?page$
    default web site page
    ^iis windows(?: server)?
    ^iis\d
    ^internet information services
    ^welcome to (?:xampp|wamp|laragon|your new (?:\w+ )?(?:website|server|site))
    ^apache tomcat
    litespeed web server at
    congratulations.{0,30}(?:caddy|installed|tomcat)
    the install worked successfully
    ^index of /
    ^directory listing (?:for|of) /
    ^\w+ setup error$
    ^wordpress\W+(?:installation|setup configuration)
    page par defaut
    default page of your website
    no (?:web ?site|such app|site) (?:is )?(?:configured|here|found) (?:at|on) th
    ^(?:site|there'?s nothing) (?:not found|here)
    fastly error: unknown domain
    no such app
""")

MAINTENANCE_MARKS = (
    "woocommerce-coming-soon",
    "wp-maintenance",
    "page-maintenance",
    "layout-maintenance",
    'id="maintenance"',
    'class="maintenance"',
    "seedprod",
    "cmp-coming-soon",
    "template-password",
    "storefront-password",
    'action="/password"',
)
MAINTENANCE_PHRASES = _one_of(r"""
    ^(?:(?:site|boutique|page) )?(?:(?:en|de|in|under|mode) )?maintenance(?: en cours| programmee| mode| page)?\W*$
    (?:site|boutique|page|service|nous sommes) (?:web |internet )?(?:est )?(?:actuellement )?en maintenance
    (?:site|shop|store|page|we are|we're) (?:is )?(?:currently )?(?:down )?(?:in|under|for)(?: scheduled)? maintenance
    (?:under|for|mode|operation de|en cours de|undergoing(?: scheduled)?|scheduled) maintenance\b
    maintenance (?:en cours|in progress)
    (?:bientot|vite) (?:de retour|en ligne|disponible)
    (?:revenons|reviendrons|serons de retour|sera de retour) (?:bientot|tres vite|vite)
    be right back
    (?:be|are) back (?:soon|shortly)
    ^back soon
    temporarily (?:unavailable|closed|down)
    temporairement (?:indisponible|ferme)
    momentanement (?:indisponible|ferme)
    ^coming soon
    ^opening soon
    ouverture prochaine
    ouvre bientot
    ^bientot(?: disponible| de retour| en ligne| ouvert)?\W*$
    lancement (?:imminent|prochain)
    something (?:big|great|new) is coming
    great things are on the horizon
    pardon our dust
    briefly unavailable
""")

MISSING_PHRASES = _one_of(r"""
    ^(?:erreur |error |http )?404\W*$
    (?:erreur|error|code|http) 404\b
    ^404 ?(?:-|:|\||–|—)? ?(?:not found|page|erreur|error|introuvable|oups|oops)
    page (?:introuvable|non trouvee|pas trouvee|inexistante|inconnue)
    (?:page|url|file|document) (?:was |could )?(?:not|cannot|can't) (?:be )?found
    page .{0,40}(?:n'existe pas|n'existe plus|n'est pas disponible|est introuvable)
    page .{0,40}(?:doesn'?t exist|does not exist|isn'?t available|no longer exists)
    ^not found$
    contenu introuvable
    ^introuvable$
""")

CONSENT_ADDRESS = _one_of(r"""
    /(?:consent|cookie-?(?:wall|consent|check|notice)|privacy-?(?:gate|wall)|gdpr)(?:[-/.?]|$)
""")

SHELL_ROOT = _one_of(r"""
    <(?:div|main|section)[^>]{0,300}\bid\s*=\s*[\"']?(?:root|app|__next|__nuxt|___gatsby|main-app|application|q-app|svelte|app-root|ember-application|page-root|react-root|vue-app|site-root)[\"']?[^>]{0,300}>
    <app-root\b
""")
LOADING = _one_of(r"""
    \b(?:chargement|veuillez patienter|patientez)\b
    \bloading\b
    \bplease wait\b
""")
SHELL_NOSCRIPT = _one_of(r"""
    enable javascript
    activer javascript
    activez javascript
    javascript (?:is|est|must|doit|to run)
    requires? javascript
    need to enable
""")
