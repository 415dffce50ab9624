"""The models that outlive any page, built once."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from outreach_app.ui.models.alert_model import AlertModel
from outreach_app.ui.models.outbox_model import OutboxModel
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.models.suppression_model import SuppressionModel
from outreach_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class DeskModels:
    """One model a list."""

    prospects: ProspectModel
    outbox: OutboxModel
    alerts: AlertModel
    suppressed: SuppressionModel


def build_models(prospects: ProspectModel, theme: Theme, owner: QObject) -> DeskModels:
    """The models, owned by `owner`; the first list has one already."""
    return DeskModels(
        prospects, OutboxModel(theme, owner), AlertModel(owner), SuppressionModel(owner)
    )
