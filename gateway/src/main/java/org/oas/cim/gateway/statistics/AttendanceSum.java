package org.oas.cim.gateway.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Attendance that was counted, added up; expected and estimated figures are left out.
 *
 * @param entries entries that state a counted attendance
 * @param persons by the totals that are stated
 * @param women where they are stated apart
 * @param men where they are stated apart
 */
@Schema(name = "AttendanceSum")
record AttendanceSum(int entries, long persons, long women, long men) {}
