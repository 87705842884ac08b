import pytest

from auditor.collectors.fetch.addresses import is_disguised, is_public


@pytest.mark.parametrize("address", ["1.1.1.1", "51.91.236.255", "2001:41d0::1", "2606:4700::1111", "64:ff9b::1.1.1.1"])
def test_global_unicast_may_be_contacted(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2002:a00:1::",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "100::1",
        "nonsense",
    ],
)
def test_everything_else_is_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "0x7f.1", "127.1", "0177.0.0.1", "256.256.256.256", "a.1"]
)
def test_numbers_that_are_no_address_are_seen(host: str) -> None:
    assert is_disguised(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "shop.test", "1and1.com", "localhost", "::1", "0x.fr", "4.fr"])
def test_names_and_addresses_are_not_disguised(host: str) -> None:
    assert not is_disguised(host)
