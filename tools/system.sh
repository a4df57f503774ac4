#!/bin/sh
# Installs from the distribution what is missing of QGIS, its Python, and the programs of GDAL. Debian 12, Ubuntu and newer.
set -eu

python=${1:-/usr/bin/python3}
missing=""
[ -x /usr/bin/qgis_process ] || missing="$missing qgis"
"$python" -c 'import qgis.core' 2>/dev/null || missing="$missing python3 python3-qgis"
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
command -v gdalwarp >/dev/null || missing="$missing gdal-bin"
[ -n "$missing" ] || exit 0

echo "Installing from the distribution:$missing"
if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here: install QGIS 3.22 or newer with its Python and venv by other means." >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Installing needs root: run this as root, or first: apt-get install$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi
$as_root apt-get update
# shellcheck disable=SC2086 # the names are words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
