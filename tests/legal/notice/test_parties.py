from tests.legal.notice.notices import notice, values

HOST_CARD = (
    "OVH SAS<br>SAS au capital de 10 174 560 €<br>RCS Lille Métropole 424 761 419 00045<br>"
    "N° TVA : FR 22 424 761 419<br>2 rue Kellermann, 59100 Roubaix<br>Tél. 1007"
)
OWN = ("siren", "siret", "vat_number", "share_capital", "rcs_city", "phone", "postal_address", "legal_form")


def test_the_numbers_of_the_host_are_never_the_publishers() -> None:
    html = f"<h2>Éditeur du site</h2><p>Atelier des Ormes</p><h2>Hébergeur</h2><p>{HOST_CARD}</p>"

    assert values(html, "publisher_name", *OWN) == {"publisher_name": "Atelier des Ormes"} | dict.fromkeys(OWN)


def test_a_host_that_comes_first_keeps_its_numbers() -> None:
    html = f"""<h2>Hébergeur</h2><p>{HOST_CARD}</p><h2>Propriétaire du site</h2>
        <p>Cabinet des Ormes<br>SELARL au capital de 20 000 €<br>9 rue des Tilleuls, 31000 Toulouse<br>05 61 22 47
        10</p>"""

    assert values(html, "publisher_name", "share_capital", "siren", "siret", "rcs_city", "host_name") == {
        "publisher_name": "Cabinet des Ormes",
        "share_capital": "20 000 €",
        "siren": None,
        "siret": None,
        "rcs_city": None,
        "host_name": "OVH SAS",
    }


def test_one_sentence_can_speak_of_publisher_and_host() -> None:
    html = """<p>Le site ormes.test est édité par la société Jardins des Ormes, SAS au capital de 10 000 €,
        immatriculée au
        RCS de Saint-Étienne sous le n° 732 829 320, dont le siège social est situé 4 rue des Lilas, 42000
        Saint-Étienne,
        représentée par son président, hébergé par OVH, 2 rue Kellermann, 59100 Roubaix, tél. 1007.</p>"""

    assert values(html, "publisher_name", "siren", "rcs_city", "phone", "host_name", "host_phone") == {
        "publisher_name": "Jardins des Ormes",
        "siren": "732829320",
        "rcs_city": "Saint-Étienne",
        "phone": None,
        "host_name": "OVH",
        "host_phone": "1007",
    }


def test_labels_inside_one_paragraph_part_the_parties() -> None:
    html = """<p>Le présent site est édité par : Résine, auto-entrepreneur, SIRET 73282932000074, 4 rue des
        Roseaux, 30000 Nîmes
        Responsable de la publication : Rémi Essai, téléphone 04 66 21 15 57 Webmaster du site : agence Labo, tél.
        03 20 11 24 57
        Hébergeur du site : Ouihost, 3 rue Haute 75002 Paris, téléphone 01 42 36 45 12</p>"""

    assert values(html, "publisher_name", "publication_director", "phone", "host_name", "host_phone") == {
        "publisher_name": "Résine",
        "publication_director": "Rémi Essai",
        "phone": "+33466211557",
        "host_name": "Ouihost",
        "host_phone": "+33142364512",
    }


def test_the_agency_is_not_the_publisher() -> None:
    html = """<p>Ce site a été conçu et développé par Studio Webormes SARL (RCS Lille 404 833 048, tél. 03 20 11 24
        57).</p>
        <p>Il est publié par l'association Les Amis des Ormes, association loi 1901, 5 rue du Parc 59000 Lille.</p>"""

    assert values(html, "publisher_name", "siren", "rcs_city", "phone") == {
        "publisher_name": "Les Amis des Ormes",
        "siren": None,
        "rcs_city": None,
        "phone": None,
    }


def test_a_payment_company_and_a_partner_keep_their_registers() -> None:
    html = """<h2>Éditeur</h2><p>Thés des Ormes SAS, 4 rue Rose, 13001 Marseille</p>
        <h2>Paiement</h2><p>Les paiements sont gérés par PayOrmes SA, RCS Paris 404 833 048.</p>
        <h2>Nos partenaires</h2><p>Livres des Ormes - RCS Meaux 732 829 320</p>"""

    assert values(html, "siren", "rcs_city") == {"siren": None, "rcs_city": None}


def test_the_address_of_an_authority_is_not_the_publishers() -> None:
    html = """<h2>Éditeur du site</h2><p>Mairie d'Ormesbourg</p><h2>Données personnelles</h2>
        <p>Réclamation : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, tél. 01 53 73 22 22.</p>"""

    assert values(html, "postal_address", "phone") == {"postal_address": None, "phone": None}


def test_the_host_keeps_its_director() -> None:
    html = """<h2>Éditeur</h2><p>Atelier des Ormes</p><p>Directrice de la publication : Léa Martin</p><h2>Hébergeur</h2>
        <p>Hébergorme SAS<br>RCS Paris 404 833 048<br>Directeur de la publication : Nicolas Autre</p>"""

    assert values(html, "publication_director") == {"publication_director": "Léa Martin"}


def test_a_notice_in_terms_of_use_is_read() -> None:
    html = """<h4>ARTICLE 2 : Mentions légales</h4>Le site www.ormes.test est édité par la société AIRE ORMES,
        micro-entreprise dont le siège social est situé à : Les 3 Minées - 41800 Montoire-sur-le-Loir.
        <h4>ARTICLE 3 : Accès aux services</h4>L'utilisateur accède gratuitement aux services."""
    said = notice(html)

    assert said.publisher_name.value == "AIRE ORMES"
    assert said.legal_form.value == "micro-entreprise"
    assert said.postal_address.found


def test_the_seller_of_a_definition_is_the_publisher() -> None:
    html = """<h2>ARTICLE 1 - DÉFINITIONS</h2><ul><li>« Vendeur » : désigne la société ÉTABLISSEMENTS DES ORMES,
        SAS au capital
        de 525 500,00 €, immatriculée au RCS de Bobigny sous le numéro 732 829 320.</li></ul>"""

    assert values(html, "publisher_name", "siren", "share_capital") == {
        "publisher_name": "ÉTABLISSEMENTS DES ORMES",
        "siren": "732829320",
        "share_capital": "525 500,00 €",
    }


def test_the_first_of_two_publishers_counts_and_the_other_is_a_variant() -> None:
    html = """<h2>Éditeurs</h2><p>PREMIÈRE SARL au capital de 1 000 €, RCS Nantes 732 829 320, 1 rue Rose, 44000
        Nantes</p>
        <p>DEUXIÈME SAS au capital de 2 000 €, RCS Rennes 404 833 048, 2 rue Bleue, 35000 Rennes</p>"""
    said = notice(html)

    assert said.siren.value == "732829320"
    assert [variant.value for variant in said.siren.variants] == ["404833048"]
    assert said.rcs_city.value == "Nantes"


def test_quotes_are_exact_and_say_where() -> None:
    said = notice("<h2>Éditeur</h2><p>Ormes SARL<br>RCS Nantes 732 829 320</p>").siren

    assert said.seen[0].excerpt == "RCS Nantes 732 829 320"
    assert said.seen[0].section == "Éditeur"
