"""COH-04: the host, from one document to another."""

from collections.abc import Iterator

from auditor.comparison import different, documents_of, names_meet, places, quoted
from auditor.facts.declarations import Declarations
from auditor.rule import NotApplicable, Note, Outcome, Review


def check(declarations: Declarations) -> Iterator[Outcome]:
    """Ask a human when two names have no word in common: a brand and its company may differ."""
    if documents_of(declarations.host_name) < 2:
        raise NotApplicable("nothing_to_compare")
    hosts = different(declarations.host_name)
    if all(names_meet(hosts[0].value, other.value) for other in hosts[1:]):
        yield Note("same", places(hosts), values=quoted(hosts[:1]))
    else:
        yield Review("hosts", places(hosts), values=quoted(hosts))
