# Needs Python 3.11 or newer with venv and pip, make and git; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
# Always python -m: scripts in there hold the path of the folder, which may be moved.
BIN := $(VENV)/bin
DEMO ?= demo_configs/first-call/router.scr
PYTEST_ARGS ?=

.PHONY: shell test lint check update bench clean

shell: $(VENV)/.installed-shell  ## the console of a router, set up by the first demo
	@world="$$(dirname "$(DEMO)")/world.yaml"; [ ! -f "$$world" ] || set -- --world "$$world"; \
	exec $(BIN)/python -m junose_shell "$$@" "$(DEMO)"

test: $(VENV)/.installed-test  ## every test
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(VENV)/.installed-lint  ## style, types, grammar
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/python -m junose_shell grammar lint

check: lint test  ## all that has to hold before a change goes in

update: $(VENV)/.installed-test  ## rewrite what transcripts expect; read the difference afterwards
	$(BIN)/python -m junose_shell test --update tests/transcripts demo_configs

bench: $(VENV)/.installed-bench  ## how fast it is
	$(BIN)/python benchmarks/run.py

clean:  ## remove what was installed and cached here
	rm -rf $(VENV) .mypy_cache .ruff_cache .hypothesis

# One stamp for each set of packages; an unchanged pyproject.toml needs no second look by pip.
$(VENV)/.installed-shell: EXTRA :=
$(VENV)/.installed-test: EXTRA := [test]
$(VENV)/.installed-lint: EXTRA := [test,lint]
$(VENV)/.installed-clients: EXTRA := [test,clients]
$(VENV)/.installed-bench: EXTRA := [bench]
$(VENV)/.installed-%: pyproject.toml | $(BIN)/python
	@echo "Installing into $(VENV), once"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".$(EXTRA)"
	@$(BIN)/python -m compileall -q junose_shell
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, make PYTHON=... names one" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)
