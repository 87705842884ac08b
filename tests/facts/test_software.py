"""Software that names itself, and until when its version is corrected."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.evidence.records import PageKind
from auditor.facts.software import SoftwareFacts, derive
from auditor.facts.versions import Support, entries, support_of
from auditor.problems import Missing, Problem
from tests.facts.kept import Visited
from tests.facts.visits import AT

DAY = date(2026, 11, 21)


def derived(tmp_path: Path, *headers: tuple[str, str], head: str = "", started: datetime = AT) -> SoftwareFacts:
    html = f'<html lang="fr"><head>{head}</head><body><p>Bienvenue</p></body></html>'
    software = derive(Visited(tmp_path).page("/", html, PageKind.HOME, headers=headers).bundle(started=started))
    assert isinstance(software, SoftwareFacts)
    return software


def support(name: str, version: str) -> Support:
    entry = next(entry for entry in entries() if entry.name == name)
    return support_of(entry, version, DAY)[0]


def test_a_dead_site_has_no_software(tmp_path: Path) -> None:
    assert isinstance(derive(Visited(tmp_path).bundle(state=Problem.CHALLENGE)), Missing)


@pytest.mark.parametrize(
    ("name", "version", "expected"),
    [
        ("PHP", "5.6.40", Support.ENDED),
        ("PHP", "7.1", Support.ENDED),
        ("PHP", "7.4.33", Support.BACKPORTS),
        ("PHP", "8.3.1", Support.SUPPORTED),
        ("PHP", "9.0", Support.UNLISTED),
        ("nginx", "1.18.0", Support.BACKPORTS),
        ("nginx", "1.1.19", Support.UNLISTED),
        ("Apache HTTP Server", "2.2.15", Support.ENDED),
        ("Apache HTTP Server", "2.4.6", Support.SUPPORTED),
        ("Apache HTTP Server", "2.4.50", Support.VULNERABLE),
        ("Microsoft IIS", "8.5", Support.ENDED),
        ("Microsoft IIS", "10.0", Support.UNLISTED),
        ("WordPress", "4.6.9", Support.ENDED),
        ("WordPress", "4.9.8", Support.BACKPORTS),
        ("WordPress", "4.7.1", Support.VULNERABLE),
        ("PrestaShop", "1.6.1.24", Support.VULNERABLE),
        ("PrestaShop", "1.7.8.11", Support.ENDED),
        ("Magento / Adobe Commerce", "2.4.3", Support.ENDED),
        ("Magento / Adobe Commerce", "2.4", Support.UNLISTED),
        ("Drupal", "7", Support.ENDED),
        ("Drupal", "11", Support.UNLISTED),
        ("jQuery", "3.4.1", Support.VULNERABLE),
        ("jQuery", "3.5.0", Support.SUPPORTED),
        ("Bootstrap", "3.4.1", Support.ENDED),
        ("Bootstrap", "5.3.3", Support.UNLISTED),
    ],
)
def test_a_version_is_judged_on_the_day_of_the_audit(name: str, version: str, expected: Support) -> None:
    assert support(name, version) is expected


def test_an_earlier_audit_judges_by_its_own_day(tmp_path: Path) -> None:
    earlier = datetime(2018, 6, 1, tzinfo=UTC)

    (php,) = derived(tmp_path, ("X-Powered-By", "PHP/5.6.40"), started=earlier).components

    assert php.support is Support.SUPPORTED


def test_one_header_may_name_several(tmp_path: Path) -> None:
    software = derived(tmp_path, ("Server", "Apache/2.4.6 (CentOS) OpenSSL/1.0.2k-fips PHP/5.4.16"))

    assert {(c.name, c.version) for c in software.components} == {
        ("Apache HTTP Server", "2.4.6"),
        ("OpenSSL", "1.0.2"),
        ("PHP", "5.4.16"),
    }


@pytest.mark.parametrize(
    ("header", "name", "version", "expected"),
    [
        (("Server", "nginx"), "nginx", None, Support.HIDDEN),
        (("Server", "Caddy/2.8"), "caddy", "2.8", Support.UNLISTED),
        (("X-AspNet-Version", "4.0.30319"), "asp.net", "4.0.30319", Support.UNLISTED),
        (("X-Generator", "Drupal 9 (https://www.drupal.org)"), "Drupal", "9", Support.ENDED),
    ],
)
def test_a_header_names_software(
    tmp_path: Path, header: tuple[str, str], name: str, version: str | None, expected: Support
) -> None:
    (component,) = derived(tmp_path, header).components

    assert (component.name, component.version, component.support) == (name, version, expected)


@pytest.mark.parametrize("server", ["cloudflare", "AmazonS3", "AkamaiGHost", "Vercel"])
def test_a_delivery_network_says_nothing_about_the_shop(tmp_path: Path, server: str) -> None:
    assert derived(tmp_path, ("Server", server)).components == ()


@pytest.mark.parametrize(
    ("address", "name", "version"),
    [
        ("/js/jquery-1.12.4.min.js", "jQuery", "1.12.4"),
        ("https://ajax.googleapis.com/ajax/libs/jquery/3.4.1/jquery.min.js", "jQuery", "3.4.1"),
        ("https://cdn.jsdelivr.net/npm/jquery@3.7.1/dist/jquery.min.js", "jQuery", "3.7.1"),
        ("/wp-includes/js/jquery/jquery.min.js?ver=3.7.1", "jQuery", "3.7.1"),
        ("https://code.jquery.com/ui/1.12.1/jquery-ui.min.js", "jQuery UI", "1.12.1"),
        ("https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/js/bootstrap.min.js", "Bootstrap", "3.3.7"),
        ("/lib/angular-1.5.8.min.js", "AngularJS", "1.5.8"),
    ],
)
def test_a_script_shows_its_version(tmp_path: Path, address: str, name: str, version: str) -> None:
    software = derived(tmp_path, head=f'<script src="{address}"></script>')

    assert [(c.name, c.version) for c in software.components if c.version] == [(name, version)]


@pytest.mark.parametrize(
    "address",
    [
        "/js/jquery.cookie-1.4.1.js",
        "/js/jquery-migrate-1.4.1.min.js",
        "/wp-content/plugins/slider/jquery.min.js?ver=2.1.0",
        "/wp-includes/js/jquery/jquery.js?ver=1.12.4-wp",
        "/themes/classic/assets/js/theme.js",
    ],
)
def test_other_numbers_are_not_the_version_of_a_library(tmp_path: Path, address: str) -> None:
    software = derived(tmp_path, head=f'<script src="{address}"></script>')

    assert [c for c in software.components if c.version] == []


def test_a_name_without_version_steps_back_behind_the_version(tmp_path: Path) -> None:
    software = derived(tmp_path, ("Server", "nginx"), ("X-Powered-By", "nginx/1.28.0"))

    assert [(c.name, c.version) for c in software.components] == [("nginx", "1.28.0")]


def test_a_hosted_platform_is_said(tmp_path: Path) -> None:
    software = derived(tmp_path, ("X-ShopId", "1"))

    assert (software.platform, software.platform_hosted) == ("Shopify", True)


def test_every_pattern_has_one_group_and_ends_come_in_order() -> None:
    for entry in entries():
        assert all(cycle.backports is None or cycle.backports >= cycle.ended for cycle in entry.cycle), entry.name
        assert len({cycle.version for cycle in entry.cycle}) == len(entry.cycle), entry.name
