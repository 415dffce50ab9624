"""A signature stands where the template wants it, else at the end, once."""

from outreach_app.domain.signatures import MARK, signed, signed_text


def test_it_stands_where_the_template_wants_it() -> None:
    assert signed(f"<p>Hi</p>{MARK}<p>PS</p>", "<b>Sam</b>") == "<p>Hi</p><b>Sam</b><p>PS</p>"
    assert signed(f"<p>Hi</p>{MARK}", "") == "<p>Hi</p>"


def test_else_it_stands_last() -> None:
    assert signed("<p>Hi</p>", "<b>Sam</b>") == "<p>Hi</p><div><b>Sam</b></div>"
    whole = "<html><body><p>Hi</p></BODY ></html>"
    assert signed(whole, "S") == "<html><body><p>Hi</p><div>S</div></BODY ></html>"
    assert signed("<p>Hi</p>", " ") == "<p>Hi</p>"


def test_in_text_it_stands_below_the_known_line() -> None:
    assert signed_text("Hi\n", "Sam") == "Hi\n\n-- \nSam\n"
    assert signed_text(f"Hi {MARK}!", "Sam") == "Hi Sam!"
    assert signed_text("Hi\n", "") == "Hi\n"
