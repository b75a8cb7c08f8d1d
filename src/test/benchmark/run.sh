#!/bin/bash
# Compares `tenglong screen` with the pandas script on the same four workbooks, whole processes in turn.
# run.sh [ENTERPRISES] [ROUNDS]     default 2000 and 7; see src/site/markdown/benchmark.md
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../../.."

enterprises=${1:-2000}
rounds=${2:-7}
work=${BENCHMARK_DIR:-target/benchmark}
work=$(mkdir -p "$work" && cd "$work" && pwd)
data=$work/$enterprises
product=${TENGLONG:-$PWD/target/tenglong/bin/tenglong}
python=${PYTHON:-/usr/bin/python3}
here=$PWD/src/test/benchmark

if [ ! -e "$data/税收.xlsx" ]; then
    mvn -q -B test-compile
    java -cp target/test-classes:target/classes dev.tenglong.samples.LargeSample "$enterprises" "$data"
fi
commands=(pandas "$python $here/pandas_screen.py $data $work/pandas-$enterprises.xlsx")
if [ -x "$product" ]; then
    # a workspace of its own every round: a second run of the same input records nothing and would be too cheap
    rm -rf "$work"/workspace-*
    for round in $(seq 0 "$rounds"); do mkdir -p "$work/workspace-$round"; done
    commands+=(tenglong "$product screen --period 2021-12 -w $work/workspace-{round} $data")
else
    echo "no $product: build it with mvn -q package -DskipTests; timing pandas alone" >&2
fi
echo "$enterprises enterprises, $rounds rounds, $(nproc) cores, $(java -version 2>&1 | head -1)"
"$python" "$here/measure.py" "$rounds" "${commands[@]}"
