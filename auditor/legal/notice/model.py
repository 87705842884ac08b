"""What a legal notice states (LCEN art. 1-1 and 19, C. com. R123-237, CGI 286 ter)."""

from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class LegalNotice(Reading):
    """One field a point; values are strings of the document, of the publisher unless the name says otherwise."""

    publisher_name: Statement = ABSENT
    """Legal or trade name; of a natural person, the name."""
    anonymous_publisher: Statement = ABSENT
    """Who publishes as a hobby says to stay anonymous, the host knowing the identity (LCEN art. 1-1 II)."""
    legal_form: Statement = ABSENT
    share_capital: Statement = ABSENT
    """Amount and currency as written."""
    variable_capital: Statement = ABSENT
    """The capital is said to vary, with or without an amount (C. com. L238-3)."""
    rcs_city: Statement = ABSENT
    siren: Statement = ABSENT
    """9 digits without spaces."""
    siret: Statement = ABSENT
    vat_number: Statement = ABSENT
    """Without spaces, any country."""
    vat_exemption: Statement = ABSENT
    """Franchise: "TVA non applicable, art. 293 B du CGI"."""
    be_enterprise_number: Statement = ABSENT
    swiss_uid: Statement = ABSENT
    luxembourg_register: Statement = ABSENT
    foreign_register: Statement = ABSENT
    """Number of another country's register."""
    association_number: Statement = ABSENT
    """RNA: W and nine digits."""
    activity_code: Statement = ABSENT
    """APE or NAF."""
    trades_register: Statement = ABSENT
    """Registre national des entreprises, répertoire des métiers."""
    sole_trader_mention: Statement = ABSENT
    """"Entrepreneur individuel" or "EI" (C. com. R526-27)."""
    regulated_profession: Statement = ABSENT
    """Professional body, authorisation, professional card, register of intermediaries."""
    orias_number: Statement = ABSENT
    publication_director: Statement = ABSENT
    postal_address: Statement = ABSENT
    phone: Statement = ABSENT
    premium_phone: Statement = ABSENT
    """A number whose call costs more than an ordinary one."""
    email: Statement = ABSENT
    contact_form: Statement = ABSENT
    host_name: Statement = ABSENT
    host_address: Statement = ABSENT
    host_phone: Statement = ABSENT
    host_is_publisher: Statement = ABSENT
    mediator: Statement = ABSENT
    last_updated: Statement = ABSENT
    placeholder_text: Statement = ABSENT
