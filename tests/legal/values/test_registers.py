"""Towns of registers, wherever they stand around the number."""

import pytest

from auditor.legal.values import registers


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("RCS Paris B 552 100 554", "Paris"),
        ("immatriculée au R.C.S. de Saint-Étienne sous le n° 552 100 554", "Saint-Étienne"),
        (
            "Registre du commerce et des sociétés de Saint-Denis de la Réunion sous le numéro 1",
            "Saint-Denis de la Réunion",
        ),
        ("N° registre du commerce : r.c Bourgoin-Jallieu 693 620 320", "Bourgoin-Jallieu"),
        ("RCS VILLEFRANCHE-TARARE", "VILLEFRANCHE-TARARE"),
        ("RCS Dunkerque 813 995 313", "Dunkerque"),
        ("RCS Fort de France", "Fort de France"),
        ("RCS de la Roche-sur-Yon", "la Roche-sur-Yon"),
        ("immatriculée au RCS tenu par le greffe du tribunal de commerce de Bobigny", "Bobigny"),
        ("Registre du Commerce et des Sociétés (RCS) de Nanterre", "Nanterre"),
        ("834 123 456 R.C.S. Nanterre", "Nanterre"),
        ("RCS : 813 995 313 Paris", "Paris"),
        ("RCS LE MANS 813 995 313", "LE MANS"),
        ("RCS de LILLE METROPOLE SIRET 813 995 313", "LILLE METROPOLE"),
        ("Immatriculée à Lyon sous le numéro 813 995 313", "Lyon"),
        ("Paris RCS 813995313", "Paris"),
        ("rcs bordeaux 813995313", "bordeaux"),
        ("inscrite au RCS du Tribunal de Commerce de Aix-en-Provence", "Aix-en-Provence"),
        ("RCS Roubaix - Tourcoing 424 761 419 00045", "Roubaix - Tourcoing"),
        ("RCS n° 813 995 313 (Paris)", "Paris"),
        ("immatriculée au greffe de Pau sous le n° 813 995 313", "Pau"),
        ("Registre du Commerce et des Sociétés : PARIS 813995313", "PARIS"),
        ("RCS Paris Capital social : 1 000 €", "Paris"),
        ("inscrite au registre du commerce et des sociétés sous le numéro 813 995 313, Paris", "Paris"),
    ],
)
def test_reads_the_town(text: str, town: str) -> None:
    assert [found.value for found in registers.find(text)] == [town]


@pytest.mark.parametrize(
    "text",
    ["Numéro RCS : 813995313", "RCS B 813 995 313", "RCS : [ville]", "RCS TVA FR56900758343", "à Paris, le 1er mars"],
)
def test_a_register_without_a_town_has_none(text: str) -> None:
    assert not registers.find(text)
