"""TLS-02: plain HTTP only redirects, permanently, to HTTPS."""

from collections.abc import Iterator

from auditor.facts.transport import PlainAnswer, Transport
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(transport: Transport) -> Iterator[Outcome]:
    if not transport.http:
        raise CannotTell(Problem.NOT_COLLECTED)
    outcomes = [outcome for answer in transport.http for outcome in _judge(answer)]
    unseen = [answer for answer in transport.http if answer.answer == "unknown"]
    if unseen and not any(isinstance(outcome, Breach | Review) for outcome in outcomes):
        raise CannotTell(unseen[0].problem or Problem.NOT_COLLECTED)
    yield from outcomes


def _judge(answer: PlainAnswer) -> Iterator[Outcome]:
    match answer.answer:
        case "content":
            yield Breach("content", answer.seen, url=answer.url)
        case "temporary":
            yield Review("temporary", answer.seen, url=answer.url, status=answer.status)
        case "via-http":
            yield Review("via-http", answer.seen, url=answer.url, location=answer.location)
        case "error":
            yield Review("error", answer.seen, url=answer.url, status=answer.status)
        case "closed":
            yield Note("closed", answer.seen, url=answer.url)
        case _:
            return
