#!/usr/bin/env bash
# Install what is missing on Debian 12 or Ubuntu: QGIS and the geographic stack by apt (one GEOS and one
# PROJ for QGIS and for Python: wheels that bring their own crash inside qgis_process), the test tools
# by pip in a virtual environment that sees the system's packages. Does nothing where all is there.
#
# setup.sh PYTHON VENV        what the plugin needs
# setup.sh PYTHON VENV test   what the tests open results with; a test whose program is missing says so
set -euo pipefail
python=$1
venv=$2
part=${3:-plugin}
plugin=(qgis python3-qgis qgis-providers python3-geopandas python3-pandas python3-venv python3-rtree
  python3-scipy python3-openpyxl python3-odf python3-matplotlib python3-docx python3-xlsxwriter)
readers=(chromium libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils)

absent() {
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

install() {
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

pip() {
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

if [ "$part" = test ]; then
  mapfile -t missing < <(absent "${readers[@]}")
else
  mapfile -t missing < <(absent "${plugin[@]}")
fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installation par apt : ${missing[*]} (quelques minutes)"
  $([ "$(id -u)" = 0 ] || echo sudo) apt-get update -qq
fi
if [ "$part" = test ]; then
  for package in "${missing[@]}"; do
    install "$package" || echo "$package n'a pas pu être installé : ses tests seront passés."
  done
  # Those that go with Debian 12's numpy and pandas.
  pip pytest pytest-qgis hypothesis playwright "SALib<1.5" "distributed<2024"
else
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
  if [ ! -x "$venv/bin/python" ]; then
    echo "Environnement Python : $venv"
    "$python" -m venv --system-site-packages "$venv"
  fi
  # pyarrow 20 and later need numpy 2, which is not Debian 12's.
  pip ruff "pyarrow<20"
fi
echo "Prêt."
