"""Read a privacy or cookie policy: every point, one after the other."""

from auditor.legal.passages import Text
from auditor.legal.privacy.bases import bases_named, read_bases
from auditor.legal.privacy.controller import read_controller
from auditor.legal.privacy.cookies import read_cookies
from auditor.legal.privacy.exercise import read_exercise
from auditor.legal.privacy.itself import obsolete, read_itself, read_placeholders
from auditor.legal.privacy.lifetimes import cookie_lifetimes
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.people import read_people
from auditor.legal.privacy.purposes import purposes_named, read_purposes
from auditor.legal.privacy.recipients import read_recipients, recipients_named
from auditor.legal.privacy.retention import periods, read_retention
from auditor.legal.privacy.rights import read_rights
from auditor.legal.privacy.security import read_security
from auditor.legal.privacy.sources import read_sources
from auditor.legal.privacy.transfers import mechanisms, read_transfers
from auditor.legal.privacy.vendors import vendors
from auditor.legal.privacy.words import written
from auditor.legal.statement import Statement

_THEMES = (
    read_people,
    read_bases,
    read_recipients,
    read_transfers,
    read_retention,
    read_rights,
    read_exercise,
    read_sources,
    read_security,
    read_cookies,
)


def read(text: Text) -> PrivacyPolicy:
    """Return what ``text`` states. Never raises; linear in the length of the text."""
    unfinished, text = read_placeholders(text), written(text)
    stated: dict[str, Statement] = {"controller": read_controller(text), "purposes": read_purposes(text)}
    for theme in _THEMES:
        stated |= theme(text)
    itself = read_itself(text)
    return PrivacyPolicy.model_validate(
        stated
        | itself
        | {
            "placeholder_text": unfinished,
            "purposes_named": purposes_named(text),
            "bases_named": bases_named(text),
            "recipients_named": recipients_named(text),
            "vendors": vendors(text),
            "mechanisms": mechanisms(text),
            "periods": periods(text),
            "cookie_lifetimes": cookie_lifetimes(text),
            "obsolete": obsolete(text, itself["browsing_consent"]),
        }
    )
