"""Birds: a trunk, a neck, a head with a beak, two legs, and wings and a tail of single feathers."""
