# One door to everything. Each target first makes the checkout ready, which costs nothing when it is.

# Tried in this order; or name one: make test PYTHON=/opt/python3.12/bin/python3
PYTHON ?= python3 python3.13 python3.12 python3.11
BIN := .venv/bin
SOURCES := outreach_app tests packaging

.DEFAULT_GOAL := help
.PHONY: help demo test run ready format lint types law bench-relay bench-evidence bench-mail bench-mailbox bench-outbox bench-desk bench-lists screenshots translations update-networks constraints wheel clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ready ## play the main job on this machine alone (HEADLESS=1: without a window)
	@$(BIN)/outreach demo $(if $(HEADLESS),--headless)

test: ready ## run every check: format, lint, types, import law, pins, tests
	@$(BIN)/python packaging/check.py

run: ready ## start the app in your own profile
	@$(BIN)/outreach

ready: ## set up .venv and whatever this machine lacks
	@for python in $(PYTHON); do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  exec "$$python" packaging/prepare.py; \
	done; \
	echo "Python 3.11 or later is needed, and none was found under these names: $(PYTHON)." \
	  "Install it, or say where it is: make PYTHON=/path/to/python3" >&2; exit 1

format: ready ## lay out the code
	@$(BIN)/ruff format $(SOURCES) && $(BIN)/ruff check --fix $(SOURCES)

lint: ready ## look for slips in the code
	@$(BIN)/ruff format --check $(SOURCES) && $(BIN)/ruff check $(SOURCES)

types: ready ## check the types
	@$(BIN)/mypy

law: ready ## check who imports whom
	@$(BIN)/lint-imports

bench-relay: ready ## measure the relay
	@$(BIN)/python packaging/bench/relay.py

bench-evidence: ready ## measure the verdicts
	@$(BIN)/python packaging/bench/evidence.py

bench-mail: ready ## measure how incoming mails are understood
	@$(BIN)/python packaging/bench/mail.py

bench-outbox: ready ## measure the outbox: its rate, and what faults do to it
	@$(BIN)/python packaging/bench/outbox.py

bench-desk: ready ## measure lists of 100,000 prospects
	@$(BIN)/python packaging/bench/desk.py

screenshots: ready ## take pictures of every page into resources/screenshots
	@$(BIN)/python packaging/screenshots.py

bench-lists: ready ## measure lists of 100,000 rows in and out
	@$(BIN)/python packaging/bench/lists.py

bench-mailbox: ready ## measure reading a mailbox of 50,000 mails
	@$(BIN)/python packaging/bench/mailbox.py

translations: ready ## gather the texts of the window, and compile their translations
	@$(BIN)/python packaging/translations.py

update-networks: ready ## say how the lists of networks are refreshed, and how old each is
	@$(BIN)/python packaging/networks.py

constraints: ready ## pin what .venv has now in constraints.txt (see its head)
	@$(BIN)/python packaging/pin.py --write

wheel: ready ## build the wheel into dist/
	@$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

clean: ## remove .venv and everything that was built
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find $(SOURCES) -name __pycache__ -prune -exec rm -rf {} +
