from auditor.facts import Facts
from auditor.legal.notice.model import LegalNotice
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.terms.model import TermsOfSale
from auditor.model import Lang, Localised
from auditor.report.labels import Labels
from auditor.report.readings import readings
from auditor.report.view import ReadingView
from auditor.report.words import Words
from tests.report import sample


def read(facts: Facts | Localised, rows: int = 60, lang: Lang = "fr") -> dict[str, ReadingView]:
    return {reading.key: reading for reading in readings(facts, Words(Labels(lang), 8), rows)}


def test_every_point_that_is_read_has_a_name_in_both_languages() -> None:
    models = {"legal_notice": LegalNotice, "terms": TermsOfSale, "privacy": PrivacyPolicy}
    named = set(Labels("fr").under("points"))

    assert named == {f"points.{name}.{field}" for name, model in models.items() for field in model().statements()}


def test_a_statement_shows_its_words_and_where_they_stand() -> None:
    phone = next(point for point in read(sample.facts())["legal_notice"].points if point.name == "Téléphone")

    assert phone.quote.startswith("Éditeur : xxx")
    assert "§ 8" in phone.where
    assert "page 2" in phone.where
    assert phone.seen is not None
    assert phone.seen.at


def test_what_a_reader_must_know_of_a_value_is_said() -> None:
    flags = {point.name: point.flags for point in read(sample.facts())["legal_notice"].points}

    assert flags["SIREN"] == ("valeur factice",)
    assert flags["Téléphone"] == ("lecture incertaine",)
    assert flags["Médiateur"] == ("le texte dit le contraire",)
    assert flags["Éditeur"][0].startswith("aussi")


def test_what_was_looked_for_and_not_found_is_told() -> None:
    notice = read(sample.facts())["legal_notice"]

    assert "Hébergeur" in notice.lacking
    assert "SIREN" not in notice.lacking
    assert "suite" in notice.cut


def test_a_document_that_was_not_read_says_why() -> None:
    assert "langue" in read(sample.facts())["privacy"].absent
    assert "cassé" in read(Localised(fr="cassé", en="broken"))["terms"].absent


def test_a_long_table_says_how_much_it_leaves_out() -> None:
    assert read(sample.facts(), rows=2)["legal_notice"].more
