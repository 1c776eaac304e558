# The commands of the README. A fresh machine needs Python 3.11+ with pip, and make; nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORPUS ?=
# Stamps: an environment is made again only when its lock has changed.
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
BENCH_VENV := .venv-bench
BENCH := $(BENCH_VENV)/.bench

.PHONY: help run test demo install lint format bench train docs-check lock image-check clean

help:  ## what can be done here
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(RUNTIME)  ## start the monitor; the page is on http://127.0.0.1:8080
	$(BIN)/volia run

demo: $(RUNTIME)  ## a recorded fortnight, played at speed on this machine alone
	$(BIN)/volia demo $(DEMO_ARGS)

test: $(DEV)  ## every test
	$(BIN)/python -m pytest

install: $(DEV)  ## make the environment with everything, and stop

lint: $(DEV)  ## style, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV)  ## put the code into the house's form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs-check: $(DEV)  ## every command, key and file that the documents name is there, and the other way round
	$(BIN)/python -m pytest tests/unit/test_docs.py

bench: $(BENCH)  ## the measures, as ratios to a peer in the same run; CORPUS=… names labelled documents outside the repo
	$(BENCH_VENV)/bin/python -m benchmarks $(if $(CORPUS),--corpus $(CORPUS)) $(BENCH_ARGS)

train: $(BENCH)  ## make the tables and the network of the reader again (claims/extraction) from the labelled documents; more than an hour
	$(BENCH_VENV)/bin/python -m benchmarks.training --write --no-judge

lock: $(DEV)  ## write the lock files anew from pyproject.toml
	$(BIN)/python scripts/lock.py

image-check:  ## run the steps of the Dockerfile in a bare directory tree (as root, needs debootstrap)
	scripts/image-check

clean:  ## remove the environments
	rm -rf $(VENV) $(BENCH_VENV)

# `venv` without pip, then pip from outside: works too where the system has pip but no ensurepip.
define make_venv
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Volia needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	test -x $(1)/bin/python || $(PYTHON) -m venv $(1) 2>/dev/null || { $(PYTHON) -m venv --clear --without-pip $(1) && $(PYTHON) -m pip --python $(1)/bin/python install -q pip; }
endef

$(RUNTIME): requirements.lock requirements-build.lock pyproject.toml
	$(call make_venv,$(VENV))
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock -r requirements-build.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(DEV): requirements-dev.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

$(BENCH): requirements-bench.lock requirements-dev.lock
	$(call make_venv,$(BENCH_VENV))
	$(BENCH_VENV)/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BENCH_VENV)/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-bench.lock
	$(BENCH_VENV)/bin/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@
