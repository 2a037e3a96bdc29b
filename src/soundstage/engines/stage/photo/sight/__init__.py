"""What a picture shows, read from its pixels with classical cues and the prompt's words: regions, subject, faces, light."""

from soundstage.engines.stage.photo.sight.faces import Face
from soundstage.engines.stage.photo.sight.muzzle import Muzzle
from soundstage.engines.stage.photo.sight.reading import Reading, read

__all__ = ["Face", "Muzzle", "Reading", "read"]
