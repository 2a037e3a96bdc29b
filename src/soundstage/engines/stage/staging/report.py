"""What the user is told: what was understood, what stands in for what, what is left out."""

from collections.abc import Iterable

from soundstage.engines.stage.scene import Scene
from soundstage.engines.stage.screenplay.claims import Answer
from soundstage.engines.stage.screenplay.model import Coverage, Screenplay, ScreenplayShot
from soundstage.engines.stage.screenplay.settle import settle

__all__ = ["confirmed", "summary", "understood"]


def summary(script: Screenplay) -> tuple[str, ...]:
    """One line on the whole, one on each shot."""
    shots = "1 shot" if len(script.shots) == 1 else f"{len(script.shots)} shots"
    return (f"{shots}, {script.seconds} s, {script.aspect_ratio}", *(_shot(script, shot) for shot in script.shots))


def _shot(script: Screenplay, shot: ScreenplayShot) -> str:
    nouns = {subject.id: subject.noun for subject in script.subjects}
    move = " ".join(word for word in (shot.move.kind.replace("_", " "), shot.move.direction) if word)
    if shot.move.kind != "static" and shot.move.speed != "normal":
        move = f"{shot.move.speed.replace('_', ' ')} {move}"
    who = ", ".join(nouns.get(name, name) for name in shot.subjects) or "nobody"
    setting = shot.setting
    planet = "" if setting.planet == "earth" else f" on {setting.planet}"
    where = f"{setting.noun or setting.place}{planet}, {setting.time.replace('_', ' ')}"
    chosen = " (our choice)" if shot.move.chosen else ""
    return f"{shot.start:.2f}–{shot.end:.2f} s: {shot.framing} of {who} at {where}; camera: {move}{chosen}"


def confirmed(script: Screenplay, scene: Scene) -> Screenplay:
    """The screenplay with its coverage as the scene that was staged for it answers."""
    shown = {
        key: Answer("depicted" if status == "depicted" else "approximated", by) for key, (status, by) in scene.shown.items()
    }
    return settle(script, shown)


def understood(script: Screenplay) -> str:
    """The prompt's content words by what became of them, in one line."""
    parts = []
    for status in ("depicted", "approximated", "ignored"):
        words = [_word(item) for item in script.coverage if item.status == status]
        if words:
            parts.append(f"{status}: {', '.join(_once(words))}")
    return "; ".join(parts) or "nothing in the prompt names something to depict"


def _word(item: Coverage) -> str:
    return f"{item.word} (by {item.by})" if item.status == "approximated" and item.by else item.word


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
