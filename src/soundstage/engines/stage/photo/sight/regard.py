"""Where a picture must be cut so that nobody loses their head."""

import numpy as np

from soundstage.engines.stage.photo.picture import Pixels
from soundstage.engines.stage.photo.sight.faces import find_faces
from soundstage.engines.stage.photo.sight.sky import find_sky
from soundstage.engines.stage.photo.sight.subject import find_subject
from soundstage.engines.stage.photo.sight.thumb import thumb

__all__ = ["centre_of"]

_SPARE = 0.92  # shares of either side beyond which a cut loses nothing worth a thought


def centre_of(picture: Pixels, aspect: float) -> tuple[float, float]:
    """The point (0…1 across, down) to keep central when the picture is cut to `aspect`: faces, else what stands out."""
    height, width = picture.shape[:2]
    ratio = aspect / (width / height)
    if min(ratio, 1 / ratio) > _SPARE:
        return 0.5, 0.5
    faces = find_faces(picture)
    if faces:
        weights = np.array([face.box[2] for face in faces])
        x = float(np.average([face.box[0] + face.box[2] / 2 for face in faces], weights=weights)) / width
        # A head is taller than its face: its middle lies a little above, and shoulders belong to it below.
        y = float(np.average([face.box[1] + 0.62 * face.box[3] for face in faces], weights=weights)) / height
        return x, y
    seen = thumb(picture)
    subject = find_subject(seen, find_sky(seen), ())
    if subject is None:
        return 0.5, 0.5
    rows, columns = np.nonzero(subject > 0.5)
    if len(rows) == 0:
        return 0.5, 0.5
    x = (float(columns.min()) + float(columns.max()) + 1) / 2 / seen.shape[1]
    y = (float(rows.min()) + float(rows.max()) + 1) / 2 / seen.shape[0]
    return x, y
