"""What takes two is done by two, close to each other."""

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.staging.breakdown import breakdown


def test_nobody_hugs_the_air() -> None:
    plan = breakdown(screenplay.write("A person is hugging", repertoire=staging.repertoire()))
    people = [role for role in plan.roles if role.person]
    hugs = [deed for deed in plan.deeds if deed.act == "hug"]
    assert len(people) == 2
    assert {deed.target for deed in hugs} == {role.id for role in people}


def test_who_is_named_is_not_given_another() -> None:
    plan = breakdown(screenplay.write("A man hugs a woman in a garden", repertoire=staging.repertoire()))
    assert sum(role.person for role in plan.roles) == 2


def test_what_one_does_alone_brings_nobody() -> None:
    plan = breakdown(screenplay.write("A person is waving", repertoire=staging.repertoire()))
    assert sum(role.person for role in plan.roles) == 1
