from pathlib import Path

import pytest

from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import PageKind
from auditor.facts import declarations, legal_notice, privacy, terms, trader
from auditor.facts.declarations import Declarations
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.terms.model import TermsOfSale
from auditor.merchant import LegalStatus, Merchant
from auditor.problems import Missing, Problem
from tests.facts.texts import bundle, document
from tests.facts.visits import page

NOTICE = document(
    "/mentions",
    "<h1>Mentions légales</h1><p>Éditeur : Atelier Lavande SARL au capital de 10 000 €, RCS Lyon 732 829 320,"
    " 3 rue des Tilleuls, 69001 Lyon.</p><h2>Hébergeur</h2><p>OVH SAS, 2 rue Kellermann, 59100 Roubaix</p>",
    DocumentKind.LEGAL_NOTICE,
)
TERMS = document(
    "/cgv",
    "<h1>Conditions générales de vente</h1><p>Le consommateur dispose d'un délai de quatorze jours pour se rétracter"
    " à compter de la réception. Atelier Lavande SARL, RCS Lyon 552 100 554.</p>",
    DocumentKind.TERMS,
)


def problem_of(fact: object) -> Problem:
    assert isinstance(fact, Missing)
    return fact.problem


def test_a_document_gives_statements_with_quote_page_and_time(tmp_path: Path) -> None:
    notice = legal_notice.derive(bundle(tmp_path, NOTICE))

    assert isinstance(notice, LegalNotice)
    assert notice.siren.value == "732829320"
    (seen,) = notice.siren.seen[:1]
    assert (seen.url, seen.at, "RCS Lyon" in seen.excerpt) == (NOTICE.url, NOTICE.at, True)
    assert [place.url for place in notice.documents] == [NOTICE.url]


def test_the_page_on_returns_completes_the_terms(tmp_path: Path) -> None:
    returns = document("/retours", "<p>Les frais de retour sont à la charge du client.</p>", DocumentKind.RETURNS)

    read = terms.derive(bundle(tmp_path, returns, TERMS))

    assert isinstance(read, TermsOfSale)
    assert read.withdrawal_right.found
    assert read.return_costs.found
    assert [place.url for place in read.documents] == [TERMS.url, returns.url]


def test_terms_for_professionals_do_not_speak_for_consumers(tmp_path: Path) -> None:
    words = "<h1>CGV réservées aux professionnels</h1><p>Le tribunal de commerce de Lyon est seul compétent.</p>"
    pro = document("/cgv-pro", words, DocumentKind.TERMS)

    both, alone = terms.derive(bundle(tmp_path / "1", pro, TERMS)), terms.derive(bundle(tmp_path / "2", pro))

    assert isinstance(both, TermsOfSale)
    assert [place.url for place in both.documents] == [TERMS.url]
    assert isinstance(alone, TermsOfSale)
    assert [place.url for place in alone.documents] == [pro.url]


def test_a_document_that_the_site_lacks_is_not_an_empty_document(tmp_path: Path) -> None:
    assert problem_of(privacy.derive(bundle(tmp_path, NOTICE))) is Problem.NO_SUCH_DOCUMENT


def test_a_document_in_another_language_is_unread(tmp_path: Path) -> None:
    german = document("/datenschutz", "<p>Verantwortlicher ist die Firma.</p>", DocumentKind.PRIVACY, language="de")

    assert problem_of(privacy.derive(bundle(tmp_path, german))) is Problem.UNREAD_LANGUAGE


def test_a_document_without_words_says_why(tmp_path: Path) -> None:
    scanned = document("/cgv.pdf", "", DocumentKind.TERMS, problem=Problem.NOT_HTML)

    assert problem_of(terms.derive(bundle(tmp_path, scanned))) is Problem.NOT_HTML


def test_a_document_cut_short_says_so(tmp_path: Path) -> None:
    read = privacy.derive(bundle(tmp_path, document("/rgpd", "<p>Vie privée</p>", DocumentKind.PRIVACY, cut=True)))

    assert isinstance(read, PrivacyPolicy)
    assert read.cut


def test_a_cookie_policy_does_not_stand_for_the_privacy_policy(tmp_path: Path) -> None:
    cookies = document("/cookies", "<p>Le cookie _ga dure 13 mois.</p>", DocumentKind.COOKIES)

    read = privacy.derive(bundle(tmp_path, cookies))

    assert isinstance(read, PrivacyPolicy)
    assert read.cut
    assert read.completes_only


def test_a_file_that_could_not_be_read_may_hold_what_the_page_lacks(tmp_path: Path) -> None:
    words = "<p>Vos données servent à répondre à vos demandes et à livrer vos commandes.</p>"
    page_of_it = document("/rgpd", words, DocumentKind.PRIVACY)
    scanned = document("/rgpd.pdf", "", DocumentKind.PRIVACY, problem=Problem.NOT_HTML)

    alone, beside = bundle(tmp_path / "a", page_of_it), bundle(tmp_path / "b", page_of_it, scanned)

    assert [one.cut for one in map(privacy.derive, (alone, beside)) if isinstance(one, PrivacyPolicy)] == [False, True]


