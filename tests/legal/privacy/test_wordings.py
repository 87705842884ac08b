"""Wordings of shops, generators and administrations: what each states, and what it only resembles."""

import pytest

from tests.legal.privacy.policy import policy

_CASES: list[tuple[str, str, str]] = [
    (
        "Vos renseignements seront envoyés hors de l'Europe, y compris au Canada et aux États-Unis.",
        "transfers_outside_eea",
        "",
    ),
    (
        "Nous garderons les renseignements de commande dans nos dossiers jusqu'à ce que vous demandiez leur "
        "suppression.",
        "retention",
        "",
    ),
    ("Le Titulaire du traitement est Boréal S.r.l., Via Roma 1, Milano.", "controller", ""),
    (
        "Les informations recueillies sur ce formulaire sont enregistrées dans un fichier informatisé par la "
        "société Boréal pour la gestion de sa clientèle. La base légale du traitement est le consentement. Les "
        "données collectées seront communiquées aux seuls destinataires suivants : service commercial. Les "
        "données sont conservées pendant 3 ans.",
        "controller purposes legal_bases recipients retention",
        "dpo",
    ),
    (
        "Nous ne vendons, ne louons et ne cédons pas vos informations personnelles à des "
        "tiers. Cela ne comprend pas les tierces parties de confiance qui nous aident à exploiter notre site, "
        "tant que ces parties conviennent de garder ces informations confidentielles.",
        "recipients",
        "retention transfers_outside_eea",
    ),
    (
        "Nous prenons plusieurs mesures de sécurité afin de protéger la confidentialité de vos "
        "informations. Nous utilisons un cryptage de pointe pour protéger les données sensibles transmises en "
        "ligne.",
        "security_measures",
        "legal_bases",
    ),
    (
        "Est-ce que nous utilisons des cookies ? Nos cookies améliorent l'accès à notre site et identifient "
        "les visiteurs réguliers.",
        "",
        "cookie_choice_withdrawal",
    ),
    (
        "Aucune information personnelle n'est collectée à votre insu. Aucune information personnelle n'est "
        "cédée à des tiers.",
        "",
        "recipients purposes",
    ),
    (
        "L'accès à certaines rubriques du site nécessite une inscription. Les champs marqués d'une étoile sont "
        "obligatoires.",
        "mandatory_fields",
        "",
    ),
    ("Nous conservons votre consentement aux cookies pendant 6 mois.", "retention", ""),
    (
        "Les cookies ont une durée de vie limitée à treize mois. Passé ce délai, votre consentement est redemandé.",
        "retention",
        "",
    ),
    (
        "<h2>Gestion des cookies</h2><p>Le bandeau vous permet de tout accepter, tout refuser ou personnaliser.</p>",
        "cookie_choice_withdrawal",
        "",
    ),
    (
        "We will only retain your personal information for as long as is necessary for the purposes set out in "
        "this policy.",
        "retention",
        "",
    ),
    (
        "Our site is hosted on Shopify Inc. Your data is stored through Shopify's data storage on a secure "
        "server behind a firewall.",
        "security_measures",
        "",
    ),
    ("Les données personnelles sont hébergées chez OVH, en France.", "", "transfers_outside_eea"),
    ("Nous ne prenons pas de décision automatisée à votre égard.", "automated_decisions", ""),
    ("Ces données ne font l'objet d'aucune prise de décision automatisée ni de profilage.", "automated_decisions", ""),
    ("Vos données ne quittent pas l'Union européenne.", "transfers_outside_eea", ""),
    (
        "Nos serveurs sont localisés exclusivement en France et au sein de l'Union européenne.",
        "transfers_outside_eea",
        "",
    ),
    ("En cas de fuite de données, nous préviendrons les personnes concernées.", "breach_statement", ""),
    ("Toute violation de données sera signalée à la CNIL sous 72 heures.", "breach_statement", ""),
    ("Vos données sont confidentielles.", "", "security_measures"),
    ("Le présent site est hébergé par Boréal Hosting SAS, 2 rue du Port, 59000 Lille.", "", "controller"),
    (
        "Les données sont traitées sur la base de l'intérêt légitime du responsable de traitement et, pour la "
        "newsletter, de votre consentement.",
        "legal_bases",
        "controller",
    ),
    ("Lorsque vous créez un compte, vous acceptez que vos données soient traitées.", "", "legal_bases"),
    ("Date : 12/03/2024", "last_updated", ""),
    ("Version 2.1", "last_updated", ""),
    ("Paris, le 4 mai 2023", "last_updated", ""),
    ("Cookie policy – updated on 3 May 2023", "last_updated", ""),
    ("Google Fonts est utilisé pour afficher les polices.", "", "cookie_list"),
    ("Des vidéos YouTube peuvent être intégrées.", "", "cookie_list"),
    ("Le formulaire utilise reCAPTCHA.", "", "cookie_list"),
    ("Nous utilisons le pixel Meta et Hotjar.", "cookie_list", ""),
    ("Ce site est mesuré par Plausible, sans cookie.", "cookie_list", ""),
    ("Le numéro de téléphone est facultatif.", "mandatory_fields", ""),
    (
        "Ces informations sont nécessaires au traitement de votre commande ; sans elles, nous ne pourrons pas "
        "vous livrer.",
        "mandatory_fields",
        "",
    ),
    ("Champs obligatoires *", "mandatory_fields", ""),
    ("Nous ne conservons aucune donnée.", "", "retention"),
    ("Les données sont effacées dès que le but est atteint.", "retention", ""),
    ("Données conservées : durée légale.", "retention", ""),
    ("Durée de conservation : 3 ans.", "retention", ""),
    ("Vos informations restent stockées tant que vous êtes client.", "retention", ""),
    (
        "Votre commande est conservée dans nos archives pendant dix ans au titre de nos obligations comptables.",
        "retention",
        "legal_bases",
    ),
    ("Livraison en 3 jours.", "", "retention"),
    ("Site édité par Boréal SARL. Nous protégeons vos données.", "controller", ""),
    ("L'entreprise individuelle Agathe Lenoir collecte vos données.", "controller", ""),
    ("Je soussignée Agathe Lenoir, psychologue, suis responsable du traitement de vos données.", "controller", ""),
    ("Vos coordonnées sont transmises au transporteur.", "recipients", ""),
    ("Nous pouvons être amenés à transmettre vos informations sur réquisition judiciaire.", "recipients", ""),
    ("Les informations ne sont communiquées à aucun tiers sans votre accord.", "", "recipients"),
    ("Données bancaires : gérées par notre banque.", "recipients", ""),
    ("Hébergeur : Boréal Hosting.", "", "recipients"),
    ("Les mots de passe sont hachés.", "security_measures", ""),
    ("Site sécurisé par un certificat SSL.", "security_measures", ""),
    ("Nous ne sommes pas responsables de la sécurité des sites tiers.", "", "security_measures"),
    ("Les traceurs de mesure d'audience sont exemptés de consentement.", "cookie_categories", ""),
    ("Cookies tiers : aucun.", "", "cookie_categories"),
    ("Ce site ne dépose pas de cookies de mesure d'audience.", "", "cookie_categories"),
    ("Pour supprimer les cookies, allez dans Outils puis Options Internet.", "cookie_choice_withdrawal", ""),
    ("Vous pouvez revenir sur votre choix via le lien « Cookies » en bas de page.", "cookie_choice_withdrawal", ""),
    ("Le refus des cookies n'empêche pas la navigation.", "", "cookie_choice_withdrawal"),
    ("Nous agissons sur la base de votre consentement (article 6-1-a du RGPD).", "legal_bases", ""),
    ("Base juridique : art. 6, paragraphe 1, point f) du RGPD.", "legal_bases", ""),
    ("Le traitement a pour fondement l'exécution de mesures précontractuelles.", "legal_bases", ""),
    ("Responsable de la publication : Agathe Lenoir.", "", "controller dpo"),
    (
        "Notre déléguée à la protection des données, Agathe Lenoir, est joignable à rgpd@boreal.example.",
        "dpo contact",
        "",
    ),
    ("Contactez le responsable RGPD au 02 99 12 47 58.", "dpo contact", ""),
    ("Mise à jour : 05/2024", "last_updated", ""),
    ("Dernière modification le lundi 3 mars 2025.", "last_updated", ""),
    ("Applicable à compter du 1er janvier 2025", "last_updated", ""),
    ("Créé en 2019, notre site grandit.", "", "last_updated"),
]
"""A sentence, the keys that it states, the keys that it does not."""


@pytest.mark.parametrize(("html", "stated", "silent"), _CASES)
def test_a_sentence_states_what_it_says_and_no_more(html: str, stated: str, silent: str) -> None:
    found = policy(html).statements()
    assert [key for key in stated.split() if not found[key].found] == []
    assert [key for key in silent.split() if found[key].found] == []
