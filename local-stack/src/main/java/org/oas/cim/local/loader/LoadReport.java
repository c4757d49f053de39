package org.oas.cim.local.loader;

/** How many records of a file were created, updated, unchanged and rejected. */
public record LoadReport(long created, long updated, long unchanged, long rejected) {

    static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0);

    LoadReport plus(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new LoadReport(created + 1, updated, unchanged, rejected);
            case UPDATED -> new LoadReport(created, updated + 1, unchanged, rejected);
            case UNCHANGED -> new LoadReport(created, updated, unchanged + 1, rejected);
            case REJECTED -> new LoadReport(created, updated, unchanged, rejected + 1);
        };
    }

    public long total() {
        return created + updated + unchanged + rejected;
    }

    /** 1 where a record was rejected, otherwise 0. */
    public int exitCode() {
        return rejected == 0 ? 0 : 1;
    }

    @Override
    public String toString() {
        return "%d records: %d created, %d updated, %d unchanged, %d rejected"
                .formatted(total(), created, updated, unchanged, rejected);
    }
}
