#!/usr/bin/python3
"""Times whole processes in turn: measure.py ROUNDS NAME COMMAND [NAME COMMAND …]; the first is the yardstick.

Prints the median wall time, its range, the ratio to the yardstick and the peak memory of every command. A command may
hold {round}, the number of the round, for an output of its own.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def once(command, number):
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        process = subprocess.Popen(["/bin/bash", "-c", "exec " + command.replace("{round}", str(number))],
                                   stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            sys.exit(f"exit {process.returncode}: {command}\n{output.read().decode(errors='replace')[-2000:]}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    rounds = int(sys.argv[1])
    commands = list(zip(sys.argv[2::2], sys.argv[3::2]))
    runs = {name: [] for name, _ in commands}
    for number in range(rounds + 1):
        for name, command in commands:
            measured = once(command, number)
            if number > 0:  # the first round warms the disk cache
                runs[name].append(measured)
    yardstick = statistics.median(wall for wall, _, _ in runs[commands[0][0]])
    print(f"{'':<10}{'median s':>10}{'min':>8}{'max':>8}{'CPU s':>8}{'ratio':>8}{'RSS MB':>9}")
    for name, measured in runs.items():
        walls = [wall for wall, _, _ in measured]
        median = statistics.median(walls)
        cpu = statistics.median(cpu for _, cpu, _ in measured)
        print(f"{name:<10}{median:>10.2f}{min(walls):>8.2f}{max(walls):>8.2f}{cpu:>8.2f}"
              f"{median / yardstick:>8.2f}{max(rss for _, _, rss in measured):>9.0f}")


main()
