"""HDR-07: no other origin may read answers with the visitor's credentials."""

from collections.abc import Iterator

from auditor.facts.cors import Cors
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Outcome, Review


def check(cors: Cors) -> Iterator[Outcome]:
    if not cors.answers:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no-endpoint")
    for answer in cors.answers:
        if answer.reflected and answer.credentials:
            yield Breach("reflected", answer.seen, url=answer.seen.url)
        elif answer.json_body and (answer.reflected or answer.allow_origin == "*"):
            yield Review("open-data", answer.seen, url=answer.seen.url)
