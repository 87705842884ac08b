"""The embedded demo shop: a flawed merchant's site and its exemplary twin, served on loopback, to try an audit on."""

from auditor.demo.server import DemoServer

__all__ = ["DemoServer"]
