"""A client of the Predictions API, blocking and asyncio, for this server and the hosted one."""

from soundstage.client._async import AsyncClient
from soundstage.client._calls import ServiceError
from soundstage.client._sync import Client

__all__ = ["AsyncClient", "Client", "ServiceError"]
