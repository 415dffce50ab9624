"""What an incoming mail is and says. Every function reads bounded parts and never fails.

`inspect_mail` for all of it; `reply_text` for a person's own words; `read_threading` for what it
answers. A header block alone is a mail, too.
"""

from outreach_app.mail.inspection.inspector import inspect_mail, reply_text_of, threading_of

__all__ = ["inspect_mail", "reply_text_of", "threading_of"]
