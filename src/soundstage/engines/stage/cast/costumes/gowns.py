"""Dresses for an occasion, robes and what is worn where they come from."""

from .costume import Costume

COSTUMES = (
    Costume(
        name="ballerina",
        roles=("ballerina", "ballet dancer", "prima ballerina"),
        words=("tutu", "ballet costume", "ballet dress"),
        wear=("{white|pink} leotard", "{white|pink} tutu", "white tights", "{white|pink} slippers"),
        hair="bun",
    ),
    Costume(
        name="dancer",
        roles=("dancer", "contemporary dancer", "gymnast", "acrobat", "figure skater"),
        words=("leotard outfit",),
        wear=("{grey|white|navy} vest top", "black loose trousers", "barefoot"),
        women=("{burgundy|teal|navy|black} leotard", "{burgundy|teal|navy|black} short floaty skirt", "beige slippers"),
        hair="bun",
    ),
    Costume(
        name="flamenco",
        roles=("flamenco dancer", "salsa dancer", "tango dancer"),
        wear=("black trousers", "{black} waistcoat", "white shirt"),
        women=("{red} ruffled gown", "black heels"),
        hair="bun",
    ),
    Costume(
        name="bride",
        roles=("bride",),
        words=("wedding dress", "wedding gown", "bridal gown"),
        wear=("{white|ivory} lace ball gown", "white bridal veil", "white heels"),
        hair="updo",
    ),
    Costume(
        name="ballgown",
        roles=("cinderella", "opera singer"),
        words=("ball gown",),
        wear=("{azure|pink|gold|emerald} wide gown", "silver necklace"),
        hair="updo",
    ),
    Costume(
        name="evening",
        roles=("actress", "diva", "singer", "model", "fashion model"),
        words=("evening gown", "evening dress", "cocktail gown"),
        wear=("{black} suit jacket", "{black} suit trousers", "{white|black} shirt"),
        women=("{emerald|crimson|black|navy} long satin gown", "gold earrings", "black heels"),
        hair="long wavy hair",
    ),
    Costume(
        name="geisha",
        roles=("geisha", "maiko"),
        wear=("{crimson|teal|navy|pink} floral kimono", "{gold|crimson} obi", "sandals"),
        hair="black bun",
    ),
    Costume(
        name="kimono",
        words=("yukata", "hanfu", "traditional japanese clothing"),
        wear=("{navy|crimson|teal|lavender} floral kimono", "{gold|burgundy} obi", "sandals"),
        hair="bun",
    ),
    Costume(
        name="sari",
        words=("sari", "saree"),
        wear=("{magenta|emerald|orange|azure} long silk gown", "{gold|magenta} sash drape", "gold necklace", "sandals"),
        hair="long black braid",
    ),
    Costume(
        name="bollywood",
        roles=("bollywood dancer", "belly dancer"),
        wear=("{magenta|orange|teal} kurta", "cream trousers", "sandals"),
        women=("{magenta|orange|teal} crop top", "{magenta|orange|teal} wide long skirt", "{gold} sash drape", "gold necklace"),
        hair="long braid",
    ),
    Costume(
        name="sultan",
        roles=("sultan", "maharaja", "sheikh", "arab", "bedouin"),
        wear=("{white|cream} long robe", "{white|crimson} turban", "{gold} sash", "sandals"),
    ),
    Costume(
        name="greek",
        roles=("greek god", "philosopher", "oracle", "athena", "senator", "zeus", "caesar"),
        words=("toga",),
        wear=("{white} long gown", "{crimson|white} sash drape", "gold laurel", "sandals"),
    ),
    Costume(
        name="peasant",
        roles=("maid", "milkmaid", "housekeeper", "governess"),
        wear=("{cream} shirt", "{brown} trousers"),
        women=("{black|navy|brown} midi dress", "white apron", "white headscarf"),
    ),
)
