package org.oas.cim.kit.openapi;

import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractMembersTest {

    @Test
    void aTextByLanguageIsDescribedAsOne() {
        // Given
        Schema record = object().addProperty("title", object()).addProperty("summary", object());

        // When
        new ContractMembers().addTo("ActivityRequest", record);

        // Then
        Schema title = member(record, "title");
        assertThat(title.getMinProperties()).isEqualTo(1);
        assertThat(title.getMaxProperties()).isEqualTo(50);
        assertThat(title.getPropertyNames().getPattern()).startsWith("[a-z]{2,3}");
        assertThat(title.getAdditionalPropertiesSchema().getMaxLength()).isEqualTo(500);
        assertThat(member(record, "summary").getMinProperties()).isNull();
    }

    @Test
    void codesAreDescribedByTheirListInMembersAndInLists() {
        // Given
        Schema record = object().addProperty("mode", text())
                .addProperty(
                        "types",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text()));

        // When
        new ContractMembers().addTo("Activity", record);

        // Then
        Schema mode = member(record, "mode");
        assertThat(mode.getExtensions()).containsEntry("x-codelist", "modes");
        assertThat(mode.getPattern()).isEqualTo(SchemaForms.CODE);
        Schema types = member(record, "types");
        assertThat(types.getMinItems()).isEqualTo(1);
        assertThat(types.getMaxItems()).isEqualTo(12);
        assertThat(types.getExtensions()).containsEntry("x-codelist", "activity-types");
        assertThat(types.getItems().getPattern()).isEqualTo(SchemaForms.CODE_OR_OTHER);
        assertThat(types.getItems().getMaxLength()).isEqualTo(106);
    }

    @Test
    void whatAMemberIsMadeOfIsDescribedUnderItsOwnName() {
        // Given
        Schema place = object().addProperty("city", text())
                .addProperty("lat", OASFactory.createSchema().addType(Schema.SchemaType.NUMBER));
        Schema finding = object().addProperty("referencePeriod", text())
                .addProperty("value", OASFactory.createSchema().addType(Schema.SchemaType.NUMBER));

        // When
        new ContractMembers().addTo("Place", place);
        new ContractMembers().addTo("Finding", finding);

        // Then
        assertThat(member(place, "city").getMaxLength()).isEqualTo(200);
        assertThat(member(finding, "referencePeriod").getFormat()).isEqualTo("edtf");
        assertThat(member(finding, "referencePeriod").getMaxLength()).isEqualTo(25);
        assertThat(member(finding, "value").getExclusiveMaximum()).isEqualByComparingTo("1e15");
    }

    @Test
    void anEntryOfAnyKindHasTheMembersOfAll() {
        // Given
        Schema entry = object().addProperty("findings", list())
                .addProperty("memberships", list())
                .addProperty("position", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));

        // When
        ContractMembers.addTo(entry);

        // Then
        assertThat(member(entry, "findings").getMaxItems()).isEqualTo(500);
        assertThat(member(entry, "memberships").getMaxItems()).isEqualTo(100);
    }

    private static Schema member(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private static Schema list() {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(object());
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
