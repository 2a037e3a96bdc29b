"""Shader sources: includes, overriding chunks, sampler names."""

import pytest

from soundstage.engines.stage.render.source import assemble, samplers


def test_a_chunk_is_included_once_however_often_it_is_asked_for() -> None:
    chunks = {"a.frag": '#include "b.glsl"\n#include "c.glsl"\nA', "b.glsl": '#include "c.glsl"\nB', "c.glsl": "C"}
    lines = [line for line in assemble("a.frag", chunks, {}).splitlines() if line]
    assert lines == ["#version 330 core", "C", "B", "A"]


def test_defines_come_first_and_in_order() -> None:
    assert assemble("x", {"x": "X"}, {"TAPS": 8, "HAS_UV": 1}).startswith(
        "#version 330 core\n#define HAS_UV 1\n#define TAPS 8\n"
    )


def test_a_chunk_wins_over_the_file_of_that_name() -> None:
    assert "mine" in assemble("library/hash.glsl", {"library/hash.glsl": "mine"}, {})


def test_an_unknown_chunk_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        assemble("x", {"x": '#include "library/nothing.glsl"'}, {})


def test_samplers_are_found_in_order() -> None:
    source = "uniform sampler2D t_a, t_b;\nuniform float u;\n  uniform sampler2DShadow t_s;\nuniform sampler2D t_many[4];"
    assert samplers(source) == ("t_a", "t_b", "t_s", "t_many")
