package org.oas.cim.gateway.index;

import java.util.Set;

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

    /** See {@link PlaceTerms}. */
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

    /** The partners of {@link #PARTNER}, only under the ids of those that stand for them now. */
    public static final String STANDING_PARTNER = "standingPartner";

    /** The record of the same kind that it is a part of: that which stands for it now. */
    public static final String PART_OF = "partOf";

    public static final String PARTNER_COUNTRY = "partnerCountry";

    /** See {@link SightQuery#scoped}: the projects that it is a part of. */
    public static final String PROJECT = "project";

    /** The first day that the date may mean, as days since 1970-01-01: a point and a sort value. Undated entries lack it. */
    public static final String EARLIEST = "earliest";

    /** The last day that the date may mean; {@link Long#MAX_VALUE} for an open end. */
    public static final String LATEST = "latest";

    /** {@code true} or {@code false}. */
    public static final String DATED = "dated";

    /** {@code true} if an activity states both when it was planned for and when it was held; not there otherwise. */
    public static final String PLANNED_AND_HELD = "plannedAndHeld";

    /** When the record changed last, in microseconds since 1970: a point and a sort value. */
    public static final String UPDATED = "updated";

    /** How many persons were counted to have come: a value. An entry whose attendance was expected or estimated lacks it. */
    public static final String ATTENDED = "attended";

    /** How many women were counted among them. */
    public static final String ATTENDED_WOMEN = "attendedWomen";

    /** How many men were counted among them. */
    public static final String ATTENDED_MEN = "attendedMen";

    /** Where its places are (WGS 84). */
    public static final String COORDINATES = "coordinates";

    /** Titles and names, in all languages; see {@link TextLanguage#field} for those in one. */
    public static final String HEADING = "heading";

    /** Everything that its owner wrote in words. */
    public static final String TEXT = "text";

    /** The words of its sources. */
    public static final String QUOTED = "quoted";

    /** By how much it counts for relevance that the entry is of a late time: a value that doubles every {@value #RECENCY_YEARS} years. */
    public static final String RECENCY = "recency";

    /** See {@link #RECENCY}. */
    static final int RECENCY_YEARS = 20;

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

    /** The fields whose terms are also values of an entry, so that entries can be counted by them. */
    static final Set<String> COUNTED =
            Set.of(WHERE, RECORD_TYPE, TYPE, STATUS, THEME, AUDIENCE, REGION, STANDING_PARTNER, PART_OF);

    private Fields() {}
}
