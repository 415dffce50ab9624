"""A prospect: a person the user writes to. Only values; addresses are compared, never resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from outreach_app.domain.addresses import check_address
from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_hours import check_time_zone


@dataclass(frozen=True, slots=True)
class ProspectForm:
    """What the user may say of a prospect. `time_zone` is an IANA name or empty."""

    address: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    time_zone: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prospect:
    """A stored prospect. `unsubscribed_at` is set once the person asked for no more mail."""

    id: int
    form: ProspectForm
    created_at: datetime
    unsubscribed_at: datetime | None = None

    @property
    def address(self) -> str:
        """Where mail goes."""
        return self.form.address

    @property
    def name(self) -> str:
        """First and last name, or the address where neither is known."""
        return " ".join(part for part in (self.form.first_name, self.form.last_name) if part) or (
            self.form.address
        )


def address_key(address: str) -> str:
    """The form under which addresses are compared: trimmed, case folded.

    The local part is folded too: no provider in use tells `Ana@` from `ana@`, and two rows for
    one person cost the user more than the freedom RFC 5321 section 2.4 leaves to servers.
    """
    return address.strip().casefold()


def checked(form: ProspectForm) -> ProspectForm:
    """The form, trimmed and with a valid address and time zone, else UserError."""
    return ProspectForm(
        address=check_address(form.address),
        first_name=_one_line(form.first_name),
        last_name=_one_line(form.last_name),
        company=_one_line(form.company),
        time_zone=check_time_zone(form.time_zone),
        fields=_free_fields(form.fields),
    )


def merge_fields(prospect: Prospect) -> Mapping[str, str]:
    """All that a template may know of a prospect, by field name.

    What is known of every prospect wins over a free field of the same name.
    """
    return {**prospect.form.fields, **_known(prospect.form)}


def _known(form: ProspectForm) -> dict[str, str]:
    return {
        "first_name": form.first_name,
        "last_name": form.last_name,
        "name": " ".join(part for part in (form.first_name, form.last_name) if part),
        "company": form.company,
        "address": form.address,
        "email": form.address,
        "domain": form.address.rpartition("@")[2],
    }


KNOWN = frozenset(_known(ProspectForm("")))
"""Names that no free field can take."""


def _free_fields(given: Mapping[str, str]) -> dict[str, str]:
    """The fields without stray spaces and empty lines. UserError for a name that can not be one."""
    fields = {name.strip(): value.strip() for name, value in given.items()}
    if not fields.get("", "x"):
        del fields[""]
    for name in fields:
        if not name.isidentifier():
            raise UserError(
                "field-name",
                f"“{name}” can not be a field's name: use letters, digits and _ only.",
            )
        if name in KNOWN:
            raise UserError(
                "field-name",
                f"“{name}” is known of every prospect: choose another name for a free field.",
            )
    return fields


def _one_line(text: str) -> str:
    return " ".join(text.split())
