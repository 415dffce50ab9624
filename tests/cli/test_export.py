"""`outreach export`: as a script uses it."""

import csv
import io
import json
from pathlib import Path

from tests.journeys.outreach import Outreach


def test_a_part_of_the_list_in_chosen_columns(outreach: Outreach, tmp_path: Path) -> None:
    people = "E-Mail;Firma;Tags\nana@bakery.example;=1+1;vip\nbob@stone.example;Stone;\n"
    outreach.done("import", "-", stdin=people)
    path = tmp_path / "list.csv"
    done = outreach.done(
        "export", str(path), "--tag", "vip", "--columns", "address,company", "--excel"
    )
    assert done == {"files": [str(path)], "prospects": 1, "activity": 0}
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert rows == [["Address", "Company"], ["ana@bakery.example", "'=1+1"]]
    outreach.done("export", str(tmp_path / "all.json"), "--activity")
    assert len(json.loads((tmp_path / "all.json").read_text())["prospects"]) == 2
    wrong = outreach.run("export", str(tmp_path / "list.doc"))
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
