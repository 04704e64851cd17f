package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TypedDetailsProperties {

    @Property
    void detailsTakenApartFieldByFieldAndPutTogetherAgainAreTheSame(@ForAll TypedDetails details) {
        TypedDetails.Builder<?> builder = details.detailsType().builder();
        for (DetailsField<?> field : details.detailsType().fields()) {
            Object value = details.get(field);
            if (!field.isAbsent(value)) {
                builder.put(field, value);
            }
        }
        assertThat(builder.build()).isEqualTo(details).hasSameHashCodeAs(details);
    }
}
