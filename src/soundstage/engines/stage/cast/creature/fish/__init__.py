"""Fish, sharks, whales and their like: one swept body that waves, and fins."""
