package io.github.xinyong.codes;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What another exception says, with everything shaped like a person's number masked: for logs and answers.
 *
 * <p>The exceptions of this library show no person's number. Those of others do where they quote their input: JSON mappers
 * and drivers name the value that did not fit, the key, the path to it. This one has their message, stack trace, causes and
 * suppressed exceptions, each masked by {@link PersonalNumbers#mask}, and no reference to them.
 *
 * <pre>{@code
 * try {
 *     return mapper.readValue(json, Order.class);
 * } catch (JacksonException e) {
 *     throw MaskedException.of(e);
 * }
 * }</pre>
 */
public final class MaskedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    private MaskedException(String type, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.type = type;
    }

    /** Returns the masked form of an exception; the same one if it is masked already. */
    public static MaskedException of(Throwable exception) {
        return of(exception, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static MaskedException of(Throwable exception, Set<Throwable> seen) {
        if (exception instanceof MaskedException masked) {
            return masked;
        }
        seen.add(exception);
        Throwable cause = exception.getCause();
        String message = exception.getMessage();
        MaskedException masked = new MaskedException(
                exception.getClass().getName(),
                message == null ? null : PersonalNumbers.mask(message),
                cause == null || seen.contains(cause) ? null : of(cause, seen));
        masked.setStackTrace(exception.getStackTrace());
        for (Throwable suppressed : exception.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                masked.addSuppressed(of(suppressed, seen));
            }
        }
        return masked;
    }

    /** Returns the name of the class of the exception that was masked. */
    public String type() {
        return type;
    }

    /** Returns the class name and the message of the exception that was masked. */
    @SuppressWarnings("OverrideThrowableToString") // the type stands in for that of the exception masked
    @Override
    public String toString() {
        return getMessage() == null ? type : type + ": " + getMessage();
    }
}
