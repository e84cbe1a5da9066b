# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostgreSQL with PostGIS of the distribution, started for the tests and thrown away."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pages import blocks
from support import ROOT

# What an administrator and a person are told to do is what is done here.
PAGE = ROOT / "docs" / "postgis.md"
# Invented for the tests: no server outside of them has it.
PASSWORD = "motdepasse-des-essais"  # nosec B105  # pragma: allowlist secret
LOGINS = ("auteur_a", "auteur_b", "lecteur", "passant")
_HBA = "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n"


def binaries() -> Path | None:
    """Where the programs of the newest server of Debian are."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


def obstacle() -> str:
    """Why no server can be started here; "" if one can."""
    folder = binaries()
    if folder is None:
        return "PostgreSQL is not installed (apt install postgresql postgis)"
    shared = Path("/usr/share/postgresql") / folder.parent.name / "extension" / "postgis.control"
    return "" if shared.exists() else "PostGIS is not installed (apt install postgresql-postgis)"


class Server:
    """One server: `data` in a folder of its own, on a port of its own. Roles: auteur_a, auteur_b (authors),
    lecteur (reader), passant (nobody); all with PASSWORD over TCP."""

    def __init__(self, folder: Path):
        self.folder, self.bin = folder, binaries()
        # A server refuses to run as root.
        self.user = "postgres" if os.geteuid() == 0 else None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def _call(self, *words: object, check: bool = True) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(word) for word in words],
            check=check,
            capture_output=True,
            text=True,
            user=self.user,
            cwd="/",
        )

    def make(self) -> None:
        if self.user:
            shutil.chown(self.folder, self.user)
        data = self.folder / "data"
        self._call(
            self.bin / "initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--no-sync", "-A", "trust"
        )
        (data / "pg_hba.conf").write_text(_HBA)
        self.start()
        administered, _ = blocks(PAGE, "sql")
        self.sql(administered, base="postgres")
        roles = [f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'" for name in LOGINS]
        self.sql(
            f"{'; '.join(roles)}; GRANT otelo_auteur TO auteur_a, auteur_b; GRANT otelo_lecteur TO lecteur; "
            f"ALTER ROLE jeanne PASSWORD '{PASSWORD}'"
        )

    def start(self) -> None:
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        where = ("-D", self.folder / "data", "-l", self.folder / "log")
        self._call(self.bin / "pg_ctl", *where, "-o", options, "-w", "-t", "20", "start")

    def stop(self, how: str = "immediate") -> None:
        where = ("-D", self.folder / "data")
        self._call(self.bin / "pg_ctl", *where, "-m", how, "-w", "stop", check=False)

    def sql(self, text: str, base: str = "habitat") -> str:
        """What the administrator is answered, without ornament."""
        done = subprocess.run(
            ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-p", str(self.port),
             "-U", "postgres", "-d", base],
            input=text, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def services(self, folder: Path) -> dict[str, str]:
        """The environment in which the services « auteur_a »… are known, with passwords in a file apart."""
        service, passwords = folder / "pg_service.conf", folder / "pgpass"
        service.write_text(
            "".join(f"[{n}]\nhost=127.0.0.1\nport={self.port}\ndbname=habitat\nuser={n}\n" for n in LOGINS)
        )
        (page,) = blocks(PAGE, "ini")
        here = page.replace("host=serveur", "host=127.0.0.1").replace("port=5432", f"port={self.port}")
        with service.open("a") as file:
            file.write(here)
        passwords.write_text(f"127.0.0.1:{self.port}:habitat:*:{PASSWORD}\n")
        passwords.chmod(0o600)
        return {"PGSERVICEFILE": str(service), "PGPASSFILE": str(passwords)}


@contextmanager
def server() -> Iterator[Server]:
    """A server, until the end of a `with`. Its folder has a short name: that of a socket is bounded."""
    folder = Path(tempfile.mkdtemp(prefix="otelo-pg-", dir="/tmp"))  # nosec B108
    folder.chmod(0o755)
    made = Server(folder)
    try:
        made.make()
        yield made
    finally:
        with suppress(OSError):
            made.stop()
        shutil.rmtree(folder, ignore_errors=True)
