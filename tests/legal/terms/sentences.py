"""Documents made of sentences written for these tests."""

from auditor.evidence.texts import BlockKind, TextBlock, TextDocument, TextLink
from auditor.legal.passages import passages_of
from auditor.legal.terms.model import TermsOfSale
from auditor.legal.terms.read import read


def terms(*blocks: str | TextBlock, title: str = "Conditions générales de vente") -> TermsOfSale:
    """Read a document; ``"Heading :: sentence"`` puts a sentence under a heading, ``¶`` parts paragraphs."""
    built = [TextBlock(kind=BlockKind.HEADING, level=1, text="Conditions générales de vente")]
    for block in blocks:
        if isinstance(block, TextBlock):
            built.append(block)
            continue
        heading, _, words = block.rpartition(" :: ")
        if heading:
            built.append(TextBlock(kind=BlockKind.HEADING, level=2, text=heading))
        built += [TextBlock(kind=BlockKind.PARAGRAPH, text=part) for part in words.split(" ¶ ")]
    return read(passages_of(TextDocument(url="https://boutique.example/cgv", title=title, blocks=tuple(built))))


def linked(text: str, url: str) -> TextBlock:
    """Return a paragraph whose first words are a link."""
    return TextBlock(kind=BlockKind.PARAGRAPH, text=text, links=(TextLink(text=text[:10], url=url),))
