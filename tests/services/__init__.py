"""Use cases over a real database and real rules; only the mail server and the relay are fakes."""
