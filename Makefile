# Needs Python 3.11 or newer with venv and pip, make and git; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
# Always python -m: scripts in there hold the path of the folder, which may be moved.
BIN := $(VENV)/bin
# Tests start the program hundreds of times, and pytest's own form of them takes 8 s to make.
unexport PYTHONDONTWRITEBYTECODE
DEMO ?= demo_configs/first-call/router.scr
EXERCISE ?= 1
PYTEST_ARGS ?=
# Two more than there are processors: many tests wait for a program, a port or a terminal.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print(2 + (os.cpu_count() or 2))')
# These need terminals, servers, clients, processes or long storms; make quick does without.
SLOW := app classroom console property servers snmp wire farm/test_cluster.py ppp/test_pppd.py test_ci_doc.py test_contributing.py test_demos_elsewhere.py test_mutate_rows.py test_release.py test_clients_doc.py
QUICK := $(SLOW:%=--ignore=tests/%)
PYTEST := -m pytest --numprocesses $(WORKERS) --dist worksteal --durations 10
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check
# make update-lock UPGRADE= only adds what pyproject.toml newly asks for.
UPGRADE ?= --upgrade
# One resolver for all. Each file is for every supported Python and system, with hashes and without addresses.
LOCK = $(BIN)/python -m uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 \
  --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
  --no-emit-package junose-shell --custom-compile-command "make update-lock" --group build

.PHONY: help shell train quick test lint check oldest newest generate update update-lock vendor bench clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z -]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

shell: $(VENV)/.installed-shell  ## open the console of a router that the first demo sets up
	@world="$$(dirname "$(DEMO)")/world.yaml"; [ ! -f "$$world" ] || set -- --world "$$world"; \
	echo 'To learn it step by step: "exit", then "make train".'; \
	exec $(BIN)/python -m junose_shell "$$@" "$(DEMO)"

train: $(VENV)/.installed-shell  ## open the first exercise, or the one that EXERCISE names
	@exec $(BIN)/python -m junose_shell train "$(EXERCISE)"

quick: $(VENV)/.installed-develop  ## run the tests that nearly every change can break
	@$(BIN)/python $(PYTEST) $(PYTEST_ARGS) $(QUICK)

test: $(VENV)/.installed-develop  ## run every test
	@$(BIN)/python $(PYTEST) $(PYTEST_ARGS)

lint: $(VENV)/.installed-develop  ## check style, types and grammar
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/python -m junose_shell grammar lint

check: lint test  ## run all that must hold before a change goes in

oldest: RESOLUTION := lowest-direct
newest: RESOLUTION := highest
oldest newest: $(VENV)/.installed-develop  ## run quick and server tests with the oldest, or newest, packages allowed
	@$(PYTHON) -m venv --clear .venv-$@
	@$(BIN)/python -m uv pip install --quiet --python .venv-$@ --resolution $(RESOLUTION) --editable ".[develop,clients]"
	@.venv-$@/bin/python $(PYTEST) $(PYTEST_ARGS) $(filter-out --ignore=tests/servers --ignore=tests/farm/test_cluster.py,$(QUICK))

generate: $(VENV)/.installed-develop  ## rewrite the files that are generated and committed
	@$(BIN)/python tests/generate.py
	@$(BIN)/python docs/pictures/states.py
	@$(BIN)/python docs/pictures/ladder.py
	@$(BIN)/python docs/course/fill.py

update: $(VENV)/.installed-develop  ## rewrite what transcripts expect; read the difference afterwards
	$(BIN)/python -m junose_shell test --update tests/transcripts demo_configs

update-lock: $(VENV)/.installed-develop  ## take the newest packages into requirements/
	@$(LOCK) pyproject.toml --all-extras --group lock --output-file requirements/develop.txt
	@$(LOCK) pyproject.toml --constraints requirements/develop.txt --output-file requirements/shell.txt

VENDOR := junose_shell/classroom/static/vendor
vendor:  ## fetch the terminal of the class's page again, in the versions of SOURCES.md
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	for package in $$(awk -F ' *[|] *' '$$3 ~ /^@/ { print $$3 "@" $$4 }' $(VENDOR)/SOURCES.md | sort -u); do \
	  archive=$$(npm pack --silent --pack-destination "$$folder" "$$package"); tar xzf "$$folder/$$archive" -C "$$folder"; \
	  for file in lib/xterm.js css/xterm.css lib/addon-fit.js; do \
	    [ ! -f "$$folder/package/$$file" ] || cp "$$folder/package/$$file" $(VENDOR)/; done; \
	  rm -rf "$$folder/package"; done

bench: $(VENV)/.installed-develop  ## measure how fast it is
	$(BIN)/python benchmarks/run.py

clean:  ## remove what was installed and cached here
	rm -rf $(VENV) .venv-oldest .venv-newest .mypy_cache .ruff_cache .hypothesis

# Exactly what requirements/ names, checked by its hashes, then this package itself. One stamp for each file.
$(VENV)/.installed-%: requirements/%.txt pyproject.toml | $(BIN)/python
	@echo "Installing into $(VENV), once"
	@$(PIP) --require-hashes --requirement $<
	@$(PIP) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q junose_shell
	@$(BIN)/python -m junose_shell -c "show clock" >/dev/null  # compiles the grammar, so that no user waits for it
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, make PYTHON=... names one" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)
