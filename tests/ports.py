"""Ports for servers that must be told theirs: nobody takes one between the choice and the use."""

import socket


def own_port() -> int:
    """A loopback port that belongs to this program for as long as it lives.

    It is bound and never listens. The system gives it to nobody who asks for any free port, and a
    connection to it is refused, until a server that is told its number shares it (SO_REUSEADDR).
    """
    probe = socket.socket()
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    probe.bind(("127.0.0.1", 0))
    port: int = probe.getsockname()[1]
    probe.detach()
    return port
