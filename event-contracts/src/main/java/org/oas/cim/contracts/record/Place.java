package org.oas.cim.contracts.record;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * Where something takes place.
 *
 * @param name what the source calls the place: {@code South Border}
 * @param country ISO 3166-1 alpha-2, as the source states it
 * @param region a UN M49 or CIM programme region, where the source names no country
 * @param subdivision ISO 3166-2
 * @param city a city or town, as the source writes it
 * @param venue the building or room
 * @param border the border that it is at
 * @param lat degrees north (WGS 84), as stated or as Natural Earth has the populated place; never guessed
 * @param lon degrees east
 * @param coordinatePrecision what the coordinates are those of
 */
public record Place(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Code(CodeList.COUNTRIES) String country,
        @Nullable @Code(CodeList.REGIONS) String region,
        @Nullable @Code(CodeList.SUBDIVISIONS) String subdivision,
        @Nullable @Size(min = 1, max = 200) String city,
        @Nullable @Size(min = 1, max = 300) String venue,
        @Nullable @Valid Border border,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = Limits.FRACTION_DIGITS)
        BigDecimal lat,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = Limits.FRACTION_DIGITS)
        BigDecimal lon,

        @Nullable @Code(CodeList.COORDINATE_PRECISIONS) String coordinatePrecision) {

    public Place {
        country = CountryCodes.alpha2(country);
        lat = Absent.plain(lat);
        lon = Absent.plain(lon);
    }

    /** A place that only its country, city and venue are stated of. */
    public static Place in(String country, @Nullable String city, @Nullable String venue) {
        return new Place(null, country, null, null, city, venue, null, null, null, null);
    }

    /** What has to hold between the members. */
    public void check(String pointer, ViolationSink violations) {
        if (name == null && country == null && region == null && border == null && subdivision == null) {
            violations.report(
                    pointer, "names no place: send country, region, subdivision, border or at least a name", null);
        }
        if (subdivision != null && country != null && !subdivision.startsWith(country + "-")) {
            violations.report(pointer + "/subdivision", "is no subdivision of " + country, subdivision);
        }
        if ((lat == null) != (lon == null)) {
            violations.report(pointer + (lat == null ? "/lat" : "/lon"), "is missing; send lat and lon together", null);
        }
        if (lat != null && coordinatePrecision == null) {
            violations.report(
                    pointer + "/coordinatePrecision", "is missing; say what the coordinates are those of", null);
        }
    }
}
