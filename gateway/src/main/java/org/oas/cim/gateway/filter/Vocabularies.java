package org.oas.cim.gateway.filter;

import java.util.Arrays;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.Precision;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.geography.Codes;

/** What the filters by code take: those of all kinds of record together. */
final class Vocabularies {

    static final Vocabulary RECORD_TYPES = Vocabulary.of(
            Arrays.stream(RecordType.values()).map(RecordType::code).toList());
    static final Vocabulary TYPES =
            Vocabulary.of(CodeList.ACTIVITY_TYPES, CodeList.PARTNER_TYPES, CodeList.STUDY_TYPES);
    static final Vocabulary STATUSES = Vocabulary.of(
            CodeList.ACTIVITY_STATUSES, CodeList.PROJECT_STATUSES, CodeList.PARTNER_STATUSES, CodeList.STUDY_STATUSES);
    static final Vocabulary THEMES = Vocabulary.of(CodeList.THEMES);
    static final Vocabulary AUDIENCES = Vocabulary.of(CodeList.AUDIENCES);
    static final Vocabulary LANGUAGES = Vocabulary.of(CodeList.LANGUAGES);
    static final Vocabulary ROLES = Vocabulary.of(CodeList.ROLES);
    static final Vocabulary PRECISIONS =
            Vocabulary.of(Arrays.stream(Precision.values()).map(Precision::code).toList());
    static final Vocabulary COUNTRIES =
            Vocabulary.of(CodeList.COUNTRIES).described("countries are ISO 3166-1 codes such as BZ or BLZ");
    static final Vocabulary SUBDIVISIONS =
            Vocabulary.of(CodeList.SUBDIVISIONS).described("subdivisions are ISO 3166-2 codes such as MX-CHP");
    static final Vocabulary REGIONS = Vocabulary.of(CodeList.REGIONS);
    static final Vocabulary SUBREGIONS = Vocabulary.of(Codes.subregions());

    private Vocabularies() {}
}
