"""Forms behind the withdrawal and termination functions: what they ask for, and what their button says.

C. conso. art. D221-5 and D215-1: which contract it is about and how to reach the customer, then a button that confirms.
"""

import re
from collections.abc import Iterable

from auditor.evidence.pages import Field, FieldPurpose, Form, FormPurpose
from auditor.evidence.shop import Clarity, FunctionKind
from auditor.facts.wording import plain
from auditor.reading.shop.functions import clarity_of

_CONTRACT = re.compile(
    r"\b(?:commande|contrat|contract|order|reference|facture|invoice|achat|purchase|abonnement|subscription"
    r"|client)\b|\bn(?:o|°|um\w*)\b.{0,12}\bcommande"
)
_ABOUT = {
    FunctionKind.WITHDRAWAL: re.compile(r"retract|renonc\w* (?:a |au )?(?:.{0,10})(?:contrat|achat|commande)|withdraw"),
    FunctionKind.TERMINATION: re.compile(
        r"resili|(?:cancel|terminat|end)\w* .{0,12}(?:subscription|contract|membership|plan)"
    ),
}
_CONFIRMS = {
    FunctionKind.WITHDRAWAL: re.compile(
        r"\bconfirm\w*\b.{0,25}\b(?:retractation|withdrawal)|\bconfirm (?:that i |to )?withdraw"
    ),
    FunctionKind.TERMINATION: re.compile(
        r"\b(?:confirm|notifi)\w*\b.{0,25}\b(?:resiliation|cancellation|termination)"
        r"|notification de la resiliation"
    ),
}
_STEPS = re.compile(
    r"\b(?:continu\w*|suivante?|next|rechercher|trouver|search|find|verifier|acceder|commencer|start"
    r"|identifier|proceed|etape)\b"
)
_NOT_ITS_FORM = frozenset(
    {
        FormPurpose.SEARCH,
        FormPurpose.NEWSLETTER,
        FormPurpose.CART,
        FormPurpose.PASSWORD_RESET,
        FormPurpose.CHECKOUT,
        FormPurpose.REGISTER,
    }
)
_CLARITIES = tuple(Clarity)


def candidates(forms: Iterable[Form]) -> list[Form]:
    """Return the forms that may be the function: those made for something else are left out."""
    return [form for form in forms if form.purpose not in _NOT_ITS_FORM]


def is_function(kind: FunctionKind, form: Form, heading: str) -> bool:
    """Say whether a form is the function: it asks for the contract, and its words or the heading speak of it."""
    return asks_for_contract(form) and bool(_ABOUT[kind].search(plain(f"{form.submit} {heading} {form.text}")))


def clarity_in(kind: FunctionKind, form: Form, heading: str) -> Clarity:
    """Say how clearly the button or the heading announces the function, whichever is clearer."""
    found = [clarity for text in (form.submit, heading) if (clarity := clarity_of(kind, text))]
    return min(found, key=_CLARITIES.index) if found else Clarity.GENERIC


def sent(form: Form | None, kind: FunctionKind) -> dict[str, object]:
    """Return what the label of the control that sends the form tells, by the fields of a place of the function."""
    label = form.submit if form else ""
    said = plain(label)
    return {
        "submit": label,
        "confirms": bool(_CONFIRMS[kind].search(said)),
        "first_step": bool(_STEPS.search(said)),
    }


def asks_for_contract(form: Form) -> bool:
    """Say whether a form asks which contract it is about and how to reach the customer (D221-5)."""
    return asks_how_to_reach(form) and any(_identifies(field) for field in form.fields)


def asks_how_to_reach(form: Form) -> bool:
    """Say whether a form asks for an e-mail address or a telephone number."""
    return any(field.purpose in (FieldPurpose.EMAIL, FieldPurpose.PHONE) for field in form.fields)


def _identifies(field: Field) -> bool:
    written = field.type not in ("checkbox", "radio", "hidden") and field.purpose is not FieldPurpose.EMAIL
    words = plain(f"{field.name} {field.label}".replace("_", " ").replace("-", " "))
    return written and bool(_CONTRACT.search(words))
