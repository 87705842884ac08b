"""HDR-05: no e-mail address, phone number or access token in an address."""

from collections.abc import Iterator

from auditor.evidence.pages import FieldPurpose
from auditor.evidence.records import PersonalKind
from auditor.facts.leaks import LeakedUrl, Leaks
from auditor.model import Localised
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review

FIELDS = {
    FieldPurpose.EMAIL: Localised(fr="une adresse e-mail", en="an e-mail address"),
    FieldPurpose.PHONE: Localised(fr="un numéro de téléphone", en="a phone number"),
    FieldPurpose.PASSWORD: Localised(fr="un mot de passe", en="a password"),
    FieldPurpose.CARD: Localised(fr="un numéro de carte", en="a card number"),
    FieldPurpose.BIRTH_DATE: Localised(fr="une date de naissance", en="a date of birth"),
}


def check(leaks: Leaks) -> Iterator[Outcome]:
    outcomes = [outcome for leak in leaks.urls for outcome in _judge(leak)]
    for form in leaks.forms:
        outcomes.append(Review("get-form", form.seen, action=form.action, fields=_words(form.fields)))
    if not outcomes and leaks.account_out_of_reach:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "account")
    yield from outcomes
    if leaks.account_seen:
        yield Note("behind-login")


def _words(fields: tuple[FieldPurpose, ...]) -> Localised:
    known = [FIELDS[field] for field in fields if field in FIELDS]
    return Localised(fr=", ".join(word.fr for word in known), en=", ".join(word.en for word in known))


def _judge(leak: LeakedUrl) -> Iterator[Outcome]:
    if leak.holds is PersonalKind.TOKEN:
        yield Review("token", leak.seen, url=leak.url)
    else:
        message = "sent-elsewhere" if leak.third_party and leak.sent else "in-url"
        yield Breach(f"{message}-{leak.holds.value}", leak.seen, url=leak.url)
