"""What a shop's pages set: the necessary cookies of both shops and the trackers of the flawed one."""

import base64
import secrets
from collections.abc import Collection

from auditor.demo.messages import Request
from auditor.demo.pages import Kind

DAY_S = 86_400
CART_DAYS = 7
CHOICE_DAYS = 180
CHOICE = "consentement"
MEASURED = "mesure-oui"
PERSON = "marie.dubois@courriel.test"
"""Nobody: an invented customer, in a top-level domain that does not exist (RFC 6761)."""

_FIRST_VISIT = {
    "cookie-ga-first-response": ("_ga", f"GA1.2.{{number}}.{{number}}; Path=/; Max-Age={730 * DAY_S}"),
    "cookie-fbp-first-response": ("_fbp", f"fb.1.{{number}}.{{number}}; Path=/; Max-Age={90 * DAY_S}"),
    "cookie-unknown-38-months": ("fidelite_uid", f"{{hex}}; Path=/; Max-Age={1155 * DAY_S}"),
    "cookie-1157-days": ("mesure_visite", "{hex}; Path=/; Max-Age=99999999"),
}
_SAFE = "Path=/; Secure; HttpOnly; SameSite=Lax"


def set_cookies(request: Request, kind: Kind, session: str, faults: Collection[str]) -> list[str]:
    """Return the ``Set-Cookie`` values of one page."""
    return [
        *_necessary(request, kind, session, faults),
        *_trackers(request, faults),
        *_readable_values(kind, faults),
    ]


def choice(path: str) -> list[str] | None:
    """Return the cookies that record a consent choice sent to ``path``, None when it is not one."""
    if path == "/cookies/accepter":
        return [f"{CHOICE}={MEASURED}; {_SAFE}; Max-Age={CHOICE_DAYS * DAY_S}"]
    if path == "/cookies/refuser":
        return [
            f"{CHOICE}=mesure-non; {_SAFE}; Max-Age={CHOICE_DAYS * DAY_S}",
            "_pk_id.1.demo=; Path=/; Max-Age=0",
            "_pk_ses.1.demo=; Path=/; Max-Age=0",
        ]
    return None


def _necessary(request: Request, kind: Kind, session: str, faults: Collection[str]) -> list[str]:
    cookies = []
    if session not in request.cookies or (kind is Kind.ACCOUNT and "account-cached" in faults):
        cookies.append(_session(session, faults))
    if "XSRF-TOKEN" not in request.cookies:
        # A double-submit token has to be readable by the page's script: no HttpOnly, and that is right.
        cookies.append(f"XSRF-TOKEN={secrets.token_urlsafe(24)}; Path=/; Secure; SameSite=Lax")
    if kind is Kind.CART and "panier" not in request.cookies:
        cookies.append(f"panier={secrets.token_hex(16)}; {_SAFE}; Max-Age={CART_DAYS * DAY_S}")
    return cookies


def _session(name: str, faults: Collection[str]) -> str:
    attributes = ["Path=/"]
    attributes += [] if "session-not-secure" in faults else ["Secure"]
    attributes += [] if "session-script-readable" in faults else ["HttpOnly"]
    attributes += [] if "session-no-samesite" in faults else ["SameSite=Lax"]
    return "; ".join([f"{name}={secrets.token_hex(16)}", *attributes])


def _trackers(request: Request, faults: Collection[str]) -> list[str]:
    cookies = []
    for fault, (name, rest) in _FIRST_VISIT.items():
        if fault in faults and name not in request.cookies:
            cookies.append(f"{name}=" + rest.format(number=secrets.randbelow(10**10), hex=secrets.token_hex(12)))
    if "cookie-sliding" in faults:
        value = request.cookies.get("derniere_visite", secrets.token_hex(8))
        cookies.append(f"derniere_visite={value}; {_SAFE}; Max-Age={30 * DAY_S}")
    return cookies


def _readable_values(kind: Kind, faults: Collection[str]) -> list[str]:
    cookies = []
    if kind is Kind.ACCOUNT and "session-email-readable" in faults:
        cookies.append(f"session_client={PERSON.replace('@', '%40')}; {_SAFE}")
    if kind is Kind.ACCOUNT and "session-email-base64" in faults:
        value = base64.urlsafe_b64encode(f'{{"mail":"{PERSON}","id":4127}}'.encode()).decode().rstrip("=")
        cookies.append(f"auth_session={value}; {_SAFE}")
    return cookies
