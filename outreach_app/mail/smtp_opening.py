"""What stands before a message: MAIL, RCPT and DATA, in one go where the server takes that.

Pipelining (RFC 2920) saves two journeys to the server a mail. The answers come in the order of the
commands, and all of them must be heard before anything else is said.
"""

from collections.abc import Iterator, Sequence

from outreach_app.mail.smtp_line import Line, Reply


class Opening:
    """Three commands whose answers are asked for one by one, once it is begun."""

    def __init__(
        self, line: Line, commands: Sequence[str], seconds: float, *, at_once: bool
    ) -> None:
        self._line = line
        self._commands = list(commands)
        self._seconds = seconds
        self._at_once = at_once
        self._answered = 0

    def begin(self) -> None:
        """Say the first command, or all of them. Raises LineError."""
        self._line.ask(self._commands if self._at_once else self._commands[:1], self._seconds)

    def ask(self) -> Reply:
        """The answer to the next command. Raises LineError."""
        number, self._answered = self._answered, self._answered + 1
        if number and not self._at_once:
            self._line.ask(self._commands[number : number + 1], self._seconds)
        return self._line.reply(self._seconds)

    def rest(self) -> Iterator[Reply]:
        """The answers that are still to come to what was asked already. Raises LineError."""
        while self._at_once and self._answered < len(self._commands):
            yield self.ask()
