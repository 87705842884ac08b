"""A rich audit that no real site gives: every verdict, every severity, and every nasty string a site can hold."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from auditor.evidence.bundle import to_json
from auditor.evidence.manifest import Attempt, FileRecord, Manifest, ScopeRecord, Status, Vantage
from auditor.evidence.records import PageKind
from auditor.facts import Facts
from auditor.facts.cookies import Cookie, Cookies
from auditor.facts.site import PageRow, RefusedUrl, Site
from auditor.facts.third_parties import ThirdParties, ThirdParty
from auditor.findings import (
    SCHEMA_VERSION,
    Article,
    Clause,
    ClauseFor,
    EvidenceLevel,
    Finding,
    Findings,
    Nature,
    Observation,
    Seen,
    Severity,
    Snippet,
    Target,
    Verdict,
)
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Confidence, State, Statement, Variant
from auditor.model import Localised
from auditor.problems import Problem, missing, sentence
from auditor.score import coverage, grade

START = datetime(2026, 11, 21, 20, 14, 5, tzinfo=UTC)
HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

NASTY = (
    "<script>alert(1)</script>",
    "{{7*7}}{% for x in y %}",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07\x9b2J",
    "=cmd|' /C calc'!A0",
    "\u202egnp.exe\u2066isolated\u2069",
    "https://boutique-lumiere.example/recherche?q=" + "a" * 120 + "&tri=" + "prix_croissant-" * 9,
    "_" + "cookie_name_that_never_ends-" * 11,
    "x" * 300,
    "🍪 emoji 👩‍💻",
    "漢字かな交じり文 한국어 العربية",
    '"><img src=http://127.0.0.1:9/pixel onerror=alert(1)>',
    "\x00nul\x07bell\x08",
    "→ ✓ Łódź Őrség Şişli ÿ œuvre « guillemets »",
)
"""Each must reach every output without doing anything there."""

_ARTICLES = {
    "LIL-82": Article(
        key="LIL-82",
        text="Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés)",
        article="art. 82",
        url="https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978",
        nature="law",
        status=Localised(
            fr="en vigueur (transpose l'art. 5(3) ePrivacy)", en="in force (transposes art. 5(3) ePrivacy)"
        ),
        verification="verified_content",
        source="commentary quoting art. 82",
        checked_on="2026-11-21",
    ),
    "RGPD-32": Article(
        key="RGPD-32",
        text="Règlement (UE) 2016/679 (RGPD)",
        article="art. 32",
        url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        nature="law",
        status=Localised(fr="en vigueur", en="in force"),
        verification="verified_status_only",
        source="eur-lex.europa.eu",
        checked_on="2026-11-21",
    ),
    "CNIL-091": Article(
        key="CNIL-091",
        text="CNIL, délibération 2020-091 du 17 septembre 2020 (lignes directrices cookies et autres traceurs)",
        article="",
        url=None,
        nature="guidance",
        status=Localised(
            fr="en vigueur ; à lire avec la mise à jour de 2025", en="in force; read with the update of 2025"
        ),
        verification="verified_content",
        source="",
        checked_on="",
    ),
}

_TOPICS = (
    ("CK-02", "cookies.first_response", "Pas de traceur soumis au consentement dans la première réponse"),
    ("CK-07", "cookies.lifetime", "Durée de vie des traceurs limitée à treize mois"),
    ("CB-01", "consent.reject_as_easy", "Refuser est aussi simple qu'accepter"),
    ("TP-03", "third_parties.fonts", "Polices chargées sans transmettre l'adresse IP du visiteur"),
    ("TLS-01", "tls.redirect", "Toutes les pages sont servies en HTTPS"),
    ("HDR-01", "headers.hsts", "HTTPS imposé au navigateur (HSTS)"),
    ("HDR-03", "headers.csp", "Politique de sécurité du contenu (CSP)"),
    ("DNS-07", "dns.contact_mailbox", "Boîte de contact couverte par un contrat de sous-traitance"),
    ("ML-01", "legal_notice.publisher", "Identité de l'éditeur dans les mentions légales"),
    ("ML-05", "legal_notice.host", "Hébergeur nommé dans les mentions légales"),
    ("CGV-04", "terms.withdrawal", "Droit de rétractation expliqué avant la commande"),
    ("PP-03", "privacy.retention", "Durées de conservation annoncées"),
    ("EC-05", "order_flow.withdrawal_function", "Fonction de rétractation en ligne"),
    ("FRM-02", "forms.minimisation", "Données demandées limitées au nécessaire"),
    ("JUR-02", "jurisdiction.chain", "Chaîne d'hébergement et droits étrangers applicables"),
    ("TRF-01", "transfers.mechanism", "Mécanisme de transfert hors UE documenté"),
    ("BKP-01", "backups.second_site", "Seconde copie des sauvegardes à distance"),
    ("BRN-02", "breach.register", "Registre des violations tenu"),
    ("GOV-01", "governance.dpo", "Délégué à la protection des données désigné ou écarté par écrit"),
)

_SENTENCES = (
    "Le cookie {0} est posé dès la première réponse, avant tout choix du visiteur : durée déclarée de 1157 jours.",
    "La page appelle {0} sans action du visiteur.",
    "Le lien « {0} » ne mène à aucune information.",
)


def finding(
    number: int, verdict: Verdict, severity: Severity = Severity.HIGH, breaches: int = 2, family: str | None = None
) -> Finding:
    """Return one made-up finding; its nasty string follows from its number."""
    topic, rule, title = _TOPICS[number % len(_TOPICS)]
    code = family or topic.split("-")[0]
    asks = verdict in (Verdict.FAIL, Verdict.REVIEW)
    silent = verdict in (Verdict.UNKNOWN, Verdict.NOT_APPLICABLE)
    problem = (Problem.UNDECLARED, Problem.PAGE_NOT_REACHED, Problem.NOT_COLLECTED)[number % 3]
    kind = "fail" if verdict is Verdict.FAIL else "review"
    return Finding(
        id=f"{code}-{number + 1:02d}",
        rule=rule,
        family=code,
        verdict=verdict,
        severity=severity,
        nature=list(Nature)[number % 3],
        evidence_level=list(EvidenceLevel)[number % 3],
        cause=missing(problem).cause if verdict is Verdict.UNKNOWN else None,
        reason=(sentence(problem) if verdict is Verdict.UNKNOWN else Localised(fr="Aucun panier.", en="No cart."))
        if silent
        else None,
        breaches=tuple(_observation(number + i, kind) for i in range(min(breaches, 50))) if asks else (),
        breaches_total=breaches if asks else 0,
        notes=(_observation(number, "note"),) if number % 4 == 0 and not silent else (),
        title=Localised(fr=title, en=f"Requirement {number + 1} of the made-up rulebook"),
        requirement=Localised(
            fr="La première réponse du serveur ne doit poser aucun cookie de mesure ou de publicité non exempté.",
            en="The first server response must not set any non-exempt analytics or advertising cookie.",
        ),
        why=Localised(
            fr="C'est visible sans navigateur, donc par tout plaignant comme par un contrôleur : la preuve ne prête "
            "pas à discussion, et le visiteur n'a pas eu le temps de choisir.",
            en="It shows without a browser, so to any complainant or inspector: the visitor had no time to choose.",
        ),
        remedy=Localised(
            fr="Déplacer la pose côté serveur derrière le signal de consentement ; supprimer les cookies hérités.",
            en="Gate server-side cookie setting on the consent signal; remove legacy cookies.",
        ),
        snippets=(
            (Snippet(target="nginx", text='add_header Strict-Transport-Security "max-age=31536000" always;\n'),)
            if number % 3 == 0
            else ()
        ),
        clauses=(_clause(number),) if asks and number % 3 == 2 else (),
        effort_hours=(0.5, 2, 6, 12)[number % 4],
        articles=tuple(_ARTICLES.values())[: 1 + number % 3],
    )


def _clause(number: int) -> Clause:
    nasty = NASTY[number % len(NASTY)]
    return Clause(
        document=list(ClauseFor)[number % 3],
        title=Localised(fr=f"Clause {number}", en=f"Clause {number}"),
        text=f"Le vendeur est {nasty}, [adresse du siège].\n\nIl répond des vices cachés.",
    )


def _observation(number: int, kind: str) -> Observation:
    nasty = NASTY[number % len(NASTY)]
    seen = Seen(
        url=NASTY[5] if number % 5 == 0 else f"https://boutique-lumiere.example/produit/{number}-lampe-de-bureau",
        at=START + timedelta(seconds=number),
        evidence=HASH,
        excerpt=f"Set-Cookie: {nasty}; Max-Age=99999999; path=/",
    )
    return Observation.model_validate(
        {
            "kind": kind,
            "message": "seen",
            "text": _SENTENCES[number % 3].format(nasty),
            "text_en": f"The page shows {nasty} before any choice.",
            "seen": (seen,) * (1 + number % 2 * 5 if number % 7 == 0 else 1),
        }
    )


def findings(count: int = 46, state: Problem | None = None) -> Findings:
    """Return an audit of ``count`` rules; with ``state``, of a site that could not be audited."""
    verdicts = (Verdict.FAIL, Verdict.PASS, Verdict.REVIEW, Verdict.UNKNOWN, Verdict.PASS, Verdict.NOT_APPLICABLE)
    items = tuple(
        finding(
            number,
            Verdict.UNKNOWN if state else verdicts[(number + number // 19) % 6],
            list(Severity)[number * 7 % 4],
            breaches=(1, 2, 3, 120)[number % 4],
        )
        for number in range(count)
    )
    covered = coverage(items)
    return Findings(
        schema_version=SCHEMA_VERSION,
        tool_version="0.1.0",
        catalogue_version="0.2",
        legal_date="2026-11-21",
        data_date="2026-11-20",
        rulebook_digest=HASH[::-1],
        evidence_root=HASH,
        report_id="AUD-3F9A61C0B7D2",
        target=Target(
            url="https://boutique-lumiere.example/",
            site="boutique-lumiere.example",
            started=START,
            ended=START + timedelta(minutes=3, seconds=41),
            client="Boutique Lumière SARL",
            auditor_name="Cabinet Arpège, conseil en données",
            auditor_contact="audit@arpege.example\n12, rue des Érables, 67000 Strasbourg",
            reference="BL-2026-11",
            state=sentence(state) if state else None,
            state_problem=state,
        ),
        coverage=covered,
        grade=grade(items, covered, 0.5),
        findings=items,
    )


def notice() -> LegalNotice:
    """Return a reading with every kind of flag."""
    page = "https://boutique-lumiere.example/mentions-legales"
    quotes = [
        Seen(url=page, at=START, evidence=HASH, excerpt=f"Éditeur : {nasty}", section=nasty, block=number + 1, page=2)
        for number, nasty in enumerate(NASTY)
    ]
    return LegalNotice(
        documents=(Seen(url=page, at=START, evidence=HASH, excerpt="Mentions légales"),),
        publisher_name=Statement(found=True, value=NASTY[0], seen=(quotes[0],), variants=(Variant(value=NASTY[4]),)),
        siren=Statement(found=True, value="123456789", state=State.INVENTED, seen=(quotes[2],)),
        phone=Statement(found=True, confidence=Confidence.DOUBTFUL, seen=(quotes[7],)),
        mediator=Statement(denied=(quotes[8],)),
        cut=True,
    )


def facts() -> Facts:
    """Return facts whose names and addresses are as hostile as those of the findings."""
    shop = "https://boutique-lumiere.example"
    seen = Seen(url=f"{shop}/", at=START, evidence=HASH)
    lives = [("PHPSESSID", None), ("_ga", 63_072_000), ("promo", 99_999_999), ("short", 1800), ("old", -1)]
    cookies = tuple(
        Cookie(name=name, domain="boutique-lumiere.example", seen=seen, lifetime_s=life, secure=life is None)
        for name, life in [*lives, *((nasty, 86_400) for nasty in NASTY)]
    )
    unknown = "a-very-long-host-name-of-a-third-party.cdn.europe-west-1.tracker.example"
    hosts = (
        ThirdParty(host="fonts.gstatic.com", operator="Google", country="US", category="fonts", pages=12, seen=seen),
        ThirdParty(host=unknown, pages=3, seen=seen),
    )
    product = PageRow(url=shop, kind=PageKind.PRODUCT, status=200, title="", dead_end=None, seen=seen)
    dead = {"url": NASTY[5], "kind": PageKind.CART, "status": 503, "dead_end": Problem.HTTP_SERVER_ERROR}
    pages = [product.model_copy(update={"url": f"{shop}/produit/{number}"}) for number in range(23)]
    refused = RefusedUrl(url=f"{shop}/admin", kind=PageKind.OTHER, problem=Problem.ROBOTS)
    return Facts(
        legal_notice=notice(),
        privacy=missing(Problem.UNREAD_LANGUAGE),
        cookies=Cookies(items=cookies),
        third_parties=ThirdParties(hosts=hosts, pages=23),
        site=Site(
            base_url=f"{shop}/",
            scheme="https",
            pages=(*pages, product.model_copy(update=dead)),
            refusals=(refused,),
        ),
    )


def manifest(files: int = 90, **vantage: object) -> Manifest:
    """Return a manifest with as many evidence files."""
    seen_from = {
        "address_families": ("ipv4",),
        "resolver": "system",
        "connect_to": ("boutique-lumiere.example:443:127.0.0.1:8443",),
        "ca_file": True,
        "request_headers": ("X-Audit",),
        "request_cookies": (),
        "basic_auth": False,
        "allow_private": False,
        "user_agent": "Auditor/0.1.0",
    }
    return Manifest(
        schema_version="1.0",
        tool_version="0.1.0",
        target="https://boutique-lumiere.example/",
        scope=ScopeRecord(pages=25, pace_per_s=4.0, threads=4, bodies=True, authorised=False, obey_robots=True),
        limits={},
        client="Boutique Lumière SARL",
        auditor_name="",
        auditor_contact="",
        reference="",
        started=START,
        ended=START + timedelta(minutes=3, seconds=41),
        vantage=Vantage.model_validate({**seen_from, **vantage}),
        attempts=(
            Attempt(collector="crawl", status=Status.DONE, problem=None, detail="", started=START, duration_s=171.2),
            Attempt(
                collector="transport",
                status=Status.PARTIAL,
                problem=Problem.TIMEOUT,
                detail="",
                started=START + timedelta(seconds=172),
                duration_s=30.0,
            ),
        ),
        files=tuple(
            FileRecord(path=f"blobs/{HASH[n % 60 :]}{HASH[: n % 60]}", sha256=HASH, size_bytes=48_213 + n, body=True)
            for n in range(files)
        ),
    )


def write(folder: Path, *, found: Findings | None = None, with_facts: bool = True) -> Path:
    """Write the files that a judged run leaves."""
    (folder / "evidence").mkdir(parents=True)
    (folder / "findings.json").write_bytes(to_json(found or findings()))
    if with_facts:
        (folder / "facts.json").write_bytes(to_json(facts()))
    (folder / "evidence" / "manifest.json").write_bytes(to_json(manifest()))
    return folder
