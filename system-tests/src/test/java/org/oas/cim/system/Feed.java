package org.oas.cim.system;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** The feed as one reader sees it. */
public record Feed(Api reader) {

    /** The same feed for CIM, who sees all of it. */
    public Feed whole() {
        return new Feed(reader.as(Identity.CIM));
    }

    public Answer entry(String id) {
        return reader.get("/v1/feed/" + id);
    }

    /** The first page under that query, such as {@code ?country=BZ}. */
    Answer page(String query) {
        return reader.get("/v1/feed" + query);
    }

    /** All entries, page by page, as they are answered. */
    public List<JsonNode> entries() {
        List<JsonNode> entries = new ArrayList<>();
        String next = "/v1/feed?limit=200";
        while (!next.equals("null")) {
            Answer page = reader.get(next);
            assertThat(page.status()).as(page::toString).isEqualTo(200);
            page.json().path("data").forEach(entries::add);
            next = page.json().path("next").asText();
        }
        return entries;
    }

    /** All entries without their positions, which are others once regional-feed is another topic. */
    List<JsonNode> entriesWithoutPosition() {
        List<JsonNode> entries = entries();
        entries.forEach(entry -> ((ObjectNode) entry).remove("position"));
        return entries;
    }

    /** Where this gateway's feed is: {@code <epoch>-<offset>}. */
    String token() {
        return status().path("served").path("token").asText();
    }

    JsonNode status() {
        return reader.get("/v1/feed/status").json();
    }

    public boolean merges() {
        return status().path("merge").path("leading").asBoolean();
    }

    /** Waits until the feed shows the record in that version. */
    public void await(String id, long version) {
        eventually(() -> assertThat(entry(id).version()).isEqualTo(version));
    }
}
