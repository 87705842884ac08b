"""E-mail addresses as pages write them: plain, hidden from robots, or protected by Cloudflare."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

PROTECTED = "/cdn-cgi/l/email-protection"
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){4,200}")
_AT = (
    r"(?:@|\(@\)|\[@\]|\{@\}|[\[({<] ?(?:at|arobase?|arrobase|a commercial|chez) ?[\])}>]"
    r"| ?[-_] ?(?:at|arobase?) ?[-_] ?|\barobase\b)"
)
_DOT = r"(?:\.|\[\.\]|\(\.\)| ?[\[({<] ?(?:dot|point) ?[\])}>] ?)"
_LOCAL = r"[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?"
_EMAIL = re.compile(
    rf"(?<![A-Za-z0-9._+-])({_LOCAL})( ?{_AT} ?)"
    rf"((?:[A-Za-z0-9-]{{1,63}}{_DOT}){{1,5}}[A-Za-z]{{2,24}})(?![A-Za-z0-9@-])",
    re.IGNORECASE,
)
_DOTS = re.compile(_DOT, re.IGNORECASE)
_FILES = frozenset({"png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "html", "pdf"})


@dataclass(frozen=True, slots=True)
class Email:
    """An address found in words."""

    address: str
    """In its plain form."""
    start: int
    end: int
    plain: bool
    """Written as one writes an address; False when it was made unreadable to robots."""


def emails_in(text: str) -> Iterator[Email]:
    """Yield the addresses of a text, those that hide from robots too ("contact [at] shop [dot] fr")."""
    for found in _EMAIL.finditer(text):
        domain = _DOTS.sub(".", found[3])
        if domain.rsplit(".", 1)[-1].lower() not in _FILES:
            yield Email(f"{found[1]}@{domain}", found.start(), found.end(), found[2] == "@" and domain == found[3])


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
