"""Signs webhooks after the Standard Webhooks specification (symmetric scheme, `v1`)."""

import base64
import binascii
import hashlib
import hmac

__all__ = ["default_secret", "key_of", "sign"]

_PREFIX = "whsec_"
_KEY_SIZES = range(24, 65)


def sign(key: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


def key_of(secret: str) -> bytes:
    """The signing key in a secret: what `whsec_` and base64 hide, or else the text's own bytes.

    A receiver that gave a secret of its own choosing verifies with `whsec_` + base64 of that text.
    """
    if secret.startswith(_PREFIX):
        try:
            key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
        except binascii.Error:
            return secret.encode()
        if len(key) in _KEY_SIZES:
            return key
    return secret.encode()


def default_secret(service_secret: bytes, key_id: str) -> str:
    """The `whsec_` secret for webhooks that brought none: one for each API key, derived from the service's own."""
    derived = hmac.digest(service_secret, f"webhook\n{key_id}".encode(), hashlib.sha256)
    return _PREFIX + base64.b64encode(derived).decode()
