"""Whatever happens in whatever order: the ledger balances, limits hold, and nothing leaves a final state."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from soundstage.catalog import CONTRACT_PRICES, TEXT_TO_VIDEO, validate_input
from soundstage.predictions import (
    Beat,
    BudgetSpent,
    CancelOutcome,
    Failure,
    Job,
    KeyLimits,
    KeyRecord,
    ManualClock,
    NewPrediction,
    Prediction,
    RateLimited,
    SqlStore,
    TooManyInFlight,
)
from soundstage.wire import Status

RATE = CONTRACT_PRICES.rate("480p")
LIMITS = KeyLimits(creates_per_minute=6, in_flight=3, budget_micros=200 * RATE)
LEASE = 20.0


class Lifecycle(RuleBasedStateMachine):
    """Two keys, any number of workers, time that passes; a plain model beside it says what must be true."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "test.db")
        shutil.copy(self.template, self.path)
        self.clock = ManualClock()
        self.store = SqlStore(f"sqlite:///{self.path}", clock=self.clock)
        self.keys: list[KeyRecord] = []
        self.made: dict[str, str] = {}
        self.created_at: dict[str, list[float]] = {}
        self.jobs: list[Job] = []
        self.final: dict[str, Prediction] = {}
        self.charged: dict[str, int] = {}

    @initialize()
    def make_keys(self) -> None:
        self.keys = [self.store.create_key(name, LIMITS)[0] for name in ("one", "two")]
        self.created_at = {key.id: [] for key in self.keys}
        self.charged = {key.id: 0 for key in self.keys}

    def in_flight(self, key: KeyRecord) -> int:
        return sum(owner == key.id and made not in self.final for made, owner in self.made.items())

    @rule(which=st.integers(0, 1), seconds=st.integers(4, 15))
    def create(self, which: int, seconds: int) -> None:
        key = self.keys[which]
        recent = sum(at > self.clock.now() - 60 for at in self.created_at[key.id])
        hold = seconds * RATE
        room = (LIMITS.budget_micros or 0) - sum(self.store.balance(key.id))
        sent = {"prompt": "A kite", "resolution": "480p", "duration": str(seconds)}
        new = NewPrediction(
            key_id=key.id,
            model=TEXT_TO_VIDEO.slug,
            input=sent,
            request=validate_input(TEXT_TO_VIDEO, sent),
            rate_micros=RATE,
            hold_micros=hold,
        )
        try:
            created = self.store.create(new)
        except RateLimited:
            assert recent == LIMITS.creates_per_minute
        except TooManyInFlight:
            assert self.in_flight(key) == LIMITS.in_flight
        except BudgetSpent:
            assert hold > room
        else:
            assert recent < 6
            assert self.in_flight(key) < 3
            assert hold <= room
            assert created.quota.remaining == 5 - recent
            self.made[created.prediction_id] = key.id
            self.created_at[key.id].append(self.clock.now())

    @rule()
    def claim(self) -> None:
        job = self.store.claim("worker", LEASE)
        if job is not None:
            assert job.prediction_id not in self.final
            assert 1 <= job.attempt <= 3
            self.jobs.append(job)

    @precondition(lambda self: self.jobs)
    @rule(data=st.data(), seconds=st.floats(0, 16))
    def finish(self, data: st.DataObject, seconds: float) -> None:
        job = data.draw(st.sampled_from(self.jobs))
        beat = self.store.finish(job.lease, output="http://x/y.mp4", artifact="y.mp4", seconds=seconds)
        assert (beat is not Beat.HELD) if job.prediction_id in self.final else True

    @precondition(lambda self: self.jobs)
    @rule(data=st.data(), retry=st.booleans())
    def fail(self, data: st.DataObject, retry: bool) -> None:
        self.store.fail(data.draw(st.sampled_from(self.jobs)).lease, Failure(message="It broke."), retry=retry)

    @precondition(lambda self: self.jobs)
    @rule(data=st.data())
    def beat_or_release(self, data: st.DataObject) -> None:
        job = data.draw(st.sampled_from(self.jobs))
        beat = self.store.release(job.lease) if data.draw(st.booleans()) else self.store.heartbeat(job.lease, LEASE)
        assert (beat is not Beat.HELD) if job.prediction_id in self.final else True

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        made = data.draw(st.sampled_from(sorted(self.made)))
        outcome = self.store.cancel(self.made[made], made)
        assert outcome is (CancelOutcome.ALREADY_ENDED if made in self.final else CancelOutcome.CANCELLED)

    @rule(seconds=st.sampled_from([1.0, 19.0, 21.0, 60.0]))
    def time_passes(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule()
    def reclaim(self) -> None:
        self.store.reclaim()

    @invariant()
    def no_way_out_of_a_final_state(self) -> None:
        for made, owner in self.made.items():
            seen = self.store.get(owner, made)
            assert seen is not None
            if made in self.final:
                assert seen == self.final[made]
            elif seen.status.ended:
                self.final[made] = seen
                self.charged[owner] += seen.cost_micros
                assert (seen.cost_micros == 0) or seen.status is Status.SUCCESS

    @invariant()
    def the_ledger_balances(self) -> None:
        with sqlite3.connect(self.path) as connection:
            entries = connection.execute("SELECT key_id, kind, prediction_id, amount_micros FROM ledger").fetchall()
            lanes = connection.execute("SELECT key_id, queued, running FROM lanes").fetchall()
            states = connection.execute("SELECT key_id, state FROM predictions").fetchall()
        connection.close()
        for key in self.keys:
            holds = {p: amount for k, kind, p, amount in entries if (k, kind) == (key.id, "hold")}
            closed = {p for k, kind, p, _ in entries if k == key.id and kind != "hold"}
            settled = sum(amount for k, kind, _, amount in entries if (k, kind) == (key.id, "settle"))
            spent, held = self.store.balance(key.id)
            assert held == sum(amount for p, amount in holds.items() if p not in closed) >= 0
            assert spent == settled == self.charged[key.id] >= 0
            assert spent + held <= (LIMITS.budget_micros or 0)
            assert set(holds) == {made for made, owner in self.made.items() if owner == key.id}
            assert closed == set(holds) & set(self.final)
            assert (key.id, states.count((key.id, "queued")), states.count((key.id, "running"))) in lanes

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


def test_the_lifecycle_keeps_its_promises(sqlite_template: Path) -> None:
    machine = type("Lifecycle", (Lifecycle,), {"template": sqlite_template})
    quick = settings(
        max_examples=25, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
    )
    run_state_machine_as_test(machine, settings=quick)
