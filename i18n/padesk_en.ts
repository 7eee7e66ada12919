<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>The check found %n fault(s); restore a backup with padesk db restore.</source>
        <translation>
            <numerusform>The check found %n fault; restore a backup with padesk db restore.</numerusform>
            <numerusform>The check found %n faults; restore a backup with padesk db restore.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message numerus="yes">
        <source>%n more problem(s) not shown; --errors FILE writes them all into a file.</source>
        <translation>
            <numerusform>%n more problem not shown; --errors FILE writes them all into a file.</numerusform>
            <numerusform>%n more problems not shown; --errors FILE writes them all into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n row into %1.</numerusform>
            <numerusform>Wrote %n rows into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
