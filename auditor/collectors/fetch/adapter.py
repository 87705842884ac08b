"""requests, with our connections underneath."""

import ssl
from pathlib import Path
from typing import Any

import certifi
import requests
import requests.adapters
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from auditor.collectors.fetch.wire import WIRE, GuardedResponse

_POOLED_CONNECTIONS = 32


class _PlainConnection(HTTPConnection):
    response_class = GuardedResponse

    def _new_conn(self) -> Any:
        return WIRE.get().connect(self._dns_host, self.port or 80)


class _TlsConnection(HTTPSConnection):
    response_class = GuardedResponse

    def _new_conn(self) -> Any:
        return WIRE.get().connect(self._dns_host, self.port or 443)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class Adapter(requests.adapters.HTTPAdapter):
    """Sends requests over guarded connections, certificates verified as a browser does."""

    def __init__(self, context: ssl.SSLContext) -> None:
        """Verify with ``context``."""
        self._context = context
        super().__init__(pool_connections=_POOLED_CONNECTIONS, pool_maxsize=_POOLED_CONNECTIONS, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make pools of our connections."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        """Leave verification to the context, which has its roots loaded once."""
        conn.cert_reqs = "CERT_REQUIRED"


def verifying_context(ca_file: Path | None) -> ssl.SSLContext:
    """Return a client context that trusts ``ca_file`` or else Mozilla's roots. Raises OSError that names the file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # RFC 8996: browsers refuse what is older
    context.set_alpn_protocols(["http/1.1"])
    roots = str(ca_file or certifi.where())
    try:
        context.load_verify_locations(cafile=roots)
    except OSError as error:  # ssl.SSLError too, and neither says which file
        raise OSError(error.errno, f"not a file of certificates ({error.strerror})", roots) from error
    return context


def new_session(context: ssl.SSLContext) -> requests.Session:
    """Return a session that takes nothing from the environment: no proxy, no netrc, no CA bundle."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    for prefix in ("http://", "https://"):
        session.mount(prefix, Adapter(context))
    return session
