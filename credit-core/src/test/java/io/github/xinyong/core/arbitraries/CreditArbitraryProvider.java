package io.github.xinyong.core.arbitraries;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.TypedDetails;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.time.PartialDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the generators by type; registered as a service. */
public final class CreditArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.of(
            CreditSubject.class, CreditArbitraries::subjects,
            Organization.class, CreditArbitraries::organizations,
            Person.class, CreditArbitraries::persons,
            PartialDate.class, CreditArbitraries::partialDates,
            Money.class, CreditArbitraries::amounts,
            CreditRecord.class, CreditArbitraries::records,
            JsonValue.class, CreditArbitraries::jsonValues,
            TypedDetails.class, CreditArbitraries::typedDetails,
            CreditFile.class, CreditArbitraries::files);

    /** Makes the provider; called by jqwik. */
    public CreditArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return BY_TYPE.entrySet().stream()
                .filter(entry -> targetType.isOfType(entry.getKey()))
                .map(entry -> entry.getValue().get())
                .collect(Collectors.toUnmodifiableSet());
    }
}
