"""Rights are read from nouns, verbs, lists and articles, and from nothing else."""

import pytest

from tests.legal.privacy.policy import policy, states

ALL = (
    "right_of_access",
    "right_to_rectification",
    "right_to_erasure",
    "right_to_restriction",
    "right_to_object",
    "right_to_portability",
)
EVERY_RIGHT = [
    "Vous disposez d'un droit d'accès, de rectification, d'effacement, de limitation, d'opposition et de "
    "portabilité de vos données.",
    "Conformément aux articles 15 à 22 du RGPD, vous disposez de droits sur vos données.",
    "<h2>Vos droits</h2><ul><li>Accès</li><li>Rectification</li><li>Suppression</li>"
    "<li>Limitation</li><li>Opposition</li><li>Portabilité</li></ul>",
    "<h2>Vos droits</h2><p>Accès, rectification, suppression, limitation, opposition, portabilité.</p>",
    "Vous pouvez accéder aux données vous concernant, les rectifier, demander leur effacement, exercer "
    "votre droit à la limitation du "
    "traitement de vos données, vous opposer au traitement de vos données et exercer votre droit à la portabilité.",
    "<p>Vous pouvez à tout moment :</p><ul><li>accéder à l'ensemble de vos données ;</li><li>corriger vos "
    "informations inexactes ;</li>"
    "<li>faire supprimer vos données ;</li><li>demander le gel temporaire de l'utilisation de certaines de "
    "vos données ;</li>"
    "<li>vous opposer à l'utilisation de vos données ;</li><li>récupérer vos données dans un format "
    "lisible par machine.</li></ul>",
    "You have the right to access, rectify, erase, restrict or object to the processing of your data, and "
    "the right to data portability.",
    "<p>Under the GDPR you have the following rights:</p><ul><li>The right to access</li><li>The right to "
    "rectification</li>"
    "<li>The right to erasure</li><li>The right to restrict processing</li><li>The right to object to processing</li>"
    "<li>The right to data portability</li></ul>",
    "<p>You may ask us to:</p><ul><li>send you a copy of your personal data</li><li>correct your personal data</li>"
    "<li>delete your personal data</li><li>restrict the processing of your data</li><li>stop, as you may "
    "object to our processing</li>"
    "<li>receive your data in a structured, machine-readable format</li></ul>",
    "<p>Vos droits :<br>- droit d'accès (article 15)<br>- droit de rectification (article 16)<br>- droit à "
    "l'oubli (article 17)"
    "<br>- droit à la limitation (article 18)<br>- droit à la portabilité (article 20)<br>- droit "
    "d'opposition (article 21)</p>",
    "<h3>Quels sont vos droits ?</h3><dl><dt>Droit d'accès</dt><dd>Obtenir une copie.</dd><dt>Droit de "
    "rectification</dt><dd>Corriger une "
    "erreur.</dd><dt>Droit à l'effacement</dt><dd>Tout supprimer.</dd><dt>Droit à la "
    "limitation</dt><dd>Geler un traitement.</dd>"
    "<dt>Droit d'opposition</dt><dd>Dire non.</dd><dt>Droit à la portabilité</dt><dd>Emporter vos données.</dd></dl>",
]
ONE = [
    ("right_of_access", "Toute personne peut obtenir communication des informations qui la concernent."),
    ("right_of_access", "Vous pouvez obtenir une copie de vos données sur simple demande."),
    ("right_of_access", "Vous avez le droit de savoir si des données vous concernant sont traitées."),
    ("right_of_access", "L'utilisateur dispose d'un droit d’accès aux informations qui le concernent."),
    ("right_of_access", "Vous pouvez nous demander l'accès à vos renseignements personnels."),
    ("right_of_access", "You can request a copy of the personal data we hold about you."),
    ("right_of_access", "You have the right to obtain confirmation as to whether your data are processed."),
    ("right_to_rectification", "Vous disposez d'un droit d'accès et de modification de vos données."),
    ("right_to_rectification", "Vous pouvez demander que vos données soient mises à jour ou complétées."),
    ("right_to_rectification", "Vous avez le droit de faire corriger les informations inexactes."),
    ("right_to_rectification", "You may ask us to correct inaccurate information."),
    ("right_to_erasure", "Vous pouvez exiger la suppression de vos données personnelles."),
    ("right_to_erasure", "Vous bénéficiez du « droit à l'oubli »."),
    ("right_to_erasure", "Vous pouvez demander la suppression définitive de votre compte et de vos données."),
    ("right_to_erasure", "You can ask us to erase your personal data at any time."),
    ("right_to_erasure", "You have the right to be forgotten."),
    ("right_to_restriction", "Vous pouvez demander la suspension du traitement de vos données."),
    ("right_to_restriction", "Vous avez le droit de restreindre le traitement."),
    ("right_to_restriction", "You can ask us to restrict the processing of your data."),
    (
        "right_to_object",
        "Vous pouvez vous opposer, pour des motifs légitimes, au traitement des données vous concernant.",
    ),
    (
        "right_to_object",
        "Toute personne a le droit de s'opposer au traitement de ses données à des fins de prospection.",
    ),
    ("right_to_object", "Les utilisateurs ont un droit d'objection."),
    ("right_to_object", "You may object to the processing of your data for direct marketing."),
    ("right_to_portability", "Vous avez la possibilité d'obtenir la portabilité de vos données."),
    ("right_to_portability", "Vous pouvez recevoir vos données dans un format structuré et couramment utilisé."),
]
NONE = [
    "Nous nous réservons le droit de modifier la présente politique et de supprimer tout contenu.",
    "Tous droits réservés. Toute modification ou suppression du site est interdite.",
    "Vous pouvez modifier les paramètres de votre navigateur ou supprimer les cookies.",
    "Vous pouvez vous opposer au dépôt des cookies.",
    "Vous pouvez vous opposer à recevoir notre newsletter en cliquant sur le lien de désinscription.",
    "Vous pouvez vous inscrire sur la liste d'opposition au démarchage téléphonique Bloctel.",
    "Limitation de responsabilité : l'éditeur ne saurait être tenu responsable.",
    "Nous limitons la collecte des données au strict nécessaire.",
    "Les mesures protègent vos données contre l'accès non autorisé, la modification et la destruction.",
    "We reserve the right to update this policy and to remove content at any time.",
    "Vous pouvez définir des directives relatives à la conservation, à l'effacement et à la communication "
    "de vos données après votre décès.",
    "La portabilité de votre numéro de téléphone est assurée par votre opérateur.",
    "Les droits d'auteur interdisent toute modification des contenus.",
]


@pytest.mark.parametrize("html", EVERY_RIGHT)
@pytest.mark.parametrize("key", ALL)
def test_a_right_is_found_however_it_is_said(key: str, html: str) -> None:
    assert states(key, html)


@pytest.mark.parametrize(("key", "html"), ONE)
def test_one_right_is_found(key: str, html: str) -> None:
    assert states(key, html)


@pytest.mark.parametrize("html", NONE)
def test_what_is_no_right_is_none(html: str) -> None:
    stated = policy(html).statements()
    assert [key for key in ALL if stated[key].found] == []


def test_a_right_that_is_refused_is_denied() -> None:
    stated = policy("Le droit à la portabilité ne s'applique pas à ces traitements.").right_to_portability
    assert not stated.found
    assert stated.denied
