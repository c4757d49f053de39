package org.oas.cim.gateway.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.filter.Explanation;
import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.reader.Sight;

/** The entries of a page as JSON: what is stored of them and, where that was asked for, why they are there. */
final class PageEntries {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FeedView view;
    private final Reader reader;
    private final boolean withdrawn;
    private final ChosenMembers members;
    private final ShownLanguage language;
    private final Explanation explanation;
    private final @Nullable Highlights highlights;

    PageEntries(FeedView view, FeedRequest request) {
        this.view = view;
        this.reader = request.reader();
        this.withdrawn = request.filter().withdrawn();
        this.members = request.members();
        this.language = request.language();
        this.explanation = request.filter().explanation(reader);
        this.highlights = request.highlight() ? new Highlights(request.filter().wordQuery(), reader) : null;
    }

    byte[] json(int doc) {
        if (withdrawn) {
            FeedEntry entry = view.entry(doc);
            if (entry.sight(reader) != Sight.ENTRY) {
                return entry.tombstone();
            }
        }
        byte[] entry = view.json(doc, reader);
        if (!explanation.isEmpty()) {
            entry = with(entry, "matchedVia", explanation.of(view.values(doc, Fields.WHERE)));
        }
        if (highlights != null) {
            entry = with(entry, "highlights", highlights.of(view.entry(doc)));
        }
        return shortened(entry);
    }

    private byte[] shortened(byte[] entry) {
        if (members.isAll() && language.isAll()) {
            return entry;
        }
        try {
            ObjectNode shown = (ObjectNode) MAPPER.readTree(entry);
            members.applyTo(shown);
            language.applyTo(shown);
            return AnswerJson.bytes(shown);
        } catch (IOException e) {
            throw new UncheckedIOException("an entry in memory can always be read", e);
        }
    }

    /** The last member of the entry's object, so that its own bytes stay as they are. */
    private static byte[] with(byte[] entry, String member, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(entry.length + 128);
        out.write(entry, 0, entry.length - 1);
        out.writeBytes((",\"" + member + "\":").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(AnswerJson.bytes(value));
        out.write('}');
        return out.toByteArray();
    }
}
