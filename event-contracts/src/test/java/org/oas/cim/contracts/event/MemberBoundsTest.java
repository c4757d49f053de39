package org.oas.cim.contracts.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.LanguageMap;

import static org.assertj.core.api.Assertions.assertThat;

class MemberBoundsTest {

    @ParameterizedTest
    @EnumSource
    void everyListAndTextAndNumberOfARecordHasAnUpperBound(RecordType type) {
        // Then
        assertThat(MemberBounds.missingIn(type.contentType()))
                .as("a member without a bound lets one request fill the memory; add @Size, @LanguageMap or @Digits")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noCodeIsLongerThanItsBound(CodeList list) {
        // Then
        assertThat(list.entries())
                .extracting(CodeEntry::code)
                .allSatisfy(code -> assertThat(code).hasSizeLessThanOrEqualTo(Code.LONGEST));
        assertThat(list.accepts("other:" + "😀".repeat(101))).isFalse();
    }

    @Test
    void aMemberWithoutABoundIsFound() {
        // Then
        assertThat(MemberBounds.missingIn(Loose.class))
                .containsExactly(
                        "Loose.text: may hold any number",
                        "Loose.tooLong: may hold 10001",
                        "Loose.list: may hold any number",
                        "Loose.list[]: may hold any number",
                        "Loose.map: may hold any number",
                        "Loose.number: may hold any number",
                        "Loose.number: may hold any number",
                        "Loose.unchecked: its members are not checked",
                        "Loose.unknown: nothing is known of Object");
    }

    private record Loose(
            String text,
            @Size(max = 10_001) String tooLong,
            List<String> list,
            Map<String, String> map,
            BigDecimal number,
            Tight unchecked,
            Object unknown) {}

    private record Tight(
            @Size(max = 3) List<@Size(max = 10) String> list,
            @LanguageMap(max = 10) Map<String, String> map,
            @Digits(integer = 3, fraction = 2) BigDecimal number,
            @Code(CodeList.ROLES) String role,
            @Valid Tight inner) {}
}
