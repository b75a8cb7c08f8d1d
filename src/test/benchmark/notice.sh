#!/bin/bash
# Times writing many notices beside packing the same bytes and beside opening the template with POI for each; heap 512 MB.
# notice.sh [NOTICES] [ROUNDS] [NOTICES_WITH_POI]     default 5000, 3 and 500; see src/site/markdown/benchmark.md
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../../.."

notices=${1:-5000}
rounds=${2:-3}
with_poi=${3:-500}
work=${BENCHMARK_DIR:-target/benchmark}/notices
mkdir -p "$work"
mvn -q -B -o test-compile
mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$work/class-path" >/dev/null
classes=target/test-classes:target/classes:$(cat "$work/class-path")

run() {
    rm -rf "$work/out"
    java -Xmx512m -cp "$classes" dev.tenglong.run.NoticeBenchmark "$1" "$2" "$3" "$work/out"
}

echo "$notices notices, $(nproc) cores, $(java -version 2>&1 | head -1)"
for _ in $(seq "$rounds"); do
    run zip "$notices" 1
    echo -n "1 core:   " && run tenglong "$notices" 1
    echo -n "all cores: " && run tenglong "$notices" "$(nproc)"
    run bind "$notices" 1
done
run xwpf "$with_poi" 1
rm -rf "$work/out"
