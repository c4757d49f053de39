package org.oas.cim.gateway.filter;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.RecordType;

/** The codes of all kinds of record together. */
final class RecordTypes {

    static final Set<String> CODES =
            Arrays.stream(RecordType.values()).map(RecordType::code).collect(Collectors.toUnmodifiableSet());

    static final Set<String> TYPES = union(CodeList.ACTIVITY_TYPES, CodeList.PARTNER_TYPES, CodeList.STUDY_TYPES);

    static final Set<String> STATUSES =
            union(CodeList.ACTIVITY_STATUSES, CodeList.PARTNER_STATUSES, CodeList.STUDY_STATUSES);

    private RecordTypes() {}

    private static Set<String> union(CodeList... lists) {
        Set<String> codes = new LinkedHashSet<>();
        for (CodeList list : lists) {
            codes.addAll(list.codes());
        }
        return Collections.unmodifiableSet(codes);
    }
}
