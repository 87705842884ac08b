"""Read a legal notice: first whose words each part is, then every point in the words of its party."""

from auditor.legal.notice import (
    contact,
    director,
    form,
    hosting,
    mediation,
    names,
    registration,
    status,
    unfinished,
    unnamed,
)
from auditor.legal.notice.model import LegalNotice
from auditor.legal.notice.parties import parts_of
from auditor.legal.notice.stretches import stretches_of
from auditor.legal.passages import Text
from auditor.legal.privacy.dated import read_date


def read(text: Text) -> LegalNotice:
    """Return what ``text`` states. Never raises; linear in the length of the text."""
    parts = parts_of(text)
    stretches = stretches_of(text, parts)
    gaps = unfinished.gaps_of(parts)
    name = names.publisher_name(text, parts, stretches, gaps)
    numbers = registration.numbers(text, stretches, name.value or "")
    email = contact.email(text, stretches, parts, name.value or "")
    return LegalNotice(
        publisher_name=name,
        anonymous_publisher=unnamed.anonymous_publisher(text, parts),
        legal_form=form.legal_form(text, parts, stretches, gaps, name),
        share_capital=registration.share_capital(text, stretches),
        variable_capital=registration.variable_capital(text, stretches),
        rcs_city=registration.rcs_city(text, stretches, numbers),
        publication_director=director.publication_director(text, parts, gaps, name),
        postal_address=contact.postal_address(text, stretches),
        phone=contact.phone(text, stretches, parts),
        premium_phone=contact.premium_phone(text, stretches),
        email=email if email.found or email.seen else unnamed.hidden_email(text, parts),
        contact_form=contact.contact_form(text, parts),
        host_name=hosting.host_name(text, parts, gaps, name.value),
        host_address=hosting.host_address(text, stretches),
        host_phone=hosting.host_phone(text, stretches),
        host_is_publisher=hosting.host_is_publisher(text, parts),
        last_updated=read_date(text),
        mediator=mediation.mediator(text, gaps),
        placeholder_text=unfinished.placeholder_text(text, parts, gaps),
        **numbers,
        **status.mentions(text, parts),
    )
