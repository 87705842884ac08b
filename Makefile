# Two commands do everything on a fresh Debian or Ubuntu machine: `make audit` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
URL ?=
ARGS ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup audit demo test check bench golden rule docs wheel clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(READY) ## Install everything that is missing (system libraries where it may, then a virtual environment)

$(READY): pyproject.toml scripts/system-packages
	@sh scripts/system-packages
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Auditor and its tools into $(VENV)…"
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

audit: $(READY) ## Audit the embedded demo shop, or a site: make audit URL=https://shop.fr
	@$(BIN)/auditor $(if $(URL),audit $(URL),demo) $(ARGS); code=$$?; test $$code -le 1 || exit $$code

demo: $(READY) ## Audit the exemplary twin of the demo shop
	@$(BIN)/auditor demo --twin $(ARGS)

test: $(READY) ## Run the tests (loopback only)
	@$(BIN)/python -m pytest -q -n auto --dist loadfile --cov --cov-report=term:skip-covered $(ARGS)

check: $(READY) ## Format, lint, types, generated documents
	@$(BIN)/ruff format --check --quiet auditor rules tests bench
	@$(BIN)/ruff check --quiet auditor rules tests bench
	@$(BIN)/mypy
	@$(BIN)/python -m auditor.docs --check

bench: $(READY) ## Measure speed and memory; writes docs/benchmarks.md
	@$(BIN)/python -m bench $(ARGS)

golden: $(READY) ## Remake the stored evidence and findings that tests compare with; read the diff before committing
	@$(BIN)/python -m tests.golden $(ARGS)

rule: $(READY) ## Begin a rule: make rule ID=CK-03, or ID=cookies.fingerprinting
	@$(BIN)/auditor rules new $(ID)

docs: $(READY) ## Regenerate the documents that repeat the code
	@$(BIN)/python -m auditor.docs

wheel: $(READY) ## Build the wheel and the source archive into dist/
	@$(BIN)/python -m build --quiet

clean: ## Remove what was built or installed here
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .coverage
