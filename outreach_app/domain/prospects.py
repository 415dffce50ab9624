"""A prospect: a person the user writes to. Only values; addresses are compared, never resolved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType

from outreach_app.domain.addresses import check_address
from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_hours import check_time_zone

FIRST_STAGE = "new"
"""The key of the stage in which everybody starts."""


LONGEST_TAG = 60


@dataclass(frozen=True, slots=True)
class ProspectForm:
    """What the user may say of a prospect. `time_zone` is an IANA name or empty.

    `stage` is a stage's key, `tags` are names, each once.
    """

    address: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    time_zone: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    stage: str = FIRST_STAGE
    phone: str = ""
    job_title: str = ""
    website: str = ""
    tags: tuple[str, ...] = ()


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


def tag_key(name: str) -> str:
    """The form under which tags are compared."""
    return " ".join(name.split()).casefold()


def company_key(company: str) -> str:
    """The form under which companies are compared."""
    return " ".join(company.split()).casefold()


def checked_tags(names: Iterable[str]) -> tuple[str, ...]:
    """The tags without stray spaces, each once however it is written, in alphabetical order.

    UserError for one that is no word but a text.
    """
    return _in_order(tuple(names))


@lru_cache(maxsize=2048)
def _in_order(names: tuple[str, ...]) -> tuple[str, ...]:
    """Lists say the same few tags a hundred thousand times."""
    found = {tag_key(name): one_line(name) for name in reversed(names) if name.strip()}
    for name in found.values():
        if len(name) > LONGEST_TAG or "," in name:
            raise UserError(
                "tag", f"“{name[:LONGEST_TAG]}” can not be a tag: use a few words without commas."
            )
    return tuple(found[key] for key in sorted(found))


def checked(form: ProspectForm) -> ProspectForm:
    """The form, trimmed and with a valid address and time zone, else UserError."""
    return form_of(**{name: getattr(form, name) for name in _NAMES})


def form_of(
    address: str,
    *,
    fields: Mapping[str, str] = MappingProxyType({}),
    time_zone: str = "",
    stage: str = "",
    tags: tuple[str, ...] = (),
    **plain: str,
) -> ProspectForm:
    """A form of what somebody wrote, trimmed, with valid address and time zone, else UserError.

    `plain` are the fields of one line.
    """
    return ProspectForm(
        address=check_address(address),
        time_zone=check_time_zone(time_zone) if time_zone else "",
        fields=_free_fields(fields) if fields else {},
        stage=stage.strip() or FIRST_STAGE,
        tags=checked_tags(tags) if tags else (),
        **{name: " ".join(text.split()) for name, text in plain.items()},
    )


_NAMES = tuple(field.name for field in fields(ProspectForm))


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
        "job_title": form.job_title,
        "phone": form.phone,
        "website": form.website,
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
        _check_field_name(name)
    return fields


@lru_cache(maxsize=1024)
def _check_field_name(name: str) -> None:
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


def one_line(text: str) -> str:
    """The text without line ends and stray spaces."""
    return " ".join(text.split())
