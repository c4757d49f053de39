package org.oas.cim.gateway.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** Puts terms and texts into a document, each term once. Not thread-safe. */
final class Terms {

    private record Term(String field, String value) {}

    private final Document document;
    private final Set<Term> there = new HashSet<>();

    Terms(Document document) {
        this.document = document;
    }

    void add(String field, @Nullable String value) {
        if (value != null && there.add(new Term(field, value))) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    void add(String field, Collection<String> values) {
        values.forEach(value -> add(field, value));
    }

    /** A text of no particular language. */
    void text(String field, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    /** A text in a language (BCP 47). */
    void text(String field, String language, String text) {
        text(field, text);
        TextLanguage.of(language).ifPresent(known -> text(known.field(field), text));
    }
}
