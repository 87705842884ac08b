"""Makes text read from a site fit to show: what could steer a terminal, a reader's eye or a layout is taken out.

Escaping of markup is the template engine's task; this module only decides which characters may appear.
"""

import re

from markupsafe import Markup, escape

_ESCAPE_SEQUENCES = re.compile(r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls, escape included; tab and line feed stay
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # what changes or hides the direction of the text
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"  # marks, non-characters, lone surrogates
    "\U000e0000-\U000e007f]"  # invisible tags
)
_LINE_ENDS = re.compile("\r\n|[\u2028\u2029]")
_BLANKS = re.compile(r"\s+")
_BREAK_AFTER = re.compile(r"(?<![/?&=_\-.,;:|%+])([/?&=_\-.,;:|%+]++)(?=\S)")
_LONG_TOKEN = 18


def clean(text: str) -> str:
    """Return ``text`` without terminal sequences, control characters, direction overrides and lone surrogates."""
    return _UNSEEN.sub("", _ESCAPE_SEQUENCES.sub("", _LINE_ENDS.sub("\n", text)))


def clean_line(text: str) -> str:
    """Return ``text`` cleaned, on one line."""
    return _BLANKS.sub(" ", clean(text)).strip()


def shortened(text: str, characters: int) -> str:
    """Return at most ``characters`` of ``text``, with an ellipsis where it was cut."""
    return text if len(text) <= characters else text[: characters - 1].rstrip() + "…"


def breakable(text: str) -> Markup:
    """Escape ``text`` and offer long tokens (addresses, cookie names) places to break before none is left but force."""
    return Markup(" ").join(_offer(token) for token in text.split(" "))


def _offer(token: str) -> Markup:
    if len(token) < _LONG_TOKEN:
        return escape(token)
    parts = _BREAK_AFTER.sub("\\1\x00", token).split("\x00")
    return Markup("<wbr>").join(escape(part) for part in parts)
