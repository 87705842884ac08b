"""Ed25519 signatures of the manifest and of the seal (RFC 8032), with ``cryptography``."""

import json
import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel

from auditor.evidence.bundle import write_atomic
from auditor.evidence.files import read_regular
from auditor.model import Explained

_MOST_BYTES = 65_536
"""No key and no signature is longer."""


class _Signature(BaseModel):
    public_key: str
    signature: str


class SigningError(Explained):
    """A key file that cannot be used; the message says why."""


def generate(path: Path) -> Path:
    """Write a new private key (PEM, mode 0600) and its public half beside it; return the latter's path.

    Raises SigningError when a file is already there.
    """
    public = path.with_name(path.name + ".pub")
    if path.exists() or public.exists():
        raise SigningError(f"{path} or {public} exists already")
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)
        public.write_bytes(_public_pem(key.public_key()))
    except OSError as error:
        raise SigningError(f"{path}: {error.strerror}") from error
    return public


class Signer:
    """Signs files with one private key."""

    def __init__(self, path: Path) -> None:
        """Read an Ed25519 private key in PEM. Raises SigningError."""
        try:
            key = serialization.load_pem_private_key(read_regular(path.resolve(), _MOST_BYTES), password=None)
        except (OSError, ValueError, TypeError) as error:
            raise SigningError(f"{path} is not a readable private key ({error})") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise SigningError(f"{path} is not an Ed25519 key; make one with `auditor keygen`")
        self._key = key

    def sign(self, path: Path) -> None:
        """Write ``<path>.sig`` beside the file."""
        public = self._key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        signature = self._key.sign(read_regular(path))
        content = {"algorithm": "Ed25519", "public_key": public.hex(), "signature": signature.hex()}
        write_atomic(signature_path(path), (json.dumps(content, indent=1) + "\n").encode())


def signature_path(path: Path) -> Path:
    """Where the signature of ``path`` is kept."""
    return path.with_name(path.name + ".sig")


def check(path: Path, public_key: Path | None) -> str | None:
    """Return what is wrong with the signature of ``path``, None when it is good. A missing file is wrong too."""
    try:
        content = _Signature.model_validate_json(read_regular(signature_path(path), _MOST_BYTES))
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(content.public_key))
        key.verify(bytes.fromhex(content.signature), read_regular(path))
    except InvalidSignature:
        return "signature does not match"
    except OSError as error:
        return f"signature cannot be read ({error.strerror})"
    except ValueError:  # pydantic's ValidationError too
        return "signature cannot be read"
    if public_key is not None and _public_pem(key) != _load_public(public_key):
        return "signed by another key"
    return None


def _load_public(path: Path) -> bytes:
    try:
        key = serialization.load_pem_public_key(read_regular(path.resolve(), _MOST_BYTES))
    except (OSError, ValueError) as error:
        raise SigningError(f"{path} is not a readable public key ({error})") from error
    if not isinstance(key, Ed25519PublicKey):
        raise SigningError(f"{path} is not an Ed25519 public key")
    return _public_pem(key)


def _public_pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
