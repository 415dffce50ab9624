"""Who plays in the demo, and what is sent: three prospects and a template."""

from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm

SENDER_NAME = "Sam Seller"
SENDER = "sam@seller.example"

READER = ProspectForm(
    address="ana@bakery.example",
    first_name="Ana",
    last_name="Diaz",
    company="Diaz Bakery",
    time_zone="Europe/Madrid",
)
GUARDED = ProspectForm(
    address="bo@bank.example",
    first_name="Bo",
    last_name="Larsen",
    company="Nordbank",
    time_zone="Europe/Copenhagen",
)
SILENT = ProspectForm(
    address="chi@studio.example",
    first_name="Chi",
    last_name="Nguyen",
    company="Studio Chi",
    time_zone="America/New_York",
)
PROSPECTS = (READER, GUARDED, SILENT)

TEMPLATE_NAME = "First hello"
LETTER = Letter(
    subject="An idea for {{ company }}",
    html="""<p>Hi {{ first_name | default: "there" }},</p>
<p>I saw what you do at {{ company }} and had an idea that may save you an hour a day.</p>
<p>Here is <a href="https://seller.example/idea">the idea on one page</a>, and
<a href="https://seller.example/pricing">what it would cost</a>.</p>
<p>Would Thursday suit you for ten minutes? My
<a href="https://seller.example/calendar">calendar</a> is open.</p>
<p>Best wishes<br>Sam</p>
""",
)
