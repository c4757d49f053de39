package org.oas.cim.gateway.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.Countries;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.kit.identity.PartnerIds;

/** How single values of the filters are read. What is wrong with one is the message of the exception. */
final class Readings {

    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");
    private static final int LONGEST_PLACE = 200;

    private static final Instant EARLIEST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Readings() {}

    /** An alpha-2 or alpha-3 code, as alpha-2. */
    static String country(String text) {
        return Countries.alpha2Of(text).orElseGet(() -> Vocabularies.COUNTRIES.read(text));
    }

    static String countryOrRegion(String text) {
        return CodeList.REGIONS.contains(text)
                ? text
                : Countries.alpha2Of(text)
                        .orElseThrow(() -> Vocabularies.COUNTRIES.unknownTo(Vocabularies.REGIONS, text));
    }

    /** A subdivision's code, or words. What looks like a code has to be one. */
    static String place(String text) {
        if (SUBDIVISION.matcher(text).matches()) {
            return Vocabularies.SUBDIVISIONS.read(text);
        }
        if (text.isBlank() || text.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("is neither an ISO 3166-2 code such as MX-CHP nor 1 to " + LONGEST_PLACE
                    + " characters of a place's name");
        }
        return text;
    }

    /** A language tag whose language is in the list. */
    static String language(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()) {
            throw new IllegalArgumentException("is not a language tag (BCP 47) such as en, es, fr, pt or pt-BR");
        }
        Vocabularies.LANGUAGES.read(tag.group(1));
        return text;
    }

    static String subregion(String text) {
        if (CodeList.REGIONS.contains(text) && !Vocabularies.SUBREGIONS.has(text)) {
            throw new IllegalArgumentException("is the world or a continent; send it as 'region'");
        }
        return Vocabularies.SUBREGIONS.read(text);
    }

    static UUID id(String text) {
        return PartnerIds.parse(text).orElseThrow(() -> new IllegalArgumentException("is not a UUID"));
    }

    /** {@code <partner>:<role>}. */
    static String participant(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("is not a partner's UUID and a role, such as …:organizer");
        }
        return id(text.substring(0, colon)) + ":" + Vocabularies.ROLES.read(text.substring(colon + 1));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a day such as 2005-04-14", e);
        }
    }

    static Period period(String text) {
        return Period.of(EdtfDate.parse(text));
    }

    static Instant instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below, with what would be right.
        }
        throw new IllegalArgumentException("is not a time such as 2005-04-14T12:00:00Z");
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("is neither true nor false");
        };
    }

    static Condition.InBox box(String text) {
        try {
            List<Double> degrees =
                    Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
            if (degrees.size() == 4) {
                return box(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
            }
        } catch (NumberFormatException e) {
            // Said below, with what would be right.
        }
        throw new IllegalArgumentException("is not west,south,east,north in degrees, such as -92.3,13.7,-87.5,18.5");
    }

    private static Condition.InBox box(double west, double south, double east, double north) {
        if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
            throw new IllegalArgumentException("has a west or east that is not from -180 to 180");
        }
        if (!(Math.abs(south) <= 90 && Math.abs(north) <= 90)) {
            throw new IllegalArgumentException("has a south or north that is not from -90 to 90");
        }
        if (south > north) {
            throw new IllegalArgumentException("has a south that is north of its north; send west,south,east,north");
        }
        return new Condition.InBox(west, south, east, north);
    }
}
