# Two commands do everything: `make demo` and `make test`. Both install what is missing first.
VENV := .venv
PYTHON := $(VENV)/bin/python
# Its own, so that an installed system stays as it is: QGIS sees Debian's Python packages.
SYSTEM_PYTHON := /usr/bin/python3
export QT_QPA_PLATFORM = offscreen
# What is done is told as it is done, in a log too.
export PYTHONUNBUFFERED = 1
# pyproj looks beside the virtual environment first; Debian's grids are here.
export PROJ_DATA = /usr/share/proj

.PHONY: demo test test-journeys coverage test-some test-newest test-matrix bench fuzz docs layouts models i18n screenshots lint types setup setup-test package publish release check-plugin check-install check-modeller audit clean

demo: setup
	@$(PYTHON) scripts/demo.py

# All but the journeys, on every core (a file on one: its fixtures are made once).
test: setup-test
	@echo "Tests (QGIS et bibliothèques du système)"
	@$(PYTHON) -m pytest -n auto --dist loadfile -m "not journey"

# Whole ways of a user: served models, commands of the pages, qgis_process, a browser, an office suite.
test-journeys: setup-test
	@$(PYTHON) -m pytest -n auto --dist load -m journey

# All tests, journeys too, with what they cover of the plugin and the floor of pyproject.toml: twice as slow.
# Figures of its own for each run, so that two at once do not mix.
coverage: setup-test
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		COVERAGE_FILE="$$folder/coverage" $(PYTHON) -m pytest -n auto --dist loadfile --cov --cov-report=term

# Some of them: make test-some T="tests/engine/method -k by_hand".
test-some: setup
	@$(PYTHON) -m pytest $(T)

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh $(SYSTEM_PYTHON) $(VENV) plugin
	@touch $@

# What only the tests open results with: a browser, an office suite, a PDF reader.
setup-test: $(VENV)/.test-ready

$(VENV)/.test-ready: $(VENV)/.ready
	@bash scripts/setup.sh $(SYSTEM_PYTHON) $(VENV) tests readers
	@touch $@

lint: setup
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(MAKE) --no-print-directory types \
		&& $(PYTHON) scripts/make_docs.py --check && $(PYTHON) scripts/make_i18n.py --check

# The types of the whole package; what was checked is kept in .mypy_cache.
types: setup
	@$(PYTHON) -m mypy

# The same tests on QGIS 3.22, 3.40 and 3.44, in chroots (as root).
test-matrix:
	@$(SYSTEM_PYTHON) scripts/matrix.py

bench: setup
	@$(PYTHON) scripts/bench.py

# New inputs on all that a user may give, for SECONDS_ seconds: says what it tried and found.
SECONDS_ ?= 60
fuzz: setup
	@$(PYTHON) scripts/fuzz.py $(SECONDS_)

# The engine alone, with the newest pandas and geopandas of PyPI (no QGIS in this process), compared with
# the spatial libraries that cannot be loaded inside QGIS; laws are tried on five times as many examples.
test-newest: setup
	@mkdir -p build && flock build/venv-newest.lock $(SYSTEM_PYTHON) -m venv build/venv-newest
	@flock build/venv-newest.lock build/venv-newest/bin/pip install --quiet --upgrade pandas geopandas pytest pytest-xdist hypothesis \
		jinja2 openpyxl xlrd odfpy pyarrow libpysal tobler matplotlib python-docx xlsxwriter scipy SALib distributed
	@env -u PROJ_DATA build/venv-newest/bin/python -m pytest tests/engine -p no:cacheprovider \
		-n auto --dist loadfile --hypothesis-profile=thorough

# Reference pages from the definitions; screenshots from a real QGIS on a virtual screen.
docs: setup
	@$(PYTHON) scripts/make_docs.py

# Layout templates from processing/cartography/templates.py.
models: setup
	@$(PYTHON) scripts/make_models.py && $(PYTHON) scripts/make_demo_files.py

layouts: setup
	@$(PYTHON) scripts/make_layouts.py

# The English of the interface: i18n/otelo_en.ts brought up to date, then otelo_en.qm.
i18n: setup
	@$(PYTHON) scripts/make_i18n.py

screenshots: setup
	@$(PYTHON) scripts/screenshots.py

# The ZIP for oneself; that to publish, which says where it comes from (git remote, or OTELO_REPOSITORY); a
# release: version, changelog, commit, tag and ZIP, by `make release VERSION=0.3.0`.
package: setup
	@$(PYTHON) scripts/build_plugin.py --essai

publish: setup
	@$(PYTHON) scripts/build_plugin.py --zip

release: setup
	@$(PYTHON) scripts/release.py $(VERSION)

# The checks of the plugin repository and of the ecosystem (flake8-qgis, bandit...), and PyQt6.
check-plugin: setup
	@mkdir -p build && flock build/venv-checks.lock $(SYSTEM_PYTHON) -m venv --system-site-packages build/venv-checks
	@flock build/venv-checks.lock build/venv-checks/bin/pip install --quiet flake8 flake8-qgis qgis-plugin-analyzer bandit detect-secrets PyQt6 python-pptx
	@build/venv-checks/bin/python scripts/check_plugin.py

# The ZIP installed, run and removed by QGIS's own installer, on a virtual screen.
check-install: setup
	@$(PYTHON) scripts/try_install.py

# docs/modeleur.md done by mouse in the designer and the batch panel of a real QGIS, which gives its pictures.
check-modeller: setup
	@$(PYTHON) scripts/check_modeller.py

# Known flaws of what the tools of development install (needs the network; the plugin itself installs nothing).
audit: setup
	@mkdir -p build && flock build/venv-audit.lock $(SYSTEM_PYTHON) -m venv build/venv-audit
	@flock build/venv-audit.lock build/venv-audit/bin/pip install --quiet pip-audit
	@$(VENV)/bin/pip list --local --format freeze > build/outils.txt
	@build/venv-audit/bin/pip-audit --no-deps -r build/outils.txt

# docs/panneau.md done by mouse in a real QGIS, which gives its pictures and its figures.
check-panel: setup
	@$(PYTHON) scripts/check_panel.py

clean:
	@rm -rf build .pytest_cache .ruff_cache .mypy_cache .hypothesis
