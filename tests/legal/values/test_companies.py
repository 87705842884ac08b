"""Names of companies, and the forms that go with them."""

import pytest

from auditor.legal.values import companies
from auditor.legal.values.legal_forms import form_code


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        ("Le site est édité par la société Makidoo, SAS au capital de 56 357 €", "Makidoo", "SAS"),
        ("SARL SAMEO (La Couture du Charme)", "SARL SAMEO (La Couture du Charme)", "SARL"),
        ("Yolaw SAS, au capital", "Yolaw SAS", "SAS"),
        ("eBay GmbH", "eBay GmbH", "GmbH"),
        ("S.A.R.L. Les Jardins de Provence au capital", "S.A.R.L. Les Jardins de Provence", "SARL"),
        ("Netlify, Inc.", "Netlify, Inc.", "Inc"),
        ("1&1 IONOS SARL", "1&1 IONOS SARL", "SARL"),
        ("Vite & Gourmand SARL", "Vite & Gourmand SARL", "SARL"),
        ("WITHINGS, société par actions simplifiée au capital", "WITHINGS", "SAS"),
        ("Air Austral est une SA", "Air Austral", "SA"),
        ("l'association Les Amis du Livre, association loi 1901", "Les Amis du Livre", "ASSOCIATION"),
        ("Hébergeur : Hostinger International Ltd.", "Hostinger International Ltd.", "Ltd"),
        ("Combell NV, Skaldenstraat", "Combell NV", "NV"),
    ],
)
def test_reads_a_name_with_its_form(text: str, value: str, form: str) -> None:
    (company,) = companies.find(text)

    assert company.value == value
    assert company.form is not None
    assert company.form.code == form


@pytest.mark.parametrize(
    "text", ["Forme juridique : SAS", "société par actions simplifiée au capital de 1 €", "il sa va", "Bonjour à tous"]
)
def test_a_form_alone_names_nobody(text: str) -> None:
    assert not companies.find(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Société par actions simplifiée unipersonnelle", "SASU"),
        ("S.A.R.L.", "SARL"),
        ("société à responsabilité limitée", "SARL"),
        ("Entreprise individuelle (EI)", "EI"),
        ("auto-entrepreneur", "MICRO"),
        ("micro-entreprise", "MICRO"),
        ("association loi 1901", "ASSOCIATION"),
        ("société coopérative d'intérêt collectif", "SCIC"),
        ("Private Limited Company", "Ltd"),
        ("il sait sa leçon", None),
        ("en particulier", None),
    ],
)
def test_knows_the_form(text: str, code: str | None) -> None:
    assert form_code(text) == code
