"""The legal form of the publisher: behind its label, beside its name, or in its own words."""

import re
from collections.abc import Callable, Iterator, Sequence

from auditor.legal.notice.labels import Field
from auditor.legal.notice.roles import FOREIGN, Party
from auditor.legal.notice.stretches import Stretch
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.values.legal_forms import NATURAL, Form, forms

_CLOSE = re.compile(r"[\s,.()-]*(?:(?:est|is|une?|an?|la|le|the) ){0,3}(?:petite |jeune )?")
"""What may stand between a name and its form."""
_EXAMPLE = re.compile(
    r"(?<![\w-])ex(?:emple)?\b ?(?::|\. )|e\.g\.|par exemple|\betc\b|\bvotre\b|preciser|a remplacer"
    r"|indiquer|a completer|a renseigner"
)
_EXAMPLE_BEFORE, _EXAMPLE_AFTER = 45, 25
_WEAK = frozenset({"ASSOCIATION", "FONDATION", "COOPERATIVE", "EPIC", "MICRO", "SE"})
"""Forms whose words are ordinary words too."""
_ARTICLE = re.compile(r"\b[lL]['’](?=entre|asso|auto)")
_NOT_FORMS = frozenset({Field.DIRECTOR, Field.ADDRESS, Field.EMAIL, Field.MANAGER})
_SHORT_LINE = 80
_BESIDE = 60
Found = Iterator[tuple[Part, Form]]


def legal_form(
    text: Text, parts: Sequence[Part], stretches: Sequence[Stretch], gaps: Gaps, name: Statement
) -> Statement:
    """Return the form of the publisher, as written; an example between brackets is none."""
    own = [part for part in parts if part.party not in FOREIGN]
    said = [part for part in own if part.party is Party.PUBLISHER] + [
        part for part in own if part.party is Party.UNKNOWN
    ]
    value = name.value or ""
    looks: list[Callable[[], Found]] = [
        lambda: _labelled(own),
        lambda: _beside(said, value),
        lambda: _of_lines(said, value),
        lambda: _of_words(said),
        lambda: _elsewhere(stretches),
    ]
    for look in looks:
        for part, form in look():
            start = max(0, part.passage.text.find(form.value, part.start))
            if _counts(part, form, start) and not gaps.cover(part.passage, start, start + len(form.value)):
                seen = text.seen(part.passage, start, start + len(form.value))
                return Statement(found=True, value=form.value, seen=(seen,), confidence=Confidence.CERTAIN)
    return ABSENT


def _counts(part: Part, form: Form, start: int) -> bool:
    """Leave out examples, and "SPA" in capitals, which is a bath."""
    bath = form.code == "SpA" and form.value != "SpA" and "." not in form.value
    end = start + len(form.value) + _EXAMPLE_AFTER
    return not bath and not _EXAMPLE.search(part.passage.folded[max(0, start - _EXAMPLE_BEFORE) : end])


def _labelled(own: Sequence[Part]) -> Found:
    for part in own:
        if part.field is Field.FORM and not part.opens:
            found = sorted(forms(part.text), key=lambda form: form.value.lower().startswith("artisan"))
            yield from ((part, form) for form in found)


def _beside(said: Sequence[Part], name: str) -> Found:
    """Yield the forms after the publisher's name, then those in it."""
    for part in said:
        words, folded = part.passage.text, part.passage.folded
        if name and name in words:
            end = words.find(name) + len(name)
            after = [
                form for form in forms(words[end : end + _BESIDE]) if _CLOSE.fullmatch(folded[end : end + form.start])
            ]
            yield from ((part, form) for form in [*after, *forms(name)])


def _of_lines(said: Sequence[Part], name: str) -> Found:
    """Yield the forms that short lines begin with, and any that is no ordinary word; abroad, beside the name only."""
    for part in said:
        if part.field not in _NOT_FORMS:
            for form in forms(part.passage.text[part.start : part.end]):
                if form.foreign and part.party is Party.UNKNOWN and name and name not in part.passage.text:
                    continue
                if form.code not in _WEAK or (
                    form.start <= 2 and part.end - part.start <= _SHORT_LINE and " " in form.value
                ):
                    yield part, form


def _of_words(said: Sequence[Part]) -> Found:
    for part in said:
        if part.party is Party.PUBLISHER:
            found = forms(_ARTICLE.sub("  ", part.passage.text[part.start : part.end]))
            yield from ((part, form) for form in found if part.field is not Field.DIRECTOR or form.code in NATURAL)


def _elsewhere(stretches: Sequence[Stretch]) -> Found:
    for stretch in stretches:
        if stretch.rank in (1, 2):
            yield from ((stretch.part_at(form.start), form) for form in forms(stretch.text) if form.code not in _WEAK)
