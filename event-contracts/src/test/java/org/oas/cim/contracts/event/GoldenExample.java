package org.oas.cim.contracts.event;

/**
 * A committed event.
 *
 * @param name what it is an example of: {@code activity.year-inferred}
 */
record GoldenExample(String name, RecordType type, String text) {

    @Override
    public String toString() {
        return name;
    }
}
