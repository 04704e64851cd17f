package io.github.xinyong.core.subject;

import java.time.Instant;

/**
 * One step in the history of an {@link IdentityLedger}.
 *
 * @param link the link
 * @param revoked whether it was taken back by this step, or stated
 * @param basis the document or decision on which it was stated or taken back
 * @param recordedAt from when on it is known here
 */
public record IdentityStep(IdentityLink link, boolean revoked, String basis, Instant recordedAt) {}
