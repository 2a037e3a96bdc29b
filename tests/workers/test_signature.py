import base64
import time
from datetime import UTC, datetime

import pytest
from standardwebhooks import Webhook

from soundstage.workers.signature import default_secret, key_of, sign


@pytest.mark.parametrize("secret", [default_secret(b"s" * 32, "key"), "whsec_" + base64.b64encode(bytes(range(24))).decode()])
def test_signs_as_the_standard_library_does(secret: str) -> None:
    now = int(time.time())
    body = b'{"exec_id":"\xc3\xa9"}'
    signed = sign(key_of(secret), "msg_1", now, body)
    assert signed == Webhook(secret).sign("msg_1", datetime.fromtimestamp(now, UTC), body.decode())


@pytest.mark.parametrize("secret", ["plain words", "whsec_!!!", "whsec_c2hvcnQ="])
def test_other_secrets_are_their_own_bytes(secret: str) -> None:
    assert key_of(secret) == secret.encode()


def test_each_key_has_its_own_secret() -> None:
    assert default_secret(b"s" * 32, "a") != default_secret(b"s" * 32, "b")
