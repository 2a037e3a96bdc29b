"""What can be told of a URL by looking at it. Where it really leads, the guarded download checks at connect time."""

import unicodedata
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from soundstage.catalog.addresses import is_public_address, literal_address

__all__ = ["UrlRules"]

_LONGEST = 2048
_PRIVATE_SUFFIXES = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".intranet", ".corp", ".home", ".onion")


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlRules:
    """What the operator allows beyond the public internet.

    `own_prefixes`: beginnings of this server's own file URLs, which are looked up and never fetched. `allowed_hosts`: names,
    or `name:port`, of private stores. `insecure_webhooks`: allow webhooks over http and to private addresses.
    """

    own_prefixes: tuple[str, ...] = ()
    allowed_hosts: frozenset[str] = frozenset()
    insecure_webhooks: bool = False

    def image_problem(self, url: str) -> str | None:
        """Why this cannot be the URL of an input picture, or None."""
        if self.own_prefixes and url.startswith(self.own_prefixes):
            return None
        if url[:5].lower() == "data:":
            return "must not be a data URI; upload the picture (POST /v1/upload/presign) or give an https URL."
        return self._problem(url, schemes=("https",))

    def webhook_problem(self, url: str) -> str | None:
        """Why this cannot be the URL of a webhook, or None."""
        if self.insecure_webhooks:
            parts = _split(url)
            fine = parts is not None and parts.scheme in ("http", "https") and parts.hostname
            return None if fine else "must be an http or https URL."
        return self._problem(url, schemes=("http", "https"))

    def _problem(self, url: str, *, schemes: tuple[str, ...]) -> str | None:
        parts = _split(url)
        if parts is None or not parts.scheme or not parts.hostname:
            return f"must be a whole URL that begins with {' or '.join(s + '://' for s in schemes)}."
        if parts.scheme not in schemes:
            return f"must begin with {' or '.join(s + '://' for s in schemes)}, not {parts.scheme[:20]}://."
        if parts.username is not None or parts.password is not None:
            return "must not carry a user name or password."
        return self._host_problem(parts)

    def _host_problem(self, parts: SplitResult) -> str | None:
        host = _plain_host(parts.hostname or "")
        usual = 443 if parts.scheme == "https" else 80
        port = parts.port or usual
        if host in self.allowed_hosts or f"{host}:{port}" in self.allowed_hosts:
            return None
        if port != usual:
            return f"must use port {usual}, not {port}."
        literal = literal_address(host)
        if literal is not None:
            return None if is_public_address(literal) else f"must be publicly reachable; {host} is a private address."
        if host == "localhost" or "." not in host or host.endswith(_PRIVATE_SUFFIXES):
            return f"must be publicly reachable; {host[:100]} is a private name."
        return None


def _plain_host(host: str) -> str:
    """The host as a resolver will see it: compatibility forms and the other full stops of IDNA (RFC 3490, §3.1) undone."""
    return unicodedata.normalize("NFKC", host).replace("\u3002", ".").replace("\uff61", ".").lower().rstrip(".")


def _split(url: str) -> SplitResult | None:
    """The parts of a URL, or None if it is none: too long, blank or control characters inside, or a bad port."""
    if len(url) > _LONGEST or "\\" in url or any(ch.isspace() or not ch.isprintable() for ch in url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
