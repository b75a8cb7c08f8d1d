#!/bin/bash
# Fills a ledger with many periods and times what looks into it, whole processes.
# ledger.sh [ENTERPRISES] [PERIODS] [ROUNDS]     default 100000, 24 and 3; see src/site/markdown/benchmark.md
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../../.."

enterprises=${1:-100000}
periods=${2:-24}
rounds=${3:-3}
work=${BENCHMARK_DIR:-target/benchmark}
work=$(mkdir -p "$work" && cd "$work" && pwd)
product=${TENGLONG:-$PWD/target/tenglong/bin/tenglong}
python=${PYTHON:-/usr/bin/python3}
here=$PWD/src/test/benchmark
workspace=$work/ledger-$enterprises-$periods

if [ ! -e "$workspace/ledger/ledger.db" ]; then
    mvn -q -B test-compile
    mkdir -p "$workspace"
    cp -r config "$workspace/"
    sed -i 's/^keep-sources: true/keep-sources: false/' "$workspace/config/tenglong.yaml"
    for month in $(seq 1 "$periods"); do
        data=$work/month
        rm -rf "$data"
        java -cp target/test-classes:target/classes dev.tenglong.samples.LargeSample "$enterprises" "$data" "$month"
        period=$(printf '%04d-%02d' $((2021 + (month - 1) / 12)) $(((month - 1) % 12 + 1)))
        start=$(date +%s.%N)
        "$product" screen -q --period "$period" -w "$workspace" -o "$work/month-out" "$data" >/dev/null 2>"$work/screen.err"
        printf '%s  %6.1f s  %5d MB\n' "$period" "$(echo "$(date +%s.%N) - $start" | bc)" \
            "$(($(stat -c %s "$workspace/ledger/ledger.db") / 1000000))"
        rm -rf "$work/month-out"
    done
fi
echo "$enterprises enterprises, $periods periods: ledger.db $(stat -c %s "$workspace/ledger/ledger.db") bytes"
last=$(printf '%04d-%02d' $((2021 + (periods - 1) / 12)) $(((periods - 1) % 12 + 1)))
before=$(printf '%04d-%02d' $((2021 + (periods - 2) / 12)) $(((periods - 2) % 12 + 1)))
run="$product -w $workspace"
"$python" "$here/measure.py" "$rounds" \
    list "$run list --period $last" \
    explain "$run explain 91990100MA0005000H --period $last" \
    diff "$run diff $before $last" \
    status "$run status"
