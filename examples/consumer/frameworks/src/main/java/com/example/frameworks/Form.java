package com.example.frameworks;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.constraints.CitizenId;
import io.github.xinyong.codes.constraints.SubjectNumber;
import io.github.xinyong.codes.constraints.Uscc;

/** What people type: texts that may be wrong in any way. */
final class Form {

    @Uscc
    final String buyer;

    @CitizenId
    final String agent;

    @SubjectNumber(kinds = {CodeKind.USCC, CodeKind.CITIZEN_ID}, acceptNormalizable = true)
    final String anyone;

    Form(String buyer, String agent, String anyone) {
        this.buyer = buyer;
        this.agent = agent;
        this.anyone = anyone;
    }
}
