"""The language of the words themselves, by counting the small words that every text needs."""

from collections import Counter

_SMALL_WORDS = {
    "fr": "de le la les des du une est et que qui dans pour sur au aux avec vous nous votre vos notre nos ce ou par"
    " cette sont pas plus à en",
    "en": "the of and to is in that it for you with on are this be your we our have from not or by as at will can",
    "de": "der die das und ist den von zu mit sich des auf für nicht im dem ein eine wir sie ihre unsere oder bei auch"
    " werden an",
    "es": "de la en el los las del que una por con para es su se al lo como más sus nuestro este esta pero sin",
    "it": "la in il lo gli della di che per una con del è sono non dei nel alla le più vostro nostro questo questa",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er ook als bij uw onze wij naar wordt deze",
}
_APOSTROPHES = str.maketrans("’'", "  ")
_WORDS = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_ENOUGH = 8
"""Small words needed before anything is said."""
_LEAD = 1.4
"""How many times more small words the first language must have than the second."""


def language_of(text: str) -> str | None:
    """Return fr, en, de, es, it or nl, or None when the words do not decide."""
    counts = Counter(word.strip(".,;:!?()«»\"'") for word in text[:50_000].lower().translate(_APOSTROPHES).split())
    scores = sorted(((sum(counts[word] for word in words), code) for code, words in _WORDS.items()), reverse=True)
    (best, code), (second, _) = scores[0], scores[1]
    return code if best >= _ENOUGH and best >= second * _LEAD else None
