# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# padesk_add_tests(<layer> [LIBS <targets...>] [LABELS <labels...>] [TIMEOUT <seconds>] SOURCES tst_<name>.cpp ...
#                  [LONG tst_<name>.cpp ...])
#
# One program a layer (tst_<layer>) that holds many Qt Test classes, and one ctest a class, "<layer>.<name>". A test file
# registers its class with PADESK_TEST (tests/support/testmain.h). Sources not called tst_* are helpers. What stands under
# LONG is labelled "long": ./dev test leaves it out, ./dev test --all runs it, with an hour instead of five minutes.
function(padesk_add_tests layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBS;LABELS;SOURCES;LONG")
    set(program tst_${layer})
    set(main ${CMAKE_SOURCE_DIR}/tests/support/testmain.cpp)
    add_executable(${program} ${arg_SOURCES} ${arg_LONG} ${main})
    target_link_libraries(${program} PRIVATE Qt6::Test ${arg_LIBS})
    target_precompile_headers(${program} PRIVATE
        <QDateTime> <QHash> <QJsonObject> <QList> <QString> <QTest> <QVariant> <optional>)
    # Only this file knows where the checkout is, so that all others are the same for ccache in every checkout.
    set_source_files_properties(${main} PROPERTIES
        COMPILE_DEFINITIONS PADESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SKIP_PRECOMPILE_HEADERS ON)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    padesk_register_tests("${arg_SOURCES}" ${arg_TIMEOUT} "${layer};${arg_LABELS}")
    padesk_register_tests("${arg_LONG}" 3600 "${layer};long;${arg_LABELS}")
endfunction()

# One ctest for each tst_<name>.cpp among the sources; called by padesk_add_tests, whose layer and program it sees.
function(padesk_register_tests sources timeout labels)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        if(name MATCHES "^tst_(.+)$")
            set(test ${layer}.${CMAKE_MATCH_1})
            add_test(NAME ${test} COMMAND ${program} --class ${CMAKE_MATCH_1})
            set_tests_properties(${test} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}"
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Tokyo")
        endif()
    endforeach()
endfunction()
