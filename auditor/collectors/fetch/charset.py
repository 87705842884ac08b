"""Decides the encoding of a document as browsers do (WHATWG HTML §13.2.3, Encoding standard)."""

import codecs
import re
from typing import NamedTuple

import webencodings

_PRESCAN_BYTES = 1024
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_PARAMETER = re.compile(r";\s*charset\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s;,]+))", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta[\s/]([^>]{0,1000})", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']")
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")


class Decoded(NamedTuple):
    """A text, and what decided how to read it."""

    text: str
    encoding: str
    source: str
    """bom, http, meta, guess (valid UTF-8) or default (windows-1252)."""


def media_type(content_type: str) -> str:
    """Return ``type/subtype`` in lower case, empty when the header makes no sense."""
    essence = content_type.partition(";")[0].strip().lower()
    return essence if _MEDIA_TYPE.fullmatch(essence) else ""


def decode(content: bytes, content_type: str) -> Decoded:
    """Return ``content`` as text; bytes that the encoding does not know become U+FFFD, nothing is raised."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(name, "replace"), name, "bom")
    for label, source in ((_http_label(content_type), "http"), (_declared_label(content), "meta")):
        encoding = webencodings.lookup(label)
        if encoding:
            return Decoded(_text(content, encoding), encoding.name, source)
    try:
        # A body cut in the middle of a character is still UTF-8.
        return Decoded(codecs.getincrementaldecoder("utf-8")().decode(content), "utf-8", "guess")
    except UnicodeDecodeError:
        return Decoded(_text(content, webencodings.lookup("windows-1252")), "windows-1252", "default")


def _http_label(content_type: str) -> str:
    found = _PARAMETER.search(content_type)
    return next((label for label in found.groups() if label), "") if found else ""


def _declared_label(content: bytes) -> str:
    """Return the label of the first meta or XML declaration; a UTF-16 one is a lie, since it could be read."""
    head = content[:_PRESCAN_BYTES]
    found = _XML.match(head)
    for meta in () if found else _META.finditer(_COMMENT.sub(b"", head)):
        found = _CHARSET.search(meta[1])
        if found:
            break
    label = found[1].decode("ascii").lower() if found else ""
    return {"x-user-defined": "windows-1252"}.get(label, "utf-8" if label.startswith("utf-16") else label)


def _text(content: bytes, encoding: webencodings.Encoding | None) -> str:
    assert encoding is not None
    text, _ = encoding.codec_info.decode(content, "replace")
    return text


def decode_file(content: bytes) -> Decoded:
    """Return a file that no server described.

    UTF-16 without a mark is seen by its zeros, and words that are UTF-8
    are read as such whatever an old declaration says.
    """
    head = content[:_PRESCAN_BYTES]
    if len(head) > 3 and not any(head.startswith(mark) for mark, _ in _BOMS):
        for name, zeros in (("utf-16le", head[1::2]), ("utf-16be", head[0::2])):
            if zeros.count(0) > 0.7 * len(zeros):
                return Decoded(content.decode(name, "replace"), name, "guess")
    found = decode(content, "")
    if found.source == "meta" and not content.isascii():
        try:
            return Decoded(content.decode("utf-8"), "utf-8", "guess")
        except UnicodeDecodeError:
            return found
    return found
