"""Whatever the published OpenAPI document allows, and what it forbids, is answered by the contract: never a 5xx."""

import collections
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from soundstage.catalog import MODELS
from soundstage.predictions import KeyLimits, SqlStore
from soundstage.server import create_app
from soundstage.settings import Settings
from soundstage.storage import open_artifacts

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"
BOUNDED = settings(max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance]


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FastAPI, str]]:
    """An application in this process, and a key without limits."""
    chosen = Settings(data=tmp_path_factory.mktemp("data"), engine=TWIN, run_seconds=0.01, workers=0)
    with SqlStore(chosen.database_url) as store:
        _, secret = store.create_key("fuzz", KeyLimits(creates_per_minute=None, in_flight=None))
        app = create_app(chosen, store, open_artifacts(chosen.artifacts_place))
        yield app, secret
        app.state.service.close()


def operations(app: FastAPI) -> Iterator[APIOperation]:
    documents = ["/openapi.json", *(f"/v1/models/{model.slug}/schemas/openapi" for model in MODELS)]
    for document in documents:
        for found in schemathesis.openapi.from_asgi(document, app).get_all_operations():
            yield found.ok()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_breaks_the_service(key: tuple[FastAPI, str], mode: GenerationMode) -> None:
    app, secret = key
    seen: collections.Counter[tuple[str, int]] = collections.Counter()

    def check(operation: APIOperation) -> None:
        @BOUNDED
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: Case) -> None:
            answer = case.call_and_validate(headers={"X-API-Key": secret}, checks=CHECKS)
            seen[operation.label, answer.status_code] += 1

        with contextlib.suppress(Unsatisfiable):  # nothing can be wrong about a request that has no parameters
            ask()

    for operation in operations(app):
        check(operation)
    assert len({label for label, _ in seen}) >= 15
    for label in ("POST /v1/prediction", "POST /v1/prediction/run", "POST /v1/estimate"):
        assert seen[label, 200 if mode is GenerationMode.POSITIVE else 400] > 0
