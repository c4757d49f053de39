package org.oas.cim.gateway.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.lucene.search.ScoreDoc;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.study.Finding;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.paging.Cursor;

/** Finds findings: of the studies that changed last first, of one study in its own order. Looks into every study that may have some. */
final class FindingSearch {

    private static final String NO_FIGURE = "none";

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::updated)
            .reversed()
            .thenComparing(Place::study)
            .thenComparingInt(Place::index);

    private final FeedView view;
    private final Reader reader;

    FindingSearch(FeedView view, Reader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** Where a finding stands in the list. */
    private record Place(Instant updated, String study, int index) {

        static Place of(RecordSnapshot study, int index) {
            return new Place(study.updated(), study.id().toString(), index);
        }

        static Place of(Cursor cursor) {
            List<String> values = cursor.sortValues();
            return new Place(Instant.parse(values.get(0)), values.get(1), Integer.parseInt(values.get(2)));
        }

        String[] values() {
            return new String[] {updated.toString(), study, Integer.toString(index)};
        }
    }

    private record Found(Place place, String basis, FindingView finding) {}

    FindingPage page(FindingRequest request, Function<Cursor, String> address) {
        List<Found> all = all(request.filter());
        int first = first(all, request);
        int end = Math.min(all.size(), first + request.limit());
        List<Found> shown = all.subList(first, end);
        return new FindingPage(
                shown.stream().map(Found::finding).toList(),
                all.size(),
                bases(all),
                end < all.size()
                        ? address.apply(Cursor.next(shown.getLast().place().values()))
                        : null,
                first > 0 && !shown.isEmpty()
                        ? address.apply(Cursor.previous(shown.getFirst().place().values()))
                        : null);
    }

    private static int first(List<Found> all, FindingRequest request) {
        Cursor cursor = request.cursor();
        if (cursor == null) {
            return 0;
        }
        Place place = Place.of(cursor);
        int before = (int) all.stream()
                .filter(found -> ORDER.compare(found.place(), place) < 0)
                .count();
        if (cursor.isPrevious()) {
            return Math.max(0, before - request.limit());
        }
        boolean isThere = before < all.size() && all.get(before).place().equals(place);
        return isThere ? before + 1 : before;
    }

    private List<Found> all(FindingFilter filter) {
        try {
            ScoreDoc[] studies =
                    view.searcher().search(filter.studyFilter().seen(reader), Math.max(1, view.size())).scoreDocs;
            List<Found> all = new ArrayList<>();
            for (ScoreDoc hit : studies) {
                add(view.entry(hit.doc).record(), filter, all);
            }
            all.sort(Comparator.comparing(Found::place, ORDER));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(RecordSnapshot record, FindingFilter filter, List<Found> all) {
        StudyContent study = (StudyContent) record.content();
        JsonNode findings = EventJson.content(study).path("findings");
        for (int i = 0; i < study.findings().size(); i++) {
            Finding finding = study.findings().get(i);
            if (filter.lets(finding)) {
                FindingView view = new FindingView(record.id(), i, study.title(), findings.get(i));
                all.add(new Found(Place.of(record, i), Objects.requireNonNullElse(finding.basis(), NO_FIGURE), view));
            }
        }
    }

    private static Map<String, Integer> bases(List<Found> all) {
        Map<String, Integer> bases = new TreeMap<>();
        all.forEach(found -> bases.merge(found.basis(), 1, Integer::sum));
        return bases;
    }
}
