package org.oas.cim.contracts.sample;

import java.util.List;

/**
 * A sentence or heading of the report and what became of it.
 *
 * @param paragraph the report's, counted from 1
 * @param kind recorded, framing or assessment
 * @param records the external ids of the records that hold it
 * @param sentence the report's own words
 */
record CoverageRow(int paragraph, String kind, List<String> records, String sentence) {

    static CoverageRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("not four cells: " + line);
        }
        List<String> records = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ", -1));
        return new CoverageRow(Integer.parseInt(cells[0]), cells[1], records, cells[3]);
    }

    /** Whether a source's words are of this sentence, or this sentence is of them. */
    boolean touches(SampleRecord.Passage passage) {
        return passage.paragraph() == paragraph
                && (passage.verbatim().contains(sentence) || sentence.contains(passage.verbatim()));
    }
}
