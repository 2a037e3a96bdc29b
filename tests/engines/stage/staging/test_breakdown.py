"""What the breakdown promises is on the set, and nothing is promised that is not."""

import pytest

from soundstage.engines.stage.staging import breakdown

SETTING = {"place": "plain", "noun": "meadow"}


def subject(name: str, noun: str, family: str = "cast", **more: object) -> dict[str, object]:
    return {"id": name, "noun": noun, "kind": noun, "family": family, **more}


def test_whoever_is_promised_is_there_by_name_and_number(write, staged) -> None:
    cast = (subject("s1", "horse", count=2), subject("s2", "chair", "thing"))
    shot = {"subjects": ("s1", "s2"), "setting": SETTING}
    plan = breakdown(write(shot, subjects=cast))
    scene = staged(shot, subjects=cast)
    assert plan.shown["count/s1"].status == "depicted"
    assert {actor.id for actor in scene.shots[0].actors} == {role.id for role in plan.roles} == {"s1", "s1#1", "s2"}
    assert set(scene.shown) == set(plan.shown)


def test_what_nothing_can_play_is_not_promised(write) -> None:
    plan = breakdown(write({}, subjects=(subject("s1", "gryphon"),)))
    assert plan.roles == ()
    assert not any(key.startswith("subject/") for key in plan.shown)
    assert "gryphon" in plan.log[0]


def test_who_sits_gets_a_seat_that_nobody_named(write, staged) -> None:
    person = subject("s1", "woman", gender="female")
    person["kind"] = "person"
    shot = {"actions": ({"subject": "s1", "verb": "sit", "start": 0.0, "end": 6.0},), "setting": SETTING}
    plan = breakdown(write(shot, subjects=(person,)))
    (seat,) = (role for role in plan.roles if not role.named)
    assert seat.kind == "bench"
    scene = staged(shot, subjects=(person,))
    woman, bench = scene.shots[0].actors
    low, _ = woman.bounds(3.0)
    assert bench.id == seat.id
    assert woman.instant(3.0).places[0][1] < bench.place(0.0)[1] + 0.75
    assert abs(low[0] - bench.place(0.0)[0]) < 1.2


def test_small_things_stand_on_a_table(write, staged) -> None:
    shot = {"subjects": ("s1",), "setting": SETTING, "framing": "MS"}
    cup = (subject("s1", "cup", "thing"),)
    scene = staged(shot, subjects=cup)
    placed = {actor.id: actor for actor in scene.shots[0].actors}
    table = next(actor for name, actor in placed.items() if name != "s1")
    assert placed["s1"].place(0.0)[1] == pytest.approx(table.place(0.0)[1] + table.thing.size[1], abs=0.06)


def test_a_rider_makes_its_mount_go(write) -> None:
    rider, horse = subject("s1", "man"), subject("s2", "horse")
    rider["kind"] = "person"
    action = {"subject": "s1", "verb": "ride", "target": "s2", "start": 0.0, "end": 6.0}
    plan = breakdown(write({"subjects": ("s1", "s2"), "actions": (action,)}, subjects=(rider, horse)))
    assert any(tie.how == "ridden_by" and (tie.first, tie.second) == ("s2", "s1") for tie in plan.ties)
    assert any(deed.action.subject == "s2" and deed.travels for deed in plan.deeds)


def test_a_change_of_colour_is_painted(write, staged) -> None:
    apple = (subject("s1", "apple", "thing"),)
    change = {"subject": "s1", "attribute": "colour", "before": "red", "after": "green", "start": 0.0, "end": 6.0}
    shot = {"subjects": ("s1",), "setting": SETTING, "changes": (change,)}
    assert breakdown(write(shot, subjects=apple)).shown["change/0/0"].status == "depicted"
    actor = next(one for one in staged(shot, subjects=apple).shots[0].actors if one.id == "s1")
    first, last = (next(pose.values["albedo"] for pose in actor.pose(t) if pose.values) for t in (0.0, 6.0))
    assert first[0] > first[1]
    assert last[1] > last[0]


def test_slow_motion_stretches_what_is_seen(staged) -> None:
    walk = {"subject": "s1", "verb": "walk", "start": 0.0, "end": 6.0}
    plain, slow = (staged({"actions": (walk,), "slow_motion": factor}).shots[0].actors[0] for factor in (1.0, 0.25))
    told = slow.actor.place(1.0)
    assert plain.place(1.0) == pytest.approx(told)
    assert slow.factor == 0.25


def test_the_breakdown_does_not_build(write, monkeypatch) -> None:
    def built(call: object) -> None:
        raise AssertionError("nothing is built for a plan")

    monkeypatch.setattr("soundstage.engines.stage.things.make", built)
    assert breakdown(write({"subjects": ("s1",)}, subjects=(subject("s1", "car", "thing"),))).roles


def test_the_body_that_somebody_stands_on_is_no_property(write) -> None:
    action = {"subject": "s1", "verb": "walk", "path": "on moon", "start": 0.0, "end": 4.0}
    shot = {"subjects": ("s1",), "setting": {"place": "plain", "planet": "moon"}, "actions": (action,)}
    plan = breakdown(write(shot, subjects=(subject("s1", "astronaut"),)))
    assert [role.id for role in plan.roles] == ["s1"]
