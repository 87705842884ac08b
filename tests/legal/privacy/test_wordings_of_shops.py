"""Wordings met on pages of shops, apps and associations: what each states, and what it only resembles."""

import pytest

from tests.legal.privacy.policy import policy

_CASES: list[tuple[str, str, str]] = [
    (
        "<table><tr><th>Sous-traitant</th><th>Rôle</th><th>Localisation</th></tr>"
        "<tr><td>Boréal Inc.</td><td>Base de données</td><td>USA</td></tr></table>",
        "transfers_outside_eea transfers_stated",
        "no_transfer",
    ),
    ("Boréal (hébergement) — serveurs États-Unis, avec accord de transfert.", "transfers_stated", ""),
    ("Certaines données peuvent être transférées au Maroc aux fins de gestion.", "transfers_stated", ""),
    ('<p>Vos droits :</p><a href="mailto:dpo@shop.example">Contacter le DPO</a>', "dpo", ""),
    ("Contactez notre agent responsable des normes de confidentialité à aide@shop.example.", "dpo contact", ""),
    ("<h2>5.1 Délégué à la protection des données</h2><h2>5.2 Réclamation</h2><p>Contact : a@b.fr</p>", "", "dpo"),
    (
        "<h1>Confidentialité et cookies</h1><h2>Vos droits</h2><p>Vous pouvez vous opposer au traitement.</p>",
        "right_to_object",
        "cookie_choice_withdrawal",
    ),
    (
        "Vous pouvez gérer vos préférences cookies dans votre navigateur.",
        "cookie_choice_withdrawal",
        "cookie_categories",
    ),
    ("Note : ce texte est un exemple et doit être adapté à votre situation.", "placeholder_text", ""),
    ("Le nom du responsable est à renseigner avant mise en ligne.", "placeholder_text", ""),
    ("<p>Nom : indiquez votre nom.</p><p>Entreprise : indiquez votre entreprise.</p>", "", "placeholder_text"),
    (
        "Si vous avez accepté dans votre logiciel de navigation (ex : Explorer, Firefox …) l'enregistrement de ces "
        "fichiers, ils sont conservés.",
        "",
        "placeholder_text",
    ),
    (
        "<h2>Vos droits</h2><h3>3.4 Droit à la limitation</h3><p>Ce droit n'a pas vocation à s'appliquer à nos "
        "traitements.</p>",
        "",
        "right_to_restriction",
    ),
    (
        "<h2>Vos droits</h2><h3>3.5 Droit à la portabilité</h3><p>Ce droit ne s'applique pas lorsque le traitement "
        "est fondé sur une obligation légale.</p>",
        "right_to_portability",
        "",
    ),
    ("Si vous souhaitez accéder à, corriger ou supprimer vos informations, écrivez-nous.", "right_of_access", ""),
    (
        "Vous pouvez demander l'accès, la rectification, l'effacement, la limitation ou la portabilité de vos données.",
        "right_to_restriction right_to_portability right_to_erasure",
        "",
    ),
    ("Ce traitement repose sur notre intérêt légitime. Vous pouvez vous y opposer.", "right_to_object", ""),
    ("You have the right to limit or oppose the processing of your data.", "right_to_object", ""),
    ("Nos droits : sur un ordinateur fixe ou portable, vos droits restent les mêmes.", "", "right_to_portability"),
    ("Vos choix ? Vous pouvez les effacer dans les paramètres du navigateur.", "", "right_to_erasure"),
    ("Les Utilisateurs ne peuvent pas accéder et/ou naviguer sans ces cookies.", "", "right_of_access"),
    ("Votre adresse électronique vous sera nécessairement demandée pour créer un compte.", "mandatory_fields", ""),
    ("Les fournisseurs tiers que nous utilisons vont recueillir et utiliser vos renseignements.", "recipients", ""),
    ("Boréal collecte et traite ces données pour notre compte.", "recipients", ""),
    ("Certaines données peuvent être transmises à des services techniques.", "recipients", ""),
    ("Le fournisseur de ce site collecte automatiquement des informations techniques.", "", "recipients"),
    (
        "<h2>Sécurité</h2><p>Voici nos cookies. _session_id, identificateur unique, stocke la session.</p>",
        "cookie_list",
        "",
    ),
    ("Préférence (stockage local « boreal-consent ») : mémorise votre choix de cookies.", "cookie_list", ""),
    ("Des cookies « analytiques » mesurent le trafic.", "cookie_categories", "cookie_list"),
    ("En cas d'ajout futur d'outils comme Google Analytics, un bandeau sera affiché.", "", "cookie_list"),
    ("<p>Notre site utilise des cookies pour :</p><ul><li>Analyser le trafic</li></ul>", "cookie_categories", ""),
    (
        "<p>Nous utilisons les cookies pour :</p><ul><li>Assurer la sécurité et la protection des données</li></ul>",
        "",
        "security_measures",
    ),
    (
        "Pour plus d'informations sur la manière dont nous protégeons vos données, consultez notre politique.",
        "",
        "security_measures",
    ),
    ("Tout incident avéré est notifié aux personnes concernées et à l'autorité compétente.", "breach_statement", ""),
    (
        "Vous pouvez adresser une réclamation à la Commission nationale Informatique et libertés.",
        "complaint_to_authority",
        "",
    ),
    ("You may refer any unresolved issue to CNIL, the French supervisory authority.", "complaint_to_authority", ""),
    ("Your data will be stored for one year after the last login to the corresponding account.", "retention", ""),
    ("Les cookies de session sont supprimés dès que vous fermez votre navigateur.", "retention", ""),
    ("Droit de retirer votre consentement à tout moment (cookies, candidature).", "consent_withdrawal", ""),
    ("It will be made clear to you at the point we ask you to provide your data.", "", "contact"),
    ("Pour Firefox (pour la dernière version à septembre 2024), ouvrez les options.", "", "last_updated"),
    (
        "Société (ci-après « Nous ») fait référence à Boréal Voyages. La Société peut utiliser les données.",
        "controller",
        "",
    ),
    ("Chez Boréal, la protection de vos données est une priorité.", "controller", ""),
    ("Je suis Aline Boréal et je protège vos données sur mon site.", "controller", ""),
    ("Ces tiers, qui traitent vos données, peuvent être établis en Europe ou ailleurs.", "transfers_outside_eea", ""),
    ("<h2>Cookies et services tiers</h2><p>Aucun outil d'analytics n'est employé.</p>", "", "cookie_categories"),
    ("Vous pouvez demander à consulter, corriger ou supprimer vos données.", "right_of_access", ""),
    ("À des fins statistiques, nous analysons les visites de nos pages.", "purposes", ""),
    ("Les durées exactes doivent être confirmées par l'éditeur.", "placeholder_text", ""),
    ("Si les cookies Analytics sont acceptés, les pages vues sont comptées.", "cookie_categories", ""),
]


@pytest.mark.parametrize(("html", "stated", "silent"), _CASES)
def test_a_wording_states_what_it_states_and_no_more(html: str, stated: str, silent: str) -> None:
    read = policy(html).statements()
    assert [key for key in stated.split() if not read[key].found] == []
    assert [key for key in silent.split() if read[key].found] == []


def test_an_entity_label_is_not_the_controller() -> None:
    html = "<h2>Responsable du traitement</h2><p>Le responsable du traitement est :</p><p>Entité : Boréal Traiteur</p>"
    assert policy(html).controller.value == "Boréal Traiteur"
