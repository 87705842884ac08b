"""The controller is a named entity that collects or protects, not a site, a vendor or a processor."""

import pytest

from tests.legal.privacy.policy import policy, states

NAMED = [
    (
        "Le responsable du traitement est la société Boréal Distribution, 4 rue du Lac, 35000 Rennes.",
        "Boréal Distribution",
    ),
    ("<h2>Responsable du traitement</h2><p>Boréal SARL<br>4 rue du Lac<br>35000 Rennes</p>", "Boréal SARL"),
    ("La société Boréal, responsable de traitement, collecte vos données.", "Boréal"),
    ("<p>Responsable de traitement : Boréal SAS</p>", "Boréal SAS"),
    ("Boréal Distribution s'engage à protéger vos données personnelles.", "Boréal Distribution"),
    ("Boréal, soucieuse de votre vie privée, respecte le RGPD.", "Boréal"),
    ("Vos données sont traitées par Boréal Distribution.", "Boréal Distribution"),
    ("Les informations recueillies sont destinées à Boréal.", "Boréal"),
    ("Cette politique explique comment Boréal utilise les cookies.", "Boréal"),
    ("Le responsable du traitement est Madame Agathe Lenoir, entrepreneure individuelle.", "Agathe Lenoir"),
    ("The data controller is Boreal Trading Ltd, 4 Lake Street, Leeds.", "Boreal Trading Ltd"),
    ('Boreal Trading Ltd ("we", "us") is committed to protecting your privacy.', "Boreal Trading Ltd"),
    ("<table><tr><td>Responsable du traitement</td><td>Boréal SAS</td></tr></table>", "Boréal SAS"),
    (
        "<p>Le responsable du traitement est :</p><p>Boréal Distribution</p><p>4 rue du Lac, 35000 Rennes</p>",
        "Boréal Distribution",
    ),
    ("Chez Boréal, nous respectons votre vie privée.", "Boréal"),
    ("boreal-fr operates this store and website, including all related information.", "boreal-fr"),
    ("<dl><dt>Responsable du traitement</dt><dd>Association Les Mains Vertes</dd></dl>", "Les Mains Vertes"),
]
UNNAMED = [
    "Nous nous engageons à protéger vos données.",
    "Le site collecte vos données.",
    "Notre société respecte votre vie privée.",
    "boreal.example collecte des informations.",
    "Google Analytics utilise des cookies pour mesurer l'audience.",
    "Le responsable du traitement est l'éditeur du site.",
    "L'utilisateur dispose de droits sur ses données.",
    "Stripe traite vos données de paiement.",
    "Chaque partenaire est responsable de traitement de ses propres données.",
    "Cookies, données, RGPD : tout savoir.",
    "La CNIL protège vos données.",
    "Cela ne comprend pas les tiers. Plus rien n'est collecté.",
    "Lorsqu'elle conteste leur exactitude, la personne peut saisir le responsable du traitement.",
    "Your Privacy Matters: we respect your data.",
]


@pytest.mark.parametrize(("html", "name"), NAMED)
def test_the_controller_is_named(html: str, name: str) -> None:
    controller = policy(html).controller
    assert controller.found
    assert controller.value is not None
    assert name in controller.value


@pytest.mark.parametrize("html", UNNAMED)
def test_nobody_is_taken_for_the_controller(html: str) -> None:
    assert not states("controller", html)
