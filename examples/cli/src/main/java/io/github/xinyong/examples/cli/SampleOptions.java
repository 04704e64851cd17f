package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.BusinessRegistrationNumber.Registrant;
import io.github.xinyong.codes.CitizenIdNumber.Sex;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.TaxpayerNumber.Form;
import io.github.xinyong.codes.sample.BusinessRegistrationNumberSampler;
import io.github.xinyong.codes.sample.CitizenIdNumberSampler;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.ForeignPermanentResidentNumberSampler;
import io.github.xinyong.codes.sample.LegacyCitizenIdNumberSampler;
import io.github.xinyong.codes.sample.TaxpayerNumberSampler;
import io.github.xinyong.codes.sample.TextSampler;
import io.github.xinyong.codes.sample.UnifiedSocialCreditCodeSampler;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The properties that samples are asked to have. Each kind takes those that its codes have; any other is refused. */
final class SampleOptions {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES} (default: uscc)",
            completionCandidates = KindChoice.Ids.class)
    private CodeKind kind = CodeKind.USCC;

    @Option(
            names = "--division",
            paramLabel = "CODE",
            split = ",",
            description = "these divisions, six digits each, with commas between (uscc, citizen-id, citizen-id-15)")
    private int @Nullable [] divisions;

    @Option(
            names = "--province",
            paramLabel = "NN",
            split = ",",
            description = "these provinces, two digits each (persons and registration-no)")
    private int @Nullable [] provinces;

    @Option(names = "--authority", paramLabel = "C", description = "the registering authority, character 1 (uscc)")
    private @Nullable Character authority;

    @Option(names = "--category", paramLabel = "C", description = "the category of organisation, character 2 (uscc)")
    private @Nullable Character category;

    @Option(
            names = "--birth",
            paramLabel = "DAYS",
            description = "births in a range, as 1990-01-01..1999-12-31, both included (persons)",
            converter = BirthDates.Converter.class)
    private @Nullable BirthDates births;

    @Option(names = "--sex", paramLabel = "SEX", description = "female or male (persons)")
    private @Nullable Sex sex;

    @Option(
            names = "--country",
            paramLabel = "NNN",
            split = ",",
            description = "these countries by ISO 3166-1 numeric (foreign-permanent)")
    private int @Nullable [] countries;

    @Option(
            names = "--registrant",
            paramLabel = "SORT",
            description = "domestic-enterprise, foreign-invested-enterprise or individual-business (registration-no)")
    private @Nullable Registrant registrant;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "the form of number, such as former or citizen-with-sequence (taxpayer-no)")
    private @Nullable Form form;

    @Option(
            names = "--broken",
            paramLabel = "REASON",
            description = "invalid for this one reason, such as check-character, length or birth-date")
    private CodeProblem.@Nullable Type broken;

    @Option(names = "--seed", paramLabel = "N", description = "another order of the samples (default: 0)")
    private long seed;

    SampleOptions() {
        super();
    }

    CodeKind kind() {
        return kind;
    }

    CodeProblem.@Nullable Type broken() {
        return broken;
    }

    /**
     * Returns the sampler that these options describe.
     *
     * @throws CommandFailure if they contradict each other or the kind
     */
    TextSampler sampler() {
        Properties given = new Properties();
        try {
            CodeSampler<?> sampler = sampler(given);
            given.refuseRest(kind);
            CodeSampler<?> ordered = sampler.withSeed(seed);
            return broken == null ? ordered : ordered.broken(broken);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("sample", kind.id(), String.valueOf(e.getMessage()));
        }
    }

    private CodeSampler<?> sampler(Properties given) {
        return switch (kind) {
            case USCC -> {
                UnifiedSocialCreditCodeSampler all = CodeSampler.uscc();
                all = given.apply(all, "--authority", authority, UnifiedSocialCreditCodeSampler::withAuthority);
                all = given.apply(all, "--category", category, UnifiedSocialCreditCodeSampler::withCategory);
                yield given.apply(all, "--division", divisions, UnifiedSocialCreditCodeSampler::withDivisions);
            }
            case CITIZEN_ID -> {
                CitizenIdNumberSampler all = CodeSampler.citizenId();
                all = given.apply(all, "--province", provinces, CitizenIdNumberSampler::withProvinces);
                all = given.apply(all, "--division", divisions, CitizenIdNumberSampler::withDivisions);
                all = given.apply(all, "--birth", births, (s, b) -> s.withBirthDates(b.first(), b.last()));
                yield given.apply(all, "--sex", sex, CitizenIdNumberSampler::withSex);
            }
            case CITIZEN_ID_15 -> {
                LegacyCitizenIdNumberSampler all = CodeSampler.legacyCitizenId();
                all = given.apply(all, "--province", provinces, LegacyCitizenIdNumberSampler::withProvinces);
                all = given.apply(all, "--division", divisions, LegacyCitizenIdNumberSampler::withDivisions);
                all = given.apply(all, "--birth", births, (s, b) -> s.withBirthDates(b.first(), b.last()));
                yield given.apply(all, "--sex", sex, LegacyCitizenIdNumberSampler::withSex);
            }
            case FOREIGN_PERMANENT -> {
                ForeignPermanentResidentNumberSampler all = CodeSampler.foreignPermanent();
                all = given.apply(all, "--province", provinces, ForeignPermanentResidentNumberSampler::withProvinces);
                all = given.apply(all, "--country", countries, ForeignPermanentResidentNumberSampler::withCountries);
                all = given.apply(all, "--birth", births, (s, b) -> s.withBirthDates(b.first(), b.last()));
                yield given.apply(all, "--sex", sex, ForeignPermanentResidentNumberSampler::withSex);
            }
            case REGISTRATION_NO -> {
                BusinessRegistrationNumberSampler all = CodeSampler.registrationNumber();
                all = given.apply(all, "--province", provinces, BusinessRegistrationNumberSampler::withProvinces);
                yield given.apply(all, "--registrant", registrant, BusinessRegistrationNumberSampler::withRegistrant);
            }
            case TAXPAYER_NO ->
                given.apply(CodeSampler.taxpayerNumber(), "--form", form, TaxpayerNumberSampler::withForm);
            case ORG_CODE -> CodeSampler.organizationCode();
        };
    }

    /** Keeps account of which options the kind took. */
    private final class Properties {

        private final Set<String> rest = new LinkedHashSet<>();

        Properties() {
            note("--division", divisions);
            note("--province", provinces);
            note("--authority", authority);
            note("--category", category);
            note("--birth", births);
            note("--sex", sex);
            note("--country", countries);
            note("--registrant", registrant);
            note("--form", form);
        }

        private void note(String name, @Nullable Object value) {
            if (value != null) {
                rest.add(name);
            }
        }

        <S, P> S apply(S sampler, String name, @Nullable P property, BiFunction<S, P, S> with) {
            rest.remove(name);
            return property == null ? sampler : with.apply(sampler, property);
        }

        void refuseRest(CodeKind kind) {
            if (!rest.isEmpty()) {
                throw new CommandFailure("sample-option", kind.id(), String.join(", ", rest));
            }
        }
    }
}
