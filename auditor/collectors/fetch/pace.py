"""How often one host may be asked."""

import threading
import time
from collections import defaultdict

_SLOWEST_START_S = 0.25
_LONGEST_BASE_S = 3_600.0


class Pacer:
    """Spaces the requests to each host evenly, whatever the number of threads."""

    def __init__(self, per_s: float, longest_s: float) -> None:
        """``per_s`` requests a second to one host, 0 for no pacing; no interval exceeds ``longest_s``."""
        self._longest_s = longest_s
        base = min(1 / per_s, _LONGEST_BASE_S) if per_s else 0.0
        self._lock = threading.Lock()
        self._interval_s: defaultdict[str, float] = defaultdict(lambda: base)
        self._next: dict[str, float] = {}

    def wait(self, host: str) -> float:
        """Sleep until ``host`` may be asked; return the seconds waited."""
        with self._lock:
            now = time.monotonic()
            start = max(now, self._next.get(host, now))
            self._next[host] = start + self._interval_s[host]
        if start > now:
            time.sleep(start - now)
        return start - now

    def set_delay(self, host: str, delay_s: float) -> None:
        """Ask ``host`` no more often than every ``delay_s`` seconds, as its robots.txt says."""
        with self._lock:
            self._interval_s[host] = max(self._interval_s[host], min(delay_s, self._longest_s))

    def slow_down(self, host: str) -> None:
        """Halve the pace for a host that says it is asked too often."""
        with self._lock:
            self._interval_s[host] = min(max(2 * self._interval_s[host], _SLOWEST_START_S), self._longest_s)

    def interval_s(self, host: str) -> float:
        """Return the seconds between two requests to ``host``."""
        with self._lock:
            return self._interval_s[host]
