"""Content-Security-Policy as browsers read it (W3C CSP Level 3, §2.2, §6.1.11, §6.7)."""

from enum import StrEnum

from auditor.model import Frozen

_META_IGNORES = frozenset({"frame-ancestors", "report-uri", "sandbox"})
"""Directives that a meta element cannot carry (CSP3 §3.3)."""
_WIDE = frozenset({"*", "http:", "https:", "http://*", "https://*", "*:*"})
_DATA = "data:"
_HASHES = ("'nonce-", "'sha256-", "'sha384-", "'sha512-")
_MOST_CHARS = 32_768


class Weakness(StrEnum):
    """What a policy leaves open to an injected script."""

    NO_CONTROL = "no-control"
    """No directive limits scripts."""
    INLINE = "inline"
    """Inline scripts run, without nonce or hash."""
    WILDCARD = "wildcard"
    """Scripts may come from any host, or any host of a scheme."""
    DATA = "data"
    """Scripts may come from data: addresses."""


class Policy(Frozen):
    """One policy: its directives, names in lower case, the first occurrence of each."""

    directives: dict[str, tuple[str, ...]]

    def sources(self, *names: str) -> tuple[str, ...] | None:
        """Return the sources of the first directive present among ``names``, lower case except nonces and hashes."""
        for name in names:
            if name in self.directives:
                return tuple(_folded(source) for source in self.directives[name])
        return None

    def weaknesses(self) -> frozenset[Weakness]:
        """Return what this policy alone leaves open to an injected script."""
        sources = self.sources("script-src-elem", "script-src", "default-src")
        if sources is None:
            return frozenset(Weakness)
        pinned = any(source.startswith(_HASHES) and len(source) > len("'nonce-'") for source in sources)
        dynamic = "'strict-dynamic'" in sources
        found = set()
        if "'unsafe-inline'" in sources and not pinned and not dynamic:
            found.add(Weakness.INLINE)
        if not dynamic and _WIDE.intersection(sources):
            found.add(Weakness.WILDCARD)
        if not dynamic and (_DATA in sources):
            found.add(Weakness.DATA)
        return frozenset(found)

    def limits_framing(self) -> bool:
        """Say whether frame-ancestors excludes at least some origins."""
        sources = self.sources("frame-ancestors")
        return sources is not None and not _WIDE.intersection(sources)


def policies(headers: tuple[str, ...], metas: tuple[str, ...] = ()) -> tuple[Policy, ...]:
    """Parse header values (comma-separated lists) and meta contents; policies without any directive are dropped."""
    from_headers = [_policy(text, frozenset()) for value in headers for text in value[:_MOST_CHARS].split(",")]
    from_metas = [_policy(text[:_MOST_CHARS], _META_IGNORES) for text in metas]
    return tuple(policy for policy in (*from_headers, *from_metas) if policy.directives)


def weaknesses(all_policies: tuple[Policy, ...]) -> frozenset[Weakness]:
    """Return what stays open under several policies: a load must be allowed by each of them (CSP3 §4.2)."""
    if not all_policies:
        return frozenset(Weakness)
    return frozenset.intersection(*(policy.weaknesses() for policy in all_policies))


def covers(all_policies: tuple[Policy, ...], *names: str) -> bool:
    """Say whether some policy has one of these directives."""
    return any(policy.sources(*names) is not None for policy in all_policies)


def framing(all_policies: tuple[Policy, ...]) -> bool | None:
    """Say whether frame-ancestors limits who may frame the page; None when no policy has that directive."""
    if not covers(all_policies, "frame-ancestors"):
        return None
    return any(policy.limits_framing() for policy in all_policies)


def upgrades_insecure(all_policies: tuple[Policy, ...]) -> bool:
    """Say whether browsers turn the page's http:// requests into https:// ones."""
    return covers(all_policies, "upgrade-insecure-requests")


def _policy(text: str, ignored: frozenset[str]) -> Policy:
    directives: dict[str, tuple[str, ...]] = {}
    for part in text.split(";"):
        words = part.split()
        if words and words[0].lower() not in ignored:
            directives.setdefault(words[0].lower(), tuple(words[1:]))
    return Policy(directives=directives)


def _folded(source: str) -> str:
    lowered = source.lower()
    return lowered if not lowered.startswith(_HASHES) else lowered[:8] + source[8:]
