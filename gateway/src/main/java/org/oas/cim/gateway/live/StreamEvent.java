package org.oas.cim.gateway.live;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.reader.Reader;

/** A message of the stream. Whoever has received it resumes with its token. */
sealed interface StreamEvent {

    FeedToken token();

    /** The event's name in the stream. */
    String name();

    /** JSON on one line. */
    String data();

    /** A version of a record, as the reader may see it. */
    record Entry(FeedToken token, FeedEntry entry, Reader reader) implements StreamEvent {

        @Override
        public String name() {
            return "entry";
        }

        @Override
        public String data() {
            return new String(entry.json(reader), StandardCharsets.UTF_8);
        }
    }

    /** A record is no longer to be seen; says no more about it than its id. */
    record Withdrawn(FeedToken token, UUID id) implements StreamEvent {

        @Override
        public String name() {
            return "withdrawn";
        }

        @Override
        public String data() {
            return "{\"id\":\"" + id + "\",\"position\":" + token.offset() + "}";
        }
    }

    /** The client's place means nothing any more: it reads the feed anew, and the stream goes on from here. */
    record Reset(FeedToken token) implements StreamEvent {

        @Override
        public String name() {
            return "reset";
        }

        @Override
        public String data() {
            return "{\"token\":\"" + token + "\"}";
        }
    }

    /** Nothing is new up to here. */
    record Heartbeat(FeedToken token) implements StreamEvent {

        @Override
        public String name() {
            return "heartbeat";
        }

        @Override
        public String data() {
            return "{\"token\":\"" + token + "\"}";
        }
    }
}
