"""Bodies without bones: jellyfish, octopuses, squids, starfish."""
