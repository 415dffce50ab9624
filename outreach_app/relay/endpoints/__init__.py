"""What the relay answers: the hot paths of mails already sent, and the desktop's API."""
