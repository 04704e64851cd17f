package com.example.frameworks;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.util.Map;

/** What comes as JSON: a code that is there is a good one. */
record Order(UnifiedSocialCreditCode buyer, CitizenIdNumber agent, Map<UnifiedSocialCreditCode, Integer> shares) {}
