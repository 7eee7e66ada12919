#!/usr/bin/python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A nomination is found, read and approved as a screen reader does it: by roles, names and accessible actions.

screenreader.py PROGRAM

Exit code 0: approved, and the database says so; 1: what the screen reader missed stands on standard error.
Needs the Python of the system, which Debian's python3-pyatspi is made for.
"""
import signal
import sys
import time

import pyatspi

from desksession import DeskSession, Missing

PATIENCE = 30  # seconds for one step; a busy machine is slow
IN_ALL = 170  # seconds; less than the time limit in CMakeLists.txt, so that the session is still cleared away

WINDOW = "PA Desk"
TABLE = "Requests for access"
COMPARISON = "Comparison of the values"
NOTHING = "nothing"
SCRIPT = "On the phone"
READ_COLUMNS = ("Request", "Site", "Company", "Match", "State")
ROLES = ("Site contact", "Secondary", "User")
ACCESS = "Download only"


def until(look, what):
    """The first true answer of look(); parts of the window come and go meanwhile."""
    end = time.monotonic() + PATIENCE
    trouble = ""
    while time.monotonic() < end:
        try:
            answer = look()
            if answer:
                return answer
            trouble = ""
        except (LookupError, NotImplementedError, RuntimeError, AttributeError) as error:
            trouble = f" ({error!r})"
        time.sleep(0.2)
    raise Missing(f"not there after {PATIENCE} s: {what}{trouble}")


def expect(right, what):
    if not right:
        raise Missing(what)


# ---- What is there ---------------------------------------------------------------------------------------------------


def has(one, *states):
    return all(one.getState().contains(state) for state in states)


def shown(root, role=None, named=lambda name: True):
    """Everything under root that is on the screen, in the order in which it is read."""
    if not has(root, pyatspi.STATE_SHOWING):
        return []
    found = [root] if (role is None or root.getRole() == role) and named(root.name) else []
    if root.getRole() == pyatspi.ROLE_TABLE:
        return found  # its cells are read by row and column
    for child in root:
        if child is not None:
            found += shown(child, role, named)
    return found


def one(root, role, named, what):
    """The only one of that role and name: a listener could not tell two apart."""
    found = until(lambda: shown(root, role, named), what)
    expect(len(found) == 1, f"{what}: {len(found)} times, {[each.name for each in found]}")
    return found[0]


def called(name):
    return lambda other: other == name


def press(button, action="Press"):
    names = [button.queryAction().getName(n) for n in range(button.queryAction().nActions)]
    expect(action in names, f"“{button.name}” has no action {action}, only {names}")
    expect(has(button, pyatspi.STATE_ENABLED), f"“{button.name}” is not enabled")
    button.queryAction().doAction(names.index(action))


def heads(table):
    face = table.queryTable()
    return [face.getColumnDescription(column) for column in range(face.nColumns)]


def read_row(table, row):
    """What is read in a row, by the head of the column."""
    face = table.queryTable()
    return {head: face.getAccessibleAt(row, column).name for column, head in enumerate(heads(table))}


# ---- The steps -------------------------------------------------------------------------------------------------------


def find_window():
    def look():
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "padesk":
                return next((frame for frame in application if frame is not None and WINDOW in frame.name), None)
        return None
    return until(look, f"an application padesk with a window “… {WINDOW} …”")


def read_table(table, session):
    """All rows as they are read; the first against the database."""
    until(lambda: table.queryTable().nRows > 0, "a row in the table of requests")
    for column in READ_COLUMNS:
        expect(column in heads(table), f"the table has no column “{column}”, only {heads(table)}")
    rows = until(lambda: [read_row(table, row) for row in range(table.queryTable().nRows)], "the texts of the table")
    first = rows[0]
    for column in READ_COLUMNS:
        expect(first[column].strip(), f"nothing to hear under “{column}”: {first}")
    stored = session.row("""select s.site_number, n.company, n.state from nomination n join site s on s.id = n.site_id
        where n.id = ?""", ident(first))
    expect(stored == (first["Site"], first["Company"], "office_review") and first["State"] == "Office review",
           f"the first row is read as {first}, the database has {stored}")
    return rows


def ident(row):
    return int(row["Request"].removeprefix("N-"))


def select_matching(table, rows):
    """The last request without a difference, as it is read; Qt adds to the selection, so the others leave it first."""
    matching = [number for number, row in enumerate(rows) if row["Match"].endswith(" match")]
    face = table.queryTable()
    before = face.getSelectedRows()
    expect(matching and matching[-1] not in before, f"all fields match only where the selection is, or nowhere: {rows}")
    for row in [*before, matching[-1]]:
        press(face.getAccessibleAt(row, 0), "Toggle")
    until(lambda: list(face.getSelectedRows()) == [matching[-1]], f"that only row {matching[-1]} is selected")
    return rows[matching[-1]]


def read_case(window, row, session):
    """Heading and script name the case; the comparison says Match wherever there are two values."""
    family, given = session.row("select family, given from nomination where id = ?", ident(row))
    heading = one(window, pyatspi.ROLE_LABEL, lambda name: row["Request"] in name and row["Site"] in name,
                  f"a heading of the case {row['Request']}").name
    expect(f"{family} {given}" in heading, f"the heading does not name {family} {given}: {heading}")
    table = one(window, pyatspi.ROLE_TABLE, called(COMPARISON), f"a table “{COMPARISON}”")
    read = until(lambda: [read_row(table, line) for line in range(table.queryTable().nRows)], "the compared values")
    values = {line["Field"]: line for line in read}
    expect(values.get("Name", {}).get("Requested") == f"{family} {given}", f"the applicant's name is not read: {read}")
    expect(values.get("Company", {}).get("Requested") == row["Company"], f"the company is not read: {read}")
    for line in read:
        one_sided = NOTHING in line.values()
        expect(line["Verdict"] == ("Unchecked" if one_sided else "Match"), f"the verdict is read as in {line}")
    script = one(window, pyatspi.ROLE_FRAME, called(SCRIPT), f"the box “{SCRIPT}”")
    sentences = [label.name for label in shown(script, pyatspi.ROLE_LABEL)]
    expect(any(row["Request"] in sentence for sentence in sentences),
           f"the script does not name {row['Request']}: {sentences}")


def approve(window, row):
    press(one(window, pyatspi.ROLE_PUSH_BUTTON, called("Approve…"), "a button “Approve…”"))
    compared = one(window, pyatspi.ROLE_CHECK_BOX, lambda name: name.endswith(f"site number {row['Site']}"),
                   f"a box for having compared the site number {row['Site']}")
    role = until(lambda: [each for each in shown(window) if each.name in ROLES and has(each, pyatspi.STATE_CHECKED)],
                 f"which of the roles {ROLES} is chosen")
    expect(len(role) == 1, f"more than one role is chosen: {[each.name for each in role]}")
    access = one(window, pyatspi.ROLE_RADIO_BUTTON, called(ACCESS), f"the access “{ACCESS}”")
    press(access, "Toggle")
    until(lambda: has(access, pyatspi.STATE_CHECKED), f"that “{ACCESS}” is chosen")
    words = f"Approve access to {row['Site']}"
    confirm = one(window, pyatspi.ROLE_PUSH_BUTTON, called(words), f"a button “{words}”")
    expect(not has(confirm, pyatspi.STATE_ENABLED), "it can be confirmed before the site number was compared")
    press(compared, "Toggle")
    until(lambda: has(compared, pyatspi.STATE_CHECKED), f"the tick at “{compared.name}”")
    # The bar may be made anew, and so the button.
    press(until(lambda: next((each for each in shown(window, pyatspi.ROLE_PUSH_BUTTON, called(words))
                              if has(each, pyatspi.STATE_ENABLED)), None), f"that “{words}” can be pressed"))


def read_result(window, row, session):
    alert = one(window, pyatspi.ROLE_ALERT, lambda name: name.startswith(f"{row['Request']} approved"),
                f"an alert that {row['Request']} is approved")
    one(alert, pyatspi.ROLE_PUSH_BUTTON, called("Undo"), "a button “Undo” in the alert")
    until(lambda: session.row("select state from nomination where id = ?", ident(row)) == ("approved",),
          f"{row['Request']} as approved in the database")
    member = session.row("""select m.tool_level from member m join nomination n on n.member_id = m.id
        where n.id = ?""", ident(row))
    expect(member == ("download",), f"“{ACCESS}” was chosen, the database has {member}")


def run(session):
    window = find_window()
    table = one(window, pyatspi.ROLE_TABLE, called(TABLE), f"a table “{TABLE}”")
    row = select_matching(table, read_table(table, session))
    read_case(window, row, session)
    approve(window, row)
    read_result(window, row, session)
    print(f"heard and approved: {row['Request']}, {row['Site']}, {row['Company']}")


def stop(number, _):
    late = number == signal.SIGALRM
    raise Missing(f"not done after {IN_ALL} s" if late else f"stopped by {signal.Signals(number).name}")


def main():
    for number in (signal.SIGALRM, signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    signal.alarm(IN_ALL)
    try:
        with DeskSession(sys.argv[1]) as session:
            run(session)
    except Missing as missing:
        sys.exit(f"screenreader: {missing}")


if __name__ == "__main__":
    main()
