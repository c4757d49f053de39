package org.oas.cim.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The CycloneDX bill of materials that the build writes beside each program that is deployed. */
class SbomTest {

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "activity-service", "partner-service", "research-service"})
    void holdsEveryLibraryOfTheProgramByItsHash(String module) throws Exception {
        List<String> known = components(module).flatMap(SbomTest::hashes).toList();

        assertThat(libraries(module))
                .isNotEmpty()
                .allSatisfy(library -> assertThat(known).contains(sha256(library)));
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, org.apache.lucene, lucene-core, Apache-2.0",
        "gateway, org.apache.kafka, kafka-clients, Apache-2.0",
        "activity-service, org.postgresql, postgresql, BSD-2-Clause",
        "partner-service, com.googlecode.libphonenumber, libphonenumber, Apache-2.0",
        "research-service, org.flywaydb, flyway-core, Apache-2.0"
    })
    void saysWhichVersionALibraryHasAndUnderWhatLicence(String module, String group, String name, String licence)
            throws Exception {
        JsonNode library = components(module)
                .filter(component -> component.path("group").asText().equals(group))
                .filter(component -> component.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();

        String version = library.path("version").asText();
        assertThat(libraries(module).map(file -> file.getFileName().toString()))
                .contains("%s.%s-%s.jar".formatted(group, name, version));
        assertThat(library.path("purl").asText()).startsWith("pkg:maven/%s/%s@%s".formatted(group, name, version));
        assertThat(library.path("licenses").toString()).contains(licence);
    }

    private static Stream<JsonNode> components(String module) throws IOException {
        JsonNode bom = new ObjectMapper()
                .readTree(target(module).resolve("quarkus-run-cyclonedx.json").toFile());
        assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
        return StreamSupport.stream(bom.path("components").spliterator(), false);
    }

    private static Stream<String> hashes(JsonNode component) {
        return StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .map(hash -> hash.path("content").asText());
    }

    private static Stream<Path> libraries(String module) throws IOException {
        try (Stream<Path> files = Files.walk(target(module).resolve("quarkus-app/lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static Path target(String module) {
        return Path.of(System.getProperty("project.root"), module, "target");
    }
}
