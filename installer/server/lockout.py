#!/usr/bin/python3
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks a login for a while after too many wrong passwords (SECURITY.md 1.1).

PostgreSQL writes failed sign-ins into its log; with log_destination = 'jsonlog' and logging_collector = on this script
reads them. A locked login looks like a wrong password. Run it on the server as the cluster's owner:

    lockout.py --log-dir /var/lib/postgresql/15/main/log --state /var/lib/postgresql/lockout.json --database padesk
"""
import argparse
import json
import pathlib
import re
import subprocess
import time

LOGIN = re.compile(r"[cs]_[0-9a-f]{32}")


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--log-dir", type=pathlib.Path, required=True)
    parser.add_argument("--state", type=pathlib.Path, required=True)
    parser.add_argument("--database", default="padesk")
    parser.add_argument("--tries", type=int, default=5)
    parser.add_argument("--within", type=float, default=600, help="seconds")
    parser.add_argument("--locked-for", type=float, default=900, help="seconds")
    return parser.parse_args()


class Log:
    """The lines written since the start, over all the files that the server begins meanwhile."""

    def __init__(self, folder):
        self.folder = folder
        self.read = {path: path.stat().st_size for path in folder.glob("*.json")}

    def lines(self):
        for path in sorted(self.folder.glob("*.json"), key=lambda one: one.stat().st_mtime):
            with path.open("rb") as file:
                file.seek(self.read.get(path, 0))
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    self.read[path] = self.read.get(path, 0) + len(line)
                    yield line


class Lockout:
    def __init__(self, given):
        self.given = given
        self.failures = {}
        self.locked = json.loads(given.state.read_text()) if given.state.exists() else {}

    def sql(self, statement):
        command = ["psql", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--dbname", self.given.database]
        subprocess.run(command, input=statement, text=True, check=True)

    def save(self):
        part = self.given.state.with_suffix(".part")
        part.write_text(json.dumps(self.locked))
        part.replace(self.given.state)

    def fail(self, login, now):
        times = [one for one in self.failures.get(login, []) if one > now - self.given.within] + [now]
        self.failures[login] = times
        if len(times) < self.given.tries or login in self.locked:
            return
        # Written down first: a login that is locked and forgotten would stay so.
        self.locked[login] = now + self.given.locked_for
        self.save()
        self.sql(
            "do $$ begin if exists (select from pg_roles where rolname = '%s') then "
            "execute 'alter role %s valid until ''2000-01-01'''; end if; end $$" % (login, login)
        )
        print("locked", login, flush=True)

    def unlock(self, now):
        for login in [one for one, until in self.locked.items() if until <= now]:
            # A login that was disabled meanwhile stays shut.
            self.sql(
                "do $$ begin if exists (select from pa.login where role_name = '%s' and enabled) then "
                "execute 'alter role %s valid until ''infinity'''; end if; end $$" % (login, login)
            )
            del self.locked[login]
            self.failures.pop(login, None)
            self.save()
            print("unlocked", login, flush=True)


def main():
    given = options()
    log = Log(given.log_dir)
    lockout = Lockout(given)
    print("watching", flush=True)
    while True:
        now = time.time()
        for line in log.lines():
            entry = json.loads(line)
            if entry.get("state_code") == "28P01" and LOGIN.fullmatch(entry.get("user", "")):
                lockout.fail(entry["user"], now)
        lockout.unlock(now)
        time.sleep(0.5)


if __name__ == "__main__":
    main()
