# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What makes a build quick and changes nothing in its result: ccache and a fast linker, each when it is there.
include(CheckLinkerFlag)
option(PADESK_CCACHE "Use ccache when it is installed" ON)
set(PADESK_LINKER "" CACHE STRING "mold, lld, or default; empty takes the first of mold and lld that works")

find_program(CCACHE_PROGRAM ccache)
if(PADESK_CCACHE AND CCACHE_PROGRAM AND NOT MSVC)
    # A precompiled header is cacheable only when its time stamps and its defines are left out of the key. The base
    # directory makes paths relative, so that a second checkout or build folder finds what the first one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${CCACHE_PROGRAM})
    add_compile_options(
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        "$<$<CXX_COMPILER_ID:Clang,AppleClang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

if(NOT MSVC AND NOT APPLE AND NOT PADESK_LINKER STREQUAL "default")
    set(candidates ${PADESK_LINKER})
    if(NOT candidates)
        set(candidates mold lld)
    endif()
    foreach(linker IN LISTS candidates)
        check_linker_flag(CXX -fuse-ld=${linker} PADESK_HAVE_${linker})
        if(PADESK_HAVE_${linker})
            add_link_options(-fuse-ld=${linker})
            break()
        endif()
    endforeach()
endif()

if(CMAKE_CXX_CLANG_TIDY)
    # What moc writes is not ours to tidy: one check that has nothing to say there, because clang-tidy wants at least one.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-static-assert'\n")
endif()
