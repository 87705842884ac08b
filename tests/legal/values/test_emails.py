"""E-mail addresses, hidden from robots or not."""

import pytest

from auditor.legal.values import emails


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("contact@ma-boutique.fr", "plain"),
        ("mailto:Contact@Ma-Boutique.fr", "mailto"),
        ("contact [at] ma-boutique.fr", "obfuscated"),
        ("contact(at)ma-boutique(dot)fr", "obfuscated"),
        ("contact (@) ma-boutique.fr", "obfuscated"),
        ("contact - at - ma-boutique.fr", "obfuscated"),
        ("contact @ ma-boutique.fr", "obfuscated"),
        ("contact arobase ma-boutique point fr", "obfuscated"),
        ("contact@ma-boutique[.]fr", "obfuscated"),
        ("contact[AT]ma-boutique[DOT]fr", "obfuscated"),
        ("Email : contact at ma-boutique.fr", "obfuscated"),
    ],
)
def test_reads_an_address(text: str, form: str) -> None:
    (email,) = emails.find(text)

    assert (email.value, email.form, email.state) == ("contact@ma-boutique.fr", form, "valid")


@pytest.mark.parametrize(
    "text",
    [
        "a@example.com",
        "info@votresite.fr",
        "contact@nom-de-domaine.fr",
        "votre@email.fr",
        "prenom.nom@societe-durand.fr",
    ],
)
def test_knows_a_filler(text: str) -> None:
    assert [email.state for email in emails.find(text)] == ["placeholder"]


@pytest.mark.parametrize("text", ["logo@2x.png", "suivez @marque", "nous sommes at home. Voir notre site.fr", "a @ b"])
def test_takes_nothing_else(text: str) -> None:
    assert not emails.find(text)


@pytest.mark.parametrize(
    ("address", "free"),
    [("a@gmail.com", True), ("a@orange.fr", True), ("a@ma-boutique.fr", False), ("a@orange.com", False)],
)
def test_tells_a_consumer_mailbox(address: str, free: bool) -> None:
    (email,) = emails.find(address)

    assert email.free is free
