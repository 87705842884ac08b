"""Read files of a folder that somebody else may have prepared: regular ones only, bounded, no link followed."""

import errno
import hashlib
import os
import stat
from io import BufferedReader
from pathlib import Path

from auditor.settings import Limits

_MOST_BYTES = Limits().evidence_file_bytes


def read_regular(path: Path, most_bytes: int = _MOST_BYTES) -> bytes:
    """Return the content of a file. Raises OSError, also for a link, a device, a pipe and more than ``most_bytes``."""
    with _opened(path) as file:
        if os.fstat(file.fileno()).st_size > most_bytes:
            raise OSError(errno.EFBIG, f"larger than {most_bytes} bytes", str(path))
        return file.read(most_bytes)


def hash_regular(path: Path) -> tuple[str, int]:
    """Return the SHA-256 of a file of any size, and its size in bytes. Raises OSError as ``read_regular``."""
    with _opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), os.fstat(file.fileno()).st_size


def size_regular(path: Path) -> int:
    """Return the size of a file in bytes. Raises OSError as ``read_regular``."""
    with _opened(path) as file:
        return os.fstat(file.fileno()).st_size


def _opened(path: Path) -> BufferedReader:
    """Open without waiting for the other end of a pipe and without following a link."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    return os.fdopen(descriptor, "rb")
