"""``python -m auditor.demo``: serve the demo shops in the foreground."""

import signal

import click

from auditor.demo.server import DemoServer, Which

SHOPS: tuple[Which, ...] = ("flawed", "exemplary")


@click.command()
@click.option("--http-port", default=0, help="Port of plain HTTP (any free one by default).")
@click.option("--https-port", default=0, help="Port of HTTPS (any free one by default).")
def main(http_port: int, https_port: int) -> None:
    """Serve the flawed shop and its exemplary twin on loopback until Ctrl-C."""
    try:
        demo = DemoServer(http_port, https_port)
    except OSError as error:
        raise click.ClickException(f"the port cannot be opened: {error}") from error
    # Waited for rather than handled: a handler may run while a lock of its own thread is held.
    ends = {signal.SIGINT, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, ends)
    with demo:
        click.echo("Both shops of the demo, until Ctrl-C. Audit one from another terminal: auditor audit", err=True)
        for which in SHOPS:
            click.echo(_options(demo, demo.url(which)))
        signal.sigwait(ends)


def _options(demo: DemoServer, url: str) -> str:
    """Return what follows ``auditor audit``, on one line that a script can read too."""
    rules = " ".join(f"--connect-to {rule}" for rule in demo.connect_to)
    return f"{url} {rules} --ca-file {demo.ca_file}"


if __name__ == "__main__":
    main()
