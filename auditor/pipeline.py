"""The one module that knows every stage: collect, judge, report, and how each goes on from the one before."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from auditor import __version__
from auditor.evidence.bundle import Bundle, to_json, write_atomic
from auditor.evidence.records import CrawlEvidence
from auditor.findings import SCHEMA_VERSION, Findings, Severity, Verdict
from auditor.findings import Target as AuditedTarget
from auditor.folder import FACTS, FINDINGS, SEAL, Folder, Run
from auditor.model import Lang
from auditor.problems import Missing, sentence
from auditor.rulebook import Rulebook
from auditor.settings import Settings, Verdicts
from auditor.target import Target

Sign = Callable[[Path], None]
Progress = Callable[[str, int, int], None]


def collect(target: Target, settings: Settings, progress: Progress, sign: Sign | None = None) -> Folder:
    """Visit the site and leave a folder with its evidence. Raises FolderError."""
    from auditor.collectors.run import utc_stamp

    folder = Folder.create(settings.out, target.folder_name, utc_stamp())
    folder.remember(_record(target, settings))
    return collect_into(folder, target, settings, progress, sign)


def collect_into(
    folder: Folder, target: Target, settings: Settings, progress: Progress, sign: Sign | None = None
) -> Folder:
    """Visit the site for a folder that has no evidence yet."""
    from auditor.collectors import run

    run.collect(target, settings, folder.path, progress, sign)
    return folder


def judge(folder: Folder, rulebook: Rulebook, verdicts: Verdicts) -> Findings:
    """Derive facts and judge them. Pure: the same evidence and rulebook give the same bytes."""
    from auditor.engine import judge as judge_facts
    from auditor.facts.derive import derive
    from auditor.score import coverage, grade

    folder.need(folder.collected, "collect")
    bundle = Bundle(folder.path)
    facts = derive(bundle)
    found = judge_facts(rulebook.rules, facts)
    covered = coverage(found)
    findings = Findings(
        schema_version=SCHEMA_VERSION,
        tool_version=__version__,
        catalogue_version=rulebook.version,
        legal_date=rulebook.legal_date,
        data_date=rulebook.data_date,
        rulebook_digest=rulebook.digest,
        evidence_root=bundle.root,
        report_id=report_id(bundle.root, rulebook.digest),
        target=_target(bundle),
        coverage=covered,
        grade=grade(found, covered, verdicts.min_coverage),
        findings=found,
    )
    write_atomic(folder.path / FACTS, to_json(facts))
    write_atomic(folder.path / FINDINGS, to_json(findings))
    folder.seal()
    return findings


def report(folder: Folder, lang: Lang, sign: Sign | None = None) -> None:
    """Render the reports from what judging left."""
    from auditor.report import write_report

    folder.need(folder.judged, "judge")
    folder.need_untouched(FINDINGS, "judge")
    try:
        write_report(folder.path, lang, folder.seal)
    finally:
        folder.seal()
    if sign is not None:
        sign(folder.path / SEAL)


def exit_code(findings: Findings, verdicts: Verdicts) -> int:
    """0 measured enough and nothing fails at or above ``fail_on``; 1 something does; 3 not enough was measured.

    A breach that was seen is certain whatever was not seen, so 1 goes before 3.
    """
    threshold = Severity(verdicts.fail_on).rank
    if any(finding.verdict is Verdict.FAIL and finding.severity.rank <= threshold for finding in findings.findings):
        return 1
    return 3 if findings.coverage.ratio < verdicts.min_coverage else 0


def report_id(evidence_root: str, rulebook_digest: str) -> str:
    """Return a short name that only this evidence judged by this rulebook can have."""
    return f"AUD-{sha256(f'{evidence_root}{rulebook_digest}'.encode()).hexdigest()[:12].upper()}"


def _target(bundle: Bundle) -> AuditedTarget:
    manifest = bundle.manifest
    crawl = bundle.load("crawl", CrawlEvidence)
    state = crawl.reason if isinstance(crawl, Missing) else sentence(crawl.state.problem) if crawl.state else None
    problem = crawl.problem if isinstance(crawl, Missing) else crawl.state.problem if crawl.state else None
    return AuditedTarget(
        url=manifest.target,
        site="" if isinstance(crawl, Missing) else crawl.site,
        started=manifest.started,
        ended=manifest.ended,
        client=manifest.client,
        auditor_name=manifest.auditor_name,
        auditor_contact=manifest.auditor_contact,
        reference=manifest.reference,
        state=state,
        state_problem=problem,
    )


def _record(target: Target, settings: Settings) -> Run:
    access = settings.access
    secrets = (
        *(f"--header {name}" for name, _ in access.headers),
        *(f"--cookie {name}" for name, _ in access.cookies),
        *(("--basic-auth",) if access.basic_auth else ()),
    )
    bare = access.model_copy(update={"headers": (), "cookies": (), "basic_auth": None})
    return Run(target=target.url, settings=settings.model_copy(update={"access": bare}), secrets=secrets)
