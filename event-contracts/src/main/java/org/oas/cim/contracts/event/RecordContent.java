package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;

/**
 * What is stated about a record: everything but what the hub itself sets ({@link RecordHeader}). Immutable; two equal contents are
 * the same statement. What is not stated is null or empty; visibility is {@code partners} where none is stated.
 *
 * <p>Every kind has these members, some of them always empty.
 */
public sealed interface RecordContent permits ActivityContent, ProjectContent, PartnerContent, StudyContent {

    @JsonIgnore
    RecordType recordType();

    @Nullable
    String externalId();

    List<Identifier> identifiers();

    /** Partners that may change the record besides its owner; references until they are resolved, then UUIDs. */
    List<String> editors();

    Visibility visibility();

    /** The content without what only partners are told, whatever the record's visibility. */
    default RecordContent forThePublic() {
        return this;
    }

    /** What people call it, by language (BCP 47). */
    @JsonIgnore
    Map<String, String> heading();

    Map<String, String> summary();

    List<String> types();

    String status();

    @Nullable
    When when();

    List<Place> places();

    List<Participation> participations();

    /** JSON Pointers to members that were inferred. */
    List<String> inferred();

    List<Source> sources();

    /**
     * Reports every rule between members that the record does not meet; what single members have to be, their constraints say.
     *
     * @param today the day on which the record is stated
     */
    void check(LocalDate today, ViolationSink violations);
}
