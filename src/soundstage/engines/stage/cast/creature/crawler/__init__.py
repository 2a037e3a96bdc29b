"""Whatever goes on legs that is no mammal or bird, or on none: reptiles, frogs, dinosaurs, dragons, insects, spiders, crabs."""
