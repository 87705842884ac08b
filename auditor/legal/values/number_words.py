"""Numbers in French words: "dix mille", "trois cent vingt-cinq mille", as share capitals are often written."""

from decimal import Decimal

_UNITS = {
    word: number
    for number, words in {
        0: "zero",
        1: "un une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        20: "vingt vingts",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "septante",
        80: "huitante octante",
        90: "nonante",
    }.items()
    for word in words.split()
}
_SCALES = {"mille": 1_000, "million": 1_000_000, "millions": 1_000_000, "milliard": 10**9, "milliards": 10**9}
NUMBER_WORDS = "(?:" + "|".join(sorted((*_UNITS, *_SCALES, "cent", "cents"), key=len, reverse=True)) + r")\b"
"""One word of a number, folded."""


def number_of(words: str) -> Decimal | None:
    """Return the number that folded words say; None when a word is of none."""
    total, part = 0, 0
    for word in words.replace("-", " ").replace("d'", " ").split():
        if word == "et":
            continue
        if word in _SCALES:
            total, part = total + max(part, 1) * _SCALES[word], 0
        elif word in ("cent", "cents"):
            part = max(part, 1) * 100
        elif word in _UNITS:
            part = _joined(part, word)
        else:
            return None
    return Decimal(total + part)


def _joined(part: int, word: str) -> int:
    """Add a word; "vingt" after "quatre" makes eighty."""
    if word in ("vingt", "vingts") and part % 10 == 4 and part % 100 < 20:
        return part - 4 + 80
    return part + _UNITS[word]
