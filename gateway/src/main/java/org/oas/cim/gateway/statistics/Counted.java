package org.oas.cim.gateway.statistics;

/** How many entries stand somewhere. Not thread-safe. */
final class Counted {

    private int entries;
    private int spanning;
    private int stating;
    private long persons;
    private long women;
    private long men;

    void add(boolean spans, Attended attended) {
        entries++;
        spanning += spans ? 1 : 0;
        if (attended.isStated()) {
            stating++;
            persons += attended.persons();
            women += attended.women();
            men += attended.men();
        }
    }

    int entries() {
        return entries;
    }

    int spanning() {
        return spanning;
    }

    AttendanceSum attendance() {
        return new AttendanceSum(stating, persons, women, men);
    }

    /** Who was counted at one activity, if that is stated; what is not stated is 0. */
    record Attended(boolean isStated, long persons, long women, long men) {}
}
