"""The facts a rule may ask for. A field's name is the parameter name a predicate uses.

Each field is derived by the module of the same name: ``auditor.facts.cookies.derive`` makes ``Facts.cookies``.
Facts are pure: the same evidence gives the same facts, and "now" is the time of the audit.
"""

from auditor.facts.accessibility import Accessibility
from auditor.facts.checkout import Checkout
from auditor.facts.cookies import Cookies
from auditor.facts.cors import Cors
from auditor.facts.declarations import Declarations
from auditor.facts.documents import Documents
from auditor.facts.early_information import EarlyInformation
from auditor.facts.exposure import Exposure
from auditor.facts.forms import Forms
from auditor.facts.headers import Headers
from auditor.facts.insecure import Insecure
from auditor.facts.instalments import Instalments
from auditor.facts.leaks import Leaks
from auditor.facts.online_functions import OnlineFunctions
from auditor.facts.order_flow import OrderFlow
from auditor.facts.payment import Payment
from auditor.facts.practices import Practices
from auditor.facts.pressure import Pressure
from auditor.facts.price_reductions import PriceReductions
from auditor.facts.private_pages import PrivatePages
from auditor.facts.product_safety import ProductSafety
from auditor.facts.reviews import Reviews
from auditor.facts.sellers import Sellers
from auditor.facts.site import Site
from auditor.facts.software import SoftwareFacts
from auditor.facts.third_parties import ThirdParties
from auditor.facts.trader import Trader
from auditor.facts.transport import Transport
from auditor.legal.notice.model import LegalNotice
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.terms.model import TermsOfSale
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing

NOT_COLLECTED = missing(Problem.NOT_COLLECTED)


class Facts(Frozen):
    """Everything known about one audited site."""

    site: Site | Missing = NOT_COLLECTED
    cookies: Cookies | Missing = NOT_COLLECTED
    transport: Transport | Missing = NOT_COLLECTED
    headers: Headers | Missing = NOT_COLLECTED
    insecure: Insecure | Missing = NOT_COLLECTED
    leaks: Leaks | Missing = NOT_COLLECTED
    private_pages: PrivatePages | Missing = NOT_COLLECTED
    cors: Cors | Missing = NOT_COLLECTED
    software: SoftwareFacts | Missing = NOT_COLLECTED
    exposure: Exposure | Missing = NOT_COLLECTED
    payment: Payment | Missing = NOT_COLLECTED
    forms: Forms | Missing = NOT_COLLECTED
    order_flow: OrderFlow | Missing = NOT_COLLECTED
    documents: Documents | Missing = NOT_COLLECTED
    third_parties: ThirdParties | Missing = NOT_COLLECTED
    legal_notice: LegalNotice | Missing = NOT_COLLECTED
    terms: TermsOfSale | Missing = NOT_COLLECTED
    privacy: PrivacyPolicy | Missing = NOT_COLLECTED
    trader: Trader | Missing = NOT_COLLECTED
    declarations: Declarations | Missing = NOT_COLLECTED
    accessibility: Accessibility | Missing = NOT_COLLECTED
    checkout: Checkout | Missing = NOT_COLLECTED
    early_information: EarlyInformation | Missing = NOT_COLLECTED
    online_functions: OnlineFunctions | Missing = NOT_COLLECTED
    price_reductions: PriceReductions | Missing = NOT_COLLECTED
    instalments: Instalments | Missing = NOT_COLLECTED
    reviews: Reviews | Missing = NOT_COLLECTED
    product_safety: ProductSafety | Missing = NOT_COLLECTED
    sellers: Sellers | Missing = NOT_COLLECTED
    pressure: Pressure | Missing = NOT_COLLECTED
    practices: Practices | Missing = NOT_COLLECTED
