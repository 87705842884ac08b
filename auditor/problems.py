"""Everything that can keep us from observing something, with the words that say so.

A closed table: a collector, a fact or a rule that could not look names one of these problems,
and the same sentence reaches the terminal, ``findings.json`` and the report in both languages.
"""

from enum import StrEnum

from auditor.model import Frozen, Localised


class Cause(StrEnum):
    """Why a fact, and so a verdict, is missing."""

    NOT_COLLECTED = "not-collected"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    LIMIT = "limit"
    UNDECLARED = "undeclared"
    BUG = "bug"


class Problem(StrEnum):
    """One way in which looking failed. The value is stable: it is kept in evidence."""

    NOT_COLLECTED = "not-collected"
    BUG = "bug"
    BAD_URL = "bad-url"
    UNKNOWN_HOST = "unknown-host"
    RESOLVER = "resolver"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_LOST = "connection-lost"
    TIMEOUT = "timeout"
    TLS_CERTIFICATE = "tls-certificate"
    TLS_HANDSHAKE = "tls-handshake"
    PRIVATE_ADDRESS = "private-address"
    REDIRECT_LOOP = "redirect-loop"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    REDIRECT_ELSEWHERE = "redirect-elsewhere"
    HEADERS_TOO_LARGE = "headers-too-large"
    BODY_TOO_LARGE = "body-too-large"
    BAD_RESPONSE = "bad-response"
    HTTP_CLIENT_ERROR = "http-client-error"
    HTTP_SERVER_ERROR = "http-server-error"
    RATE_LIMITED = "rate-limited"
    ROBOTS = "robots"
    NOT_HTML = "not-html"
    EMPTY = "empty"
    CHALLENGE = "challenge"
    PARKED = "parked"
    MAINTENANCE = "maintenance"
    LOGIN_WALL = "login-wall"
    SCRIPT_SHELL = "script-shell"
    SOFT_404 = "soft-404"
    CONSENT_WALL = "consent-wall"
    PAGE_NOT_REACHED = "page-not-reached"
    SCANNED = "scanned"
    ENCRYPTED_FILE = "encrypted-file"
    DAMAGED_FILE = "damaged-file"
    FILE_TOO_COMPLEX = "file-too-complex"
    NO_BODIES = "no-bodies"
    NO_SUCH_DOCUMENT = "no-such-document"
    UNREAD_LANGUAGE = "unread-language"
    PARTLY_READ = "partly-read"
    NOT_AUTHORISED = "not-authorised"
    UNDECLARED = "undeclared"
    CUSTOMERS_UNKNOWN = "customers-unknown"
    FOREIGN_TRADER = "foreign-trader"


NO_OBJECT = frozenset({Problem.NO_SUCH_DOCUMENT})
"""What leaves a rule without an object: it was seen not to exist, which another rule judges."""


class Missing(Frozen):
    """A fact that could not be established, and why. Never the same thing as an absence that was observed."""

    cause: Cause
    problem: Problem
    reason: Localised
    detail: str = ""


def missing(problem: Problem, detail: str = "") -> Missing:
    """Say that a fact is missing because of ``problem``."""
    cause, fr, en = _TABLE[problem]
    return Missing(cause=cause, problem=problem, reason=Localised(fr=fr, en=en), detail=detail)


def cause_of(problem: Problem) -> Cause:
    """Return the cause under which ``problem`` is filed."""
    return _TABLE[problem][0]


def sentence(problem: Problem) -> Localised:
    """Return what the report says about ``problem``."""
    _, fr, en = _TABLE[problem]
    return Localised(fr=fr, en=en)


