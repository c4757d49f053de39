package org.oas.cim.local.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionParserTest {

    private static final Path FOLDER = Path.of("/somewhere");

    @Test
    void startsOnTheStandardPortsWithoutAnyOption() throws Exception {
        var options = parse();

        assertThat(options.command()).isEqualTo(new Command.Start());
        assertThat(options.data()).isEqualTo(Path.of("/somewhere/data"));
        assertThat(options.sample()).isTrue();
        assertThat(options.gateways()).isEqualTo(1);
        assertThat(options.keycloak()).isFalse();
        assertThat(Arrays.stream(PortOption.values()).map(options::port))
                .containsExactly(8080, 8081, 8082, 8083, 15432, 19092, 18080);
    }

    @Test
    void takesValuesAfterASpaceOrAnEqualsSign() throws Exception {
        var options = parse("--data=hub", "--kafka-port", "9999", "--gateways=3", "--no-sample");

        assertThat(options.data()).isEqualTo(Path.of("/somewhere/hub"));
        assertThat(options.port(PortOption.KAFKA)).isEqualTo(9999);
        assertThat(options.gateways()).isEqualTo(3);
        assertThat(options.sample()).isFalse();
    }

    @Test
    void takesPortsFromTheEnvironmentUnlessAnOptionSaysOtherwise() throws Exception {
        var environment = Map.of("CIM_GATEWAY_PORT", "9080", "CIM_KAFKA_PORT", "9092");

        var options = OptionParser.parse(List.of("--gateway-port", "7080"), environment, FOLDER);

        assertThat(options.port(PortOption.GATEWAY)).isEqualTo(7080);
        assertThat(options.port(PortOption.KAFKA)).isEqualTo(9092);
    }

    @Test
    void takesTokensFromKeycloakWhereThatIsAskedFor() throws Exception {
        var own = parse("--identity-port", "9090");
        var keycloak = parse("--keycloak", "--identity-port", "9090");

        assertThat(Issuer.of(own))
                .isEqualTo(new Issuer("http://127.0.0.1:9090/hub", "http://127.0.0.1:9090/hub/token"));
        assertThat(keycloak.keycloak()).isTrue();
        assertThat(Issuer.of(keycloak))
                .isEqualTo(new Issuer(
                        "http://127.0.0.1:9090/realms/hub",
                        "http://127.0.0.1:9090/realms/hub/protocol/openid-connect/token"));
    }

    @Test
    void understandsWhatActsOnARunningHub() throws Exception {
        assertThat(parse("--status").command()).isEqualTo(new Command.Status());
        assertThat(parse("--stop-part", "kafka").command()).isEqualTo(new Command.Part("stop", "kafka"));
        assertThat(parse("--load", "a.ndjson").command()).isEqualTo(new Command.Load(Path.of("/somewhere/a.ndjson")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--gatway-port 8080 | Unknown option --gatway-port, did you mean --gateway-port? See ./run --help",
                "--frobnicate | Unknown option --frobnicate. See ./run --help",
                "start | Unknown option start. See ./run --help",
                "--kafka-port 99999 | --kafka-port takes a number from 1 to 65535, not '99999'.",
                "--kafka-port x | --kafka-port takes a number from 1 to 65535, not 'x'.",
                "--gateways 0 | --gateways takes a number from 1 to 9, not '0'.",
                "--data | --data needs a value, see ./run --help",
                "--data --reset | --data needs a value, see ./run --help",
                "--keycloack | Unknown option --keycloack, did you mean --keycloak? See ./run --help",
                "--status --reset | --reset goes with a start only.",
                "--status --load x | One of --load, --status, --stop-part, --start-part, --restart-part at a time.",
            })
    void refusesWhatItDoesNotUnderstand(String line, String message) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void everyOptionIsInTheHelp() throws Exception {
        try (var text = Launcher.class.getResourceAsStream("help.txt")) {
            assertThat(text).isNotNull();
            var help = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(help).contains(OptionParser.names());
            assertThat(help.lines()).allMatch(line -> line.length() <= 120);
            for (var option : PortOption.values()) {
                assertThat(help)
                        .contains(option.option() + " " + option.standard())
                        .contains(option.variable());
            }
        }
    }

    private static LauncherOptions parse(String... arguments) throws UsageException {
        return OptionParser.parse(List.of(arguments), Map.of(), FOLDER);
    }
}
