package org.oas.cim.gateway.index;

/** The fields of an indexed entry. */
public final class Fields {

    /** The record's id: a term, and a sort value. */
    public static final String ID = "id";

    public static final String RECORD_TYPE = "recordType";
    public static final String TYPE = "type";
    public static final String STATUS = "status";

    /** Themes, those of sessions, and the themes above them. */
    public static final String THEME = "theme";

    /** Those it was aimed at, and those who came. */
    public static final String AUDIENCE = "audience";

    public static final String LANGUAGE = "language";
    public static final String MANDATE = "mandate";
    public static final String PRECISION = "precision";

    /** See {@link PlaceTerms}: terms, and values of an entry. */
    public static final String WHERE = "where";

    /** Words of places: one value a place. */
    public static final String PLACE_WORDS = "placeWords";

    /** The regions of where it takes place and what it is about, and those that they lie in. */
    public static final String REGION = "region";

    /** What it is about, and the regions that that lies in. */
    public static final String ABOUT = "about";

    public static final String ORIGIN = "origin";
    public static final String DESTINATION = "destination";

    /** See {@link PlaceTerms#corridor}. */
    public static final String CORRIDOR = "corridor";

    /** The partners that have to do with it, also under the ids of those that stand for them now. */
    public static final String PARTNER = "partner";

    /** A partner with one of its roles: {@code <id>:<role>}. */
    public static final String PARTICIPANT = "participant";

    public static final String PARTNER_COUNTRY = "partnerCountry";

    /** See {@link SightQuery#scoped}: the projects that it is a part of. */
    public static final String PROJECT = "project";

    /** The first day that the date may mean, as days since 1970-01-01: a point and a sort value. Undated entries lack it. */
    public static final String EARLIEST = "earliest";

    /** The last day that the date may mean; {@link Long#MAX_VALUE} for an open end. */
    public static final String LATEST = "latest";

    /** {@code true} or {@code false}. */
    public static final String DATED = "dated";

    /** When the record changed last, in microseconds since 1970: a point and a sort value. */
    public static final String UPDATED = "updated";

    /** Where its places are (WGS 84). */
    public static final String COORDINATES = "coordinates";

    /** Titles and names, in all languages. */
    public static final String HEADING = "heading";

    /** Everything that its owner wrote in words. */
    public static final String TEXT = "text";

    /** The words of its sources. */
    public static final String QUOTED = "quoted";

    /** The offset of the record's newest version: a point and a sort value. */
    public static final String POSITION = "position";

    /** Who may see it; nobody if it is withdrawn. */
    static final String CIRCLE = "circle";

    /** Who may know that there is, or was, such a record. */
    static final String DISCLOSED = "disclosed";

    static final String VERSION = "version";
    static final String JSON = "json";
    static final String SNAPSHOT = "snapshot";

    /** What some readers see beyond {@link #JSON}; only where there is such. */
    static final String RELATIONS = "relations";

    private Fields() {}
}
