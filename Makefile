# Nine verbs. `make demo` and `make test` need nothing but Python 3.11 on the path.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help install demo serve check chromium format test docs clean

help:
	@echo "make demo     review a sample session (makes its own environment first)"
	@echo "make serve    open the desk in the browser (installs what it needs first)"
	@echo "make test     run the tests, with coverage"
	@echo "make check    format, lint, types, architecture, documentation"
	@echo "make format   put the code in order"
	@echo "make docs     build the documentation into docs/_build"
	@echo "make clean    remove the environment and all that was built"

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-dev: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.venv/installed-desk: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[desk]'
	@touch $@

install: .venv/installed-dev

demo: .venv/installed
	@$(BIN)/hereandnow review examples/quieter.txt
	@mkdir -p build
	@$(BIN)/hereandnow review examples/quieter.txt --format html --output build/quieter.html
	@echo "The same review as a page: build/quieter.html"

serve: .venv/installed-desk
	@$(BIN)/hereandnow serve

test: .venv/installed-dev chromium
	$(BIN)/pytest --numprocesses auto --dist worksteal --cov --cov-report=
	$(BIN)/coverage report

# The pages are tested in a real browser. Debian's is installed where that is possible; else the tests say that it is missing.
chromium:
	@command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null \
	|| { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get -qq update && apt-get -qq install --no-install-recommends chromium >/dev/null; } \
	|| echo "No Chromium: install it, or the pages are not tested in a browser."

check: .venv/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) docs

format: .venv/installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: .venv/installed-dev
	$(BIN)/sphinx-build --nitpicky --fail-on-warning --keep-going -q docs docs/_build

clean:
	rm -rf .venv build dist docs/_build .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
