"""Probe, decode, size, mux: pictures, sound and MP4."""
