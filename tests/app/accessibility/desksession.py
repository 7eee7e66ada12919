# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session of its own for the desk: a folder, a display, a bus with AT-SPI, and the program on a demo database."""
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time

from gi.repository import Gio, GLib

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
REGISTRY = "org.a11y.atspi.Registry"
SITES, USERS, SEED = 200, 800, 1
STARTING = 30  # seconds


class Missing(Exception):
    """What could not be found, read or started; its text is for whoever reads the test's output."""


def bus_at(address):
    """Not the connection that is shared in a process: that one ends the process with the bus."""
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def is_answering(display):
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(f"/tmp/.X11-unix/X{display}")
        except OSError:
            return False
    return True


class DeskSession:
    """Begins with the block and ends with it, whatever happens inside; what was started last is stopped first."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="padesk-a11y-")
        self.database = os.path.join(self.folder, "demo.padesk")
        self.desk = None
        self._started = []

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            self._signal(process, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                pass
            # The rest of the group too: the bus starts the registry, the launcher starts a bus.
            self._signal(process, signal.SIGKILL)
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def row(self, query, *values):
        """The first row that the query gives, or nothing."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchone()
        finally:
            connection.close()

    def _begin(self):
        # Reading and the desk share the environment: pyatspi looks for the bus in it.
        for name in ("AT_SPI_BUS_ADDRESS", "PADESK_DATABASE", "PADESK_PROFILE", "WAYLAND_DISPLAY", "XAUTHORITY"):
            os.environ.pop(name, None)
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.folder
        os.environ.update(GSETTINGS_BACKEND="memory", QT_QPA_PLATFORM="offscreen", TZ="Asia/Tokyo")
        subprocess.run([self.program, "demo", "create", "--sites", str(SITES), "--users", str(USERS), "--seed",
                        str(SEED), self.database], check=True, stdout=subprocess.DEVNULL)
        os.environ["DISPLAY"] = self._start_display()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self._start([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._await_registry()
        os.environ.update(QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.desk = self._start([self.program, "--language", "en", "--database", f"sqlite:{self.database}"])

    def _start(self, command, **options):
        try:
            process = subprocess.Popen(command, start_new_session=True, **options)
        except FileNotFoundError as error:
            raise Missing(f"{command[0]} is not installed (see installer/apt.txt)") from error
        self._started.append(process)
        return process

    @staticmethod
    def _await_registry():
        """A program that starts before the registry can be reached stays unheard for good."""
        end = time.monotonic() + STARTING
        while True:
            try:
                session = bus_at(os.environ["DBUS_SESSION_BUS_ADDRESS"])
                address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                            Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
                bus_at(address).call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                          "StartServiceByName", GLib.Variant("(su)", (REGISTRY, 0)), None,
                                          Gio.DBusCallFlags.NONE, -1, None)
                return
            except GLib.Error as error:
                if time.monotonic() > end:
                    raise Missing(f"the registry of AT-SPI does not start: {error.message}") from error
            time.sleep(0.1)

    @staticmethod
    def _signal(process, number):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass

    def _start_display(self):
        """Another server that ends at the same moment may take the socket of its number away with it."""
        for _ in range(5):
            number = self._start_server()
            if is_answering(number):
                return f":{number}"
        raise Missing("Xvfb starts, but cannot be reached")

    def _start_server(self):
        """The server itself looks for a number that is free."""
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            try:
                self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                            pass_fds=[writing], stderr=subprocess.DEVNULL)
            finally:
                os.close(writing)
            number = answer.readline().strip()
        if not number:
            raise Missing("Xvfb does not start")
        return number

    def _start_bus(self):
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = bus.stdout.readline().strip()
        if not address:
            raise Missing("dbus-daemon does not start")
        return address
