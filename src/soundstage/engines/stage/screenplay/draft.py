"""One prompt being read: every reader in turn over the same tokens, and what they found put together into a Screenplay."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.screenplay.ages import read_ages
from soundstage.engines.stage.screenplay.camera import CameraReading, read_camera
from soundstage.engines.stage.screenplay.casting import Cast, cast_parts
from soundstage.engines.stage.screenplay.changes import read_changes
from soundstage.engines.stage.screenplay.claims import STRUCTURE, claim
from soundstage.engines.stage.screenplay.clauses import read_clauses
from soundstage.engines.stage.screenplay.entities import Company, Entity
from soundstage.engines.stage.screenplay.entrances import music_start
from soundstage.engines.stage.screenplay.hearing import Hearing, read_sounds
from soundstage.engines.stage.screenplay.languages import KNOWN, NOUN_FIRST, detect, gloss
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.looks import read_exclusions, read_length, read_looks
from soundstage.engines.stage.screenplay.model import Music, Screenplay, ScreenplayShot, SoundCue, Style, VoiceDescription
from soundstage.engines.stage.screenplay.outline import Beat, Passage, outline
from soundstage.engines.stage.screenplay.phrases import ANIMATE
from soundstage.engines.stage.screenplay.quotes import find_quotes, with_quotes
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.setting import SettingReading, read_setting
from soundstage.engines.stage.screenplay.shots import ShotNotes, claim_camera, compose
from soundstage.engines.stage.screenplay.sorting import sort_sentences
from soundstage.engines.stage.screenplay.speech import Spoken, narration, read_speech, speech_seconds
from soundstage.engines.stage.screenplay.story import Alteration, Clauses, Deed
from soundstage.engines.stage.screenplay.tagging import tag
from soundstage.engines.stage.screenplay.text import clean
from soundstage.engines.stage.screenplay.timing import LONGEST, SHORTEST, clip_seconds, needed, shot_times
from soundstage.engines.stage.screenplay.tokens import tokenise
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["Draft"]

_WRAPPINGS = frozenset(
    """presence beauty ambiance ambience atmosphere backdrop tableau scene sight charm splendor splendour essence grandeur
    majesty spectacle glimpse image picture depiction portrayal view""".split()  # noqa: SIM905
)
_RATIOS = frozenset({"21:9", "16:9", "4:3", "1:1", "3:4", "9:16"})
_SILENT_ON_STORY = frozenset({"sound", "music", "exclude", "ratio", "duration", "ignore", "camera"})
_TELLING = frozenset("talk speak tell think dream sing ask write read learn argue joke chat".split())  # noqa: SIM905
_NOISES = frozenset({"noise", "noises", "ambience", "ambiance", "sounds", "chatter", "murmur", "hum", "bustle"})
_MOST_SOUNDS = 24
_MOST_LACKING = 8  # words that a note names
_BODIES = frozenset({"person", "creature", "animal", "vehicle", "thing", "food", "plant", "carried", "garment"})


@dataclass(slots=True)
class _Part:
    """One beat, or the preamble, as its readers found it."""

    passages: list[Passage]
    camera: CameraReading = field(default_factory=CameraReading)
    setting: SettingReading = field(default_factory=SettingReading)
    clauses: Clauses = field(default_factory=Clauses)
    lines: list[Spoken] = field(default_factory=list)
    hearing: list[Hearing] = field(default_factory=list)


class Draft:
    """A prompt and what its readers make of it."""

    def __init__(self, prompt: str, repertoire: Repertoire) -> None:
        self.prompt = prompt
        self.repertoire = repertoire
        self.ledger = Ledger()
        self.notes: list[str] = []
        quotes = find_quotes(prompt)
        self.quotes = [quote.words for quote in quotes]
        raw = with_quotes(clean(prompt), quotes)
        self.language = detect(raw)
        self.tokens = gloss(raw, self.language)
        self.outline = outline(self.tokens)
        self.taken = [not token.known for token in self.tokens]
        sort_sentences(self.outline, self.tokens, self.taken)
        ages = read_ages(self.tokens, self.taken)
        self.company = Company(self.tokens, repertoire.nouns, repertoire.settings, ages)
        self._hide(at for born in ages.values() for at in range(born.start, born.end))
        self._read_globals()
        self.preamble = self._part(self.outline.preamble)
        self.parts = [self._part(beat.passages) for beat in self.outline.beats]
        self._join_single_take()
        self._read_story()

    # ------------------------------------------------------------------------------------------------------ reading

    def _read_globals(self) -> None:
        """What concerns the whole clip: structure words, exclusions, length, looks."""
        for start, end, why in self.outline.used:
            self._take(range(start, end), why)
        passages = [*self.outline.preamble, *(passage for beat in self.outline.beats for passage in beat.passages)]
        self.excluded, used = read_exclusions(self.tokens, passages)
        self._hide(used)
        self.denied = [False] * len(self.tokens)
        for at in used:
            self.denied[at] = True
        for at in used:
            phrase = next((words for words in self.excluded if self.tokens[at].text in words.split()), "")
            key = claim("exclude", phrase) if phrase else STRUCTURE
            self.ledger.mark([self.tokens[at]], "depicted", "left out", key)
        self.length, used = read_length(self.tokens, passages, self.taken)
        self._take(used, "length of the clip")
        self.looks = read_looks(self.tokens, self.taken)
        for match, slot, value in self.looks.used:
            spoken = self.tokens[match.start : match.end]
            if slot in ("style", "ratio", "medium", "quality") or (slot == "trait" and match.end - match.start > 1):
                self._hide(range(match.start, match.end))
            if slot == "style":
                known = value in self.repertoire.looks
                self.ledger.mark(spoken, "depicted" if known else "ignored", f"look: {value}", claim("style"))
            elif slot in ("ratio", "medium", "quality"):
                self.ledger.mark(spoken, "depicted", "frame" if slot == "ratio" else "clip", STRUCTURE)

    def _take(self, indices: Iterable[int], by: str) -> None:
        found = list(indices)
        self._hide(found)
        self.ledger.mark([self.tokens[at] for at in found], "depicted", by, STRUCTURE)

    def _hide(self, indices: Iterable[int]) -> None:
        """Keep tokens from the readers of the story."""
        for at in indices:
            if self.tokens[at].kind in ("word", "number", "clock", "cjk"):
                self.taken[at] = True

    def _part(self, passages: list[Passage]) -> _Part:
        part = _Part(passages)
        for passage in passages:
            if passage.kind in ("sound", "music", "exclude", "ratio", "duration", "ignore"):
                continue
            reading = read_camera(self.tokens, passage.start, passage.end, only=passage.kind == "camera", taken=self.denied)
            self._hide(reading.used)
            part.camera = _merged(part.camera, reading)
        return part

    def _join_single_take(self) -> None:
        """`One continuous take`: however many beats are written, there is one shot, and its beats follow one another."""
        if self.outline.one_take and len(self.parts) > 1:
            for part in self.parts[1:]:
                self.parts[0].passages += part.passages
                self.parts[0].camera = _merged(self.parts[0].camera, part.camera)
            last = self.outline.beats[-1]
            self.outline.beats[:] = [Beat(self.parts[0].passages, 0.0 if last.until else None, last.until)]
            self.parts = self.parts[:1]

    def _read_story(self) -> None:
        for index, token in enumerate(self.tokens):
            if token.kind == "quote":
                self._hide(narration(self.tokens, index, 0))
        self._unwrap()
        asides = frozenset(at for born in self.company.ages.values() for at in range(born.start, born.end))
        self.tags = tag(self.tokens, self.taken, self.repertoire.nouns, self.repertoire.settings, asides)
        if self.language in NOUN_FIRST:
            self._adjectives_after()
        self._topics()
        objects = frozenset(
            at
            for match in self.repertoire.nouns.find(self.tokens)
            if match.end - match.start > 1
            for at in range(match.start, match.end)
        )
        for number, part in enumerate([self.preamble, *self.parts]):
            shot = max(number - 1, 0)
            for passage in part.passages:
                self._read_passage(part, passage, shot, objects)
        self._read_moods()

    def _unwrap(self) -> None:
        """`The beauty of the hills`, `an air of calm`: a noun that only presents the next one says nothing by itself."""
        for at in range(1, len(self.tokens) - 1):
            if self.tokens[at].text in _WRAPPINGS and self.tokens[at + 1].text == "of" and not self.taken[at]:
                self._take((at, at + 1), "structure")

    def _topics(self) -> None:
        """What somebody talks or thinks about is not there: `talks about the sea` is no beach."""
        for at in range(1, len(self.tokens)):
            spoken = any(
                self.tags[back] == "verb" and set(self.tokens[back].forms) & _TELLING for back in range(max(at - 3, 0), at)
            )
            if self.tokens[at].text != "about" or not spoken:
                continue
            end = at + 1
            while end < len(self.tokens) and self.tags[end] in ("det", "poss", "adj", "noun", "prep", "num", "quant"):
                end += 1
            self._hide(range(at, end))
            self.tags[at:end] = ["none"] * (end - at)

    def _adjectives_after(self) -> None:
        """`una pelota roja`: after a noun, what can be an adjective is one."""
        for at in range(1, len(self.tags)):
            described = lexicon("adjectives").get(self.tokens[at].text) is not None
            if self.tags[at] == "noun" and described and self.tags[at - 1] in ("noun", "adj"):
                self.tags[at] = "adj"

    def _read_moods(self) -> None:
        """Words of mood and light that describe nobody and nothing in the picture are about the picture."""
        spoken, felt = (
            {id(token) for entity in self.company.everyone if entity.family in families for token, _ in entity.parts}
            for families in (_BODIES, ANIMATE)
        )
        for match, slot, value in self.looks.used:
            tokens = self.tokens[match.start : match.end]
            if slot not in ("mood", "trait") or any(id(token) in (felt if slot == "mood" else spoken) for token in tokens):
                continue
            (self.looks.moods if slot == "mood" else self.looks.traits).append(value)
            key = claim("mood") if slot == "mood" else claim("trait", value)
            self.ledger.mark(tokens, "approximated", f"grade: {value.replace('_', ' ')}", key)

    def _read_passage(self, part: _Part, passage: Passage, shot: int, objects: frozenset[int]) -> None:
        start, end, kind = passage.start, passage.end, passage.kind
        if kind not in ("exclude", "ratio", "duration", "ignore"):
            part.hearing.append(read_sounds(self.tokens, start, end, self.taken, only=kind in ("sound", "music")))
        if kind == "sound":
            self._noise_of_a_place(part, start, end, objects)
        if kind in _SILENT_ON_STORY:
            return
        if kind == "look":
            light = read_setting(self.tokens, self.tags, start, end, objects, self.repertoire.settings, only=False)
            light.places = []
            part.setting = _merged_setting(part.setting, light)
            return
        setting = read_setting(self.tokens, self.tags, start, end, objects, self.repertoire.settings, only=kind == "setting")
        part.setting = _merged_setting(part.setting, setting)
        noun_first = self.language in NOUN_FIRST
        clauses = read_clauses(self.company, self.tags, start, end, shot, noun_first=noun_first)
        part.clauses.deeds += clauses.deeds
        part.clauses.ties += clauses.ties
        self._changes(part, read_changes(self.tokens, clauses.deeds, start, end), clauses)
        part.clauses.named += [one for one in clauses.named if one not in part.clauses.named]
        part.lines += read_speech(
            self.tokens, start, end, self.quotes, clauses.speakers, only=kind == "dialogue", tongue=self.language
        )

    def _noise_of_a_place(self, part: _Part, start: int, end: int, objects: frozenset[int]) -> None:
        """`Coffee shop noise`: where the noise is, the shot is, unless other words say where."""
        heard = read_setting(self.tokens, self.tags, start, end, objects, self.repertoire.settings)
        for place in heard.places:
            after = next((at for at in range(start, end - 1) if self.tokens[at] is place.tokens[-1]), end) + 1
            if after < end and self.tokens[after].text in _NOISES and place.interior:
                place.rank = 0.2
                part.setting = _merged_setting(part.setting, SettingReading(places=[place]))

    def _changes(self, part: _Part, changes: Sequence[Alteration], clauses: Clauses) -> None:
        """Keep the changes; what something turns into is not there beside it from the start."""
        part.clauses.changes += changes
        spoken = {id(token) for change in changes for token in change.tokens}
        for entity in clauses.named:
            altered = any(change.entity is entity for change in changes)
            if not altered and any(id(token) in spoken for token in entity.tokens):
                entity.becoming = True
        part.clauses.ties = [tie for tie in part.clauses.ties if tie.second is None or not tie.second.becoming]

    # ----------------------------------------------------------------------------------------------------- composing

    def screenplay(self, seconds: int | None, aspect_ratio: str) -> Screenplay:
        """The whole, with choices made where nothing was said."""
        if seconds is not None and not SHORTEST <= seconds <= LONGEST:
            raise ValueError(f"a clip lasts {SHORTEST} to {LONGEST} seconds, not {seconds}")
        if aspect_ratio != "auto" and aspect_ratio not in _RATIOS:
            raise ValueError(f"no such aspect ratio: {aspect_ratio!r}")
        cast = self._cast()
        wanted = [
            needed(_steps(part.clauses.deeds), sum(speech_seconds(line.words) for line in part.lines)) for part in self.parts
        ]
        length = seconds if seconds is not None else clip_seconds(self.outline.beats, wanted, self.length)
        times, note = shot_times(self.outline.beats, wanted, length)
        self.notes += [text for text in (self.outline.note, note) if text]
        shots = self._shots(cast, times)
        sounds, music = self._sounds(times)
        self._quoted()
        self._languages()
        self._unplayed(cast)
        return Screenplay.model_validate(
            {
                "prompt": self.prompt,
                "language": self.language,
                "seconds": length,
                "aspect_ratio": aspect_ratio if aspect_ratio != "auto" else self._ratio(),
                "style": self._style(),
                "subjects": tuple(cast.subjects),
                "shots": shots,
                "sounds": sounds,
                "music": music,
                "exclude": tuple(self.excluded),
                "coverage": self.ledger.coverage(self.prompt, self.tokens),
                "notes": tuple(self.notes),
            }
        )

    def _cast(self) -> Cast:
        ties = [tie for part in self.parts for tie in part.clauses.ties]
        related = frozenset(id(one) for tie in ties for one in (tie.first, tie.second))
        voices: dict[int, VoiceDescription] = {
            id(line.speaker): line.voice for part in self.parts for line in part.lines if line.speaker is not None
        }
        entities = [one for one in self.company.everyone if one.merged is None and not self._left_out(one)]
        return cast_parts(entities, related, voices, self.repertoire, self.ledger)

    def _left_out(self, entity: Entity) -> bool:
        return entity.noun in self.excluded

    def _shots(self, cast: Cast, times: Sequence[tuple[float, float]]) -> tuple[ScreenplayShot, ...]:
        made: list[ScreenplayShot] = []
        claim_camera(self.preamble.camera, self.tokens, 0, self.ledger)
        previous = self.preamble.setting
        present: list[Entity] = list(self.preamble.clauses.named)
        for number, (part, span) in enumerate(zip(self.parts, times, strict=True)):
            if number == 0:
                part.clauses.deeds[:0] = self.preamble.clauses.deeds
                part.clauses.ties[:0] = self.preamble.clauses.ties
                part.clauses.changes[:0] = self.preamble.clauses.changes
                part.lines[:0] = self.preamble.lines
            named = part.clauses.named or (present if number == 0 else [])
            notes = ShotNotes(
                number=number,
                start=span[0],
                end=span[1],
                camera=_merged(part.camera, self.preamble.camera),
                setting=part.setting,
                before=previous,
                named=named,
                clauses=part.clauses,
                lines=part.lines,
                mood=self.looks.moods[0] if self.looks.moods else "",
                text=self._text(part.passages),
            )
            claim_camera(part.camera, self.tokens, number, self.ledger)
            shot, previous = compose(notes, cast, self.repertoire, self.ledger)
            made.append(shot)
        return tuple(made)

    def _text(self, passages: Sequence[Passage]) -> str:
        pieces = [
            self.prompt[self.tokens[passage.start].start : self.tokens[passage.end - 1].end]
            for passage in passages
            if passage.end > passage.start
        ]
        return " ".join(piece.strip() for piece in pieces)[:2000]

    def _sounds(self, times: Sequence[tuple[float, float]]) -> tuple[tuple[SoundCue, ...], Music | None]:
        cues: list[SoundCue] = []
        wanted = False
        genres: list[str] = []
        instruments: list[str] = []
        sections = [at for at, part in enumerate(self.parts) if any(one.section for one in part.hearing)]
        about_all = sections == [len(self.parts) - 1]  # the only sound section, at the very end: it is about the whole clip
        for number, part in enumerate([self.preamble, *self.parts]):
            for hearing in part.hearing:
                self.ledger.mark(hearing.tokens, "depicted", "sound", STRUCTURE)
                wanted = wanted or hearing.music
                genres += hearing.genres
                instruments += hearing.instruments
                self.ledger.mark(hearing.musical, "ignored", "music", claim("music"))
                for heard in hearing.sounds:
                    found = self.repertoire.find("sounds", heard.chain)
                    cue = SoundCue.model_validate(
                        {
                            "noun": heard.noun,
                            "kind": found[0] if found else "",
                            "distance": heard.distance,
                            "level": heard.level,
                            "shot": None
                            if number == 0 or len(self.parts) == 1 or (hearing.section and about_all)
                            else number - 1,
                        }
                    )
                    if len(cues) < _MOST_SOUNDS and cue not in cues:
                        cues.append(cue)
                    key = claim("sound", cues.index(cue)) if cue in cues else ""
                    self.ledger.found(heard.tokens, found, f"sound: {found[0]}" if found else "", key)
        if not wanted or any("music" in words for words in self.excluded):
            return tuple(cues), None
        mood = self.looks.moods[0] if self.looks.moods else ""
        genre = genres[0] if genres else ""
        musical = [token for part in [self.preamble, *self.parts] for hearing in part.hearing for token in hearing.musical]
        begin = music_start(self.tokens, musical, times)
        return tuple(cues), Music(mood=mood, genre=genre, instruments=tuple(dict.fromkeys(instruments))[:8], start=begin)

    def _ratio(self) -> str:
        return self.looks.ratio or "16:9"

    def _style(self) -> Style:
        names = [name for name in self.looks.styles if name != "cinematic"] or self.looks.styles
        optics = [what for part in self.parts for what in part.camera.optics]
        traits = dict.fromkeys([*names[1:], *self.looks.traits, *optics])
        name = names[0] if names else "cinematic"
        return Style(
            name=name,
            mood=self.looks.moods[0] if self.looks.moods else "",
            monochrome=self.looks.monochrome,
            traits=tuple(trait for trait in traits if trait != name)[:24],
        )

    def _quoted(self) -> None:
        """Words between marks are covered by the voice that says them."""
        spoken = {
            line.index: claim("line", shot, number)
            for shot, part in enumerate(self.parts)
            for number, line in enumerate(part.lines)
        }
        text = clean(self.prompt)
        for index, token in enumerate(self.tokens):
            if token.kind == "quote":
                words = [one for one in tokenise(text, token.start, token.end) if one.kind in ("word", "cjk")]
                by = "voice" if index in spoken else "written words"
                self.ledger.mark(words, "depicted" if index in spoken else "ignored", by, spoken.get(index, ""))
                self.ledger.add(words)

    def _unplayed(self, cast: Cast) -> None:
        """Say whom nothing can play, and that nobody is there at all."""
        nouns = [subject.noun for subject in cast.subjects if not subject.kind]
        if nouns:
            self.notes.append(f"Nothing can play {', '.join(dict.fromkeys(nouns))} yet: left out of the picture.")
        acted = any(deed.entity.animate for part in self.parts for deed in part.clauses.deeds)
        if not cast.subjects and (acted or any(part.lines for part in self.parts)):
            self.notes.append("Nobody and nothing to be seen was understood in these words; the place is shown by itself.")

    def _languages(self) -> None:
        if self.language not in ("en", *KNOWN):
            self.notes.append(f"The prompt's language ({self.language}) has no word list yet; only its structure was read.")
        elif self.language != "en":
            lacking = dict.fromkeys(token.text for token in self.tokens if not token.known and token.kind in ("word", "cjk"))
            told = f" Not understood: {', '.join(list(lacking)[:_MOST_LACKING])}." if lacking else ""
            self.notes.append(f"Read as {self.language}, by dictionary and rules of grammar.{told}")
        if wordnet() is None:
            self.notes.append(
                "WordNet is not installed (apt-get install wordnet-base): rare words are known only by our own lists."
            )


def _steps(deeds: Sequence[Deed]) -> int:
    """Things that happen one after another."""
    return len({deed.order for deed in deeds}) if deeds else 0


def _merged(first: CameraReading, second: CameraReading) -> CameraReading:
    """What the first says, completed by the second."""
    moves = first.moves or (second.moves if not first.asked_static else [])
    if first.moves and second.moves and first is not second:
        moves = [*first.moves, *(move for move in second.moves if move not in first.moves)]
    return CameraReading(
        framing=first.framing or second.framing,
        end_framing=first.end_framing or second.end_framing,
        angle=first.angle or second.angle,
        view=first.view or second.view,
        support=first.support or second.support,
        lens_mm=first.lens_mm or second.lens_mm,
        moves=moves,
        slow_motion=first.slow_motion or second.slow_motion,
        optics=[*first.optics, *second.optics],
        used={**first.used, **second.used},
        asked_static=first.asked_static or (second.asked_static and not first.moves),
    )


def _merged_setting(first: SettingReading, second: SettingReading) -> SettingReading:
    return SettingReading(
        places=[*first.places, *second.places],
        planet=first.planet or second.planet,
        time=first.time if first.time not in ("", "day") else second.time or first.time,
        season=first.season or second.season,
        weather=[*first.weather, *(word for word in second.weather if word not in first.weather)],
        features=[*first.features, *second.features],
        interior=first.interior if first.interior is not None else second.interior,
        used=[*first.used, *second.used],
    )
