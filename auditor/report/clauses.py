"""The clauses that would mend the findings, by document: for the report's annex and for ``auditor clauses``."""

from auditor.findings import ClauseFor, Findings
from auditor.report.labels import Labels
from auditor.report.safe import clean, clean_line
from auditor.report.view import ClauseGroup, ClauseView
from auditor.report.words import Words


def clause_groups(findings: Findings, words: Words) -> tuple[ClauseGroup, ...]:
    """Group the clauses by the document they belong in, each once with every finding that asks for it."""
    asked: dict[ClauseFor, dict[tuple[str, str], list[str]]] = {}
    for finding in findings.findings:
        for clause in finding.clauses:
            key = (words.text(clause.title), clean(clause.text).strip())
            asked.setdefault(clause.document, {}).setdefault(key, []).append(clean_line(finding.id))
    return tuple(
        ClauseGroup(
            key=document,
            name=words.labels(f"clauses.{document}"),
            clauses=tuple(
                ClauseView(title=title, findings=tuple(dict.fromkeys(ids)), paragraphs=_paragraphs(text))
                for (title, text), ids in asked[document].items()
            ),
        )
        for document in ClauseFor
        if document in asked
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    """The words are pasted as they stand: only empty lines go."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def as_markdown(groups: tuple[ClauseGroup, ...], labels: Labels) -> str:
    """Write the clauses as plain text with headings; empty when none is needed."""
    lines: list[str] = []
    for group in groups:
        lines += [f"# {group.name}", ""]
        for clause in group.clauses:
            lines += [f"## {clause.title} ({', '.join(clause.findings)})", ""]
            lines += [line for paragraph in clause.paragraphs for line in (paragraph, "")]
    return "\n".join([*lines, labels("clauses.note")]) if lines else ""
