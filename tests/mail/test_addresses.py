"""Addresses on the wire: what the library makes of them, for the common kind by a short cut."""

import pytest
from email_validator import validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.domain.errors import UserError
from outreach_app.mail.addresses import wire_address

LOCAL = st.text("aZ0_+-.", min_size=1, max_size=70)
DOMAIN = st.text("aZ0-.ü", min_size=1, max_size=70)


@settings(max_examples=500)
@given(
    st.one_of(
        st.builds("{}@{}".format, LOCAL, DOMAIN), st.builds("{}@a{}.com".format, LOCAL, DOMAIN)
    )
)
def test_an_address_goes_out_as_the_library_would_send_it(text: str) -> None:
    try:
        parts = validate_email(text, check_deliverability=False, globally_deliverable=False)
    except ValueError:
        with pytest.raises(UserError):
            wire_address(text)
    else:
        assert wire_address(f" {text}") == f"{parts.local_part}@{parts.ascii_domain}"


@pytest.mark.parametrize("end", ["\n", "\r\nRCPT TO:<b@x.example>", ">", "\0"])
def test_nothing_that_could_end_a_line_is_an_address(end: str) -> None:
    with pytest.raises(UserError):
        wire_address(f"ana@x.example{end}b")
