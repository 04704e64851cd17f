package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;

/** What nobody assigns: the organisation codes, places and sequences that samples are made of. */
final class Unassignable {

    /** The third and fourth digit of the places of samples: a prefecture that no list has in any province. */
    static final int PREFECTURE = 99;

    private Unassignable() {}

    static boolean test(SubjectCode code) {
        return switch (code.kind()) {
            case USCC -> isOrganization((UnifiedSocialCreditCode) code);
            case ORG_CODE -> ((OrganizationCode) code).isSelfDefined();
            case CITIZEN_ID -> isCitizen((CitizenIdNumber) code);
            case CITIZEN_ID_15 -> isCitizen(((LegacyCitizenIdNumber) code).toCitizenIdNumber());
            case FOREIGN_PERMANENT -> isForeigner((ForeignPermanentResidentNumber) code);
            case REGISTRATION_NO -> isNowhere(number(((BusinessRegistrationNumber) code).officeCode()));
            case TAXPAYER_NO -> isTaxpayer((TaxpayerNumber) code);
        };
    }

    private static boolean isOrganization(UnifiedSocialCreditCode code) {
        return code.organizationCode().isSelfDefined()
                || (isPilot(number(code.divisionCode()))
                        && code.organizationCode().value().startsWith("M00"));
    }

    /** Tells whether a division lies in the cities of the pilot and is in no list. */
    static boolean isPilot(int division) {
        return (division / 100 == 3501 || division / 100 == 3502) && isUnknown(division);
    }

    private static boolean isCitizen(CitizenIdNumber number) {
        return number.sequence() == 0 || isNowhere(number(number.divisionCode()));
    }

    private static boolean isForeigner(ForeignPermanentResidentNumber number) {
        return switch (number.form()) {
            case SINCE_2023 -> number.value().startsWith("000", 14) || isNoCountry(number(number.countryCode()));
            case BEFORE_2023 -> number(number.value().substring(5, 7)) == PREFECTURE;
        };
    }

    private static boolean isTaxpayer(TaxpayerNumber number) {
        String value = number.value();
        return switch (number.form()) {
            case UNIFIED, FORMER, TEMPORARY_UNIFIED ->
                number.organizationCode()
                        .filter(OrganizationCode::isSelfDefined)
                        .isPresent();
            case CITIZEN, CITIZEN_WITH_SEQUENCE -> isCitizen(CitizenIdNumber.parse(value.substring(0, 18)));
            case LEGACY_CITIZEN_WITH_SEQUENCE, LEGACY_CITIZEN_WITH_ZEROS ->
                test(LegacyCitizenIdNumber.parse(value.substring(0, 15)));
            case TEMPORARY_DOCUMENT ->
                CitizenIdNumber.check(value.substring(1))
                        .code()
                        .filter(Unassignable::test)
                        .isPresent();
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean isUnknown(int division) {
        return Divisions.load().status(division) == DivisionStatus.UNKNOWN;
    }

    /** Tells whether a division lies in the prefecture that no list has. */
    static boolean isNowhere(int division) {
        return division / 100 % 100 == PREFECTURE && isUnknown(division);
    }

    static boolean isNoCountry(int numeric) {
        return !Countries.load().isKnown(numeric);
    }

    /** Returns the 99 counties of that prefecture in each of some provinces. */
    static int[] nowhere(int... provinces) {
        int[] areas = new int[provinces.length * 99];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = provinces[i / 99] * 10_000 + PREFECTURE * 100 + i % 99 + 1;
        }
        return areas;
    }
}
