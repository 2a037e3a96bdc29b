# Every target sets up what it needs by itself.
.DEFAULT_GOAL := help
.PHONY: help demo setup test check serve bench evals gallery format lock clean
PYTHON := .venv/bin/python

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/.run ## start the server, make two clips through the API, save them
	@$(PYTHON) scripts/demo.py

setup: .venv/.run ## system packages and .venv, nothing else

test: .venv/.dev check ## every check and test
	@$(PYTHON) -m pytest -n 2 --dist loadfile $(ARGS)

check: .venv/.dev ## style, types, room rules
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet . || { .venv/bin/ruff format --diff . ; exit 1; }
	@.venv/bin/mypy
	@.venv/bin/lint-imports

serve: .venv/.run ## run the server on http://127.0.0.1:8080
	@.venv/bin/soundstage serve

bench: .venv/.dev ## whole clips by stage, and against encoding alone
	@$(PYTHON) benchmarks/clip.py

evals: .venv/.dev ## how well prompts are understood, then clips rendered and measured
	@$(PYTHON) -m evals $(ARGS)

gallery: .venv/.dev ## stills of cast and places, into docs/images/gallery/
	@$(PYTHON) scripts/gallery.py $(ARGS)

format: .venv/.dev ## rewrite the sources in the house style
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format --quiet .

lock: ## write the hashed requirement files again
	@scripts/lock

clean: ## forget the environment and everything made
	rm -rf .venv out evals/report

.venv/.run: requirements.lock pyproject.toml scripts/environment scripts/system-packages
	@scripts/system-packages run
	@scripts/environment requirements.lock
	@touch $@

.venv/.dev: requirements-dev.lock requirements.lock pyproject.toml scripts/environment scripts/system-packages
	@scripts/system-packages test
	@scripts/environment requirements-dev.lock
	@touch $@ .venv/.run
