"""Probe, decode, size, mux: pictures, sound and MP4."""

from soundstage.media.decode import frames, samples
from soundstage.media.loudness import Loudness, loudness
from soundstage.media.muxer import ENCODER_SETTINGS, Muxer
from soundstage.media.probe import Facts, probe
from soundstage.media.raster import FRAME_RATE, RASTERS, RATIOS, SAMPLE_RATE, nearest_ratio, raster
from soundstage.media.tools import DiskFull, MediaError, ToolMissing

__all__ = [
    "ENCODER_SETTINGS",
    "FRAME_RATE",
    "RASTERS",
    "RATIOS",
    "SAMPLE_RATE",
    "DiskFull",
    "Facts",
    "Loudness",
    "MediaError",
    "Muxer",
    "ToolMissing",
    "frames",
    "loudness",
    "nearest_ratio",
    "probe",
    "raster",
    "samples",
]
