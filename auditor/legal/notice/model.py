"""What a legal notice states (LCEN art. 1-1 and 19, C. com. R123-237, CGI 286 ter)."""

from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class LegalNotice(Reading):
    """One field a point; values are strings of the document, of the publisher unless the name says otherwise."""

    publisher_name: Statement = ABSENT
    """Legal or trade name; of a natural person, the name."""
    legal_form: Statement = ABSENT
    share_capital: Statement = ABSENT
    """Amount and currency as written."""
    rcs_city: Statement = ABSENT
    siren: Statement = ABSENT
    """9 digits without spaces."""
    siret: Statement = ABSENT
    vat_number: Statement = ABSENT
    """Without spaces, any country."""
    be_enterprise_number: Statement = ABSENT
    host_name: Statement = ABSENT
    mediator: Statement = ABSENT
    postal_address: Statement = ABSENT
    phone: Statement = ABSENT
    email: Statement = ABSENT
    publication_director: Statement = ABSENT
    host_address: Statement = ABSENT
    host_phone: Statement = ABSENT
    placeholder_text: Statement = ABSENT
