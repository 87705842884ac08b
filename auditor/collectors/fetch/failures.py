"""Turns whatever the network and its libraries raise into one of our problems."""

import http.client
import ssl
from collections.abc import Iterator

import requests
import urllib3

from auditor.evidence.records import Failure
from auditor.problems import Problem

_LONGEST_DETAIL = 300


class FetchError(Exception):
    """An exchange that cannot go on; the only exception of this package."""

    def __init__(self, problem: Problem, detail: str = "") -> None:
        """Name the problem; the detail is technical, for the evidence."""
        super().__init__(f"{problem}: {detail}")
        self.problem, self.detail = problem, detail


NETWORK_ERRORS = (
    FetchError,
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)
"""Everything that an exchange can raise; ValueError is what urllib.parse says of a broken URL."""

_TABLE: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Problem], ...] = (
    (TimeoutError, Problem.TIMEOUT),
    (urllib3.exceptions.TimeoutError, Problem.TIMEOUT),
    (ssl.SSLCertVerificationError, Problem.TLS_CERTIFICATE),
    (ssl.CertificateError, Problem.TLS_CERTIFICATE),
    (ssl.SSLError, Problem.TLS_HANDSHAKE),
    (ConnectionRefusedError, Problem.CONNECTION_REFUSED),
    (ConnectionError, Problem.CONNECTION_LOST),
    (http.client.IncompleteRead, Problem.CONNECTION_LOST),
    (http.client.HTTPException, Problem.BAD_RESPONSE),
    ((requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema), Problem.BAD_URL),
    ((requests.exceptions.MissingSchema, urllib3.exceptions.LocationValueError), Problem.BAD_URL),
    (urllib3.exceptions.InvalidHeader, Problem.BAD_RESPONSE),
    (requests.exceptions.InvalidHeader, Problem.BUG),
    (ValueError, Problem.BAD_URL),
)


def failure_of(error: BaseException) -> Failure:
    """Name the problem behind ``error``, looking through the exceptions that wrap it."""
    chain = list(_chain(error))
    for link in chain:
        if isinstance(link, FetchError):
            return Failure(problem=link.problem, detail=link.detail[:_LONGEST_DETAIL])
    for kinds, problem in _TABLE:
        for link in chain:
            if isinstance(link, kinds):
                return Failure(problem=problem, detail=_words(link))
    return Failure(problem=Problem.CONNECTION_LOST, detail=_words(chain[-1]))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and what it wraps: urllib3 keeps it in ``reason``, requests in its arguments."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        link = waiting.pop(0)
        if isinstance(link, BaseException) and not any(link is other for other in seen):
            seen.append(link)
            yield link
            waiting += [getattr(link, "reason", None), *link.args, link.__cause__, link.__context__]


def _words(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{error.verify_message} ({error.verify_code})"[:_LONGEST_DETAIL]
    if isinstance(error, ssl.SSLError):
        return (error.reason or str(error))[:_LONGEST_DETAIL]
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:_LONGEST_DETAIL]
    if isinstance(error, http.client.BadStatusLine):
        return f"the answer begins with {str(error)[:40]}"
    return type(error).__name__  # the message of the others may quote the whole address
