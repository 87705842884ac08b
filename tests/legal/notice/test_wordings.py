from typing import Any

import pytest

from tests.legal.notice.notices import notice

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "a generator's sentences": (
        "<h1>Mentions légales</h1><p>Le site ormes.test est édité par Ormes Shop, SASU au capital de 500 euros, "
        "dont le siège social est situé au 10 rue de la Paix 75002 Paris, inscrite au RCS de Paris sous le "
        "numéro 732829320.</p><p>Numéro de TVA : FR44732829320</p><p>Responsable de la publication : Léa "
        "Martin</p><p>Hébergement : Shopify Inc., dont le siège social est situé au 151 O'Connor Street, Ground "
        "floor, Ottawa, ON, K2P 2L8, Canada</p><p>Email : hello@ormes.test</p>",
        {
            "publisher_name": "Ormes Shop",
            "legal_form": "SASU",
            "share_capital": "500 euros",
            "rcs_city": "Paris",
            "siren": "732829320",
            "vat_number": "FR44732829320",
            "publication_director": "Léa Martin",
            "host_name": "Shopify Inc.",
            "host_address": True,
            "email": "hello@ormes.test",
            "postal_address": True,
        },
    ),
    "symbols for labels": (
        "<h2>📌 Éditeur</h2><p>👤 Claire Essai<br>📍 8 rue Haute, 33000 Bordeaux<br>📞 06 12 44 87 15<br>✉️ "
        "claire@ormes.test</p><h2>🖥️ Hébergeur</h2><p>🏢 OVH<br>📍 2 rue Kellermann, 59100 Roubaix</p>",
        {
            "publisher_name": "Claire Essai",
            "phone": True,
            "email": "claire@ormes.test",
            "postal_address": True,
            "host_name": "OVH",
            "host_address": True,
        },
    ),
    "an association and a commercial host": (
        "<h1>Mentions légales</h1><h2>Association</h2><p>Les Amis des Ormes, association régie par la loi du 1er "
        "juillet 1901, déclarée à la préfecture du Rhône sous le n° W691234987.<br>Siège : 4 place Bellecour, "
        "69002 Lyon</p><p>Présidente : Claire Essai</p><p>Directrice de la publication : la "
        "présidente</p><h2>Hébergement</h2><p>AlwaysData, SARL au capital de 5.000 € immatriculée au RCS de "
        "Paris sous le numéro 492 893 490, dont le siège social se trouve 91 rue du Faubourg Saint Honoré - "
        "75008 Paris</p>",
        {
            "publisher_name": True,
            "legal_form": True,
            "association_number": "W691234987",
            "publication_director": None,
            "share_capital": None,
            "rcs_city": None,
            "siren": None,
            "host_name": "AlwaysData",
            "host_address": True,
            "postal_address": True,
        },
    ),
    "no title at all": (
        "<p>SARL ORMES</p><p>Capital : 8000€</p><p>Siège : 8 rue Haute 33000 Bordeaux</p><p>RCS : Bordeaux 732 "
        "829 320</p><p>N° TVA FR 44 732 829 320</p><p>Gérant : M. Essai</p><p>Tel 05 56 44 87 15</p><p>Site "
        "réalisé par AgenceWeb - www.agenceweb.test</p><p>Hébergement OVH Roubaix</p>",
        {
            "publisher_name": "SARL ORMES",
            "legal_form": "SARL",
            "share_capital": "8000€",
            "rcs_city": "Bordeaux",
            "siren": "732829320",
            "vat_number": "FR44732829320",
            "phone": True,
            "host_name": "OVH",
            "host_address": None,
            "postal_address": True,
            "publication_director": None,
        },
    ),
    "capitals only": (
        "<H2>EDITEUR DU SITE</H2><P>ORMES DISTRIBUTION SAS AU CAPITAL DE 37 000 EUROS<BR>8 RUE HAUTE 33000 "
        "BORDEAUX<BR>R.C.S BORDEAUX B 732 829 320<BR>TEL 05 56 44 87 15<BR>MAIL "
        "CONTACT@ORMES.TEST</P><H2>DIRECTEUR DE PUBLICATION</H2><P>JEAN ESSAI</P><H2>HEBERGEUR</H2><P>IONOS SARL "
        "7 PLACE DE LA GARE 57200 SARREGUEMINES</P>",
        {
            "publisher_name": True,
            "legal_form": "SAS",
            "share_capital": "37 000 EUROS",
            "rcs_city": "BORDEAUX",
            "siren": "732829320",
            "phone": True,
            "email": "contact@ormes.test",
            "publication_director": "JEAN ESSAI",
            "host_name": True,
            "host_address": True,
            "postal_address": True,
        },
    ),
    "no accents, one paragraph": (
        "<h3>Editeur</h3>La societe Ormes Voyages, SARL unipersonnelle au capital de 7 500 euros, immatriculee "
        "au registre du commerce et des societes de Clermont Ferrand sous le numero 732 829 320, licence "
        "IM063120003, dont le siege est 8 rue Haute 63000 Clermont-Ferrand. Telephone 04 73 44 87 15. Directeur "
        "de la publication Paul Essai. Hebergeur : Infomaniak Network SA, Rue Eugene Marziano 25 1227 Geneve "
        "Suisse",
        {
            "publisher_name": "Ormes Voyages",
            "legal_form": True,
            "rcs_city": "Clermont Ferrand",
            "siren": "732829320",
            "phone": True,
            "publication_director": "Paul Essai",
            "host_name": "Infomaniak Network SA",
            "host_address": True,
            "postal_address": True,
        },
    ),
    "a data protection officer of another company": (
        "<h2>Éditeur</h2><p>Ormes SAS, 8 rue Haute 33000 Bordeaux, contact@ormes.test</p><h2>Délégué à la "
        "protection des données</h2><p>Cabinet DPO Conseil, 5 rue Basse 69001 Lyon, 04 72 11 33 57, "
        "dpo@dpoconseil.test</p>",
        {"publisher_name": "Ormes SAS", "email": "contact@ormes.test", "phone": None},
    ),
    "a professional body with an address": (
        "<h2>Éditeur</h2><p>Dr Claire Essai, médecin généraliste, 8 rue Haute 33000 Bordeaux</p><p>Inscrite à "
        "l'Ordre des médecins de la Gironde sous le n° 33/12345 - RPPS 10001234567</p><p>Conseil National de "
        "l'Ordre des médecins, 4 rue Léon Jost, 75855 Paris Cedex 17, 01 53 89 32 00</p>",
        {"publisher_name": True, "siren": None, "siret": None, "regulated_profession": True, "postal_address": True},
    ),
    "an English notice of a French company": (
        "<h1>Legal Notice</h1><p>Elm SAS, a simplified joint-stock company (SAS) with a share capital of "
        "€10,000, registered with the Paris Trade and Companies Register under number 732 829 320, whose "
        "registered office is located at 8 rue Haute, 75002 Paris, France.</p><p>Publication director: John "
        "Sample</p><p>Hosting: Google Cloud Platform, Google Ireland Limited, Gordon House, Barrow Street, "
        "Dublin 4, Ireland</p><p>Contact: hello@elm.test – +33 1 44 71 22 35</p>",
        {
            "publisher_name": "Elm SAS",
            "legal_form": True,
            "share_capital": True,
            "siren": "732829320",
            "publication_director": "John Sample",
            "host_name": True,
            "host_address": True,
            "email": "hello@elm.test",
            "phone": True,
            "rcs_city": True,
        },
    ),
    "one list": (
        "<ul><li>Dénomination : Ormes</li><li>Forme : EURL</li><li>Capital : 1 000 €</li><li>SIREN : 732 829 320 "
        "RCS Nîmes</li><li>APE : 4791B</li><li>Adresse : ZA des Ormes, 30900 Nîmes</li><li>Téléphone : 04 66 55 "
        "44 22</li><li>Courriel : bonjour@ormes.test</li><li>Responsable de publication : Claire "
        "Essai</li><li>Hébergeur : PlanetHoster - 4416 Louis-B.-Mayer, Laval, Québec, Canada</li></ul>",
        {
            "publisher_name": "Ormes",
            "legal_form": "EURL",
            "share_capital": "1 000 €",
            "siren": "732829320",
            "rcs_city": "Nîmes",
            "activity_code": "4791B",
            "postal_address": True,
            "phone": True,
            "email": "bonjour@ormes.test",
            "publication_director": "Claire Essai",
            "host_name": "PlanetHoster",
        },
    ),
    "an invitation to write under the host's title": (
        "<h2>Éditeur</h2><p>Ormes, 8 rue Haute 33000 Bordeaux</p><h2>Hébergement</h2><p>Ce site est hébergé par "
        "OVH.</p><p>Pour toute question sur le site, vous pouvez nous écrire à contact@ormes.test ou nous "
        "appeler au 05 56 44 87 15.</p>",
        {"email": "contact@ormes.test", "host_name": "OVH", "host_phone": None, "phone": True},
    ),
    "no VAT": (
        "<h2>Éditeur</h2><p>Claire Essai – Entrepreneur individuel<br>SIRET : 732 829 320 00074<br>TVA : non "
        "applicable (article 293B du CGI)</p>",
        {
            "vat_number": None,
            "vat_exemption": True,
            "siret": "73282932000074",
            "publisher_name": "Claire Essai",
            "sole_trader_mention": True,
            "placeholder_text": None,
        },
    ),
    "a craftsman": (
        "<h2>Éditeur</h2><p>Ferronnerie Essai, artisan, immatriculé au RNE sous le numéro 732 829 320</p>",
        {"siren": "732829320", "trades_register": True, "publisher_name": "Ferronnerie Essai"},
    ),
    "date and publisher on one line": (
        "<h1>Mentions légales</h1><p>Dernière mise à jour : juin 2025 · Site édité par ORM Conseils</p>",
        {"publisher_name": "ORM Conseils", "last_updated": True},
    ),
    "a director's given name": (
        "<h2>Éditeur</h2><p><strong>PulseOrme</strong>, SAS au capital de 200 €.</p><p>RCS Nantes 732 829 "
        "320.</p><p>Directeur de publication : Romain.</p>",
        {
            "publisher_name": "PulseOrme",
            "publication_director": "Romain",
            "rcs_city": "Nantes",
            "share_capital": "200 €",
        },
    ),
    "the town in brackets": (
        "<h2>Éditeur</h2><ul><li>Dénomination sociale : REPUBLIK ORME</li><li>Numéro RCS : 732 829 320 "
        "(Paris)</li><li>Siège social : 295 Route d'Aulus, Oust 09140</li></ul>",
        {"rcs_city": "Paris", "siren": "732829320", "postal_address": True, "publisher_name": "REPUBLIK ORME"},
    ),
    "a host not chosen yet": (
        "<p>Éditeur du site : Memorme. Email : jit@memorme.test.</p><p>Hébergement : à configurer selon "
        "l'hébergeur réellement retenu avant mise en production.</p><p>Directeur de publication : l'équipe "
        "Memorme.</p>",
        {
            "publisher_name": "Memorme",
            "host_name": None,
            "publication_director": None,
            "placeholder_text": True,
            "email": "jit@memorme.test",
        },
    ),
    "an agency in the foot": (
        "<h2>Mentions légales</h2><p>Dénomination : ECOPRO</p><footer><p>© 2026 ECOPRO — Tous droits réservés · "
        "Site édité par Influxe</p></footer>",
        {"publisher_name": "ECOPRO"},
    ),
    "an agency in the foot of a card": (
        "<h2>Éditeur</h2><p>ECOPRO SARL<br>3 rue Haute, 33000 Bordeaux</p><footer><p>© 2026 — Site édité par "
        "Influxe</p></footer>",
        {"publisher_name": "ECOPRO SARL"},
    ),
    "a Belgian association in one sentence": (
        "<p>Ormes ASBL, rue Haute 12 à 1000 Bruxelles, inscrite à la Banque-Carrefour des Entreprises sous le "
        "numéro 0428.759.497 (RPM Bruxelles), est l'éditeur responsable de ce site. Contact : info@ormes.test, "
        "+32 2 513 42 11.</p>",
        {
            "be_enterprise_number": "0428759497",
            "legal_form": "ASBL",
            "postal_address": True,
            "email": "info@ormes.test",
            "phone": True,
            "publisher_name": True,
        },
    ),
}
"""What a page must be read to state: a value, True for any value, None for nothing."""


@pytest.mark.parametrize("name", CASES)
def test_a_wording_is_understood(name: str) -> None:
    html, expected = CASES[name]
    said = notice(html).statements()
    read = {key: said[key].value if said[key].found else None for key in expected}

    for key, value in expected.items():
        if value is True:
            assert said[key].found, key
        else:
            assert read[key] == value
