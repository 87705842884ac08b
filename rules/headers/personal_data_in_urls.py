"""HDR-05: no e-mail address, phone number or access token in an address."""

from collections.abc import Iterator

from auditor.evidence.records import PersonalKind
from auditor.facts.leaks import LeakedUrl, Leaks
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(leaks: Leaks) -> Iterator[Outcome]:
    outcomes = [outcome for leak in leaks.urls for outcome in _judge(leak)]
    for form in leaks.forms:
        fields = ", ".join(purpose.value for purpose in form.fields)
        outcomes.append(Review("get-form", form.seen, action=form.action, fields=fields))
    if not outcomes and leaks.account_out_of_reach:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "account")
    yield from outcomes
    if leaks.account_seen:
        yield Note("behind-login")


def _judge(leak: LeakedUrl) -> Iterator[Outcome]:
    if leak.holds is PersonalKind.TOKEN:
        yield Review("token", leak.seen, url=leak.url)
    else:
        message = "sent-elsewhere" if leak.third_party and leak.sent else "in-url"
        yield Breach(f"{message}-{leak.holds.value}", leak.seen, url=leak.url)
