import threading
import time

from auditor.collectors.fetch.pace import Pacer


def test_without_a_pace_nothing_is_waited_for() -> None:
    pacer = Pacer(0, 10)
    assert [pacer.wait("a") for _ in range(3)] == [0, 0, 0]


def test_requests_to_one_host_are_spaced_whatever_the_threads() -> None:
    pacer, times = Pacer(50, 10), list[float]()

    def ask() -> None:
        pacer.wait("a")
        times.append(time.monotonic())

    threads = [threading.Thread(target=ask) for _ in range(6)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(times) - start >= 5 / 50


def test_hosts_do_not_wait_for_each_other() -> None:
    pacer = Pacer(0.1, 10)
    assert pacer.wait("a") == 0
    assert pacer.wait("b") == 0


def test_a_crawl_delay_slows_and_is_bounded() -> None:
    pacer = Pacer(4, 10)
    pacer.set_delay("a", 2)
    pacer.set_delay("b", 3600)
    pacer.set_delay("c", 0.1)
    assert [pacer.interval_s(host) for host in "abc"] == [2, 10, 0.25]


def test_a_host_that_complains_is_asked_less_often() -> None:
    pacer = Pacer(0, 10)
    pacer.slow_down("a")
    first = pacer.interval_s("a")
    pacer.slow_down("a")
    assert 0 < first < pacer.interval_s("a") <= 10
