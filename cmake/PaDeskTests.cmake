# SPDX-FileCopyrightText: PA Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# padesk_add_tests(<layer> [LIBS <targets...>] [LABELS <labels...>] [TIMEOUT <seconds>] SOURCES tst_<name>.cpp ...)
#
# One program a layer (tst_<layer>) that holds many Qt Test classes, and one ctest a class, "<layer>.<name>". A test file
# registers its class with PADESK_TEST (tests/support/testmain.h). Sources not called tst_* are helpers.
function(padesk_add_tests layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBS;LABELS;SOURCES")
    set(program tst_${layer})
    add_executable(${program} ${arg_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/testmain.cpp)
    target_link_libraries(${program} PRIVATE Qt6::Test ${arg_LIBS})
    target_precompile_headers(${program} PRIVATE <QDateTime> <QHash> <QJsonObject> <QList> <QString> <QTest> <QVariant> <optional>)
    target_compile_definitions(${program} PRIVATE PADESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    foreach(source IN LISTS arg_SOURCES)
        get_filename_component(name ${source} NAME_WE)
        if(name MATCHES "^tst_(.+)$")
            set(test ${layer}.${CMAKE_MATCH_1})
            add_test(NAME ${test} COMMAND ${program} --class ${CMAKE_MATCH_1})
            set_tests_properties(${test} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${layer};${arg_LABELS}"
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Tokyo")
        endif()
    endforeach()
endfunction()