_TABLE: dict[Problem, tuple[Cause, str, str]] = {
    Problem.NOT_COLLECTED: (
        Cause.NOT_COLLECTED,
        "Cette donnée n'a pas été collectée.",
        "This was not collected.",
    ),
    Problem.BUG: (
        Cause.BUG,
        "Une erreur interne d'Auditor a empêché la mesure ; elle ne dit rien du site.",
        "An internal error of Auditor prevented the measurement; it says nothing about the site.",
    ),
    Problem.BAD_URL: (Cause.REFUSED, "L'adresse n'est pas une URL web valide.", "The address is not a valid web URL."),
    Problem.UNKNOWN_HOST: (
        Cause.UNREACHABLE,
        "Le nom de domaine n'existe pas ou ne mène à aucune adresse.",
        "The host name does not exist or leads to no address.",
    ),
    Problem.RESOLVER: (
        Cause.UNREACHABLE,
        "Le résolveur DNS n'a pas répondu : on ne sait pas si le nom existe.",
        "The DNS resolver did not answer: whether the name exists is not known.",
    ),
    Problem.CONNECTION_REFUSED: (
        Cause.REFUSED,
        "Le serveur refuse la connexion.",
        "The server refuses the connection.",
    ),
    Problem.CONNECTION_LOST: (
        Cause.UNREACHABLE,
        "Le serveur n'est pas joignable ou a coupé la connexion.",
        "The server cannot be reached or cut the connection.",
    ),
    Problem.TIMEOUT: (
        Cause.TIMEOUT,
        "Le serveur n'a pas répondu entièrement dans le temps imparti.",
        "The server did not answer fully in the time allowed.",
    ),
    Problem.TLS_CERTIFICATE: (
        Cause.REFUSED,
        "Le certificat TLS n'est pas vérifiable : la page n'a pas été lue.",
        "The TLS certificate cannot be verified: the page was not read.",
    ),
    Problem.TLS_HANDSHAKE: (
        Cause.UNREACHABLE,
        "La négociation TLS a échoué.",
        "The TLS handshake failed.",
    ),
    Problem.PRIVATE_ADDRESS: (
        Cause.REFUSED,
        "Le nom mène à une adresse privée ou réservée, qu'Auditor refuse de contacter sans --allow-private.",
        "The name leads to a private or reserved address, which Auditor refuses to contact without --allow-private.",
    ),
    Problem.REDIRECT_LOOP: (Cause.BLOCKED, "Les redirections tournent en boucle.", "The redirects go round in a loop."),
    Problem.TOO_MANY_REDIRECTS: (
        Cause.LIMIT,
        "Les redirections sont trop nombreuses.",
        "There are too many redirects.",
    ),
    Problem.REDIRECT_ELSEWHERE: (
        Cause.BLOCKED,
        "Le site redirige vers un autre domaine, qui n'est pas celui à auditer.",
        "The site redirects to another domain, which is not the one to audit.",
    ),
    Problem.HEADERS_TOO_LARGE: (
        Cause.LIMIT,
        "Les en-têtes de la réponse dépassent la taille admise.",
        "The response headers exceed the size allowed.",
    ),
    Problem.BODY_TOO_LARGE: (
        Cause.LIMIT,
        "Le contenu dépasse la taille admise : seul le début a été lu.",
        "The content exceeds the size allowed: only its beginning was read.",
    ),
    Problem.BAD_RESPONSE: (
        Cause.UNREACHABLE,
        "La réponse du serveur n'est pas du HTTP lisible.",
        "The server's answer is not readable HTTP.",
    ),
    Problem.HTTP_CLIENT_ERROR: (
        Cause.REFUSED,
        "Le serveur refuse la page (erreur HTTP 4xx).",
        "The server refuses the page (HTTP 4xx error).",
    ),
    Problem.HTTP_SERVER_ERROR: (
        Cause.BLOCKED,
        "Le serveur est en erreur (HTTP 5xx) : ce n'est pas le site qui a répondu.",
        "The server is failing (HTTP 5xx): it is not the site that answered.",
    ),
    Problem.RATE_LIMITED: (
        Cause.BLOCKED,
        "Le serveur limite le nombre de requêtes (HTTP 429).",
        "The server limits the number of requests (HTTP 429).",
    ),
    Problem.ROBOTS: (
        Cause.REFUSED,
        "Le fichier robots.txt interdit cette visite ; Auditor la respecte (sur votre propre site : --ignore-robots).",
        "The robots.txt file forbids this visit; Auditor obeys it (on your own site: --ignore-robots).",
    ),
    Problem.NOT_HTML: (Cause.BLOCKED, "La réponse n'est pas une page HTML.", "The answer is not an HTML page."),
    Problem.EMPTY: (Cause.BLOCKED, "La page est vide.", "The page is empty."),
    Problem.CHALLENGE: (
        Cause.BLOCKED,
        "Une protection anti-robots a répondu à la place du site.",
        "A bot protection answered instead of the site.",
    ),
    Problem.PARKED: (
        Cause.BLOCKED,
        "Le domaine est en parking ou n'affiche que la page par défaut de son serveur : aucun site n'y répond.",
        "The domain is parked or shows only the default page of its server: no site answers there.",
    ),
    Problem.MAINTENANCE: (
        Cause.BLOCKED,
        "Le site affiche une page de maintenance.",
        "The site shows a maintenance page.",
    ),
    Problem.LOGIN_WALL: (
        Cause.BLOCKED,
        "La page, ou le site entier, ne s'ouvre qu'après connexion à un compte.",
        "The page, or the whole site, opens only after a login.",
    ),
    Problem.SCRIPT_SHELL: (
        Cause.NOT_COLLECTED,
        "La page est construite en JavaScript : sans navigateur, son contenu n'est pas lisible.",
        "The page is built by JavaScript: without a browser its content cannot be read.",
    ),
    Problem.SOFT_404: (
        Cause.BLOCKED,
        "La page répond comme une page d'erreur, sans le code HTTP correspondant.",
        "The page reads as an error page, without the matching HTTP status.",
    ),
    Problem.CONSENT_WALL: (
        Cause.BLOCKED,
        "Un écran de consentement remplace la page.",
        "A consent screen stands in place of the page.",
    ),
    Problem.PAGE_NOT_REACHED: (
        Cause.NOT_COLLECTED,
        "Aucune page de ce type n'a pu être atteinte pendant la visite.",
        "No page of this kind could be reached during the visit.",
    ),
    Problem.SCANNED: (
        Cause.BLOCKED,
        "Le document est une image sans texte (numérisation) : il doit être lu par un humain.",
        "The document is an image without text (a scan): a human must read it.",
    ),
    Problem.ENCRYPTED_FILE: (
        Cause.BLOCKED,
        "Le document est protégé par un mot de passe.",
        "The document is protected by a password.",
    ),
    Problem.DAMAGED_FILE: (
        Cause.BLOCKED,
        "Le fichier est endommagé : il n'a pas pu être lu.",
        "The file is damaged: it could not be read.",
    ),
    Problem.FILE_TOO_COMPLEX: (
        Cause.LIMIT,
        "Le fichier demande plus de temps ou de mémoire que permis : il n'a pas été lu.",
        "The file asks for more time or memory than allowed: it was not read.",
    ),
    Problem.NO_BODIES: (
        Cause.NOT_COLLECTED,
        "Le contenu des pages n'a pas été conservé dans les preuves.",
        "The page bodies were not kept in the evidence.",
    ),
    Problem.NO_SUCH_DOCUMENT: (
        Cause.NOT_COLLECTED,
        "Le document où cette mention devrait figurer n'existe pas sur le site visité ; son absence est jugée à part.",
        "The document that should say this does not exist on the site visited; its absence is judged apart.",
    ),
    Problem.UNREAD_LANGUAGE: (
        Cause.NOT_COLLECTED,
        "Le document est rédigé dans une langue qu'Auditor ne lit pas (il lit le français et l'anglais).",
        "The document is written in a language that Auditor does not read (it reads French and English).",
    ),
    Problem.PARTLY_READ: (
        Cause.NOT_COLLECTED,
        "Une partie des documents n'a pas pu être lue : ce qui n'a pas été trouvé peut s'y trouver.",
        "Part of the documents could not be read: what was not found may stand there.",
    ),
    Problem.NOT_AUTHORISED: (
        Cause.NOT_COLLECTED,
        "Ce test actif exige une autorisation écrite, qui n'a pas été déclarée (--authorised).",
        "This active test needs a written authorisation, which was not declared (--authorised).",
    ),
    Problem.UNDECLARED: (
        Cause.UNDECLARED,
        "La réponse à cette question n'a pas été donnée.",
        "The answer to this question was not given.",
    ),
    Problem.CUSTOMERS_UNKNOWN: (
        Cause.UNDECLARED,
        "Ni le site ni les réponses données ne disent si la vente s'adresse à des consommateurs ; le déclarer dans "
        "audit.toml (merchant.consumers).",
        "Neither the site nor the answers given say whether consumers are sold to; declare it in audit.toml "
        "(merchant.consumers).",
    ),
    Problem.FOREIGN_TRADER: (
        Cause.UNDECLARED,
        "Le commerçant est établi à l'étranger : dire si cette règle le lie demande de savoir si son activité est "
        "dirigée vers la France (règlement Rome I, art. 6).",
        "The merchant is established abroad: whether this rule binds it depends on whether it directs its activity to "
        "France (Rome I regulation, art. 6).",
    ),
}
