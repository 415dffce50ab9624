"""Which mails deserve a second look, though nothing new came of them. It judges none.

Whoever changes what a verdict depends on has the mails that it concerns judged again at once. Left
over is what concerns every mail there is: the user's own connections and devices, which grow with
each network that they work from, and rules that are newer than a verdict.
"""

from collections.abc import Collection

from outreach_app.domain.networks import connection_of
from outreach_app.services.ports import Transaction


def second_look(tx: Transaction, mail_ids: Collection[int], rules_version: int) -> frozenset[int]:
    """Those of these mails that were asked for from where the user is, or judged by other rules."""
    if not mail_ids:
        return frozenset()
    devices = (device.address for device in tx.ledger.devices.all())
    own = set(map(connection_of, (*tx.feeds.own_addresses(), *devices))) - {None}
    return frozenset(
        mail_id
        for mail_id, address, judged_by in tx.hits.origins_of_mails(mail_ids)
        if judged_by != rules_version or connection_of(address) in own
    )
