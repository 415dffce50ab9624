"""What an incoming mail is: `inspect_mail` reads one mail's bytes and never fails."""

from outreach_app.mail.inspection.inspector import inspect_mail

__all__ = ["inspect_mail"]
