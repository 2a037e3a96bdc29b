"""From a validated input to what an engine takes: pictures fetched, checked and lying on this machine."""

from pathlib import Path

from soundstage.catalog import ValidatedInput
from soundstage.engines import RenderRequest
from soundstage.links import own_file_id
from soundstage.predictions import Failure, Job, PredictionStore
from soundstage.storage import ArtifactMissing, ArtifactStore
from soundstage.wire import ErrorCode
from soundstage.workers.fetch import Fetcher
from soundstage.workers.guard import OutsideError, Refusal
from soundstage.workers.pictures import BadPicture, normalise

__all__ = ["InputFailure", "Inputs"]


class InputFailure(Exception):
    """A picture could not be had or used."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class Inputs:
    """Resolves the inputs of jobs. Pictures uploaded here are taken from the artifact store, others are downloaded."""

    def __init__(self, store: PredictionStore, artifacts: ArtifactStore, fetcher: Fetcher) -> None:
        self._store = store
        self._artifacts = artifacts
        self._fetcher = fetcher

    def resolve(self, job: Job, folder: Path) -> RenderRequest:
        """The request, its pictures inside `folder`. Raises `InputFailure`."""
        wanted: ValidatedInput = job.request
        return RenderRequest(
            prompt=wanted.prompt,
            seed=wanted.seed_number(job.prediction_id),
            seconds=wanted.seconds,
            resolution=wanted.resolution,
            aspect_ratio=wanted.aspect_ratio,
            sound=wanted.generate_audio,
            quality=wanted.quality,
            stems=wanted.stems,
            image=self._picture("image_url", wanted.image_url, job, folder),
            end_image=self._picture("end_image_url", wanted.end_image_url, job, folder),
            screenplay=wanted.screenplay,
        )

    def _picture(self, name: str, url: str | None, job: Job, folder: Path) -> Path | None:
        if not url:
            return None
        raw, plain = folder / f"{name}.raw", folder / f"{name}.png"
        try:
            self._bring(url, job, raw)
        except OutsideError as error:
            raise InputFailure(_failure(name, f"could not be downloaded: {error}", isinstance(error, Refusal))) from error
        try:
            normalise(raw, plain)
        except BadPicture as error:
            raise InputFailure(_failure(name, f"cannot be used: {error}", final=True)) from error
        raw.unlink()
        return plain

    def _bring(self, url: str, job: Job, target: Path) -> None:
        file_id = own_file_id(url)
        own = self._store.get_file(file_id, job.key_id) if file_id else None
        if own is None:
            self._fetcher.fetch(url, target)
            return
        try:
            chunks = self._artifacts.read(own.storage_key)
            with target.open("wb") as file:
                for chunk in chunks:
                    file.write(chunk)
        except ArtifactMissing:
            raise OutsideError("nothing was uploaded there yet") from None


def _failure(name: str, words: str, final: bool) -> Failure:
    return Failure(
        message=f"{name} {words}.",
        details="Give a publicly reachable https URL of a JPEG, PNG or WebP of at most 30 MB, or upload the picture first.",
        code=ErrorCode.INPUT_DOWNLOAD_ERROR,
        step="download",
        retryable=not final,
    )
