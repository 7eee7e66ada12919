# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# PaDesk::Version carries the generated header padesk_version.h: name, version and git revision of the program.
# Included as a module it declares the target; run as a script (cmake -P) it writes the header, at every build but only
# when something in it changed, so that a commit rebuilds one file.
if(CMAKE_SCRIPT_MODE_FILE)
    set(PADESK_REVISION unknown)
    find_package(Git QUIET)
    if(GIT_FOUND AND EXISTS ${SOURCE_DIR}/.git)
        execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE_DIR} describe --always --dirty --exclude=* --abbrev=12
            OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
        if(NOT failed)
            set(PADESK_REVISION ${described})
        endif()
    endif()
    configure_file(${SOURCE_DIR}/cmake/padesk_version.h.in ${OUTPUT} @ONLY)
    return()
endif()

set(version_dir ${CMAKE_BINARY_DIR}/generated)
set(write_version ${CMAKE_COMMAND} -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -DOUTPUT=${version_dir}/padesk_version.h
    -DPROJECT_VERSION=${PROJECT_VERSION} -P ${CMAKE_CURRENT_LIST_FILE})
add_custom_target(padesk_write_version COMMAND ${write_version} BYPRODUCTS ${version_dir}/padesk_version.h
    COMMENT "Looking up the revision")
add_library(padesk_version INTERFACE)
add_library(PaDesk::Version ALIAS padesk_version)
add_dependencies(padesk_version padesk_write_version)
target_include_directories(padesk_version INTERFACE ${version_dir})
