"""Recognises an e-mail address, a phone number or a secret token inside a value. Bounded, and shy of false alarms."""

import base64
import binascii
import math
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote, unquote_plus

from auditor.evidence.records import PersonalKind

_LONGEST = 4096
_MOST_RUNS = 32
_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}([A-Za-z]{2,24})(?![A-Za-z0-9-])"
)
_FILE_ENDINGS = frozenset(
    ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "css", "js", "mjs", "map", "html", "json", "ico", "pdf", "mp4"]
)
_FRENCH_PHONE = re.compile(
    r"(?<![\w.+-])(?:(?:\+|00)33[ .-]?(?:\(0\))?[1-9]|0[1-9])([ .-]?)\d\d(?:\1\d\d){3}(?![.-]?\w)", re.ASCII
)
_FOREIGN_PHONE = re.compile(r"(?<![\w.+-])\+[1-9](?:[ .-]?\d){9,14}(?![.-]?\w)", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*")
_RUN = re.compile(r"[A-Za-z0-9_+=-]{20,}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[a-z0-9])|(?<=[0-9])(?=[A-Za-z])")
_SEPARATORS = str.maketrans("", "", "_+=-")


def entropy_bits(value: str) -> float:
    """Return the Shannon entropy of the characters of ``value`` times their number, in bits."""
    total = len(value)
    return total * sum(-count / total * math.log2(count / total) for count in Counter(value).values()) if total else 0.0


def personal_kinds(value: str) -> tuple[PersonalKind, ...]:
    """Return what ``value`` holds, in clear, URL-encoded (twice at most) or in Base64; only 4096 characters are read.

    A bare number is no phone number unless it is written as one (0X XX XX XX XX or a leading +), and a readable
    word or slug is no token.
    """
    readings = _readings(value[:_LONGEST])
    decoded = [text for reading in readings for text in _from_base64(reading)]
    found = []
    if any(_holds_email(text) for text in (*readings, *decoded)):
        found.append(PersonalKind.EMAIL)
    if any(_FRENCH_PHONE.search(text) or _FOREIGN_PHONE.search(text) for text in (*readings, *decoded)):
        found.append(PersonalKind.PHONE)
    readable = decoded if _BASE64.fullmatch(readings[-1]) else []
    if any(is_token(text) for text in readable or readings[-1:]):
        found.append(PersonalKind.TOKEN)
    return tuple(found)


def is_token(value: str) -> bool:
    """Say whether ``value`` holds a run of at least 20 characters that looks drawn at random: UUID, JWT, hash, key."""
    value = value[:_LONGEST]
    if _UUID.search(value) or _JWT.search(value):
        return True
    return any(_random(run[0].translate(_SEPARATORS)) for run in _RUN.finditer(value))


def _random(run: str) -> bool:
    """Words change between small letters, capitals and digits rarely, random characters about every second one."""
    digits = sum(char.isdigit() for char in run)
    return 2 <= digits < len(run) >= 20 and len(_CHANGE.findall(run)) >= len(run) / 5


def _readings(value: str) -> list[str]:
    """Return the value as it is, then URL-decoded once and twice where that changes it."""
    readings = [value]
    for decode in (unquote, unquote, unquote_plus):
        text = decode(readings[-1])
        if text != readings[-1]:
            readings.append(text)
    return readings


def _from_base64(text: str) -> Iterator[str]:
    """Yield what the Base64 runs of ``text`` say when it is readable text."""
    for number, run in enumerate(_BASE64.finditer(text)):
        if number == _MOST_RUNS:
            return
        body = run[0].rstrip("=").replace("-", "+").replace("_", "/")
        try:
            decoded = base64.b64decode(body + "=" * (-len(body) % 4), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue
        if decoded.isprintable():
            yield decoded


def _holds_email(text: str) -> bool:
    """Look for an address; a file name (logo@2x.png) and the user part of a URL (https://key@host.io) are none."""
    return any(
        found[1].lower() not in _FILE_ENDINGS and not text[: found.start()].endswith("://")
        for found in _EMAIL.finditer(text)
    )
