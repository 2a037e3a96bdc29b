"""Places, land, weather."""
