"""What keeps personal data and secrets out of the evidence: values are replaced by ``~kind:8hex``.

The hash is salted with random bytes that live in memory for one audit only: equal values can be recognised
within the audit and nowhere else (RGPD art. 5.1.c, art. 32).
"""

import hashlib
import hmac
import re
import secrets
from urllib.parse import SplitResult, unquote_plus, urlsplit

from auditor.evidence.records import PersonalKind
from auditor.personal import entropy_bits as entropy_bits
from auditor.personal import is_token
from auditor.personal import personal_kinds as personal_kinds

STRUCTURAL = frozenset(
    [
        "page",
        "p",
        "paged",
        "pg",
        "n",
        "id",
        "id_product",
        "id_category",
        "id_cms",
        "id_product_attribute",
        "id_manufacturer",
        "id_supplier",
        "id_lang",
        "id_currency",
        "controller",
        "route",
        "path",
        "product_id",
        "category_id",
        "information_id",
        "manufacturer_id",
        "cat",
        "cat_id",
        "cid",
        "pid",
        "product_cat",
        "lang",
        "language",
        "locale",
        "sort",
        "order",
        "orderby",
        "order_by",
        "dir",
        "direction",
        "limit",
        "offset",
        "start",
        "view",
        "mode",
        "display",
        "action",
        "post_type",
        "page_id",
        "post",
        "format",
        "type",
        "tab",
        "section",
        "variant",
        "currency",
        "country",
        "per_page",
        "resultsperpage",
        "fc",
        "module",
        "content",
        "option",
        "itemid",
        "layout",
        "task",
        "tmpl",
        "fuseaction",
        "step",
        "ver",
        "v",
        "version",
    ]
)
"""Parameters by which known shop platforms name their pages; their value is kept when its shape is harmless."""

_REDACTED = re.compile(r"~(?:email|phone|token|value):[0-9a-f]{8}")
_HARMLESS = re.compile(
    r"[a-z0-9_/-]{1,40}|[a-z_]{1,20}/[a-z_]{1,20}\.[a-z_]{1,20}|[a-z]{2}[-_][A-Z]{2}|\d{1,4}\.\d{1,4}(?:\.\d{1,4})?"
)
_FILE_NAME = re.compile(r"[^@]*\.[A-Za-z0-9]{2,5}")
_LONG_NUMBER = re.compile(r"\d{10}")
_WEB_SCHEMES = frozenset({"", "http", "https", "ws", "wss", "ftp"})
_OPAQUE_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(.*)", re.DOTALL)
_IN_TEXT = re.compile(r"(https?://[^\s\"'<>]{1,8192})|eyJ[A-Za-z0-9_.-]{20,4096}|[A-Za-z0-9_+=-]{20,4096}")
_EDGES = "".join(char for char in map(chr, range(0x3001)) if char.isspace() or char < "!")
"""White space, and the control characters that reading an address drops (WHATWG URL §4.4)."""
_LONGEST_URL = 8192
_LONGEST_NAME = 80


class Redactor:
    """Replaces values; one per audit."""

    def __init__(self, salt: bytes | None = None) -> None:
        """Draw a salt; giving one is for tests."""
        self._salt = salt or secrets.token_bytes(32)

    def value_hash(self, value: str) -> str:
        """Return 8 hexadecimal digits that equal values share within this audit."""
        return hmac.new(self._salt, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:8]

    def value(self, value: str) -> str:
        """Return ``~kind:8hex`` in place of ``value``; what is redacted already, or empty, stays."""
        if not value or _REDACTED.fullmatch(value):
            return value
        kinds = personal_kinds(value)
        return f"~{kinds[0] if kinds else 'value'}:{self.value_hash(unquote_plus(value))}"

    def url(self, text: str) -> str:
        """Return the address without query values, user name, fragment, or path segments that name someone.

        Values of known page parameters (``STRUCTURAL``) stay when they are a short number or word. Idempotent.
        """
        text = text.strip(_EDGES)
        opaque = _OPAQUE_SCHEME.fullmatch(text)
        if opaque and opaque[1].lower() not in _WEB_SCHEMES and not opaque[2].startswith("//"):
            return text if text == "about:blank" else f"{opaque[1].lower()}:{self.value(opaque[2])}"
        try:
            parts = urlsplit(text)
        except ValueError:
            return self.value(text)
        return self._joined(parts, too_long=len(text) > _LONGEST_URL).strip(_EDGES)

    def text(self, text: str) -> str:
        """Return an excerpt with its long tokens and the values of its addresses replaced."""

        def masked(match: re.Match[str]) -> str:
            if match[1]:
                return self.url(match[1])
            return self.value(match[0]) if is_token(match[0]) else match[0]

        return _IN_TEXT.sub(masked, text)

    def _joined(self, parts: SplitResult, *, too_long: bool) -> str:
        user, at, host = parts.netloc.rpartition("@")
        authority = f"//{self.value(user)}{at}{host}" if parts.netloc else ""
        scheme = f"{parts.scheme}:" if parts.scheme else ""
        if too_long:
            return f"{scheme}{authority}/{self.value(parts.path + parts.query)}"
        path = "/".join(self._segment(segment) for segment in parts.path.split("/"))
        query = "&".join(self._pair(pair) for pair in parts.query.split("&"))
        fragment = f"#{self.value(parts.fragment)}" if parts.fragment else ""
        return f"{scheme}{authority}{path}{'?' if query else ''}{query}{fragment}"

    def _segment(self, segment: str) -> str:
        head, *parameters = segment.split(";")
        kinds = personal_kinds(head)
        if kinds and not (kinds == (PersonalKind.TOKEN,) and _FILE_NAME.fullmatch(head)):
            head = self.value(head)
        return ";".join((head, *(self._pair(parameter) for parameter in parameters)))

    def _pair(self, pair: str) -> str:
        name, equals, value = pair.partition("=")
        if not equals:
            return pair if _harmless(pair) else self.value(pair)
        if len(name) > _LONGEST_NAME or personal_kinds(name):
            name = self.value(name)
        if name.lower() in STRUCTURAL and _harmless(value):
            return pair
        return f"{name}={self.value(value)}"


def _harmless(value: str) -> bool:
    decoded = unquote_plus(value)
    return bool(_HARMLESS.fullmatch(decoded)) and not _LONG_NUMBER.search(decoded) and not personal_kinds(decoded)
