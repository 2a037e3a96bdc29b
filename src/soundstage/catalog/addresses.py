"""Which network addresses are public: the rule that every guard against server-side request forgery shares.

Sources: IANA special-purpose address registries (RFC 6890), as `ipaddress` knows them, and the transition formats that
carry an IPv4 address inside an IPv6 one: mapped (RFC 4291), 6to4 (RFC 3056), Teredo (RFC 4380), NAT64 (RFC 6052, 8215).
"""

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

__all__ = ["is_public_address", "literal_address"]

# Special by the registries, and global to the `ipaddress` of some Python versions.
_SPECIAL = (
    IPv4Network("192.0.0.0/24"),
    IPv4Network("192.88.99.0/24"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("100::/64"),
    IPv6Network("3fff::/20"),
    IPv6Network("5f00::/16"),
)
_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")


def is_public_address(address: str | IPv4Address | IPv6Address) -> bool:
    """Whether an address is one of the public internet, whatever it is wrapped in. Raises ValueError for no address."""
    parsed = ip_address(address.partition("%")[0]) if isinstance(address, str) else address
    if isinstance(parsed, IPv4Address):
        return _is_plainly_global(parsed)
    return _is_public_v6(parsed)


def _is_public_v6(address: IPv6Address) -> bool:
    carried = _carried(address)
    if carried:
        return all(is_public_address(inner) for inner in carried)
    return _is_plainly_global(address) and not address.is_site_local


def _is_plainly_global(address: IPv4Address | IPv6Address) -> bool:
    ordinary = address.is_global and not address.is_private and not address.is_multicast and not address.is_reserved
    return ordinary and not any(address in network for network in _SPECIAL)


def _carried(address: IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses that an IPv6 address stands for."""
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address.sixtofour is not None:
        return [address.sixtofour]
    if address.teredo is not None:
        return list(address.teredo)
    if address in _NAT64 or address in _COMPATIBLE:
        return [IPv4Address(int(address) & 0xFFFF_FFFF)]
    return []


def literal_address(host: str) -> IPv4Address | IPv6Address | None:
    """The address a URL's host spells out, also in the short, octal, hexadecimal and whole-number forms that resolvers take
    (`127.1`, `0x7f.1`, `2130706433`); None for a name."""
    try:
        return ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None
