package org.oas.cim.kit.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OperationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/studies, listStudies",
        "POST, /v1/studies, createStudy",
        "GET, /v1/studies/{id}, readStudy",
        "PUT, /v1/studies/{id}, replaceStudy",
        "PATCH, /v1/studies/{id}, changeStudy",
        "DELETE, /v1/studies/{id}, withdrawStudy",
        "GET, /v1/studies/{id}/history, readStudyHistory",
        "POST, /v1/studies/{id}/merge, mergeStudy",
        "PUT, /v1/studies/by-external-id/{externalId}, replaceStudyByExternalId",
        "POST, /v1/studies/import, importStudies",
        "GET, /v1/studies/export, readStudiesExport"
    })
    void anOperationIsNamedAfterWhatItDoes(HttpMethod method, String path, String name) {
        // Given
        Operation operation = OASFactory.createOperation().tags(List.of("Studies"));

        // When
        OperationNames.addTo(operation, method, path, "Study");

        // Then
        assertThat(operation.getOperationId()).isEqualTo(name);
    }

    @Test
    void aNameThatTheResourceGivesStays() {
        // Given
        Operation operation = OASFactory.createOperation().operationId("own");

        // When
        OperationNames.addTo(operation, HttpMethod.GET, "/v1/studies", "Study");

        // Then
        assertThat(operation.getOperationId()).isEqualTo("own");
    }
}
