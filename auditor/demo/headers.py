"""The security and cache headers of each kind of page, with the faults that weaken them."""

from collections.abc import Collection

from auditor.demo.messages import Request
from auditor.demo.pages import FUNNEL, Kind

HSTS = "max-age=31536000; includeSubDomains"
_POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; object-src 'none'"
)


def banner(faults: Collection[str]) -> list[tuple[str, str]]:
    """Say which software answers: on every response."""
    headers = [("Server", "nginx/1.28.0" if "server-version-shown" in faults else "nginx")]
    if "php-end-of-life" in faults:
        headers.append(("X-Powered-By", "PHP/5.6.40"))
    return headers


def transport(request: Request, www: bool, faults: Collection[str]) -> list[tuple[str, str]]:
    """Enforce HTTPS; meaningless over plain HTTP (RFC 6797 §7.2), so never sent there."""
    if request.scheme != "https":
        return []
    if www and "hsts-short-on-www" in faults:
        return [("Strict-Transport-Security", "max-age=86400")]
    if not www and "hsts-absent" in faults:
        return []
    return [("Strict-Transport-Security", HSTS)]


def page(request: Request, kind: Kind, nonce: str, faults: Collection[str]) -> list[tuple[str, str]]:
    """Return the headers of an HTML page."""
    return [
        *_content_policy(kind, nonce, faults),
        *_framing_and_sniffing(faults),
        *_referrer(kind, faults),
        *_cache(kind, faults),
        *_cors(request, kind, faults),
    ]


def _content_policy(kind: Kind, nonce: str, faults: Collection[str]) -> list[tuple[str, str]]:
    policy = _POLICY.format(nonce=nonce)
    if "framing-allowed" not in faults:
        policy += "; frame-ancestors 'none'"
    if kind is Kind.CHECKOUT and "csp-report-only" in faults:
        return [("Content-Security-Policy-Report-Only", policy)]
    if kind is Kind.ACCOUNT and "csp-unsafe-inline" in faults:
        return [("Content-Security-Policy", "script-src * 'unsafe-inline' 'unsafe-eval'")]
    if kind not in (Kind.CHECKOUT, Kind.ACCOUNT) and "csp-absent" in faults:
        return []
    return [("Content-Security-Policy", policy)]


def _framing_and_sniffing(faults: Collection[str]) -> list[tuple[str, str]]:
    headers = [] if "framing-allowed" in faults else [("X-Frame-Options", "DENY")]
    return headers if "sniffing-allowed" in faults else [*headers, ("X-Content-Type-Options", "nosniff")]


def _referrer(kind: Kind, faults: Collection[str]) -> list[tuple[str, str]]:
    if kind is Kind.ACCOUNT and "referrer-unsafe-on-account" in faults:
        return [("Referrer-Policy", "unsafe-url")]
    if kind is Kind.CHECKOUT and "referrer-full-on-checkout" in faults:
        return [("Referrer-Policy", "no-referrer-when-downgrade")]
    if kind not in (Kind.ACCOUNT, Kind.CHECKOUT) and "referrer-absent" in faults:
        return []
    return [("Referrer-Policy", "strict-origin-when-cross-origin")]


def _cache(kind: Kind, faults: Collection[str]) -> list[tuple[str, str]]:
    if kind is Kind.ACCOUNT and "account-cached" in faults:
        return [("Cache-Control", "public, max-age=3600"), ("Age", "125"), ("X-Cache", "HIT")]
    if kind is Kind.CART and "cart-cacheable" in faults:
        return []
    if kind not in FUNNEL:
        return [("Cache-Control", "private, no-cache")]
    if "funnel-indexable" in faults:
        return [("Cache-Control", "no-store")]
    return [("Cache-Control", "no-store"), ("X-Robots-Tag", "noindex")]


def _cors(request: Request, kind: Kind, faults: Collection[str]) -> list[tuple[str, str]]:
    return reflected(request) if kind is Kind.ACCOUNT and "cors-on-account" in faults else []


def reflected(request: Request) -> list[tuple[str, str]]:
    """Trust whoever asks: the fault itself."""
    if request.origin is None:
        return []
    return [("Access-Control-Allow-Origin", request.origin), ("Access-Control-Allow-Credentials", "true")]
