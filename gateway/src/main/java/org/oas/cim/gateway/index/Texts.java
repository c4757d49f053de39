package org.oas.cim.gateway.index;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;

/**
 * What a record says in words, in all languages: what the owner writes, and apart from it what sources are quoted with. Codes, and a
 * partner's contact, which not everybody may see, are no such words.
 */
final class Texts {

    private static final String CONTACT = "contact";
    private static final Set<String> QUOTING = Set.of("sources", "verbatim");
    private static final Set<String> IN_SOURCES = Set.of("title", "agendaItem", "issuingBody", "section", "verbatim");
    private static final Set<String> OWN = Set.of(
            "title",
            "names",
            "name",
            "acronym",
            "summary",
            "topics",
            "objectives",
            "methods",
            "statement",
            "method",
            "assessment",
            "description",
            "note",
            "field",
            "scope",
            "cost",
            "city",
            "venue",
            "mandates",
            "value");

    /** Where a text has no language. */
    private static final String NO_LANGUAGE = "";

    /** Takes a text for {@link Fields#TEXT} or {@link Fields#QUOTED}. */
    interface Sink {
        void text(String field, String language, String text);
    }

    private final Sink sink;

    private Texts(Sink sink) {
        this.sink = sink;
    }

    static void of(RecordContent content, Sink sink) {
        Texts texts = new Texts(sink);
        EventJson.content(content).properties().forEach(member -> {
            boolean isHidden = content.recordType() == RecordType.PARTNER
                    && member.getKey().equals(CONTACT);
            if (!isHidden) {
                texts.member(member.getKey(), member.getValue());
            }
        });
    }

    private void member(String name, JsonNode value) {
        if (QUOTING.contains(name)) {
            quotation(name, value);
        } else if (OWN.contains(name)) {
            all(value, Fields.TEXT, NO_LANGUAGE);
        } else if (value.isObject()) {
            value.properties().forEach(member -> member(member.getKey(), member.getValue()));
        } else {
            value.forEach(element -> member("", element));
        }
    }

    private void quotation(String name, JsonNode value) {
        if (IN_SOURCES.contains(name)) {
            all(value, Fields.QUOTED, NO_LANGUAGE);
        } else if (value.isObject()) {
            value.properties().forEach(member -> quotation(member.getKey(), member.getValue()));
        } else {
            value.forEach(element -> quotation("", element));
        }
    }

    /** The members of a text in several languages are called as these are. */
    private void all(JsonNode value, String field, String language) {
        if (value.isTextual()) {
            sink.text(field, language, value.textValue());
        } else if (value.isObject()) {
            value.properties().forEach(member -> all(member.getValue(), field, member.getKey()));
        } else {
            value.forEach(element -> all(element, field, language));
        }
    }
}
