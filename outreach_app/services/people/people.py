"""The use cases around people, side by side."""

from dataclasses import dataclass

from outreach_app.services.people.companies import Companies
from outreach_app.services.people.deeds import Deeds
from outreach_app.services.people.merging import Merging
from outreach_app.services.people.notebook import Notes
from outreach_app.services.people.pipeline import Pipeline
from outreach_app.services.people.undoing import Undoing
from outreach_app.services.people.views import Views
from outreach_app.services.ports import Clock, Store
from outreach_app.services.reckoning import Reckoning


@dataclass(frozen=True, slots=True)
class People:
    """What a window or a command line can do with prospects beyond adding one."""

    deeds: Deeds
    notes: Notes
    pipeline: Pipeline
    views: Views
    companies: Companies
    merging: Merging
    undoing: Undoing


def build_people(store: Store, clock: Clock, reckoning: Reckoning) -> People:
    """All of them over one store."""
    return People(
        deeds=Deeds(store, clock),
        notes=Notes(store, clock),
        pipeline=Pipeline(store, clock),
        views=Views(store, clock),
        companies=Companies(store, clock),
        merging=Merging(store, clock),
        undoing=Undoing(store, clock, reckoning),
    )
