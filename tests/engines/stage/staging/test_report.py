from soundstage.engines.stage.staging import summary, understood


def test_the_summary_tells_shots_as_a_crew_would_read_them(write) -> None:
    script = write({"move": {"kind": "push", "direction": "in", "speed": "slow"}}, {"framing": "CU"})
    whole, first, second = summary(script)
    assert whole == "2 shots, 6 s, 16:9"
    assert first == "0.00–3.00 s: LS of astronaut at canyon on mars, dusk; camera: slow push in"
    assert second.startswith("3.00–6.00 s: CU of astronaut")


def test_coverage_is_one_readable_line(write) -> None:
    coverage = (
        {"word": "astronaut", "start": 0, "status": "depicted", "by": "astronaut"},
        {"word": "gorge", "start": 9, "status": "approximated", "by": "canyon"},
        {"word": "destiny", "start": 20, "status": "ignored"},
    )
    line = understood(write({}, coverage=coverage))
    assert line == "depicted: astronaut; approximated: gorge (by canyon); ignored: destiny"
