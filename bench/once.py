"""Run one command and write its wall time, CPU time and peak memory as JSON: ``once.py OUT COMMAND …``.

A process of its own, because Linux counts the memory of the process that forks into the peak of the one it starts.
"""

import json
import os
import subprocess
import sys
import time

start = time.perf_counter()
process = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(process.pid, 0)
figures = {
    "wall_s": time.perf_counter() - start,
    "cpu_s": usage.ru_utime + usage.ru_stime,
    "peak_mib": usage.ru_maxrss / 1024,
}
with open(sys.argv[1], "w", encoding="utf-8") as out:  # noqa: PTH123 - as few imports as can be
    json.dump(figures, out)
sys.exit(os.waitstatus_to_exitcode(status))
