package org.oas.cim.kit.joining;

import java.util.List;

/**
 * How alike two records are.
 *
 * @param score from 0 to 1
 * @param reasons what they have in common: {@code identifier}, {@code country}, {@code date}, {@code city}, {@code type}, {@code title}
 */
record Resemblance(double score, List<String> reasons) {}
