"""Who made a request: a person, a machine, the sender. An ordered table of rules, pure.

`judge_mail` judges all hits of one mail at once. The evidence (published networks, lists of bots)
is built outside and handed in; nothing here reads files, clocks or the network.
"""

from outreach_app.domain.classify.case import Evidence
from outreach_app.domain.classify.judge import RULES, RULES_VERSION, judge_hit, judge_mail, known_at
from outreach_app.domain.classify.rule import Rule

__all__ = ["RULES", "RULES_VERSION", "Evidence", "Rule", "judge_hit", "judge_mail", "known_at"]
