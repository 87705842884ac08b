"""EC-01: the last control of the order says that one pays. Only the words on the control count (CJEU C-249/21)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.checkout import ButtonWording, Checkout, OrderButton
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, checkout: Checkout) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    if not checkout.buttons:
        raise CannotTell(checkout.problem or Problem.PAGE_NOT_REACHED, "not_reached")
    read = [button for button in checkout.buttons if button.wording is not ButtonWording.UNREAD]
    if not read:
        raise CannotTell(Problem.UNREAD_LANGUAGE, "unread", label=checkout.buttons[0].label)
    paying = [button for button in read if button.wording is ButtonWording.PAYS]
    doubtful = [
        button for button in read if button.wording is not ButtonWording.PAYS and (button.proven_last or not paying)
    ]
    for button in paying:
        yield Note("clear", button.seen, label=button.label)
    for button in doubtful:
        yield _judge(button)


def _judge(button: OrderButton) -> Outcome:
    if button.wording is ButtonWording.AMBIGUOUS:
        return Review("ambiguous", button.seen, label=button.label)
    outcome, message = (Breach, "silent") if button.proven_last else (Review, "perhaps_not_last")
    return outcome(message, button.seen, label=button.label)
