"""The Predictions API over HTTP."""

from soundstage.server.app import create_app
from soundstage.server.host import Host, is_loopback

__all__ = ["Host", "create_app", "is_loopback"]