def test_a_page_without_any_text_of_its_own_lacks_nothing_for_certain(tmp_path: Path) -> None:
    menu = "<header><p>Boutique de thés et de cafés, livraison partout en France</p></header>"
    empty = document("/mentions", f"{menu}<h1>Mentions légales</h1>", DocumentKind.LEGAL_NOTICE)

    read = legal_notice.derive(bundle(tmp_path, empty))

    assert isinstance(read, LegalNotice)
    assert read.cut


def test_a_page_that_is_no_document_names_the_publisher_only_where_it_identifies_it(tmp_path: Path) -> None:
    shelf = document("/catalogue", "<h2>Affiner par</h2><table><tr><th>Édité par</th><td>Folio</td></tr></table>")
    contact = document("/contact", "<p>Ce site est édité par Atelier Lavande SARL, RCS Lyon 732 829 320.</p>")

    said = declarations.derive(bundle(tmp_path, shelf, contact))

    assert isinstance(said, Declarations)
    assert [(one.value, one.seen[0].url) for one in said.publisher_name] == [("Atelier Lavande SARL", contact.url)]


def test_terms_that_speak_of_sending_goods_back_sell_goods(tmp_path: Path) -> None:
    words = "<h1>CGV</h1><p>Les frais de retour sont à la charge du client. Les fichiers sont téléchargés.</p>"

    who = trader.derive(bundle(tmp_path, document("/cgv", words, DocumentKind.TERMS)))

    assert isinstance(who, Trader)
    assert who.goods.yes


def test_numbers_outside_the_legal_notice_tell_the_country_too(tmp_path: Path) -> None:
    words = "<h1>CGV</h1><p>Vendeur : Atelier Wallon SRL, rue Haute 5, 5000 Namur, TVA BE 0403.170.701.</p>"

    who = trader.derive(bundle(tmp_path, document("/cgv", words, DocumentKind.TERMS)))

    assert isinstance(who, Trader)
    assert who.country == "BE"


def test_every_document_says_who_the_merchant_is(tmp_path: Path) -> None:
    said = declarations.derive(bundle(tmp_path, TERMS, NOTICE))

    assert isinstance(said, Declarations)
    assert [(one.value, one.seen[0].url) for one in said.siren] == [
        ("732829320", NOTICE.url),
        ("552100554", TERMS.url),
    ]
    assert [one.value for one in said.host_name] == ["OVH SAS"]


def test_who_the_merchant_is_follows_from_the_documents(tmp_path: Path) -> None:
    cart = page("/panier", PageKind.CART, "<p>Votre panier</p>")

    who = trader.derive(bundle(tmp_path, NOTICE, TERMS, pages=(cart,)))

    assert isinstance(who, Trader)
    assert (who.consumers.yes, who.consumers.declared) == (True, False)
    assert (who.status, who.country) == (LegalStatus.COMPANY, "FR")
    assert who.marketplace.yes is None


def test_what_is_declared_goes_first_and_the_contrary_is_shown(tmp_path: Path) -> None:
    who = trader.derive(bundle(tmp_path, NOTICE, TERMS, merchant=Merchant(consumers=False, country="BE")))

    assert isinstance(who, Trader)
    assert (who.consumers.yes, who.consumers.declared) == (False, True)
    assert who.consumers.seen
    assert who.country == "BE"


def test_the_consent_banner_on_every_page_is_no_part_of_the_policy(tmp_path: Path) -> None:
    banner = "<div>En poursuivant votre navigation, vous acceptez les cookies.</div>"
    home = document("/", f"{banner}<p>Bienvenue</p>")
    policy = document("/rgpd", f"{banner}<p>Vous disposez d'un droit d'accès.</p>", DocumentKind.PRIVACY)

    read = privacy.derive(bundle(tmp_path, home, policy))

    assert isinstance(read, PrivacyPolicy)
    assert read.right_of_access.found
    assert not read.browsing_consent.found


def test_a_policy_that_says_it_itself_is_read(tmp_path: Path) -> None:
    words = "<p>En poursuivant votre navigation, vous acceptez les cookies.</p>"

    read = privacy.derive(
        bundle(tmp_path, document("/", "<p>Bienvenue</p>"), document("/rgpd", words, DocumentKind.PRIVACY))
    )

    assert isinstance(read, PrivacyPolicy)
    assert read.browsing_consent.found


@pytest.mark.parametrize("form", ["micro-entreprise", "Exercice individuel", "auto-entrepreneuse", "E.I.", "EIRL"])
def test_whoever_trades_in_person_is_a_sole_trader(tmp_path: Path, form: str) -> None:
    words = f"<h2>Éditeur du site</h2><p>Anne Ormeau</p><p>Forme juridique : {form}</p><p>8 rue Haute, 44000 Nantes</p>"
    said = document("/mentions-legales", words, DocumentKind.LEGAL_NOTICE)

    who = trader.derive(bundle(tmp_path, said))

    assert isinstance(who, Trader)
    assert who.status is LegalStatus.SOLE_TRADER
