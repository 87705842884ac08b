"""Which page to visit next: every kind of page first, several products, then the rest, within a budget.

Order depends only on what was found and where, never on which answer came first: two visits of the same site
ask for the same pages.
"""

import heapq
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from auditor.collectors.crawl.addresses import address
from auditor.collectors.crawl.kinds import Guess
from auditor.collectors.crawl.slots import DOCUMENTS, ERRANDS, FILLING, Slot
from auditor.collectors.crawl.traps import acts, family, is_file, plain, repeats
from auditor.sites import canonical, host_of, site_of

_SPARE_TRIES = 2
"""How many more candidates of a slot are tried when the first ones were something else."""
_FUNCTIONS = frozenset(Slot) - {Slot.PRODUCT, Slot.CATEGORY, Slot.OTHER, Slot.HOME}


@dataclass(frozen=True)
class Candidate:
    """A page that could be visited."""

    url: str
    guess: Guess
    depth: int
    found_on: str | None
    """Unredacted address of the page or sitemap that led here."""


@dataclass
class Frontier:
    """What is known of the site and not visited yet."""

    site: str
    host: str
    languages: frozenset[str]
    """Codes of the version to visit; pages of another one are left aside. Empty: all."""
    max_urls: int
    seen: set[str] = field(default_factory=set)
    known: int = 0
    """Different pages of the site that were discovered, visited or not."""
    served: Counter[Slot] = field(default_factory=Counter)
    tried: Counter[Slot] = field(default_factory=Counter)
    _heaps: dict[Slot, list[tuple[tuple[int, ...], Candidate]]] = field(default_factory=dict)
    _families: Counter[str] = field(default_factory=Counter)
    _sources: Counter[tuple[Slot, str | None]] = field(default_factory=Counter)
    _turn: int = 0

    def add(self, candidate: Candidate) -> bool:
        """Take note of a link; return whether it is new and may be visited."""
        url = canonical(plain(candidate.url))
        slot = candidate.guess.slot
        if url in self.seen or not self._belongs(url, slot) or self.known >= self.max_urls:
            return False
        self.seen.add(url)
        if acts(url) or (is_file(url) and slot not in DOCUMENTS) or (repeats(url) and slot not in _FUNCTIONS):
            return False
        key, most = family(url)
        self._families[key] += 1
        if self._families[key] > most and slot not in _FUNCTIONS:
            return False
        self.known += 1
        self._push(Candidate(url, candidate.guess, candidate.depth, candidate.found_on))
        return True

    def pop(self) -> Candidate | None:
        """Return the next page to visit, None when nothing is left; it counts as served until ``missed`` says not."""
        slot = self._next_slot()
        if slot is None:
            return None
        self.served[slot] += 1
        self.tried[slot] += 1
        return heapq.heappop(self._heaps[slot])[1]

    def record(self, promised: Slot, found: Slot | None) -> None:
        """Say what a popped page turned out to be, None for a dead end."""
        if found is not promised:
            self.served[promised] -= 1
            if found:
                self.served[found] += 1

    def knows(self, slot: Slot) -> bool:
        """Say whether a page of this slot was visited or waits."""
        return self.served[slot] > 0 or bool(self._heaps.get(slot))

    def missing(self, slots: frozenset[Slot]) -> list[Slot]:
        """Return the slots for which nothing at all is known, in a fixed order."""
        return [slot for slot in Slot if slot in slots and not self.knows(slot)]

    def _belongs(self, url: str, slot: Slot) -> bool:
        """Keep to the site and to one language; documents are worth taking in any language, last."""
        if not url.startswith(("http://", "https://")) or site_of(host_of(url)) != self.site:
            return False
        return slot in DOCUMENTS or not self._foreign(url)

    def _foreign(self, url: str) -> bool:
        locale = address(url).locale
        return bool(self.languages and locale and self.languages.isdisjoint(locale.split("-")))

    def _push(self, candidate: Candidate) -> None:
        slot = candidate.guess.slot
        source = (slot, candidate.found_on)
        turn = self._sources[source]
        self._sources[source] += 1
        rank = (
            int(self._foreign(candidate.url)),
            int(host_of(candidate.url) != self.host),
            int(bool(urlsplit(candidate.url).query) and slot in (Slot.CATEGORY, Slot.OTHER)),
            candidate.guess.strength if slot in _FUNCTIONS else turn,
            self.known,
        )
        heapq.heappush(self._heaps.setdefault(slot, []), (rank, candidate))

    def _next_slot(self) -> Slot | None:
        for slot, wanted in ERRANDS:
            if self._heaps.get(slot) and self.served[slot] < wanted and self.tried[slot] < wanted + _SPARE_TRIES:
                return slot
        for _ in FILLING:
            slot = FILLING[self._turn % len(FILLING)]
            self._turn += 1
            if self._heaps.get(slot):
                return slot
        return next((slot for slot in Slot if self._heaps.get(slot)), None)
