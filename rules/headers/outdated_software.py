from collections.abc import Iterator

from auditor.facts.software import Component, SoftwareFacts
from auditor.facts.versions import Support
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review


def check(software: SoftwareFacts) -> Iterator[Outcome]:
    if software.platform_hosted:
        raise NotApplicable("hosted", platform=software.platform)
    if not software.components:
        raise CannotTell(Problem.NOT_COLLECTED, "no_trace", pages=software.pages)
    for component in software.components:
        yield from _judged(component)
    if all(component.version is None for component in software.components):
        where = [component.seen for component in software.components]
        yield Note("versions_hidden", where, names=", ".join(component.name for component in software.components))


def _judged(component: Component) -> Iterator[Outcome]:
    """Any script shows its version to whoever loads it: only headers and generator tags disclose one for no purpose."""
    about = {"name": component.name, "version": component.version}
    if component.support is Support.VULNERABLE:
        corrected, cve = component.corrected_in, component.vulnerability
        yield Breach("vulnerable", component.seen, cve=cve, corrected=corrected, **about)
    elif component.support is Support.ENDED:
        yield Breach("ended", component.seen, ended=f"{component.ended_on:%d/%m/%Y}", **about)
    elif component.support is Support.BACKPORTS:
        ended = f"{component.ended_on:%d/%m/%Y}"
        yield Review("probably_ended", component.seen, ended=ended, by=component.backports_by, **about)
    elif component.version is not None and component.source != "script":
        yield Review("disclosed", component.seen, **about)
