"""What a finished file holds, read by ffprobe and not by whoever wrote it."""

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from soundstage.media.tools import MediaError, check_output

__all__ = ["Facts", "probe"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Facts of a media file. Sound fields are None when there is no sound track."""

    seconds: float
    width: int
    height: int
    rate: Fraction
    frames: int
    video_codec: str
    profile: str
    pixel_format: str
    colour: tuple[str, str, str]  # matrix, primaries, transfer
    streamable: bool  # the index comes before the media data (faststart)
    audio_codec: str | None = None
    audio_profile: str | None = None
    sample_rate: int | None = None
    channels: int | None = None
    audio_seconds: float | None = None
    comment: str = ""


def probe(path: Path) -> Facts:
    """Read a file's facts, counting its frames by reading every packet; raises `MediaError` if it is not a video."""
    command = ["ffprobe", "-v", "error", "-count_packets", "-show_format", "-show_streams", "-of", "json", str(path)]
    told = json.loads(check_output(command, f"{path.name} cannot be read"))
    streams = {stream["codec_type"]: stream for stream in reversed(told["streams"])}
    if "video" not in streams:
        raise MediaError(f"{path.name} has no picture")
    video, audio = streams["video"], streams.get("audio")
    return Facts(
        seconds=float(told["format"]["duration"]),
        width=int(video["width"]),
        height=int(video["height"]),
        rate=Fraction(video["avg_frame_rate"]),
        frames=int(video["nb_read_packets"]),
        video_codec=video["codec_name"],
        profile=video.get("profile", ""),
        pixel_format=video.get("pix_fmt", ""),
        colour=(video.get("color_space", ""), video.get("color_primaries", ""), video.get("color_transfer", "")),
        streamable=_index_first(path),
        audio_codec=audio["codec_name"] if audio else None,
        audio_profile=audio.get("profile") if audio else None,
        sample_rate=int(audio["sample_rate"]) if audio else None,
        channels=int(audio["channels"]) if audio else None,
        audio_seconds=float(audio["duration"]) if audio else None,
        comment=told["format"].get("tags", {}).get("comment", ""),
    )


def _index_first(path: Path) -> bool:
    """Whether an MP4's `moov` box lies before its `mdat` box (ISO/IEC 14496-12 §4.2)."""
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, kind = int.from_bytes(head[:4], "big"), head[4:]
            if kind in (b"moov", b"mdat"):
                return kind == b"moov"
            skip = int.from_bytes(file.read(8), "big") - 16 if size == 1 else size - 8
            file.seek(skip, 1)
    return False
