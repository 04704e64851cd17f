package io.github.xinyong.rules.benchmarks;

import io.github.xinyong.core.record.Severity;
import io.github.xinyong.rules.benchmarks.Population.Plain;
import java.time.LocalDate;

/** The same scheme written by hand over plain objects, in one pass: the limit to measure against. */
final class ByHand {

    /** What comes out: the place of the grade, the score, and a bit for each rule in the order of the scheme. */
    record Result(int grade, long score, long fired) {}

    private final int year1;
    private final int year2;
    private final int year3;
    private final int year5;
    private final int days90;
    private final int today;

    ByHand(LocalDate day) {
        this.today = (int) day.toEpochDay();
        this.year1 = (int) day.minusYears(1).toEpochDay();
        this.year2 = (int) day.minusYears(2).toEpochDay();
        this.year3 = (int) day.minusYears(3).toEpochDay();
        this.year5 = (int) day.minusYears(5).toEpochDay();
        this.days90 = (int) day.minusDays(90).toEpochDay();
    }

    Result decide(Plain[] records) {
        int penalty1 = 0;
        int penalty2 = 0;
        int penalty3 = 0;
        int penalty5 = 0;
        int penalty90 = 0;
        int serious2 = 0;
        int serious3 = 0;
        int minor2 = 0;
        int large3 = 0;
        long fines1 = 0;
        long fines3 = 0;
        long largest3 = 0;
        int tax1 = 0;
        int tax2 = 0;
        int seriousTax3 = 0;
        long taxes2 = 0;
        long taxes3 = 0;
        int judgment1 = 0;
        int judgment2 = 0;
        int judgment5 = 0;
        long judged2 = 0;
        long judged3 = 0;
        int abnormal1 = 0;
        int abnormal3 = 0;
        int complaint1 = 0;
        int wage2 = 0;
        long wages1 = 0;
        long wages2 = 0;
        int inspection1 = 0;
        int award1 = 0;
        int award3 = 0;
        for (Plain each : records) {
            int day = each.day();
            if (!each.counts() || day < year5 || day > today) {
                continue;
            }
            switch (each.type()) {
                case "penalty" -> {
                    penalty5++;
                    if (day >= year3) {
                        penalty3++;
                        fines3 += each.fen();
                        largest3 = Math.max(largest3, each.fen());
                        large3 += each.fen() >= 100_000_000 ? 1 : 0;
                        serious3 += each.severity() == Severity.SERIOUS ? 1 : 0;
                        if (day >= year2) {
                            penalty2++;
                            serious2 += each.severity() == Severity.SERIOUS ? 1 : 0;
                            minor2 += each.severity() == Severity.MINOR ? 1 : 0;
                            if (day >= year1) {
                                penalty1++;
                                fines1 += each.fen();
                                penalty90 += day >= days90 ? 1 : 0;
                            }
                        }
                    }
                }
                case "tax" -> {
                    if (day >= year3) {
                        taxes3 += each.fen();
                        seriousTax3 += each.severity() == Severity.SERIOUS ? 1 : 0;
                        if (day >= year2) {
                            tax2++;
                            taxes2 += each.fen();
                            tax1 += day >= year1 ? 1 : 0;
                        }
                    }
                }
                case "judgment" -> {
                    judgment5++;
                    if (day >= year3) {
                        judged3 += each.fen();
                        if (day >= year2) {
                            judgment2++;
                            judged2 += each.fen();
                            judgment1 += day >= year1 ? 1 : 0;
                        }
                    }
                }
                case "abnormal" -> {
                    abnormal3 += day >= year3 ? 1 : 0;
                    abnormal1 += day >= year1 ? 1 : 0;
                }
                case "complaint" -> complaint1 += day >= year1 ? 1 : 0;
                case "wage" -> {
                    if (day >= year2) {
                        wage2++;
                        wages2 += each.fen();
                        wages1 += day >= year1 ? each.fen() : 0;
                    }
                }
                case "inspection" -> inspection1 += day >= year1 ? 1 : 0;
                case "award" -> {
                    award3 += day >= year3 ? 1 : 0;
                    award1 += day >= year1 ? 1 : 0;
                }
                default -> {
                    // no rule asks for it
                }
            }
        }
        long fired = 0;
        boolean x01 = penalty2 == 1 && minor2 > 0;
        boolean x02 = penalty5 == 1;
        boolean x03 = judged2 < 1_000_000;
        boolean x04 = award1 >= 1;
        int penalties = 0;
        int amounts = 0;
        int score = 95;
        if (penalty1 >= 1 && !x01) {
            fired |= 1L;
            penalties -= 5;
        }
        if (penalty2 >= 3) {
            fired |= 1L << 1;
            penalties -= 8;
        }
        if (penalty3 >= 6) {
            fired |= 1L << 2;
            penalties -= 10;
        }
        if (tax1 >= 1) {
            fired |= 1L << 3;
            score -= 4;
        }
        if (tax2 >= 3) {
            fired |= 1L << 4;
            score -= 6;
        }
        if (judgment2 >= 1 && !x03) {
            fired |= 1L << 5;
            score -= 6;
        }
        if (judgment5 >= 4) {
            fired |= 1L << 6;
            score -= 8;
        }
        if (abnormal1 >= 1 && !x04) {
            fired |= 1L << 7;
            score -= 3;
        }
        if (complaint1 >= 5) {
            fired |= 1L << 8;
            score -= 3;
        }
        if (wage2 >= 1) {
            fired |= 1L << 9;
            score -= 6;
        }
        if (inspection1 >= 3) {
            fired |= 1L << 10;
            score -= 2;
        }
        if (serious3 >= 1) {
            fired |= 1L << 11;
            penalties -= 12;
        }
        if (award3 >= 1) {
            fired |= 1L << 12;
            score += 3;
        }
        if (penalty3 == 0) {
            fired |= 1L << 13;
            score += 3;
        }
        if (fines1 >= 10_000_000) {
            fired |= 1L << 14;
            amounts -= 5;
        }
        if (fines3 >= 50_000_000) {
            fired |= 1L << 15;
            amounts -= 10;
        }
        if (taxes2 >= 5_000_000) {
            fired |= 1L << 16;
            amounts -= 5;
        }
        if (wages2 >= 10_000_000) {
            fired |= 1L << 17;
            amounts -= 6;
        }
        if (judged3 >= 100_000_000) {
            fired |= 1L << 18;
            amounts -= 8;
        }
        if (largest3 >= 20_000_000) {
            fired |= 1L << 19;
            amounts -= 6;
        }
        boolean worst = false;
        if (serious2 >= 3) {
            fired |= 1L << 20;
            worst = true;
        }
        if (large3 > 0) {
            fired |= 1L << 21;
            worst = true;
        }
        if (judgment2 >= 5) {
            fired |= 1L << 22;
            worst = true;
        }
        if (wages1 >= 50_000_000) {
            fired |= 1L << 23;
            worst = true;
        }
        if (seriousTax3 > 0 && taxes3 >= 50_000_000) {
            fired |= 1L << 24;
            worst = true;
        }
        if (abnormal3 >= 6) {
            fired |= 1L << 25;
            worst = true;
        }
        boolean capped = false;
        if (penalty90 > 0 && !x02) {
            fired |= 1L << 26;
            capped = true;
        }
        if (judgment1 >= 1) {
            fired |= 1L << 27;
            capped = true;
        }
        fired |= x01 ? 1L << 28 : 0;
        fired |= x02 ? 1L << 29 : 0;
        fired |= x03 ? 1L << 30 : 0;
        fired |= x04 ? 1L << 31 : 0;
        score += Math.max(-25, penalties) + Math.max(-20, amounts);
        score = Math.max(0, Math.min(100, score));
        int grade = worst ? 3 : score >= 90 ? 0 : score >= 75 ? 1 : score >= 60 ? 2 : 3;
        return new Result(capped ? Math.max(1, grade) : grade, score, fired);
    }
}
