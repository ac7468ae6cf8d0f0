# Shared by the scripts beside it: finding the project and installing what is missing. Not to be run.
# shellcheck shell=bash

# Every script works from the folder of the project, wherever it is called from.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

say() { printf '==> %s\n' "$*" >&2; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 3
}

# The packages of Debian that are missing, as install_missing will install them.
missing=()

# need PACKAGE COMMAND…: the package is missing unless the command succeeds.
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

# What it takes to build gids.
need_to_build() {
  command -v swift >/dev/null || fail "Swift 6.3 or newer is needed: see https://www.swift.org/install/"
  need pkg-config command -v pkg-config
  need libcmark-dev pkg-config --exists libcmark
  need libyaml-dev pkg-config --exists yaml-0.1
  need libmd-dev pkg-config --exists libmd
  need libxxhash-dev pkg-config --exists libxxhash
}

# Builds .build/release/gids, the command as it is used. On Linux it carries Swift's own libraries: it starts in half the time, and runs where
# no Swift is installed.
build_release() {
  local options=()
  [ "$(uname)" = Darwin ] || options=(--static-swift-stdlib)
  swift build -c release --product gids "${options[@]}"
}

# What WeasyPrint takes beside its Python packages.
need_to_print() {
  need libpango-1.0-0 sh -c 'ldconfig -p | grep -q libpango-1.0.so.0 || ls /opt/homebrew/lib/libpango-1.0.* /usr/local/lib/libpango-1.0.*'
  need libpangoft2-1.0-0 sh -c 'ldconfig -p | grep -q libpangoft2-1.0.so.0 || ls /opt/homebrew/lib/libpangoft2-1.0.* /usr/local/lib/libpangoft2-1.0.*'
  need libharfbuzz-subset0 sh -c 'ldconfig -p | grep -q libharfbuzz-subset.so.0 || ls /opt/homebrew/lib/libharfbuzz-subset.* /usr/local/lib/libharfbuzz-subset.*'
}

# Installs what is missing; where nothing is, apt is left alone.
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "these packages of Debian are missing, and only on Debian can this script install them: \
${missing[*]}. With Homebrew: brew install cmark libyaml libmd xxhash pkg-config pango (and a Chromium, a Firefox, an nginx, a Java and Python 3 for script/test)."
  local as_root=(env DEBIAN_FRONTEND=noninteractive)
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "these packages are missing: ${missing[*]}. Install them as root, or install sudo."
    as_root=(sudo "${as_root[@]}")
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  missing=()
}
