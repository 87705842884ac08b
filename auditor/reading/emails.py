"""E-mail addresses of links: ``mailto:``, or protected by Cloudflare."""

import re
from urllib.parse import unquote

PROTECTED = "/cdn-cgi/l/email-protection"
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){4,200}")


def unprotected(code: str) -> str | None:
    """Return the address that Cloudflare hides: each byte is combined (xor) with the first; None when it is none."""
    if not _HEX.fullmatch(code):
        return None
    key, *rest = bytes.fromhex(code)
    address = bytes(byte ^ key for byte in rest).decode("utf-8", "replace").partition("?")[0]
    return address if "@" in address and address.isprintable() else None


def address_of(href: str) -> str | None:
    """Return the first address of a ``mailto:`` or of a link that Cloudflare protects."""
    href = href.strip()[:2_000]
    if href[:7].lower() == "mailto:":
        address = unquote(href[7:]).partition("?")[0].split(",")[0].strip()
        return address or None
    _, protected, code = href.partition(f"{PROTECTED}#")
    return unprotected(code) if protected else None
