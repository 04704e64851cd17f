package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.SUBJECT;
import static io.github.xinyong.core.file.Samples.T1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.record.CreditRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ContentGateProperties {

    @Property
    void generatedRecordsAreAcceptedAboutAnOrganisationAndTheirBasesAreInForce(@ForAll CreditRecord record) {
        AppendResult result = CreditFile.open("f-1", SUBJECT).append(T1, AUTHOR, Event.stated(record));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Appended.class,
                        appended -> assertThat(appended.entries())
                                .allSatisfy(entry -> assertThat(entry.marks()).isEmpty()));
    }
}
