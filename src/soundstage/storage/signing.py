"""Signed, expiring URLs: HMAC-SHA256 (RFC 2104) over what may be done, to what, until when."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import urlencode

__all__ = ["EXPIRES", "SIGNATURE", "sign", "signed_query", "verify", "verify_query"]

EXPIRES = "expires"
SIGNATURE = "signature"


def sign(secret: bytes, method: str, path: str, expires: int) -> str:
    """The signature, in base64url, of one method on one path until `expires` (Unix seconds)."""
    if len(secret) < 16:
        raise ValueError("a signing secret has at least 16 bytes")
    message = f"{method.upper()}\n{path}\n{expires}".encode()
    return base64.urlsafe_b64encode(hmac.digest(secret, message, hashlib.sha256)).rstrip(b"=").decode()


def verify(secret: bytes, method: str, path: str, expires: int, signature: str, *, now: float) -> bool:
    """Whether the signature is right and still good. A signature for GET serves HEAD too."""
    method = "GET" if method.upper() == "HEAD" else method
    expected = sign(secret, method, path, expires)
    return hmac.compare_digest(expected.encode(), signature.encode("utf-8", "replace")) and now < expires


def signed_query(secret: bytes, method: str, path: str, *, expires: int) -> str:
    """`expires=…&signature=…`, to be put behind the path's `?`."""
    return urlencode({EXPIRES: expires, SIGNATURE: sign(secret, method, path, expires)})


def verify_query(secret: bytes, method: str, path: str, query: Mapping[str, str], *, now: float) -> bool:
    """`verify` with what came behind the `?`; False for anything that is missing or no number."""
    expires, signature = query.get(EXPIRES, ""), query.get(SIGNATURE, "")
    if not (expires.isascii() and expires.isdigit() and len(expires) <= 12 and signature):
        return False
    return verify(secret, method, path, int(expires), signature, now=now)
