#!/usr/bin/env bash
# Install what is missing on Debian 12 or Ubuntu: QGIS and the geographic stack by apt (one GEOS and one
# PROJ for QGIS and for Python: wheels that bring their own crash inside qgis_process), the test tools
# by pip in a virtual environment that sees the system's packages. Does nothing where all is there.
set -euo pipefail
python=$1
venv=$2
packages=(qgis python3-qgis qgis-providers python3-geopandas python3-pandas python3-venv
  python3-rtree python3-openpyxl python3-odf)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installation par apt : ${missing[*]} (quelques minutes)"
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
if [ ! -x "$venv/bin/python" ]; then
  echo "Environnement Python : $venv"
  "$python" -m venv --system-site-packages "$venv"
fi
# pyarrow 20 and later need numpy 2, which is not Debian 12's.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check pytest pytest-qgis hypothesis ruff \
  "pyarrow<20"
echo "Prêt."
