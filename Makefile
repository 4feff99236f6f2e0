# Everything one does here, in a word each. What is missing on a Debian machine is installed first.
.PHONY: site dist test test-in-browser test-of-exits test-elsewhere build build-tests check format lint clean libcmark test-tools bare-debian bench bench-peers bench-instructions bench-search bench-check bench-serve bench-browser bench-bombs fuzz-server pagefind valgrind

guidepost := .build/release/guidepost
strict    := -Xswiftc -warnings-as-errors
release   := -c release -Xswiftc -enable-testing -debug-info-format none $(strict)
code      := Package.swift Sources Tests
python    := $(CURDIR)/.build/python
checkers  := $(CURDIR)/.build/checkers
judges    := Tests/BrowserTests/Accessibility/requirements.txt
imports   := import ruamel.yaml, jsonschema, boto3, moto, flask_cors
paths     := PATH="$(python)/bin:$$PATH:/usr/sbin"
root      := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
install   := $(root) apt-get update -q && $(root) env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends

# What measurements need: files in memory, where the same work takes the same time, and two small programs in C.
measure   := TMPDIR=$(firstword $(wildcard /dev/shm) /tmp) GUIDEPOST_BINARY="$(CURDIR)/$(guidepost)" .build/debug
programs  := .build/bench/floor .build/bench/meter

