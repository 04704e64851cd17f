package io.github.xinyong.codes.arbitraries;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the codes of a parameter of any type of code, and texts for {@link TextWithCodes}; registered as a service. */
public final class CodeArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            SubjectCode.class, CodeArbitraries::codes,
            UnifiedSocialCreditCode.class, () -> CodeArbitraries.codes(CodeKind.USCC),
            OrganizationCode.class, () -> CodeArbitraries.codes(CodeKind.ORG_CODE),
            CitizenIdNumber.class, () -> CodeArbitraries.codes(CodeKind.CITIZEN_ID),
            LegacyCitizenIdNumber.class, () -> CodeArbitraries.codes(CodeKind.CITIZEN_ID_15),
            ForeignPermanentResidentNumber.class, () -> CodeArbitraries.codes(CodeKind.FOREIGN_PERMANENT),
            BusinessRegistrationNumber.class, () -> CodeArbitraries.codes(CodeKind.REGISTRATION_NO),
            TaxpayerNumber.class, () -> CodeArbitraries.codes(CodeKind.TAXPAYER_NO),
            TextWithCodes.class, () -> CodeArbitraries.textsWith(CodeArbitraries.codes()));

    /** Made by jqwik. */
    public CodeArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
