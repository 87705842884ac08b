"""``auditor clauses``: the clauses that a judged run asks for, ready to paste."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--lang", type=click.Choice(["fr", "en"]), default="fr", help="Of the headings; the clauses are in French."
)
def clauses(folder: Path, lang: str) -> None:
    """Print the clauses that would mend the findings of FOLDER.

    They are templates in French, filled with what the site states; square brackets show what is still to be completed.
    """
    from auditor.folder import Folder
    from auditor.model import Lang
    from auditor.report.clauses import as_markdown, clause_groups
    from auditor.report.labels import Labels
    from auditor.report.words import Words
    from auditor.report.write import read_findings

    run = Folder(folder)
    run.need(run.judged, "judge")
    language: Lang = "en" if lang == "en" else "fr"
    labels = Labels(language)
    click.echo(
        as_markdown(clause_groups(read_findings(folder), Words(labels, breaches=0)), labels) or labels("clauses.none")
    )
