package org.oas.cim.gateway.index;

/** The fields of an indexed entry. */
public final class Fields {

    /** The record's id: a term, and a sort value. */
    public static final String ID = "id";

    public static final String RECORD_TYPE = "recordType";
    public static final String COUNTRY = "country";
    public static final String TYPE = "type";
    public static final String STATUS = "status";

    /** The partners that take part. */
    public static final String PARTNER = "partner";

    /** The first day that the date may mean, as days since 1970-01-01: a point and a sort value. Undated entries lack it. */
    public static final String EARLIEST = "earliest";

    /** The last day that the date may mean; {@link Long#MAX_VALUE} for an open end. */
    public static final String LATEST = "latest";

    /** When the record changed last, in microseconds since 1970: a sort value. */
    public static final String UPDATED = "updated";

    /** Titles and names, in all languages. */
    public static final String HEADING = "heading";

    /** Everything that words are looked for in. */
    public static final String TEXT = "text";

    /** The offset of the record's newest version: a point and a sort value. */
    public static final String POSITION = "position";

    static final String AUDIENCE = "audience";
    static final String NAMED = "named";
    static final String VERSION = "version";
    static final String JSON = "json";
    static final String SNAPSHOT = "snapshot";

    private Fields() {}
}
