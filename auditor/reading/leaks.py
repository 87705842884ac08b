"""Addresses on the page that carry an e-mail, a phone number or a secret; the value itself is not kept."""

import itertools
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from auditor.evidence.pages import UrlLeak
from auditor.evidence.records import PersonalKind
from auditor.reading.flow import Flow
from auditor.reading.links import absolute
from auditor.redaction import Redactor, personal_kinds
from auditor.settings import Limits
from auditor.sites import host_of, same_site

_PLACES = {"a": "href", "area": "href", "form": "action", "img": "src", "script": "src", "iframe": "src"}
_SECRETS = re.compile(
    r"(?:access|auth|reset|refresh|id|login|session|user|customer|preview|unsubscribe|magic|order|cart|password)?[-_]?"
    r"(?:token|key|auth|session|session_?id|sid|jwt|reset)|php_?sessid|jsessionid|secure_key|magic"
)
_SECRET_STEPS = frozenset(
    {"reset", "reset-password", "password-reset", "unsubscribe", "desinscription", "activate", "confirm", "verify"}
    | {"magic", "invite", "invitation", "preview", "token", "activation", "confirmation"}
)
_EMAIL = re.compile(r"([A-Za-z0-9._%+-]{1,64})@([A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24})")
_CAN_HOLD = re.compile(r"@|%40|;|[?&][^=&]{1,80}=[^&#]{6}")
"""Cheap sign that an address may hold something: at least six characters of value."""
_PUBLIC_BOXES = re.compile(
    r"(?:contact|info|infos|support|sav|hello|bonjour|commercial|service|service[-._]?clients?|client|clients|dpo"
    r"|rgpd|gdpr|privacy|vie-?privee"
    r"|no-?reply|admin|webmaster|accueil|boutique|shop|sales|ventes?|commandes?|orders?|help|aide|presse|press"
    r"|recrutement|jobs|legal|office)"
)
_SHARES = re.compile(
    r"/(?:share\w*|sharer(?:\.php)?|intent(?:/\w+)?|sharearticle|pin/create/\w+|dialog/\w+)/?$", re.IGNORECASE
)
_CHATS = frozenset({"wa.me", "api.whatsapp.com", "web.whatsapp.com", "t.me", "m.me", "signal.me"})
_PARAMETERS = 50
_VALUES = 10_000
"""Most values looked at in one page."""
_VALUE_CHARS = 2_000


def leaks_of(flow: Flow, base: str, url: str, limits: Limits, redactor: Redactor) -> tuple[UrlLeak, ...]:
    """Return the leaking addresses of links, form actions, images, scripts and frames; each once.

    Conversations with the merchant and share buttons are no leaks; keys count on the site's own addresses only,
    since services publish theirs (maps, statistics).
    """
    found: dict[tuple[str, str, str], UrlLeak] = {}
    site, budget = host_of(url), _VALUES
    for tag, address in dict.fromkeys(_addresses(flow, limits)):
        target = absolute(base, address)
        if target is None or not target.startswith(("http://", "https://")) or len(target) > limits.url_chars:
            continue
        budget -= 1 + target.count("&")
        if held := tuple(_held(target, site)):
            kept = redactor.url(target)
            for parameter, kind in held:
                leak = UrlLeak(url=kept, parameter=parameter[:80], holds=kind.value, tag=tag)
                found.setdefault((leak.url, parameter, kind.value), leak)
        if len(found) >= limits.traces_per_page or budget <= 0:
            break
    return tuple(found.values())[: limits.traces_per_page]


def _addresses(flow: Flow, limits: Limits) -> Iterator[tuple[str, str]]:
    """Yield the addresses that can carry something, as written."""
    for tag, attribute in _PLACES.items():
        for node in flow.all(tag)[: limits.links_per_page]:
            address = node.get(attribute, "")
            if _CAN_HOLD.search(address) or _steps(address):
                yield tag, address


def _steps(address: str) -> bool:
    """Say whether a step of the path announces a secret."""
    return not _SECRET_STEPS.isdisjoint(address.lower().split("/"))


def _held(target: str, site: str) -> Iterator[tuple[str, PersonalKind]]:
    """Yield what one address holds, by parameter ("" for the path)."""
    parts = urlsplit(target)
    host = host_of(target)
    if host in _CHATS or _SHARES.search(parts.path):
        return
    own = same_site(host, site)
    for name, value in parse_qsl(parts.query[:8_000], max_num_fields=None)[:_PARAMETERS]:
        kinds = personal_kinds(value[:_VALUE_CHARS])
        if PersonalKind.EMAIL in kinds and _is_personal(value):
            yield name, PersonalKind.EMAIL
        elif PersonalKind.PHONE in kinds:
            yield name, PersonalKind.PHONE
        elif own and PersonalKind.TOKEN in kinds and _SECRETS.fullmatch(name.lower()):
            yield name, PersonalKind.TOKEN
    yield from _in_path(parts.path, own)


def _in_path(path: str, own: bool) -> Iterator[tuple[str, PersonalKind]]:
    """Yield what the path holds."""
    plain = unquote_plus(path[:_VALUE_CHARS])
    if "@" in plain and PersonalKind.EMAIL in personal_kinds(plain) and _is_personal(plain):
        yield "", PersonalKind.EMAIL
    if not own:
        return
    steps = path.split("/")
    after = [step for before, step in itertools.pairwise(steps) if before.lower() in _SECRET_STEPS]
    secret = ";jsessionid=" in path.lower() or any(PersonalKind.TOKEN in personal_kinds(step) for step in after)
    if secret:
        yield "", PersonalKind.TOKEN


def _is_personal(value: str) -> bool:
    """Say whether an e-mail in a value is someone's, not a public box of a company or an example."""
    found = _EMAIL.findall(unquote_plus(value))
    return not found or any(
        not _PUBLIC_BOXES.fullmatch(box.lower()) and not domain.lower().startswith("example.") for box, domain in found
    )
