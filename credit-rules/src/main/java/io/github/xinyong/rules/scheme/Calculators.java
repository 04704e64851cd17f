package io.github.xinyong.rules.scheme;

import io.github.xinyong.core.disclosure.PublicityChannel;
import java.util.List;

/** The calculators that the data of schemes can name. */
final class Calculators {

    private static final List<Calculator> ALL = List.of(
            new RepairCalculator(PublicityChannel.CREDIT_CHINA),
            new RepairCalculator(PublicityChannel.MARKET_REGULATION));

    private Calculators() {}

    static List<Calculator> all() {
        return ALL;
    }
}
