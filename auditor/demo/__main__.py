"""``python -m auditor.demo``: serve the demo shops in the foreground."""

import signal
import threading

import click

from auditor.demo.server import DemoServer


@click.command()
@click.option("--http-port", default=0, help="Port of plain HTTP (any free one by default).")
@click.option("--https-port", default=0, help="Port of HTTPS (any free one by default).")
def main(http_port: int, https_port: int) -> None:
    """Serve the flawed shop and its exemplary twin on loopback until Ctrl-C."""
    try:
        demo = DemoServer(http_port, https_port)
    except OSError as error:
        raise click.ClickException(f"the port cannot be opened: {error}") from error
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with demo:
        click.echo("Les Jardins de Margaux, twice, on 127.0.0.1. To audit them, in another terminal:\n")
        for which in ("flawed", "exemplary"):
            click.echo(f"  {_command(demo, demo.url(which))}\n")
        click.echo("Ctrl-C stops.")
        stopped.wait()


def _command(demo: DemoServer, url: str) -> str:
    rules = " ".join(f"--connect-to {rule}" for rule in demo.connect_to)
    return f"auditor audit {url} --ca-file {demo.ca_file} {rules} --allow-private"


if __name__ == "__main__":
    main()
