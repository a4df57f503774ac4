# What a developer types. The first target of a kind installs what is missing; Debian 12, Ubuntu and newer.

# The Python that QGIS runs in: not always the first one on PATH.
PYTHON ?= /usr/bin/python3
# For `make demo` on files of your own.
IMAGE ?=
LABELS ?=
CLASS_FIELD ?=
TILE_SIZE ?=
# For `make pictures` of real scenes.
SCENES ?=

ENGINE_TESTS := build/tests-engine
QGIS_TESTS := build/tests-qgis
BENCH := build/bench
DOCS := build/docs
QT := build/qt
# Type checks need the package under its own name.
TYPED := -p tilewright.engine -p tilewright.door
# The engine's locks are for the machines that pyproject.toml names, the others for whatever there is.
LOCK := uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.10 \
	--only-binary :all: --quiet
COMPILE := $(LOCK) --no-config
PIP := -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:

export QT_QPA_PLATFORM ?= offscreen

.DEFAULT_GOAL := help
SUITES ?=
# For `make fuzz`: --seconds 600 --only "cloud rule" --atheris, where atheris is installed beside it.
FUZZ ?= --seconds 30
# For `make faults`: --count 10 --job export, and what else the program takes.
FAULTS ?=

.PHONY: matrix help demo test faults fuzz install zip lint bench docs pictures i18n lock clean system look resolve

help: ## say what there is to make
	@sed -n 's/^\([a-z0-9]*\):.*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 12
	@echo '  make demo IMAGE=scene.tif LABELS=landuse.gpkg CLASS_FIELD=class TILE_SIZE=64   on files of your own'

demo: system ## install what is missing, then run the main job and show its results
	$(PYTHON) demo/run.py $(if $(IMAGE),--image "$(IMAGE)") $(if $(LABELS),--labels "$(LABELS)") \
		$(if $(CLASS_FIELD),--class-field "$(CLASS_FIELD)") $(if $(TILE_SIZE),--tile-size "$(TILE_SIZE)")

# Both suites at once, since each keeps one core busy; what the second says comes after what the first says.
test: $(ENGINE_TESTS)/made $(QGIS_TESTS)/made ## install what is missing, then run the whole test suite
	@status=0; log=build/tests-qgis.log; \
	TILEWRIGHT_TESTS_PYTHON=$(CURDIR)/$(ENGINE_TESTS)/bin/python \
		$(QGIS_TESTS)/bin/python -m pytest tests/qgis >$$log 2>&1 & other=$$!; \
	trap 'kill $$other 2>/dev/null; exit 1' INT TERM; \
	$(ENGINE_TESTS)/bin/python -m pytest tests/engine tests/scenes || status=1; \
	wait $$other || status=1; \
	cat $$log; exit $$status

install: system ## link this checkout into the QGIS profile and enable it
	@$(PYTHON) tools/checkout.py install

zip: ## write dist/tilewright.zip for the plugin repository, and its bill of materials
	@$(PYTHON) tools/checkout.py zip

lint: $(ENGINE_TESTS)/made $(QT)/made ## check style, types and safety
	$(ENGINE_TESTS)/bin/ruff check .
	$(ENGINE_TESTS)/bin/ruff format --check .
	cd build/plugins && MYPYPATH=. ../../$(ENGINE_TESTS)/bin/mypy --config-file ../../pyproject.toml \
		--follow-imports silent --cache-dir ../mypy $(TYPED)
	cd build/plugins && MYPYPATH=. ../../$(ENGINE_TESTS)/bin/mypy --config-file ../../pyproject.toml \
		--follow-imports silent --cache-dir ../mypy-windows --platform win32 $(TYPED)
	$(ENGINE_TESTS)/bin/bandit --quiet --configfile pyproject.toml --recursive \
		__init__.py plugin.py algorithms door engine i18n ui tools
	git ls-files -z | xargs -0 $(ENGINE_TESTS)/bin/detect-secrets-hook --no-verify
	$(PYTHON) tools/qt6.py $(QT)

matrix: ## run QGIS's tests in QGIS 3.22, 3.40 and 3.44, each in a Debian of its own; needs root and debootstrap
	$(PYTHON) tools/matrix.py $(SUITES)

faults: $(ENGINE_TESTS)/made ## do faults to runs at random moments, hundreds of times, and see that nothing is lost; hours, as root
	$(ENGINE_TESTS)/bin/python tests/faults/run.py $(FAULTS)

