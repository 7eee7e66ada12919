# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package: cmake --build --preset release && cpack --config build/release/CPackConfig.cmake

include(GNUInstallDirs)
install(TARGETS padesk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    install(FILES installer/deb/padesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES installer/deb/padesk.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES installer/deb/padesk-profile.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES installer/deb/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(DIRECTORY installer/server DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples USE_SOURCE_PERMISSIONS)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "PA Desk contributors <padesk@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and so is not seen in the binary: the SQL drivers, a Japanese font, the zone of the office,
# Qt's own sentences, and what the keychain is reached by.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, fonts-noto-cjk, fonts-dejavu-core, qt6-translations-l10n, tzdata, \
libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "postgresql-client, gnome-keyring | kwalletmanager")
set(CPACK_PACKAGE_DESCRIPTION
    "PA Desk is the desk of a PA office: it judges self-nominations, works off
requests for temporary passcodes, prints the letters and keeps sites and users,
on a file of its own or on a shared PostgreSQL server.")
include(CPack)
