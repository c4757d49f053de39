package org.oas.cim.system;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Five thousand clients follow one gateway, whose heap has 512 MB. */
@Tag("long")
class ManyStreamsTest {

    private static final System.Logger LOG = System.getLogger(ManyStreamsTest.class.getName());
    private static final int STREAMS = 5_000;
    private static final int CHANGES = 20;

    @Test
    void everyClientGetsEveryChange() {
        Map<String, String> settings = Map.of("_JAVA_OPTIONS", "-Xmx512m", "CIM_GATEWAY_LIMITS_ENABLED", "false");
        try (Hub hub = Hub.launch("many-streams", settings)) {
            Part gateway = hub.part("gateway");
            Memory before = Memory.of(gateway, hub.api());
            try (OpenStreams streams = OpenStreams.open(gateway.url(), STREAMS)) {
                eventually(() -> assertThat(open(hub)).isEqualTo(STREAMS));
                Memory open = Memory.of(gateway, hub.api());

                for (int change = 0; change < CHANGES; change++) {
                    hub.api().post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
                }

                eventually(() -> assertThat(streams.with(CHANGES)).isEqualTo(STREAMS));
                LOG.log(
                        System.Logger.Level.INFO,
                        "streams; open={0} before={1} with them={2} after {3} changes={4}",
                        STREAMS,
                        before,
                        open,
                        CHANGES,
                        Memory.of(gateway, hub.api()));
            }
            eventually(() -> assertThat(open(hub)).isZero());
            assertThat(hub.part("gateway").pid()).isEqualTo(gateway.pid());
        }
    }

    private static long open(Hub hub) {
        String metrics = new String(hub.api().get("/q/metrics").response().body(), StandardCharsets.UTF_8);
        return metrics.lines()
                .filter(line -> line.startsWith("cim_streams_open "))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.indexOf(' ') + 1))))
                .findFirst()
                .orElseThrow();
    }
}
