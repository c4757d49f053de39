package org.oas.cim.gateway.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.filter.Explanation;
import org.oas.cim.gateway.filter.MatchedVia;
import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.reader.Sight;

/** The entries of a page as JSON: what is stored of them and, where places were asked for, why they are there. */
final class PageEntries {

    private final FeedView view;
    private final Reader reader;
    private final boolean withdrawn;
    private final ChosenMembers members;
    private final Explanation explanation;

    PageEntries(FeedView view, FeedRequest request) {
        this.view = view;
        this.reader = request.reader();
        this.withdrawn = request.filter().withdrawn();
        this.members = request.members();
        this.explanation = request.filter().explanation(reader);
    }

    byte[] json(int doc) {
        if (withdrawn) {
            FeedEntry entry = view.entry(doc);
            if (entry.sight(reader) != Sight.ENTRY) {
                return entry.tombstone();
            }
        }
        byte[] entry = view.json(doc, reader);
        return members.of(
                explanation.isEmpty() ? entry : explained(entry, explanation.of(view.values(doc, Fields.WHERE))));
    }

    /** The last member of the entry's object, so that its own bytes stay as they are. */
    private static byte[] explained(byte[] entry, Set<MatchedVia> reasons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(entry.length + 128);
        out.write(entry, 0, entry.length - 1);
        out.writeBytes(",\"matchedVia\":".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(AnswerJson.bytes(reasons));
        out.write('}');
        return out.toByteArray();
    }
}
