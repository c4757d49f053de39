package org.oas.cim.kit.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionTest {

    private static final Path GUIDE = Path.of(System.getProperty("project.root"), "docs/security.md");

    @Test
    void theGuideShowsTheTable() throws IOException {
        Map<String, Set<Role>> shown = new LinkedHashMap<>();
        for (List<String> row : rowsOfTheTable()) {
            shown.put(
                    row.getFirst().replace("`", ""),
                    Arrays.stream(Role.values())
                            .filter(role -> row.get(column(role)).equals("yes"))
                            .collect(Collectors.toSet()));
        }

        assertThat(shown)
                .isEqualTo(Arrays.stream(Permission.values())
                        .collect(Collectors.toMap(Permission::name, Permission::roles)));
    }

    @Test
    void aCallerMayWhatAnyOfItsRolesMay() {
        Caller both = Caller.of(UUID.randomUUID(), List.of(Role.READER, Role.CONTRIBUTOR));

        assertThat(both.permissions())
                .isEqualTo(
                        Caller.of(UUID.randomUUID(), List.of(Role.CONTRIBUTOR)).permissions());
        assertThat(Caller.of(UUID.randomUUID(), List.of()).permissions()).isEmpty();
        assertThat(Caller.PUBLIC.permissions()).isEmpty();
    }

    @Test
    void theNameForAnnotationsIsThePermissions() {
        assertThat(Permission.WRITING).isEqualTo(Permission.WRITE.code());
        assertThat(Permission.REDACTING).isEqualTo(Permission.REDACT.code());
    }

    private static List<List<String>> rowsOfTheTable() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| `") && line.matches("\\| `[A-Z_]+` .*"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .skip(1)
                        .toList())
                .toList();
    }

    private static int column(Role role) {
        return List.of("permission", "reader", "contributor", "coordinator", "operator")
                .indexOf(role.code());
    }
}
