# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One place for language level, warnings and Qt strictness. Every layer links PaDesk::Options.
include(CTest)
option(PADESK_WERROR "Treat warnings as errors (CI)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(padesk_options INTERFACE)
add_library(PaDesk::Options ALIAS padesk_options)
if(MSVC)
    target_compile_options(padesk_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${PADESK_WERROR}>:/WX>)
    target_compile_definitions(padesk_options INTERFACE NOMINMAX)
else()
    target_compile_options(padesk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PADESK_WERROR}>:-Werror>)
endif()
# Qt 6.4.2 is the oldest supported: what was deprecated before it does not compile. QT_NO_CONTEXTLESS_CONNECT is known to
# newer Qt only; the lint (tests/lint) looks for such connects on every version.
target_compile_definitions(padesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(padesk_options INTERFACE ${CMAKE_SOURCE_DIR})
