"""The design's tokens: every colour of the app, once for light and once for dark, and contrast."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by their duty, as #rrggbb. `tick` names the picture of a ticked box."""

    window: str
    rail: str
    card: str
    field: str
    line: str
    edge: str
    hover: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    on_selection: str
    on_selection_muted: str
    focus: str
    human: str
    human_soft: str
    machine: str
    machine_soft: str
    unsure: str
    unsure_soft: str
    hot: str
    hot_soft: str
    warm: str
    warm_soft: str
    danger: str
    danger_soft: str
    on_danger: str
    paper: str
    paper_ink: str
    paper_link: str
    paper_muted: str
    paper_chip: str
    paper_chip_ink: str
    paper_code: str
    tick: str

    def stage(self, colour: str) -> str:
        """The ink for a stage's colour word; the word itself always stands beside it."""
        return _STAGES.get(colour, {}).get(self.tick, self.muted)


_STAGES = {
    "blue": {"light": "#1f5fbf", "dark": "#7db0f7"},
    "teal": {"light": "#0f766e", "dark": "#5fd0c5"},
    "violet": {"light": "#6d3fc0", "dark": "#b79bf5"},
    "amber": {"light": "#9a6700", "dark": "#e9bd68"},
    "green": {"light": "#17694a", "dark": "#6fd3a4"},
    "red": {"light": "#b02a1e", "dark": "#ff9a8d"},
}

LIGHT = Tokens(
    window="#f6f7f9",
    rail="#eceff3",
    card="#ffffff",
    field="#ffffff",
    line="#e1e5ea",
    edge="#c3cad4",
    hover="#e3e8ee",
    text="#1a2230",
    muted="#566173",
    accent="#1f5fbf",
    accent_hover="#194f9f",
    on_accent="#ffffff",
    selection="#dce8fa",
    on_selection="#12305e",
    on_selection_muted="#3f5678",
    focus="#1f5fbf",
    human="#17694a",
    human_soft="#e2f3ea",
    machine="#596375",
    machine_soft="#edf0f4",
    unsure="#7a5200",
    unsure_soft="#fbf0d9",
    hot="#b02a1e",
    hot_soft="#fde8e5",
    warm="#93490a",
    warm_soft="#fdeedd",
    danger="#b02a1e",
    danger_soft="#fde8e5",
    on_danger="#ffffff",
    paper="#ffffff",
    paper_ink="#1a2230",
    paper_link="#1f5fbf",
    paper_muted="#566173",
    paper_chip="#dce8fa",
    paper_chip_ink="#12305e",
    paper_code="#e8ebf0",
    tick="light",
)

DARK = Tokens(
    window="#15191f",
    rail="#101318",
    card="#1d222a",
    field="#171b22",
    line="#2c333e",
    edge="#465060",
    hover="#262d37",
    text="#e8ecf2",
    muted="#a3aebd",
    accent="#7db0f7",
    accent_hover="#9cc3fa",
    on_accent="#0d1b30",
    selection="#23395a",
    on_selection="#eaf2ff",
    on_selection_muted="#b9cae6",
    focus="#7db0f7",
    human="#6fd3a4",
    human_soft="#17352a",
    machine="#aab4c2",
    machine_soft="#2a313b",
    unsure="#e9bd68",
    unsure_soft="#3a2f17",
    hot="#ff9a8d",
    hot_soft="#44211e",
    warm="#f3b273",
    warm_soft="#3d2b18",
    danger="#ff9a8d",
    danger_soft="#44211e",
    on_danger="#2b0b07",
    paper="#f7f8fa",
    paper_ink="#1a2230",
    paper_link="#1f5fbf",
    paper_muted="#566173",
    paper_chip="#dce8fa",
    paper_chip_ink="#12305e",
    paper_code="#e8ebf0",
    tick="dark",
)

READ_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", ("window", "rail", "card", "field", "hover")),
    ("muted", ("window", "rail", "card", "field")),
    ("accent", ("window", "card", "rail")),
    ("on_accent", ("accent", "accent_hover")),
    ("on_selection", ("selection",)),
    ("on_selection_muted", ("selection",)),
    ("human", ("human_soft", "card")),
    ("machine", ("machine_soft", "card")),
    ("unsure", ("unsure_soft", "card")),
    ("hot", ("hot_soft", "card")),
    ("warm", ("warm_soft", "card")),
    ("danger", ("danger_soft", "card", "window")),
    ("on_danger", ("danger",)),
    ("paper_ink", ("paper", "paper_code")),
    ("paper_muted", ("paper",)),
    ("paper_chip_ink", ("paper_chip",)),
    ("paper_link", ("paper",)),
)
"""Which ink is read on which grounds; a test holds each pair to 4.5:1 (WCAG 2.2, 1.4.3)."""


def contrast(ink: str, ground: str) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
