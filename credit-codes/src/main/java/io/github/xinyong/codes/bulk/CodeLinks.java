package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The former codes in an index whose organisation has its unified code there, too: organisation codes, and taxpayer
 * numbers of 15 characters. While it is made it needs 8 bytes for each unified code.
 */
final class CodeLinks {

    private static final int ORGANIZATION = 9;
    private static final int FORMER = 15;
    private static final int UNIFIED = 18;

    private final CodeIndex index;
    private final int samples;
    private final long[] organizations;
    private long organizationCodes;
    private long formerNumbers;
    private final List<ColumnSample> organizationSamples = new ArrayList<>();
    private final List<ColumnSample> formerSamples = new ArrayList<>();

    CodeLinks(CodeIndex index, int samples) {
        this.index = index;
        this.samples = samples;
        this.organizations = organizations();
        for (int i = 0; i < index.capacity() && organizations.length > 0; i++) {
            String code = index.code(i);
            if (code.length() == ORGANIZATION && isLinked(code, 0)) {
                organizationCodes++;
                sample(organizationSamples, i, code, code);
            } else if (code.length() == FORMER && CodeKind.TAXPAYER_NO.isValid(code) && isLinked(code, 6)) {
                formerNumbers++;
                sample(formerSamples, i, code, code.substring(6));
            }
        }
    }

    private long[] organizations() {
        long[] keys = new long[index.size()];
        int count = 0;
        for (int i = 0; i < index.capacity(); i++) {
            String code = index.code(i);
            if (isUnified(code)) {
                keys[count++] = CodeIndex.pack(code, 8, 17);
            }
        }
        return CodeIndex.sorted(keys, count);
    }

    private static boolean isUnified(String code) {
        return code.length() == UNIFIED && CodeKind.USCC.verdict(code, 0, UNIFIED) != CodeCheck.Verdict.INVALID;
    }

    private boolean isLinked(String code, int from) {
        return Arrays.binarySearch(organizations, CodeIndex.pack(code, from, from + ORGANIZATION)) >= 0;
    }

    private void sample(List<ColumnSample> list, int place, String code, String organization) {
        if (list.size() < samples) {
            list.add(ColumnSample.of(index.row(place), code, null, unifiedRow(organization)));
        }
    }

    private long unifiedRow(String organization) {
        for (int i = 0; i < index.capacity(); i++) {
            String code = index.code(i);
            if (isUnified(code) && code.startsWith(organization, 8)) {
                return index.row(i);
            }
        }
        return 0;
    }

    long organizationCodes() {
        return organizationCodes;
    }

    List<ColumnSample> organizationSamples() {
        return organizationSamples;
    }

    long formerNumbers() {
        return formerNumbers;
    }

    List<ColumnSample> formerSamples() {
        return formerSamples;
    }
}
