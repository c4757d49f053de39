package org.oas.cim.contracts.activity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.ViolationSink;

/**
 * How many came, in persons.
 *
 * @param total all together
 * @param notStated those of no stated sex
 * @param basis whether they were expected, counted or estimated
 * @param byAudience how many of each audience
 */
public record Attendance(
        @Nullable @Min(0) Integer total,
        @Nullable @Min(0) Integer women,
        @Nullable @Min(0) Integer men,
        @Nullable @Min(0) Integer other,
        @Nullable @Min(0) Integer notStated,
        @NotNull @Code(CodeList.ATTENDANCE_BASES) String basis,
        @Size(max = 50) List<@NotNull @Valid Group> byAudience) {

    public Attendance {
        byAudience = Absent.asEmpty(byAudience);
    }

    /** How many of an audience came. */
    public record Group(
            @NotNull @Code(CodeList.AUDIENCES) String audience,
            @Min(0) int count) {}

    /** What has to hold between the members. */
    public void check(String pointer, ViolationSink violations) {
        List<Integer> parts =
                Stream.of(women, men, other, notStated).filter(Objects::nonNull).toList();
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        if (total != null && sum > total) {
            violations.report(pointer + "/total", "is less than its parts, which are " + sum, total);
        }
        if (total != null && parts.size() == 4 && sum < total) {
            violations.report(pointer + "/total", "is more than its parts, which are " + sum, total);
        }
    }
}
