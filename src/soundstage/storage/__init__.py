"""Where finished clips and uploaded pictures are kept: a folder, or any S3-like store; and signed URLs to them."""

from soundstage.storage.base import CHUNK, Artifact, ArtifactMissing, ArtifactStore, Content, StorageError, StorageFull
from soundstage.storage.local import LocalArtifacts
from soundstage.storage.names import UnsafeName, check_name
from soundstage.storage.objects import ObjectArtifacts
from soundstage.storage.places import open_artifacts
from soundstage.storage.signing import EXPIRES, SIGNATURE, sign, signed_query, verify, verify_query

__all__ = [
    "CHUNK",
    "EXPIRES",
    "SIGNATURE",
    "Artifact",
    "ArtifactMissing",
    "ArtifactStore",
    "Content",
    "LocalArtifacts",
    "ObjectArtifacts",
    "StorageError",
    "StorageFull",
    "UnsafeName",
    "check_name",
    "open_artifacts",
    "sign",
    "signed_query",
    "verify",
    "verify_query",
]
