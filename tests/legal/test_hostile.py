"""Hostile texts are read to the end: nothing raises, and four times the text takes about four times the time."""

import time
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.texts import BlockKind, TextBlock, TextDocument
from auditor.legal.kinds import kinds_of
from auditor.legal.passages import Text, passages_of
from auditor.legal.understand import READERS, understand
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse

_CHARS = 2_000
_LINE_CHARS = 40
_GROWTH = 9.0
"""Four times the text may take nine times the time: linear reading takes four, quadratic sixteen."""
_NOISE = 0.25
"""Seconds below which a ratio says nothing."""
_UNITS = {
    "letters": "a",
    "digits": "7",
    "postcodes": "75001",
    "parted digits": "7 ",
    "dots": ".",
    "signs of an address": "a@",
    "brackets": "[",
    "parentheses": "(",
    "quotes": "« ",
    "braces": "{{",
    "fillers": "x",
    "blanks": "_",
    "withdrawal": "retractation ",
    "delays": "14 jours ",
    "labels": "SIRET ",
    "registers": "RCS Paris ",
    "streets": "12 rue de la ",
    "capital": "au capital de ",
    "amounts": "1 000 ",
    "mailboxes": "a.b-c_d.",
    "verbs": "édité par ",
    "names": "Jean-Marie ",
    "forms": "SARL ",
    "denials": "ne sont pas ",
    "transfers": "transférées hors de l'",
    "retention": "conservées pendant ",
    "mediators": "médiateur de la ",
    "articles": "article L. 221-18 ",
    "dates": "01/02/2024 ",
    "lines": "a\n",
    "marks": "• a ",
    "NUL": "\x00",
    "surrogates": "\ud800",
    "right to left": "\u202e",
    "combining": "e\u0301\u0323",
    "ideographs": "漢",
}


@pytest.mark.parametrize("unit", _UNITS)
def test_time_grows_with_the_length_of_a_sentence(unit: str) -> None:
    assert_linear(lambda chars: _sentence(_UNITS[unit], chars), _read)


@pytest.mark.parametrize("unit", _UNITS)
def test_time_grows_with_the_number_of_paragraphs(unit: str) -> None:
    assert_linear(lambda chars: _paragraphs(_UNITS[unit], chars), _read)


def test_thousands_of_unfinished_lines_are_read_in_linear_time() -> None:
    assert_linear(
        lambda chars: _document([f"SARL xxx {word}, SIRET : [à compléter]" for word in _words(chars * 3 // 4)]),
        lambda document: READERS["terms_of_sale"].read(passages_of(document)),
    )


def _read(document: TextDocument) -> None:
    kinds_of(document)
    text = passages_of(document)
    for reader in READERS.values():
        reader.read(text)


def assert_linear(made: Callable[[int], TextDocument], read: Callable[[TextDocument], object]) -> None:
    small, large = made(_CHARS), made(4 * _CHARS)
    read(small)
    taken = _seconds(read, large)
    if taken > _NOISE:
        assert taken < _GROWTH * min(_seconds(read, small) for _ in range(2))


def _seconds(read: Callable[[TextDocument], object], document: TextDocument) -> float:
    start = time.process_time()
    read(document)
    return time.process_time() - start


def _document(lines: Iterator[str] | list[str]) -> TextDocument:
    title = TextBlock(kind=BlockKind.HEADING, level=1, text="Mentions légales, CGV et données personnelles")
    blocks = (title, *(TextBlock(kind=BlockKind.PARAGRAPH, text=line) for line in lines))
    return TextDocument(url="https://shop.example/", language="fr", blocks=blocks)


def _sentence(unit: str, chars: int) -> TextDocument:
    return _document(["".join(_varied(unit, chars, 40))])


def _paragraphs(unit: str, chars: int) -> TextDocument:
    line = (unit * _LINE_CHARS)[:_LINE_CHARS]
    return _document([line + word for word in _words(chars // _LINE_CHARS)])


def _varied(unit: str, chars: int, every: int) -> Iterator[str]:
    """Yield the unit again and again, a new word now and then: what is the same is read once."""
    size = 0
    for number in count():
        piece = unit if number % every else f"{unit} {_word(number)} "
        yield piece
        size += len(piece)
        if size >= chars:
            return


def _words(times: int) -> Iterator[str]:
    return (_word(number) for number in range(times))


def _word(number: int) -> str:
    """Return a word for each number, letters only."""
    return "".join(chr(97 + int(digit)) for digit in str(number))


_MARKUP = {
    "headings": "<h2>Titre {}</h2>",
    "nested lists": "<ul><li>point {}",
    "nested blocks": "<div>{}",
    "rows": "<tr><td>Nom</td><td>{}</td></tr>",
    "definitions": "<dl><dt>Siège</dt><dd>{}</dd>",
    "line ends": "mot {}<br>",
    "links": "<a href='/a'>lien {}</a>",
    "bold": "<b><i>{}",
    "tabs": "<button aria-controls='p{0}'>Onglet {0}</button><div id='p{0}'>mots</div>",
    "hidden": "<p style='display:none'>{}</p>",
}


@pytest.mark.parametrize("markup", _MARKUP)
def test_time_from_markup_to_blocks_grows_with_the_page(markup: str) -> None:
    def made(chars: int) -> TextDocument:
        words = _words(chars // len(_MARKUP[markup]))
        root, _ = parse("".join(_MARKUP[markup].format(word) for word in words))
        return TextDocument(url="https://shop.example/", blocks=blocks_of(root, "https://shop.example/"))

    assert_linear(lambda chars: made(chars), _read)


_WORDS = (
    "SARL Boréal RCS Paris 732 829 320 SIRET TVA FR 12 rue des Ormes 75001 édité par hébergé OVH responsable du "
    "traitement rétractation 14 jours ne pas aucun données consentement médiateur conservées 3 ans cookies _ga : . "
    "[ ] ( « , contact@ormes.test 01 42 36 45 12 directeur publication Anne Martel au capital de 1 000 € site"
)
_ODD = st.text(
    st.one_of(st.characters(), st.sampled_from("[](){}<>«»:;.,@•|-_ \n\x00\u202e\u0301\ud800é0123456789")), max_size=200
)
_WORDY = st.lists(st.sampled_from(_WORDS.split(" ")), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_ODD, _WORDY), max_size=6))
def test_whatever_is_stated_is_quoted_from_the_text(lines: list[str]) -> None:
    document = _document(lines)
    kinds_of(document)
    understand(document)
    for reader in READERS.values():
        statements = reader.read(passages_of(document)).statements()
        for name, statement in statements.items():
            assert not statement.found or statement.seen, name
            for seen in (*statement.seen, *statement.denied):
                assert _quoted(document, seen.excerpt), (name, seen.excerpt)


def _quoted(document: TextDocument, excerpt: str) -> bool:
    """Say whether an excerpt stands in the text, but for its cut marks and line ends."""
    words = " ".join(excerpt.strip("…").split())
    return any(words in " ".join(block.text.split()) for block in document.blocks)


@given(_ODD)
def test_any_markup_gives_blocks(markup: str) -> None:
    root, _ = parse(f"<div>{markup}</div>")
    assert all(block.text or block.links for block in blocks_of(root, "https://shop.example/"))


def test_an_endless_page_is_cut() -> None:
    root, _ = parse("".join(f"<p>mot {word}</p>" for word in _words(25_000)))
    blocks = blocks_of(root, "https://shop.example/")
    text: Text = passages_of(TextDocument(url="https://shop.example/", blocks=blocks))

    assert len(blocks) == 20_000
    assert len(text.passages) <= 20_000