# What search is measured on: `make bench-search every=10 big=no corpora="A B" out=DIR` asks every tenth query, leaves out
# the ten thousand articles, measures the folders A and B, too, and writes what each query found.
SHARED    ?= ../shared
measured  := $(patsubst %/,%,$(dir $(wildcard $(SHARED)/search/*/queries.jsonl))) $(wildcard $(SHARED)/corpora/react-zh) $(corpora)
texts     := $(addprefix --english ,$(wildcard $(SHARED)/corpora/hugo-en)) $(addprefix --chinese ,$(wildcard $(SHARED)/corpora/react-zh $(SHARED)/corpora/vue-zh))
sentences := $(if $(filter no,$(big)),,$(wildcard $(SHARED)/search/vue-zh))
sanitizer ?= address
pagefind  := $(CURDIR)/.build/pagefind
version   := 1.5.2
peers     := $(CURDIR)/.build/peers

site: build ## renders Content/ into Public/
	$(guidepost) build .

# The tests link the very modules that the command is made of, so that these are compiled once, and what is tried is what is
# released. What debuggers want to know takes a tenth of the time: `swift build` alone makes that.
build: libcmark ## makes the guidepost command
	swift build $(release) --product guidepost

build-tests: libcmark
	swift build $(release) --build-tests

dist: build ## packs the command as a tarball and a Debian package, in .build/dist/
	@sh Sources/guidepost/Distribution/make.sh $(guidepost) .build/dist

# Side by side: a process runs few tests at once, and those in a browser wait for it, while all others would leave them no
# turn.
test: lint libcmark ## runs all tests, the browser's too
	@$(MAKE) --no-print-directory -j2 build-tests bare-debian
	@$(MAKE) --no-print-directory --keep-going -j2 test-in-browser test-of-exits test-elsewhere

# Tests write thousands of small files: in memory they take half the time, where there is room for them.
memory := $(shell df -Pm /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 >= 4000 { print "/dev/shm" }')

# Tests that see a process end run before the others: while its end waits for a thread among hundreds of tests, Swift
# Testing asks for it in a loop, on a core of its own.
with-exits := $(shell grep -rl --include='*.swift' processExitsWith Tests | cut -d/ -f2 | sort -u)
exits      := ^($(subst $() ,|,$(strip $(with-exits))))\.

test-in-browser: only := --filter BrowserTests
test-of-exits:   only := --filter '$(exits)'
test-elsewhere:  only := --skip BrowserTests --skip '$(exits)'

# Without the backtrace of each error that is thrown: tests of what is refused throw by the hundred thousand.
test-in-browser test-of-exits test-elsewhere:
	@$(paths) TMPDIR=$(or $(memory),$(TMPDIR),/tmp) GUIDEPOST_BINARY="$(CURDIR)/$(guidepost)" \
		SWT_SWIFT_ERROR_BACKTRACING_ENABLED=0 swift test -c release --skip-build --ignore-lock $(only)

# `make bench sizes="20 200" runs=1 parts="start sites constructs"`; the files of 100000 articles take 3 GB of memory.
bench: build $(programs) ## measures builds, stage by stage, beside the least that they could take
	swift build $(strict) --product BuildBenchmark
	@$(measure)/BuildBenchmark $(addprefix --size ,$(or $(sizes),20 200 1000 10000 100000)) $(addprefix --runs ,$(runs)) $(addprefix --parts ,$(parts)) $(texts)

# `make bench-peers articles=1000 few=100 runs=1`; `few` is for those that take minutes where others take seconds.
bench-peers: build $(programs) $(peers)/requirements.txt ## measures what other generators take for the same articles
	swift build $(strict) --product PeersBenchmark
	@$(measure)/PeersBenchmark --programs $(peers) $(addprefix --articles ,$(articles)) $(addprefix --few ,$(few)) $(addprefix --runs ,$(runs)) $(texts)

# `make bench-instructions UPDATE=1` keeps what it counts for the next time; `out=DIR` takes profiles for callgrind_annotate.
bench-instructions: build valgrind ## counts the instructions of each stage and tells what has changed
	swift build $(strict) --product InstructionsBenchmark
	@$(measure)/InstructionsBenchmark $(if $(UPDATE),--update yes) $(addprefix --out ,$(out))

ifeq ($(strip $(measured)),)
bench-search:
	@echo "There is nothing to measure search on: no folder in $(SHARED)/search."
else
bench-search: build test-tools pagefind $(programs) ## measures search in a browser, beside Pagefind
	swift build $(strict) --product SearchBenchmark
	@$(paths) $(measure)/SearchBenchmark --python $(pagefind)/bin/python \
		--every $(or $(every),1) $(addprefix --sentences ,$(sentences)) $(addprefix --out ,$(out)) $(measured)
endif

bench-check: build $(programs) ## measures what the rules about written-out contacts cost a check
ifeq ($(wildcard $(SHARED)/corpora/*/),)
	@echo "There is nothing to measure on: no folder in $(SHARED)/corpora."
else
	swift build $(strict) --product CheckBenchmark
	@$(measure)/CheckBenchmark $(patsubst %/,%,$(wildcard $(SHARED)/corpora/*/))
endif

bench-serve: build ## measures how soon a preview shows what was saved
ifeq ($(wildcard $(SHARED)/corpora/*/),)
	@echo "There is nothing to measure on: no folder in $(SHARED)/corpora."
else
	swift build $(strict) --product ServeBenchmark
	@$(measure)/ServeBenchmark $(patsubst %/,%,$(wildcard $(SHARED)/corpora/*/))
endif

# `make bench-browser runs=3 latency=150`: the round trip of slow 4G itself, instead of what Lighthouse makes of it.
bench-browser: build test-tools ## measures how soon pages and the search are there on a slow phone
	swift build $(strict) --product BrowserBenchmark
	@$(paths) GUIDEPOST_BINARY="$(CURDIR)/$(guidepost)" .build/debug/BrowserBenchmark $(addprefix --runs ,$(runs)) $(addprefix --latency ,$(latency))

bench-bombs: build $(programs) ## measures how soon sites that multiply come to their end
	swift build $(strict) --product BombBenchmark
	@$(measure)/BombBenchmark

# `make fuzz-server requests=100000 seed=7 sanitizer=thread`
fuzz-server: libcmark ## asks the server what no browser would, under a sanitizer
	swift build $(strict) --sanitize=$(sanitizer) --scratch-path .build/$(sanitizer)-sanitizer --product ServerFuzz
	@.build/$(sanitizer)-sanitizer/debug/ServerFuzz $(or $(requests),20000) $(seed)

check: lint libcmark ## what must hold before a commit: style, no warnings, sound content
	swift build $(strict)
	.build/debug/guidepost check .

format: ## lays out all Swift code
	swift format --in-place --parallel --recursive $(code)

lint: ## tells which Swift code is not laid out
	swift format lint --strict --parallel --recursive $(code)

clean: ## removes what was built
	rm -rf .build && find Public -mindepth 1 ! -path Public/.gitignore -delete

.build/bench/floor: Tests/Benchmarks/Floor/floor.c
.build/bench/meter: Tests/Benchmarks/Meter/meter.c
$(programs): | libcmark
	@mkdir -p $(@D)
	clang -std=gnu2x -O2 -Wall -Wextra -Werror -pthread -o $@ $< -l:libcmark.a

libcmark:
	@[ -e /usr/include/cmark.h ] || { $(install) libcmark-dev; }

# Python's packages go into an environment of their own: Debian's Python refuses packages from elsewhere.
# ruamel.yaml reads YAML; boto3 uploads to a host like Amazon's S3, and moto is one. What judges pages is a file of JavaScript
# and one of Java, which packages at fixed versions carry; nothing else of these packages is used.
test-tools:
	@$(paths); which chromium-headless-shell chromedriver nginx python3 rsync jq fc-list java zsh fish mandoc debootstrap >/dev/null && fc-list :lang=zh | grep -q . && [ -e /usr/share/zoneinfo/Asia/Jakarta ] || { $(install) chromium-headless-shell chromium-driver nginx-light fonts-noto-cjk fontconfig python3 rsync jq tzdata default-jre-headless zsh fish mandoc debootstrap; }
	@$(paths); python3 -c '$(imports)' 2>/dev/null || python3 -m venv --clear $(python) || { $(install) python3-venv && python3 -m venv --clear $(python); }
	@$(paths); python3 -c '$(imports)' 2>/dev/null || $(python)/bin/pip install -q ruamel.yaml jsonschema boto3 moto flask flask-cors
	@cmp -s $(judges) $(checkers)/requirements.txt || { \
		[ -e $(python)/bin/pip ] || python3 -m venv $(python) || { $(install) python3-venv && python3 -m venv $(python); }; \
		rm -rf $(checkers) && $(python)/bin/python -m pip install -q --no-deps --target $(checkers) -r $(judges) && cp $(judges) $(checkers)/; }

# What every Debian has and nothing else: there the packed program is tried.
bare-debian: test-tools
	@$(paths); [ -e .build/bare-debian/usr/bin/dpkg ] || { rm -rf .build/bare-debian.new; mkdir -p .build; \
		. /etc/os-release && $(root) debootstrap --variant=minbase $$VERSION_CODENAME .build/bare-debian.new >.build/debootstrap.log \
		|| { cat .build/debootstrap.log; exit 1; }; mv .build/bare-debian.new .build/bare-debian; }

pagefind:
	@$(pagefind)/bin/python -m pagefind --version 2>/dev/null | grep -qx 'pagefind $(version)' || { \
		python3 -m venv --clear $(pagefind) || { $(install) python3-venv && python3 -m venv --clear $(pagefind); }; \
		$(pagefind)/bin/pip install -q pagefind==$(version) pagefind_bin_extended==$(version); }

# What others make, at fixed versions, in an environment of its own.
$(peers)/requirements.txt: Tests/Benchmarks/Peers/requirements.txt
	python3 -m venv --clear $(peers) || { $(install) python3-venv && python3 -m venv --clear $(peers); }
	$(peers)/bin/pip install -q -r $< && cp $< $@

valgrind:
	@which valgrind >/dev/null || { $(install) valgrind; }
