package org.oas.cim.kit.http;

/** Under what condition a record may be changed. */
@FunctionalInterface
public interface VersionCondition {

    /**
     * Holds the record's present version against the condition.
     *
     * @throws RuntimeException if the record may not be changed
     */
    void check(long version);
}
