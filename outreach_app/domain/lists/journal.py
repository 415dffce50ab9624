"""What an import wrote of each person, so that it can be taken back and spare what came later."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter

from outreach_app.domain.prospects import ProspectForm

Value = str | tuple[str, ...] | None

_OWN = "fields."
_PLAIN = tuple(
    sorted(field.name for field in fields(ProspectForm) if field.name not in ("fields", "tags"))
)
_plain_of = attrgetter(*_PLAIN)


@dataclass(frozen=True, slots=True)
class Change:
    """One fact of a person before and after. A free field's name begins with `fields.`."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class JournalRow:
    """What one import did to one prospect: added it as this digest says, or changed it so."""

    prospect_id: int
    digest: str
    changes: tuple[Change, ...]


def digest_of(form: ProspectForm) -> str:
    """Changes with whatever is said of the person. What is empty does not count, so that a later
    version's further columns leave it as it is.
    """
    said = [f"{name}={value}" for name, value in zip(_PLAIN, _plain_of(form), strict=True) if value]
    said += [f"tag={tag}" for tag in form.tags]
    if form.fields:
        said += [f"{_OWN}{name}={form.fields[name]}" for name in sorted(form.fields)]
    return hashlib.blake2b("\0".join(said).encode(), digest_size=12).hexdigest()


def changes_between(before: ProspectForm, after: ProspectForm) -> tuple[Change, ...]:
    """What is different, fact by fact."""
    old, new = _values(before), _values(after)
    return tuple(
        Change(name, old.get(name), new.get(name))
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    )


def taken_back(now: ProspectForm, changes: Sequence[Change]) -> ProspectForm:
    """The form with each change undone that nobody has changed again since."""
    values, known = _values(now), {field.name for field in fields(ProspectForm)}
    own = dict(now.fields)
    plain: dict[str, object] = {}
    for change in changes:
        if change.name == "tags":
            plain["tags"] = _tags_back(now, change)
        elif values.get(change.name) != change.after:
            continue
        elif change.name.startswith(_OWN):
            _put_back(own, change)
        elif change.name in known:
            plain[change.name] = change.before
    return replace(now, fields=own, **plain)  # type: ignore[arg-type]  # each is its field's


def _tags_back(now: ProspectForm, change: Change) -> tuple[str, ...]:
    """Only the tags that the import gave are taken away."""
    given = set(change.after or ()) - set(change.before or ())
    return tuple(tag for tag in now.tags if tag not in given)


def _put_back(own: dict[str, str], change: Change) -> None:
    name = change.name.removeprefix(_OWN)
    if isinstance(change.before, str):
        own[name] = change.before
    else:
        own.pop(name, None)


def _values(form: ProspectForm) -> Mapping[str, Value]:
    plain: dict[str, Value] = {
        field.name: getattr(form, field.name)
        for field in fields(ProspectForm)
        if field.name != "fields"
    }
    return plain | {_OWN + name: value for name, value in form.fields.items()}
