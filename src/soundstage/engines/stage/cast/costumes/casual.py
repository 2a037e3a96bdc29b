# ruff: noqa: E501 - a table, a line an outfit
"""Everyday clothes that go together, by gender, age, weather and place: what people put on when nobody says."""

import numpy as np

__all__ = ["casual"]

# Each line: gender (m, f or both), ages, weathers, then the phrases; {…} is one of several colours.
_SETS: tuple[tuple[str, str, str, str], ...] = (
    ("m", "adult", "mild", "{white|light blue|grey|pale pink} shirt, {beige|navy|olive|grey} chinos, brown shoes"),
    ("m", "adult", "mild", "{navy|olive|burgundy|grey} polo shirt, {beige|khaki|navy} chinos, white sneakers"),
    ("m", "adult young", "mild", "{white|grey|navy|mustard|olive} t-shirt, {blue|black} jeans, white sneakers"),
    ("m", "adult young", "mild cool", "{charcoal|burgundy|teal|mustard} hoodie, {blue|black|grey} jeans, white sneakers"),
    ("m", "adult young", "mild cool", "white t-shirt, denim jacket, {black|khaki} chinos, white sneakers"),
    ("m", "adult young", "mild cool", "{white|grey|black} t-shirt, {brown|black} leather jacket, {blue|black} jeans, brown boots"),
    ("m", "adult young", "mild", "{red|blue|green} plaid shirt, {blue|black} jeans, brown boots"),
    ("m", "young adult", "mild warm", "{navy|white} striped t-shirt, {beige|navy|olive} shorts, white sneakers"),
    ("m", "adult old", "mild cool", "{navy|olive|burgundy|grey} cardigan, {white|light blue} shirt, {charcoal|beige|brown} chinos, brown shoes"),
    ("m", "adult", "mild cool", "{navy|grey|brown} blazer, {white|light blue} shirt, {beige|grey|charcoal} chinos, brown shoes"),
    ("m", "old", "mild", "{light blue|white|beige} checked shirt, {brown|grey|olive} trousers, brown shoes"),
    ("m", "old", "mild cool", "{olive|brown|grey} tweed jacket, {cream|white} shirt, {brown|charcoal} trousers, flat cap, brown shoes"),
    ("m", "adult old", "cool", "{navy|burgundy|olive|cream} sweater, {charcoal|beige|brown} chinos, brown shoes"),
    ("f", "adult young", "mild warm", "{white|pale pink|mustard|light blue|teal} floral summer dress, {white|brown} sandals"),
    ("f", "adult young", "mild", "{white|light blue|pale pink|cream} blouse, {blue|white|navy} skinny jeans, {brown|black} flats"),
    ("f", "adult young", "mild", "{white|grey|teal|burgundy|mustard} t-shirt, {blue|black|white} skinny jeans, white sneakers"),
    ("f", "adult young", "mild", "{white|black|navy} striped t-shirt, {mustard|burgundy|denim|olive} midi skirt, white sneakers"),
    ("f", "adult", "mild", "{teal|burgundy|navy|emerald|mustard} wrap dress, {black|brown} flats"),
    ("f", "adult young", "mild cool", "{grey|cream|burgundy|mustard} cardigan, {white|black} t-shirt, {blue|black} skinny jeans, brown boots"),
    ("f", "adult young", "mild cool", "{black|brown} leather jacket, {white|grey} t-shirt, {black|blue} skinny jeans, black boots"),
    ("f", "young", "mild cool", "denim jacket, {white|pale pink|mustard} floral short dress, white sneakers"),
    ("f", "adult", "mild cool", "{navy|cream|black|grey} blazer, {white|black} t-shirt, {charcoal|blue|navy} skinny jeans, black heels"),
    ("f", "young", "mild cool", "{lavender|pink|grey|teal} hoodie, {black|grey} leggings, white sneakers"),
    ("f", "adult young", "mild warm", "{white|teal|black|crimson} tank top, {white|denim|mustard|navy} midi skirt, brown sandals"),
    ("f", "old", "mild", "{lavender|teal|burgundy|cream} cardigan, white blouse, {grey|navy|beige} midi skirt, black flats"),
    ("f", "old", "mild", "{lavender|teal|navy} floral midi dress, black flats"),
    ("f", "adult old", "cool", "{cream|burgundy|teal|grey} sweater, {charcoal|navy|brown} midi skirt, brown boots"),
    ("m", "child", "mild cool", "{red|blue|mustard|green} striped t-shirt, blue jeans, {red|white} sneakers"),
    ("m", "child", "mild warm", "{yellow|azure|orange|green} t-shirt, {navy|beige} shorts, {red|white} sneakers"),
    ("m", "child", "mild cool", "{red|azure|green|orange} hoodie, {navy|grey} loose trousers, white sneakers"),
    ("f", "child", "mild warm", "{yellow|pink|azure|red} floral summer dress, white sneakers"),
    ("f", "child", "mild cool", "{pink|lavender|turquoise|yellow} t-shirt, denim short skirt, {white|grey} knee socks, red sneakers"),
    ("f", "child", "mild cool", "{pink|turquoise|red} hoodie, {navy|lavender} leggings, white sneakers"),
    ("m", "adult young old", "hot", "{white|azure|coral|green} hawaiian shirt, {beige|navy|white} shorts, sandals"),
    ("m", "adult young", "beach", "{white|grey|azure} t-shirt, {navy|orange|teal|red} swim shorts, barefoot"),
    ("m", "adult young", "beach", "{white|cream} loose shirt, {beige|navy} shorts, barefoot"),
    ("m child", "child", "beach hot", "{yellow|azure|orange} t-shirt, {navy|red} swim shorts, barefoot"),
    ("f", "adult young", "beach hot", "{white|teal|mustard|azure} floral summer dress, straw hat, barefoot"),
    ("f", "adult young", "beach hot", "{white|azure|crimson} tank top, denim shorts, sandals"),
    ("f", "child", "beach hot", "{yellow|azure|pink} summer dress, straw hat, barefoot"),
    ("m f", "old", "beach hot", "{white|light blue} shirt, {beige|navy} shorts, straw hat, sandals"),
    ("m", "adult old", "cold", "{navy|charcoal|brown|olive} coat, {burgundy|mustard|grey} scarf, {charcoal|navy} trousers, brown boots"),
    ("m", "adult young child", "cold", "{red|navy|orange|olive} puffer jacket, {grey|red|navy} beanie, {blue|black} jeans, brown boots"),
    ("f", "adult old", "cold", "{crimson|cream|navy|teal} fitted coat, {cream|grey|mustard} scarf, black leggings, brown boots"),
    ("f", "adult young child", "cold", "{crimson|azure|white|mustard} puffer jacket, {white|burgundy|grey} beanie, {blue|black} skinny jeans, brown boots"),
    ("m f", "adult young child old", "wet", "{yellow|navy|green|red} raincoat, {blue|charcoal} jeans, boots"),
    ("m", "adult", "wet", "{beige|charcoal} trench coat, {charcoal|navy} trousers, black shoes"),
    ("f", "adult young", "wet", "{beige|navy|crimson} trench coat, blue skinny jeans, black boots"),
    ("m", "adult young old", "sport", "{navy|grey|azure} t-shirt, {black|grey} shorts, white sneakers"),
    ("f", "adult young old", "sport", "{teal|magenta|azure} tank top, {black|navy} leggings, white sneakers"),
    ("m", "adult old young", "formal", "{charcoal|navy|black} suit jacket, {charcoal|navy|black} suit trousers, white shirt, {burgundy|navy} tie, black shoes"),
    ("f", "adult old young", "formal", "{emerald|crimson|black|navy} long satin gown, black heels"),
)  # fmt: skip


def casual(gender: str, age: str, weather: str, seed: int, separates: bool = False) -> tuple[str, ...]:
    """Phrases of one outfit. `age` child, young, adult or old; `weather` mild, cool, cold, wet, hot, beach, sport or
    formal; `separates` asks for a top and something below it, not for a dress."""
    rng = np.random.default_rng([seed, 29])
    letter = "m" if gender == "male" else "f"
    fitting = [
        text
        for who, ages, weathers, text in _SETS
        if letter in who.split() and age in ages.split() and weather in weathers.split() and not (separates and "dress" in text)
    ]
    if not fitting:
        return casual(
            gender, "adult" if age in ("young", "old") else "young", "mild" if age == "young" else weather, seed, separates
        )
    text = fitting[int(rng.integers(len(fitting)))]
    made = []
    for piece in text.split(", "):
        if "{" in piece:
            options = piece[piece.index("{") + 1 : piece.index("}")].split("|")
            piece = piece[: piece.index("{")] + options[int(rng.integers(len(options)))] + piece[piece.index("}") + 1 :]
        made.append(piece)
    return tuple(made)
