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
</TS>