fuzz: $(ENGINE_TESTS)/made ## feed hostile inputs to every parser for half a minute each, and count crashes and hangs
	$(ENGINE_TESTS)/bin/python -W ignore tests/fuzz/run.py $(FUZZ)

bench: $(BENCH)/made ## measure speed and memory as ratios
	$(BENCH)/bin/python bench/run.py

docs: system $(DOCS)/made ## write the pages of the algorithms from their declarations, and build the site
	$(PYTHON) docs/generate.py
	$(DOCS)/bin/mkdocs build --strict --quiet
	@echo build/site/index.html

pictures: system ## take the documentation's pictures anew in a real window; needs xvfb, and `make demo` or SCENES=folder
	$(PYTHON) docs/pictures.py $(if $(SCENES),--scenes "$(SCENES)")

i18n: ## collect the strings that people read, and compile their translations; needs Qt's lrelease
	$(PYTHON) tools/translations.py update
	$(PYTHON) tools/translations.py compile

lock: ## resolve the lock files anew; needs uv
	$(LOCK) door/requirements.in --output-file door/requirements.lock
	$(LOCK) door/requirements-onnx.in --output-file door/requirements-onnx.lock
	$(LOCK) door/requirements-cluster.in --output-file door/requirements-cluster.lock
	$(COMPILE) tests/requirements.in --output-file tests/requirements.lock
	$(COMPILE) tests/engine/requirements.in --output-file tests/engine/requirements.lock
	$(COMPILE) docs/requirements.in --output-file docs/requirements.lock
	$(COMPILE) --no-deps tools/qt6.in --output-file tools/qt6.lock
	$(COMPILE) bench/requirements.in --output-file bench/requirements.lock
	$(PYTHON) tools/packages.py update

resolve: ## look whether every machine and Python that QGIS ships for finds what is locked; needs uv
	$(PYTHON) tools/packages.py resolve

clean: ## remove what was built here; the engine's environment stays
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

system:
	@sh tools/system.sh $(PYTHON)

# Looked after every time; the file changes only when the engine's Python does.
build/engine-python: look | system
	@mkdir -p build
	@$(PYTHON) tools/checkout.py engine > $@.new
	@cmp -s $@.new $@ || cp $@.new $@
	@rm $@.new

look:

# The engine's libraries are borrowed, so that tests run with what users get.
$(ENGINE_TESTS)/made: build/engine-python tests/requirements.lock tests/engine/requirements.lock
	rm -rf $(ENGINE_TESTS)
	"$$(cat build/engine-python)" -m venv $(ENGINE_TESTS)
	"$$(cat build/engine-python)" -c 'import site; print(*site.getsitepackages(), sep="\n")' \
		> "$$(echo $(ENGINE_TESTS)/lib/python*/site-packages)/engine.pth"
	$(ENGINE_TESTS)/bin/python $(PIP) -r tests/requirements.lock -r tests/engine/requirements.lock
	touch $@

# Borrowed too. Without the rivals the rest is measured all the same.
$(BENCH)/made: build/engine-python bench/requirements.lock
	rm -rf $(BENCH)
	"$$(cat build/engine-python)" -m venv $(BENCH)
	"$$(cat build/engine-python)" -c 'import site; print(*site.getsitepackages(), sep="\n")' \
		> "$$(echo $(BENCH)/lib/python*/site-packages)/engine.pth"
	$(BENCH)/bin/python $(PIP) -r bench/requirements.lock || echo 'What to compare with could not be installed.'
	touch $@

$(DOCS)/made: docs/requirements.lock | system
	rm -rf $(DOCS)
	$(PYTHON) -m venv $(DOCS)
	$(DOCS)/bin/python $(PIP) -r docs/requirements.lock
	touch $@

# What Python knows of Qt 5 and Qt 6, without Qt.
$(QT)/made: tools/qt6.lock $(ENGINE_TESTS)/made
	rm -rf $(QT)
	$(ENGINE_TESTS)/bin/python $(PIP) --no-deps --target $(QT) -r tools/qt6.lock
	touch $@

$(QGIS_TESTS)/made: tests/requirements.lock | system
	rm -rf $(QGIS_TESTS)
	$(PYTHON) -m venv --system-site-packages $(QGIS_TESTS)
	$(QGIS_TESTS)/bin/python $(PIP) -r tests/requirements.lock
	touch $@
