package org.oas.cim.contracts.activity;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.LanguageMap;

/**
 * A part of an activity.
 *
 * @param title what it is called, by language
 * @param themes what it works towards
 * @param topics what it treats, in the source's words
 */
public record Session(
        @LanguageMap(max = 500) Map<String, String> title,
        @Size(max = 30) List<@NotNull @Code(CodeList.THEMES) String> themes,
        @Size(max = 50) List<@NotNull @LanguageMap(max = 300, needed = true) Map<String, String>> topics) {

    public Session {
        title = Absent.asEmpty(title);
        themes = Absent.asEmpty(themes);
        topics = Absent.asEmpty(topics);
    }
}
