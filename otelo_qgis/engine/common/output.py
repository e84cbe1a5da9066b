"""Files written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import OteloError


@contextmanager
def whole_file(path: str | Path, what: str = "") -> Iterator[Path]:
    """A draft to write in, which takes the place of `path` once it is done; its folder is made.

    On an error, or a cancel, what was at `path` stays and no draft is left. what: how the user knows the
    file. OteloError says what could not be written.
    """
    path = Path(path)
    draft = path.with_name(f"~{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        yield draft
        draft.replace(path)
    except OSError as error:
        raise refusal(path, str(error), what) from error
    finally:
        draft.unlink(missing_ok=True)


def made_folder(path: str | Path, what: str = "") -> Path:
    """The folder, made if need be; OteloError says why it cannot be."""
    path = Path(path)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(path, str(error), what) from error
    return path


def refusal(path: str | Path, reason: str, what: str = "") -> OteloError:
    """The error of a file that cannot be written."""
    name = f"{what} : " if what else ""
    return OteloError(
        f"{name}« {path} » ne peut être écrit ({reason}). Vérifiez le dossier, l'espace disque, et que le "
        "fichier n'est pas ouvert ailleurs."
    )
