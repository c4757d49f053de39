package org.oas.cim.gateway.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;

/** A page as JSON: the entries' own bytes with a frame around them. */
final class PageJson {

    private PageJson() {}

    /**
     * Writes the page.
     *
     * @param next a URL or cursor, which need no escaping; null on the last page
     * @param prev the same for the page before
     */
    static byte[] write(FeedPage page, @Nullable String next, @Nullable String prev) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        text(out, "{\"data\":[");
        boolean first = true;
        for (byte[] entry : page.entries()) {
            if (!first) {
                out.write(',');
            }
            out.writeBytes(entry);
            first = false;
        }
        text(out, "],\"total\":" + page.total());
        if (page.didYouMean() != null) {
            text(out, ",\"didYouMean\":");
            out.writeBytes(AnswerJson.bytes(page.didYouMean()));
        }
        if (!page.facets().isEmpty()) {
            text(out, ",\"facets\":");
            out.writeBytes(AnswerJson.bytes(page.facets()));
        }
        text(out, ",\"next\":" + string(next) + ",\"prev\":" + string(prev) + "}");
        return out.toByteArray();
    }

    private static String string(@Nullable String url) {
        return url == null ? "null" : '"' + url + '"';
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
