"""``auditor read``: what was understood of a page."""

import json
from pathlib import Path

import click


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE|URL...")
@click.option("--kind", type=click.Choice(["auto", "legal_notice", "terms_of_sale", "privacy_policy"]), default="auto")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def read(sources: tuple[str, ...], kind: str, as_json: bool) -> None:
    """Say what legal pages state, with quotes."""
    from auditor.collectors.fetch.charset import decode
    from auditor.evidence.texts import TextDocument
    from auditor.legal.notice.read import read as notice
    from auditor.legal.passages import passages_of
    from auditor.legal.privacy.read import read as privacy
    from auditor.legal.statement import Statement
    from auditor.legal.terms.read import read as terms
    from auditor.reading.blocks import blocks_of
    from auditor.reading.flow import parse

    readers = {"legal_notice": notice, "terms_of_sale": terms, "privacy_policy": privacy}
    for source in sources:
        html = decode(Path(source).read_bytes(), "").text
        root, _ = parse(html)
        title = root.findtext(".//title") if root is not None else ""
        document = TextDocument(url=source, title=title or "", blocks=blocks_of(root, "http://file.invalid/"))
        found = readers[kind](passages_of(document))
        facts = {
            name: {
                "present": getattr(found, name).found,
                "value": getattr(found, name).value,
                "quote": next((seen.excerpt for seen in getattr(found, name).seen), None),
            }
            for name in type(found).model_fields
            if isinstance(getattr(found, name), Statement)
        }
        click.echo(json.dumps({"file": source, "kind": kind, "facts": facts}, ensure_ascii=False))
