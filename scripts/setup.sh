#!/usr/bin/env bash
# Install what is missing on Debian 12 or later, or Ubuntu: QGIS and the geographic stack by apt (one GEOS and
# one PROJ for QGIS and for Python: wheels that bring their own crash inside qgis_process), the test tools
# by pip in a virtual environment that sees the system's packages. Does nothing where all is there.
#
# setup.sh PYTHON VENV PART...
#   plugin    what the plugin needs, and the tools that check its code
#   tests     what runs the tests, a virtual screen among them
#   readers   what the tests open results with, and share a study in; a test whose program is missing says so
set -euo pipefail
python=$1
venv=$2
shift 2
# One at a time, whatever is started at once: apt refuses to wait, and pip would find half an environment.
exec 9<"$0"
flock 9
plugin=(qgis python3-qgis qgis-providers python3-geopandas python3-pandas python3-venv python3-rtree
  python3-scipy python3-openpyxl python3-xlrd python3-odf python3-matplotlib python3-docx python3-xlsxwriter)
screen=(xvfb xauth)
# A server of their own, which the tests start and throw away.
database=(postgresql postgresql-postgis)
readers=(chromium libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils)

as_root() {
  # What a package starts must not keep the lock.
  if [ "$(id -u)" = 0 ]; then "$@" 9<&-; else sudo "$@" 9<&-; fi
}

# Where nobody here may install: the line to give to who may.
refuse_without_rights() {
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || {
    echo "Ce compte ne peut rien installer (sudo est absent). Faites lancer par un administrateur :" >&2
    echo "  apt-get update && apt-get install -y --no-install-recommends $*" >&2
    exit 1
  }
}

absent() {
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

announce() {
  [ $# -gt 0 ] || return 0
  refuse_without_rights "$@"
  echo "Installation par apt : $*"
  echo "Comptez cinq minutes, et de 3 à 5 Go de disque pour un QGIS complet."
  as_root apt-get update -qq
}

install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

pip() {
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

install_plugin() {
  mapfile -t missing < <(absent "${plugin[@]}")
  announce "${missing[@]}"
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
  # One that was cut short has a Python without pip.
  if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    echo "Environnement Python : $venv"
    "$python" -m venv --clear --system-site-packages "$venv"
  fi
  # pyarrow 20 and later need numpy 2, which is not Debian 12's; later mypy do not know Python 3.9.
  pip ruff "mypy<1.19" "pyarrow<20" ||
    echo "ruff, mypy et pyarrow n'ont pu être installés : la démonstration s'en passe, la vérification non."
  # What mypy knows of QGIS; without it the calls of QGIS are not checked, and the rest is.
  pip "qgis-stubs<0.6" || echo "qgis-stubs n'a pas pu être installé : les appels à QGIS ne seront pas vérifiés."
}

install_tests() {
  mapfile -t missing < <(absent "${screen[@]}")
  announce "${missing[@]}"
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
  # Debian 12's numpy and pandas need older ones.
  pip pytest pytest-qgis pytest-xdist pytest-cov hypothesis playwright python-pptx pypdf \
    "SALib<1.5; python_version<'3.12'" "SALib>=1.5; python_version>='3.12'" \
    "distributed<2024; python_version<'3.12'" "distributed; python_version>='3.12'"
}

install_readers() {
  mapfile -t missing < <(absent "${readers[@]}" "${database[@]}")
  announce "${missing[@]}"
  for package in "${missing[@]}"; do
    install "$package" || echo "$package n'a pas pu être installé : ses tests seront passés."
  done
}

for part in "$@"; do
  "install_$part"
done
echo "Prêt."
