"""``python -m auditor.demo`` prints what an audit needs, serves, and leaves nothing behind."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_it_prints_the_options_of_an_audit_serves_them_and_cleans_up_when_ended() -> None:
    command = [sys.executable, "-u", "-m", "auditor.demo"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout
        words, twin = (process.stdout.readline().split() for _ in range(2))
        port, ca_file = int(words[2].rsplit(":", 1)[1]), Path(words[-1])
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
        process.send_signal(signal.SIGTERM)

    assert words[0] == "https://boutique-demo.test/"
    assert twin[0] == "https://boutique-exemplaire.test/"
    assert words[1::2] == ["--connect-to", "--connect-to", "--ca-file"]
    assert process.returncode == 0
    assert not ca_file.exists()


def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "auditor.demo", "--https-port", str(taken.getsockname()[1])]
        result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=30, check=False)

    assert result.returncode == 1
    assert "the port cannot be opened" in result.stderr
    assert "Traceback" not in result.stderr
