#!/bin/sh
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A backup of a server and the proof that it can be restored: dumps the database and the logins, restores the dump beside
# the original, and verifies the history of what was restored. Run it daily as the server's owner, with room for the
# database once more:
#     PGHOST=/run/postgresql PGUSER=postgres backup.sh padesk /var/backups/padesk
# What it leaves is padesk-DATE.dump and padesk-DATE.logins.sql, for nobody else to read; a backup that can't be restored
# is called .bad, and the exit code is 1. Restore: createdb padesk; psql -f ….logins.sql; pg_restore -d padesk ….dump
set -eu
database=$1
folder=$2
program=${PADESK:-padesk}
umask 077
mkdir -p "$folder"
stamp=$(date -u +%Y%m%dT%H%M%SZ)
dump=$folder/$database-$stamp.dump
proof=${database}_proof_$$

finish() {
    status=$?
    dropdb --if-exists --force "$proof" 2>/dev/null || true
    [ "$status" = 0 ] || [ ! -e "$dump" ] || mv "$dump" "$dump.bad"
}
trap finish EXIT

pg_dumpall --globals-only --file "$folder/$database-$stamp.logins.sql"
pg_dump --format=custom --file "$dump" "$database"

createdb --template template0 "$proof"
pg_restore --exit-on-error --dbname "$proof" "$dump"

# Host, port and user as for the tools of PostgreSQL above.
host=${PGHOST:-localhost}
case $host in /*) host=localhost ;; esac
url() { echo "postgresql://${PGUSER:-postgres}@$host:${PGPORT:-5432}/$1"; }
"$program" audit verify --database "$(url "$proof")"
"$program" db check --database "$(url "$proof")"
