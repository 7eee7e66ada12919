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
    <name>DemoText</name>
    <message numerus="yes">
        <source>%n nomination(s) approved</source>
        <translation>
            <numerusform>%n nomination approved</numerusform>
            <numerusform>%n nominations approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) refused</source>
        <translation>
            <numerusform>%n nomination refused</numerusform>
            <numerusform>%n nominations refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) released from hold</source>
        <translation>
            <numerusform>%n nomination released from hold</numerusform>
            <numerusform>%n nominations released from hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed</source>
        <translation>
            <numerusform>%n letter printed</numerusform>
            <numerusform>%n letters printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>%n screenshot</numerusform>
            <numerusform>%n screenshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>S&amp;S: %n day(s) left</source>
        <translation>
            <numerusform>S&amp;S: %n day left</numerusform>
            <numerusform>S&amp;S: %n days left</numerusform>
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
<context>
    <name>padesk::AccessCheckPage</name>
    <message numerus="yes">
        <source>%n answers on record</source>
        <translation>
            <numerusform>%n answer on record</numerusform>
            <numerusform>%n answers on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ApprovePanel</name>
    <message numerus="yes">
        <source>Accept %n difference(s)</source>
        <translation>
            <numerusform>Accept %n difference</numerusform>
            <numerusform>Accept %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result leaves in %n minute(s); until then it can be undone.</source>
        <translation>
            <numerusform>The result leaves in %n minute; until then it can be undone.</numerusform>
            <numerusform>The result leaves in %n minutes; until then it can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::BulkMembersForm</name>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n person(s)</source>
        <translation>
            <numerusform>Suspend %n person</numerusform>
            <numerusform>Suspend %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n person(s)</source>
        <translation>
            <numerusform>Resume %n person</numerusform>
            <numerusform>Resume %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n person(s)…</source>
        <translation>
            <numerusform>End %n person…</numerusform>
            <numerusform>End %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::BulkPanel</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n request(s)</source>
        <translation>
            <numerusform>Refuse %n request</numerusform>
            <numerusform>Refuse %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n request(s)</source>
        <translation>
            <numerusform>Take %n request</numerusform>
            <numerusform>Take %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind for %n request(s)</source>
        <translation>
            <numerusform>Remind for %n request</numerusform>
            <numerusform>Remind for %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) done.</source>
        <translation>
            <numerusform>%n request done.</numerusform>
            <numerusform>%n requests done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused; the lines say why.</source>
        <translation>
            <numerusform>%n request refused; the lines say why.</numerusform>
            <numerusform>%n requests refused; the lines say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n request(s) are handled at once.</source>
        <translation>
            <numerusform>Only the first %n request is handled at once.</numerusform>
            <numerusform>Only the first %n requests are handled at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are left out.</source>
        <translation>
            <numerusform>%n request is left out.</numerusform>
            <numerusform>%n requests are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ChecklistModel</name>
    <message numerus="yes">
        <source>changed %n days ago</source>
        <translation>
            <numerusform>changed %n day ago</numerusform>
            <numerusform>changed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ContactApprovalsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>%n request waits for your decision</numerusform>
            <numerusform>%n requests wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ContactCaseView</name>
    <message numerus="yes">
        <source>For %n minute(s) you can take the decision back; then the notice leaves.</source>
        <translation>
            <numerusform>For %n minute you can take the decision back; then the notice leaves.</numerusform>
            <numerusform>For %n minutes you can take the decision back; then the notice leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::CoolingBox</name>
    <message numerus="yes">
        <source>The fax number changed within the last %n days</source>
        <translation>
            <numerusform>The fax number changed within the last %n day</numerusform>
            <numerusform>The fax number changed within the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address changed within the last %n days</source>
        <translation>
            <numerusform>The address changed within the last %n day</numerusform>
            <numerusform>The address changed within the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::DeliveriesPage</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The posting register has %n letters</source>
        <translation>
            <numerusform>The posting register has %n letter</numerusform>
            <numerusform>The posting register has %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::DeliveryBatchView</name>
    <message numerus="yes">
        <source>%n came out</source>
        <translation>
            <numerusform>%n came out</numerusform>
            <numerusform>%n came out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as posted</source>
        <translation>
            <numerusform>Mark %n as posted</numerusform>
            <numerusform>Mark %n as posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>Mark %n as sent</numerusform>
            <numerusform>Mark %n as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as failed</source>
        <translation>
            <numerusform>Mark %n as failed</numerusform>
            <numerusform>Mark %n as failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n to post</source>
        <translation>
            <numerusform>Switch %n to post</numerusform>
            <numerusform>Switch %n to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n deliveries</source>
        <translation>
            <numerusform>Hold %n delivery</numerusform>
            <numerusform>Hold %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n go on</source>
        <translation>
            <numerusform>Let %n go on</numerusform>
            <numerusform>Let %n go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n as returned</source>
        <translation>
            <numerusform>Register %n as returned</numerusform>
            <numerusform>Register %n as returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n deliveries</source>
        <translation>
            <numerusform>Cancel %n delivery</numerusform>
            <numerusform>Cancel %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries done.</source>
        <translation>
            <numerusform>%n delivery done.</numerusform>
            <numerusform>%n deliveries done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be done.</source>
        <translation>
            <numerusform>%n can be done.</numerusform>
            <numerusform>%n can be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are handled at once.</source>
        <extracomment>several are selected, but not all are done at once</extracomment>
        <translation>
            <numerusform>Only the first %n is handled at once.</numerusform>
            <numerusform>Only the first %n are handled at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries selected</source>
        <translation>
            <numerusform>%n delivery selected</numerusform>
            <numerusform>%n deliveries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::DeskStatusBar</name>
    <message numerus="yes">
        <source>%n not certain yet</source>
        <translation>
            <numerusform>%n not certain yet</numerusform>
            <numerusform>%n not certain yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the worker</source>
        <translation>
            <numerusform>%n waiting for the worker</numerusform>
            <numerusform>%n waiting for the worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::HomePage</name>
    <message numerus="yes">
        <source>cases</source>
        <comment>unit</comment>
        <extracomment>the unit behind a figure (件)</extracomment>
        <translation>
            <numerusform>case</numerusform>
            <numerusform>cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>unit</comment>
        <extracomment>the unit behind a figure (名)</extracomment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n to call back</numerusform>
            <numerusform>%n to call back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n sites</source>
        <translation>
            <numerusform>at %n site</numerusform>
            <numerusform>at %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sites</source>
        <translation>
            <numerusform>of %Ln site</numerusform>
            <numerusform>of %Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n days</source>
        <translation>
            <numerusform>longest %n day</numerusform>
            <numerusform>longest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ListFilterField</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::MainWindow</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::MemberCard</name>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::MembersView</name>
    <message numerus="yes">
        <source>End %n membership(s)?</source>
        <translation>
            <numerusform>End %n membership?</numerusform>
            <numerusform>End %n memberships?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n membership(s)</source>
        <translation>
            <numerusform>End %n membership</numerusform>
            <numerusform>End %n memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::NavigationModel</name>
    <message numerus="yes">
        <source>%1 %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::NominationContext</name>
    <message numerus="yes">
        <source>%n (last %1 %2)</source>
        <translation>
            <numerusform>%n (last %1 %2)</numerusform>
            <numerusform>%n (last %1 %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::NominationTableModel</name>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::NominationView</name>
    <message numerus="yes">
        <source>%n difference(s) need a verdict</source>
        <translation>
            <numerusform>%n difference needs a verdict</numerusform>
            <numerusform>%n differences need a verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::PaperForm</name>
    <message numerus="yes">
        <source>Mend %n field(s): %1</source>
        <translation>
            <numerusform>Mend %n field: %1</numerusform>
            <numerusform>Mend %n fields: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::PendingDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not carried out yet</source>
        <translation>
            <numerusform>%n not carried out yet</numerusform>
            <numerusform>%n not carried out yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::PostalFill</name>
    <message numerus="yes">
        <source>%n place(s) have this code: choose with Ctrl+Space</source>
        <translation>
            <numerusform>%n place has this code: choose with Ctrl+Space</numerusform>
            <numerusform>%n places have this code: choose with Ctrl+Space</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::PrintRun</name>
    <message numerus="yes">
        <source>%n failed; send them again for a new code.</source>
        <translation>
            <numerusform>%n failed; send it again for a new code.</numerusform>
            <numerusform>%n failed; send them again for new codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters confirmed</source>
        <translation>
            <numerusform>%n letter confirmed</numerusform>
            <numerusform>%n letters confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are left out</source>
        <translation>
            <numerusform>%n letter is left out</numerusform>
            <numerusform>%n letters are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came out</source>
        <translation>
            <numerusform>%n came out</numerusform>
            <numerusform>%n came out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::RequestPanel</name>
    <message numerus="yes">
        <source>%n points of the checklist are still to be confirmed</source>
        <translation>
            <numerusform>%n point of the checklist is still to be confirmed</numerusform>
            <numerusform>%n points of the checklist are still to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::RequestSide</name>
    <message numerus="yes">
        <source>%1 (%n errors)</source>
        <translation>
            <numerusform>%1 (%n error)</numerusform>
            <numerusform>%1 (%n errors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::RequestsPage</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::SiteForm</name>
    <message numerus="yes">
        <source>Mend %n field(s): %1</source>
        <translation>
            <numerusform>Mend %n field: %1</numerusform>
            <numerusform>Mend %n fields: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::SubQueueTabs</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <extracomment>the words of a tab and how many cases it has</extracomment>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::Submission</name>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
</context>
</TS>
