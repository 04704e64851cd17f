package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.record.Source;

/** Reads the bodies of a row, each a name and a unified code. */
final class BodyCells {

    private static final String CHANNEL = "dual-publicity";

    private BodyCells() {}

    /** Reads the deciding authority, which no body registered as a business is. */
    static Source authority(Cells row, TableColumn name, TableColumn code) {
        Source authority = body(row, name, code);
        if (authority.bodyCode().startsWith("9")) {
            row.note(Code.AUTHORITY_CODE_UNLIKELY, code, authority.bodyCode(), null);
        }
        return authority;
    }

    /** Reads a body; a code that is invalid is noted and not kept. */
    static Source body(Cells row, TableColumn name, TableColumn code) {
        Source source = Source.of(row.text(name)).withChannel(CHANNEL);
        String text = row.text(code);
        if (text.isEmpty()) {
            return source;
        }
        CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(text);
        if (check.verdict() == CodeCheck.Verdict.INVALID) {
            row.note(Code.BODY_CODE_INVALID, code, text, null);
            return source;
        }
        if (check.verdict() == CodeCheck.Verdict.NONCONFORMING) {
            row.note(Code.CODE_NONCONFORMING, code, text, null);
        }
        return source.withBodyCode(check.text());
    }

    /** Returns the id of what a body decided: its document number is unique within it; the file keeps subjects apart. */
    static String recordId(Source body, String documentNumber) {
        return (body.bodyCode().isEmpty() ? body.body() : body.bodyCode()) + "/" + documentNumber;
    }
}
