package org.oas.cim.contracts.date;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A date as it was read.
 *
 * @param language the language that it was read in; null if the text is EDTF
 * @param extent as the words say ("throughout"), else the usual one
 * @param inferred what it rests on beside the text
 */
public record DateReading(EdtfDate date, @Nullable DateLanguage language, Extent extent, Set<Inferred> inferred) {}
