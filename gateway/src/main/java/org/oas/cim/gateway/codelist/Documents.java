package org.oas.cim.gateway.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.oas.cim.contracts.code.CodeList;

/** Writes code lists once for each form in which they are asked for, and keeps them: there are few. Thread-safe. */
@ApplicationScoped
class Documents {

    private static final ObjectWriter JSON = new JsonMapper().writer();

    private final Map<Form, Document> written = new ConcurrentHashMap<>();

    private record Form(Object content, Format format) {}

    private record Listed(CodeList list, Languages languages) {}

    private record Translated(CodeList list, String to) {}

    Document catalogue(Languages languages) {
        return written.computeIfAbsent(new Form(languages, Format.JSON), form -> json(CodeListCatalogue.in(languages)));
    }

    Document list(CodeList list, Languages languages, Format format) {
        return written.computeIfAbsent(new Form(new Listed(list, languages), format), form -> {
            CodeListView view = CodeListView.of(list, languages);
            return format == Format.CSV ? csv(CodeTable.of(view, list.columns())) : json(view);
        });
    }

    Document crosswalk(CodeList list, Crosswalk crosswalk, Format format) {
        return written.computeIfAbsent(
                new Form(new Translated(list, crosswalk.to()), format),
                form -> format == Format.CSV ? csv(CodeTable.of(crosswalk)) : json(crosswalk));
    }

    private static Document csv(byte[] table) {
        return new Document(table, Format.CSV.type());
    }

    private static Document json(Object value) {
        try {
            return new Document(JSON.writeValueAsBytes(value), Format.JSON.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
