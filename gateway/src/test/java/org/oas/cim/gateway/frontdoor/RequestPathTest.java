package org.oas.cim.gateway.frontdoor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/activities",
                "/v1/activities/",
                "/v1/activities/0198",
                "/v1/activities/by-external-id/IOM%2F2005%2F12",
                "/v1/activities/by-external-id/a+b..c",
                "/v1/activities/%252e%252e"
            })
    void isPlain(String path) {
        assertThat(RequestPath.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/activities/../feed",
                "/v1/activities/%2e%2e/feed",
                "/v1/activities/..%2ffeed",
                "/v1/activities/%2E%2E%5Cq",
                "/v1/activities/./x",
                "/v1/activities/..;/feed",
                "/v1/activities/..;x=1/feed",
                "/v1/activities/%2e%2e%3b/feed",
                "/v1/activities%2f..%2ffeed",
                "/v1/activities//x",
                "/v1/activities/%00",
                "/v1/activities/%zz"
            })
    void couldLeadElsewhere(String path) {
        assertThat(RequestPath.isPlain(path)).isFalse();
    }
}
