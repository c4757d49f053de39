package org.oas.cim.kit.record;

import java.util.function.Supplier;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;

import org.oas.cim.kit.http.VersionCondition;

/** Another writer was faster than one that did not say which version it changes: to be tried again. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TRIES = 10;

    private Overtaken() {
        super("another writer was faster", null, false, false);
    }

    /** Ends the try unless things are as they were seen. */
    static void unless(boolean asSeen) {
        if (!asSeen) {
            throw new Overtaken();
        }
    }

    /** Ends the try unless the record is at the version that was seen. */
    static VersionCondition unlessAt(long seen) {
        return version -> unless(version == seen);
    }

    /** Tries until no other writer comes in between: who loses a race looks again, and finds what the other one wrote. */
    public static <T> T retried(Supplier<T> attempt) {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.get();
            } catch (Overtaken | ConstraintViolationException | OptimisticLockException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
