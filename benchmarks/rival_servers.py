"""Rivals: the barest servers that echo what is typed, answer a line and prompt again.

rival_servers.py telnet|ssh        prints the port it listens on
"""

import asyncio
import sys

ANSWER = b"SUN NOV 21 2026 08:00:00 UTC\r\n"
PROMPT = b"host1>"


def answered(typed: bytes, line: bytearray) -> bytes:
    """Take typed octets into ``line`` and return what the terminal shows of it."""
    out = bytearray()
    for octet in typed:
        if octet in b"\r\n":
            out += b"\r\n" + ANSWER + PROMPT
            line.clear()
        else:
            out.append(octet)
            line.append(octet)
    return bytes(out)


async def telnet() -> int:
    """Serve an echo on asyncio's streams, without any negotiation."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = bytearray()
        writer.write(PROMPT)
        while typed := await reader.read(4096):
            writer.write(answered(typed, line))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    return server.sockets[0].getsockname()[1]


async def ssh() -> int:
    """Serve the same with asyncssh, its line editor off, nobody asked for a password."""
    import asyncssh

    class Open(asyncssh.SSHServer):
        def begin_auth(self, username: str) -> bool:  # noqa: ARG002 - everybody may come in
            return False

    async def serve(process: "asyncssh.SSHServerProcess[bytes]") -> None:
        line = bytearray()
        process.stdout.write(PROMPT)
        while typed := await process.stdin.read(4096):
            process.stdout.write(answered(typed, line))
            await process.stdout.drain()
        process.exit(0)

    listener = await asyncssh.listen(
        "127.0.0.1", 0, server_factory=Open, process_factory=serve, line_editor=False,
        encoding=None,
        server_host_keys=[asyncssh.generate_private_key("ssh-ed25519")],
    )  # fmt: skip
    return listener.get_port()


async def main(kind: str) -> None:
    """Serve until the process is ended."""
    print(f"port {await (telnet() if kind == 'telnet' else ssh())}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
