# Nine verbs. `make demo` and `make test` need nothing but Python 3.11 on the path.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help install demo serve check chromium format postgresql test test-postgresql docs clean

help:
	@echo "make demo     review a sample session (makes its own environment first)"
	@echo "make serve    open the desk in the browser (installs what it needs first)"
	@echo "make test     run the tests, with coverage; the desk's on SQLite and on PostgreSQL"
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

test: .venv/installed-dev chromium postgresql
	$(BIN)/pytest --numprocesses auto --dist worksteal --cov --cov-report=
	$(BIN)/coverage report
	$(MAKE) test-postgresql

# The desk once more, on the other engine and untraced; what opens no table is left out. Servers of the tests' own, gone with them.
test-postgresql: .venv/installed-dev postgresql
	@if [ -z "$$(command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ]; then \
		echo "No PostgreSQL: install it, or the desk is tested on SQLite alone."; [ "$$HEREANDNOW_POSTGRESQL" != required ]; \
	else HEREANDNOW_TEST_DATABASE=postgresql $(BIN)/pytest tests/web --ignore tests/web/keys --ignore tests/web/parsing \
		--numprocesses auto --dist worksteal; fi

# The pages are tested in a real browser: the one without a window takes half the time. Debian's is installed where that is possible;
# else any will do, and where there is none the tests say that it is missing.
chromium:
	@command -v chromium-headless-shell >/dev/null && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get -qq update; for one in chromium-headless-shell chromium; do \
		apt-get -qq install --no-install-recommends $$one >/dev/null && exit 0; done; fi; \
	command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null \
	|| echo "No Chromium: install it, or the pages are not tested in a browser."

postgresql:
	@command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 \
	|| { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get -qq update && apt-get -qq install --no-install-recommends postgresql >/dev/null; } \
	|| true

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
