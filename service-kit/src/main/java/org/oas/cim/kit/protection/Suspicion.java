package org.oas.cim.kit.protection;

/** A reason to refuse a text. The detail says what it looks like and what to do instead; it never repeats the text. */
enum Suspicion {
    IDENTITY_DOCUMENT(
            "contains what looks like the number of a person's identity document; the hub holds no data about private"
                    + " persons: leave the number out"),
    BIRTH_DATE(
            "contains what looks like a person's date of birth; the hub holds no data about private persons: leave the"
                    + " date out, or name an age group"),
    MAIL("contains what looks like a mail address; leave it out: an office's address belongs in its 'contact'"),
    TELEPHONE("contains what looks like a telephone number; leave it out: an office's number belongs in its 'contact'"),
    VICTIM_COUNT(
            "pairs a number from 1 to 10 with a word for victim, which could make a person known; write 'fewer than 11"
                    + " victims', or give the number as a study's finding, where it is stored as a range; for a victim"
                    + " in general use the plural without a number");

    private final String detail;

    Suspicion(String detail) {
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    boolean isRaisedBy(Passage passage) {
        return switch (this) {
            case IDENTITY_DOCUMENT -> IdentityDocuments.numberedIn(passage.text());
            case BIRTH_DATE -> BirthDates.statedIn(passage.text());
            case MAIL -> MailAddresses.writtenIn(passage.text());
            case TELEPHONE -> Telephones.writtenIn(passage.text());
            case VICTIM_COUNT -> VictimCounts.madeIn(passage);
        };
    }
}
