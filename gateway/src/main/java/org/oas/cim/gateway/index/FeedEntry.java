package org.oas.cim.gateway.index;

import java.util.ArrayList;
import java.util.List;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.reader.Sight;
import org.oas.cim.gateway.relation.Relations;

/**
 * A version of a record with its rendered entry.
 *
 * @param position its offset in regional-feed
 * @param relations what it shows of other records; none if it was read back and everybody sees the same of it
 * @param json the entry as everybody is answered it, UTF-8; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying each page's bytes would cost the most of it
public record FeedEntry(RecordSnapshot record, long position, Relations relations, byte[] json) {

    public Sight sight(Reader reader) {
        return Sight.of(reader, record);
    }

    /** The entry as the reader is answered it, who may see it, UTF-8; not to be changed. */
    public byte[] json(Reader reader) {
        return reader.isPublic() || !showsMoreToSome()
                ? json
                : EntryRenderer.render(record, position, relations, reader);
    }

    /** All that is told of a record that the reader may not see any more, UTF-8. */
    public byte[] tombstone() {
        return EntryRenderer.tombstone(record, position);
    }

    /** What it says in words, titles and names first, as the reader, who may see it, is told it. */
    public List<EntryText> texts(Reader reader) {
        List<EntryText> texts = new ArrayList<>();
        RecordContent content = EntryRenderer.told(record, reader).content();
        content.heading().forEach((language, text) -> texts.add(new EntryText(Fields.HEADING, language, text)));
        Texts.of(content, (field, language, text) -> texts.add(new EntryText(field, language, text)));
        return texts;
    }

    boolean showsMoreToSome() {
        return !record.withdrawn() && (!relations.isPublic() || EntryRenderer.tellsPartnersMore(record));
    }
}
