from auditor.facts import Facts
from auditor.findings import Verdict
from auditor.model import Lang, Localised
from auditor.problems import Problem, missing
from auditor.report.annexes import AnnexTables
from auditor.report.labels import Labels
from auditor.report.view import Annex
from auditor.report.words import Words
from tests.report import sample


def annexes(facts: Facts | Localised, rows: int = 60, lang: Lang = "fr") -> dict[str, Annex]:
    tables = AnnexTables(Words(Labels(lang), 8), rows)
    return {annex.key: annex for annex in tables.all(sample.findings(12), facts, sample.manifest())}


def column(annex: Annex, number: int) -> list[str]:
    return [row[number].text for row in annex.rows]


def test_cookies_show_their_declared_lifetime() -> None:
    assert column(annexes(sample.facts())["cookies"], 2)[:5] == [
        "session",
        "730 jours",
        "1157 jours",
        "30\u00a0min 00\u00a0s",
        "suppression",
    ]


def test_unknown_third_parties_are_shown() -> None:
    annex = annexes(sample.facts())["third_parties"]

    assert column(annex, 1) == ["Google", "inconnu"]


def test_a_page_that_was_not_judged_says_why() -> None:
    judged = column(annexes(sample.facts())["pages"], 3)

    assert judged[0] == "oui"
    assert "HTTP 5xx" in judged[-1]


def test_refused_addresses_give_their_reason() -> None:
    assert "robots.txt" in column(annexes(sample.facts())["refused"], 2)[0]


def test_a_missing_fact_leaves_an_explained_annex() -> None:
    facts = Facts(cookies=missing(Problem.CHALLENGE))

    found = annexes(facts)

    assert "protection anti-robots" in found["cookies"].absent
    assert "n’a pas été collectée" in found["pages"].absent
    assert found["cookies"].rows == ()


def test_an_unreadable_file_leaves_an_explained_annex() -> None:
    assert "facts.json" in annexes(Localised(fr="facts.json est absent.", en="facts.json is absent."))["cookies"].absent


def test_an_empty_list_is_not_a_missing_one() -> None:
    empty = sample.facts().cookies.model_copy(update={"items": ()})

    absent = annexes(sample.facts().model_copy(update={"cookies": empty}))["cookies"].absent

    assert absent == "Rien de ce type n’a été vu sur les pages visitées."


def test_long_lists_are_cut_with_a_count_and_a_pointer() -> None:
    annex = annexes(sample.facts(), rows=10)["hashes"]

    assert len(annex.rows) == 10
    assert annex.truncated == "10 lignes sur 90\u202f; la liste entière est dans evidence/manifest.json."


def test_each_legal_reference_is_listed_once() -> None:
    names = column(annexes(sample.facts())["references"], 0)

    assert len(names) == len(set(names)) == 3


def test_the_status_of_a_text_is_in_the_language_of_the_report() -> None:
    assert "en vigueur (transpose l’art.\u00a05(3) ePrivacy)" in column(annexes(sample.facts())["references"], 3)
    assert "in force (transposes art. 5(3) ePrivacy)" in column(annexes(sample.facts(), lang="en")["references"], 3)


def test_the_title_of_a_text_stays_french_and_says_so() -> None:
    french, english = annexes(sample.facts())["references"], annexes(sample.facts(), lang="en")["references"]

    assert column(french, 0) == column(english, 0)
    assert [annex.rows[0][0].lang for annex in (french, english)] == [None, "fr"]


def test_the_check_of_a_reference_is_dated_in_words() -> None:
    assert "règle lue (21\u00a0novembre 2026)" in column(annexes(sample.facts())["references"], 4)


def test_articles_of_one_text_share_a_row() -> None:
    found = sample.finding(2, Verdict.FAIL)
    other = found.articles[0].model_copy(update={"key": "LIL-83", "article": "art. 83"})
    both = sample.findings(3).model_copy(
        update={"findings": (found.model_copy(update={"articles": (found.articles[0], other)}),)}
    )
    tables = AnnexTables(Words(Labels("fr"), 8), 60)

    (row,) = next(
        annex for annex in tables.all(both, sample.facts(), sample.manifest()) if annex.key == "references"
    ).rows

    assert row[0].text.endswith("(Informatique et Libertés)")
    assert row[1].text == "art.\u00a082, 83"
