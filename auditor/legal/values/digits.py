"""Numbers made up to fill a field: a check digit does not find them, all zeros even pass Luhn."""

import re

_UP, _DOWN = "01234567890123456789", "98765432109876543210"
_RUN = 7
"""Length from which consecutive digits are no chance: about one real number in 500 000 holds such a run."""
_ZEROS = "0" * 7
_BLOCKS = re.compile(r"(\d{1,4})\1+")
_TRIPLES = re.compile(r"(?:(\d)\1\1){3,}\d{0,2}")


def invented(digits: str) -> bool:
    """Say whether ``digits`` (nine or more) are a sequence or a repetition that somebody typed to fill a field."""
    if len(set(digits)) <= 2 or _ZEROS in digits or digits.startswith("123456"):
        return True
    if _BLOCKS.fullmatch(digits) or _TRIPLES.fullmatch(digits):
        return True
    windows = (digits[place : place + _RUN] for place in range(len(digits) - _RUN + 1))
    return any(window in _UP or window in _DOWN for window in windows)
