package org.oas.cim.kit.testing;

import java.net.URI;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators and the readers of a problem see of every service. */
public interface OperationsContract {

    @Test
    default void isLiveAndReady() {
        for (String check : new String[] {"live", "ready", "started", "well"}) {
            assertThat(HubClient.CIM.get("/q/health/" + check).is(200).text("status"))
                    .as(check)
                    .isEqualTo("UP");
        }
        assertThat(HubClient.CIM.get("/q/health/well").body()).contains("oldestUnpublishedSeconds");
    }

    /** A name would be looked up for every request, and hold it up where nobody answers. */
    @Test
    default void knowsItsProxiesByAddress() {
        assertThat(ConfigProvider.getConfig().getValues("quarkus.http.proxy.trusted-proxies", String.class))
                .isNotEmpty()
                .allMatch(proxy -> proxy.matches("[0-9.]+(/[0-9]+)?"));
    }

    @Test
    default void showsWhatItsRelayDoes() {
        assertThat(HubClient.CIM.get("/q/metrics").is(200).body())
                .contains(
                        "cim_relay_published_total",
                        "cim_relay_failures_total",
                        "cim_relay_oldest_unpublished_seconds");
    }

    @Test
    default void describesEveryProblemWhereProblemsSaySo() {
        assertThat(HubClient.CIM.get("/v1/problems").is(200).json().path("data"))
                .hasSize(ProblemType.values().length);
        for (ProblemType type : ProblemType.values()) {
            Answer described = HubClient.CIM.get(type.address().toString()).is(200);
            assertThat(URI.create(described.text("type"))).isEqualTo(type.address());
            assertThat(described.json().path("status").asInt()).isEqualTo(type.status());
            assertThat(described.text("title")).isNotBlank();
            assertThat(described.text("remedy")).isNotBlank();
        }
        HubClient.CIM.get("/v1/problems/no-such-type").isProblem(ProblemType.NOT_FOUND);
    }
}
