#!/usr/bin/env bash
# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package in a new, minimal Debian 12 in a temporary folder and lets it do its main job there. Needs root,
# debootstrap and Debian's archive. try-in-clean-place.sh PACKAGE.deb
set -euo pipefail
package=$(readlink -f "$1")
place=$(mktemp -d "${TMPDIR:-/tmp}/padesk-clean.XXXXXX")
leave() {
    umount -q "$place/proc" 2>/dev/null || true
    rm -rf --one-file-system "$place"
}
trap leave EXIT
# Where this machine gets its own packages from.
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    awk '$1 == "deb" && $2 ~ /^http/ { print $2; exit } $1 == "URIs:" { print $2; exit }' || true)
debootstrap --variant=minbase bookworm "$place" "${mirror:-http://deb.debian.org/debian}" >"$place.log" 2>&1 ||
    { cat "$place.log" >&2; exit 1; }
rm -f "$place.log"
cp "$package" "$place/tmp/padesk.deb"
[ -d /etc/apt/apt.conf.d ] && cp -r /etc/apt/apt.conf.d/. "$place/etc/apt/apt.conf.d/"
mount -t proc proc "$place/proc"
inside() { chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get -qq update
inside apt-get -qq -y --no-install-recommends install /tmp/padesk.deb >/dev/null
inside padesk --version
inside padesk demo run --out /tmp/out
inside test -s /tmp/out/summary.json
grep -q '"audit": "ok"' "$place/tmp/out/summary.json"
inside sh -c 'ls /tmp/out/letters/*.pdf' >/dev/null
# The window itself: it must come up and stay.
status=0
inside env QT_QPA_PLATFORM=offscreen timeout 8 padesk --demo || status=$?
[ "$status" = 124 ] || { echo "The window did not stay: exit $status" >&2; exit 1; }
echo "Installed, worked and started in a clean Debian: $(basename "$package")"
