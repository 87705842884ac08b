"""Wordings of rights and remedies in shops, generators and administrations."""

import pytest

from tests.legal.privacy.policy import policy

_CASES: list[tuple[str, str, str]] = [
    (
        "Les résidents européens peuvent accéder aux renseignements personnels que nous avons sur eux et "
        "demander qu'ils soient corrigés, mis à jour ou supprimés.",
        "right_of_access right_to_rectification right_to_erasure",
        "",
    ),
    (
        "Les Utilisateurs peuvent porter une réclamation devant leur autorité compétente en matière de "
        "protection des données.",
        "complaint_to_authority",
        "",
    ),
    (
        "<p>Vous avez les droits suivants :</p><ul><li>Droit de savoir pourquoi vos données sont "
        "nécessaires</li><li>Droit de transférer vos données à un autre responsable du "
        "traitement</li><li>Droit de s'opposer au traitement</li></ul>",
        "right_of_access right_to_portability right_to_object",
        "",
    ),
    ("Vous pouvez soumettre une plainte à l'autorité de surveillance.", "complaint_to_authority", ""),
    (
        "Vous pouvez consulter les données qui vous concernent, les rectifier, en demander la suppression ou exercer "
        "votre droit à la limitation du traitement de vos données.",
        "right_of_access right_to_rectification right_to_erasure right_to_restriction",
        "right_to_object",
    ),
    (
        "Consultez le site cnil.fr pour plus d'informations sur vos droits. Pour exercer ces droits, vous "
        "pouvez contacter notre DPO : dpo@boreal.example. Si vous estimez, après nous avoir contactés, que vos "
        "droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL.",
        "complaint_to_authority dpo contact",
        "",
    ),
    (
        "Conformément à la loi « informatique et libertés », vous pouvez exercer votre droit d'accès aux "
        "données vous concernant et les faire rectifier en contactant : contact@boreal.example",
        "right_of_access right_to_rectification contact",
        "right_to_erasure complaint_to_authority",
    ),
    ("Le site a fait l'objet d'une déclaration auprès de la CNIL sous le n° 1234567.", "", "complaint_to_authority"),
    (
        "Vous avez la possibilité de vous désabonner de nos e-mails. Au bas de chaque e-mail figurent des "
        "instructions.",
        "",
        "consent_withdrawal right_to_object",
    ),
    (
        "Vous pouvez demander à tout moment la suppression ou la modification de vos données en nous écrivant "
        "à boreal@boreal.example.",
        "right_to_erasure right_to_rectification contact",
        "",
    ),
    (
        "If you are located in the EEA, you have certain data protection rights: the right to access, update "
        "or delete the information we have on you; the right of rectification; the right to object; the right "
        "of restriction; the right to data portability; the right to withdraw consent.",
        "right_of_access right_to_rectification right_to_erasure right_to_restriction right_to_object "
        "right_to_portability consent_withdrawal",
        "transfers_outside_eea",
    ),
    (
        "To request to know, delete or correct your data, email privacy@boreal.example.",
        "right_of_access right_to_erasure right_to_rectification contact",
        "",
    ),
    (
        "We may update this policy. The date of the latest revision appears at the top of this page.",
        "",
        "last_updated right_to_rectification",
    ),
    (
        "Vous disposez du droit de retirer à tout moment votre consentement, du droit de définir des "
        "directives post-mortem.",
        "consent_withdrawal",
        "right_to_erasure",
    ),
    (
        "Vous pouvez nous écrire pour connaître les données que nous détenons à votre sujet, les corriger ou "
        "les faire disparaître.",
        "right_of_access right_to_rectification",
        "",
    ),
    (
        "Droits : accès, modification, suppression, opposition.",
        "right_of_access right_to_rectification right_to_erasure right_to_object",
        "",
    ),
    (
        "Vous disposez d'un droit d'interrogation, d'accès, de rectification et d'opposition pour motifs légitimes.",
        "right_of_access right_to_rectification right_to_object",
        "",
    ),
    (
        "Conformément à l'article 34 de la loi du 6 janvier 1978, vous disposez d'un droit d'accès, de "
        "modification, de rectification et de suppression des données qui vous concernent.",
        "right_of_access right_to_rectification right_to_erasure",
        "",
    ),
    ("L'internaute peut limiter l'usage de ses données en nous écrivant.", "right_to_restriction", ""),
    ("Le droit d'opposition aux cookies s'exerce par le navigateur.", "", "right_to_object"),
    ("Nos équipes limitent l'accès aux locaux.", "", "right_to_restriction right_of_access"),
    ("Si vous ne souhaitez plus recevoir nos offres, cliquez sur le lien.", "", "right_to_object consent_withdrawal"),
    ("Tout litige relève des tribunaux de Paris.", "", "complaint_to_authority"),
    (
        "Une réclamation peut être adressée au Préposé fédéral à la protection des données (PFPDT).",
        "complaint_to_authority",
        "",
    ),
    ("Vous pouvez également déposer une plainte en ligne sur www.cnil.fr/plaintes.", "complaint_to_authority", ""),
    ("Pour toute réclamation non résolue, la CNIL peut être saisie.", "complaint_to_authority", ""),
    ("Le contrôle est exercé par l'ICO; complaints may be lodged there.", "complaint_to_authority", ""),
]
"""A sentence, the keys that it states, the keys that it does not."""


@pytest.mark.parametrize(("html", "stated", "silent"), _CASES)
def test_a_sentence_states_what_it_says_and_no_more(html: str, stated: str, silent: str) -> None:
    found = policy(html).statements()
    assert [key for key in stated.split() if not found[key].found] == []
    assert [key for key in silent.split() if found[key].found] == []
