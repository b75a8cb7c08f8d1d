#!/bin/bash
# Fuzzes the readers, guided by coverage: fuzz.sh MINUTES [FOLDER]
# What it found (a file each) and what crashed it stays in FOLDER, by default target/fuzz; a second run goes on from there.
# Jazzer comes from Maven's jars and is no part of the product; without a network it must be in the local repository.
set -euo pipefail
cd "$(dirname "$0")/../../.."
minutes=${1:?fuzz.sh MINUTES [FOLDER]}
folder=$(realpath -m "${2:-target/fuzz}")
version=0.24.0
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}/com/code-intelligence
mvn=(mvn -q -B -ntp)
[ -f "$repository/jazzer/$version/jazzer-$version.jar" ] && mvn+=(-o) \
  || "${mvn[@]}" dependency:get "-Dartifact=com.code-intelligence:jazzer:$version"
mkdir -p "$folder/found" "$folder/crashes" "$folder/seeds"
"${mvn[@]}" test-compile dependency:build-classpath "-Dmdep.outputFile=$folder/classpath"
# A copy: the build may go on beside it.
rm -rf "$folder/classes"
mkdir "$folder/classes"
cp -r target/classes target/test-classes "$folder/classes/"
classpath=$folder/classes/classes:$folder/classes/test-classes:$(cat "$folder/classpath")
java -cp "$classpath" dev.tenglong.fuzz.FuzzSeeds "$folder/seeds"
cd "$folder"
# An exhausted heap counts as a crash, as does an input that takes ten seconds.
exec nice -n 19 java -Xmx512m -XX:+UseSerialGC \
  -cp "$classpath:$repository/jazzer/$version/jazzer-$version.jar:$repository/jazzer-api/$version/jazzer-api-$version.jar" \
  com.code_intelligence.jazzer.Jazzer --target_class=dev.tenglong.fuzz.ReadersTarget \
  --instrumentation_includes='dev.tenglong.intake.**:org.jsoup.**:org.apache.poi.hssf.record.**:org.apache.poi.poifs.**:com.fasterxml.aalto.**:com.opencsv.**' \
  --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection:com.code_intelligence.jazzer.sanitizers.RegexRoadblocks \
  --keep_going=200 "--reproducer_path=$folder/crashes" "-artifact_prefix=$folder/crashes/" \
  -max_len=100001 -timeout=10 -rss_limit_mb=0 "-max_total_time=$((minutes * 60))" -print_final_stats=1 \
  "$folder/found" "$folder/seeds"
