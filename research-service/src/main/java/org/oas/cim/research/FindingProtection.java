package org.oas.cim.research;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.study.Finding;
import org.oas.cim.research.protection.Figure;
import org.oas.cim.research.protection.Suppression;
import org.oas.cim.research.protection.TableRules;

/** Findings as they may be stored: figures so small that they could point at a person are hidden before anybody keeps them. */
final class FindingProtection {

    private static final TableRules TABLES = new TableRules();
    private static final Suppression SUPPRESSION = new Suppression();
    private static final Figure NO_FIGURE = new Figure(null, null, null, false, null, null, null, null, false, null);

    private FindingProtection() {}

    /** The study with its small figures hidden; tables that do not add up are reported. */
    static StudyContent apply(StudyContent study, ViolationSink violations) {
        List<Figure> figures =
                study.findings().stream().map(FindingProtection::figure).toList();
        TABLES.check(figures)
                .forEach(violation -> violations.report(
                        "/findings/" + violation.figure() + "/" + violation.member(), violation.detail(), null));
        List<Figure> storable = SUPPRESSION.suppress(figures);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = storable.get(i);
            Finding sent = study.findings().get(i);
            findings.add(figure.equals(figures.get(i)) ? sent : sent.hidden(figure.low(), figure.high()));
        }
        return findings.equals(study.findings()) ? study : study.withFindings(findings, inferred(study, findings));
    }

    /** Without the figures that are no longer there: what was read could not be sent back otherwise. */
    private static List<String> inferred(StudyContent study, List<Finding> findings) {
        Set<String> gone = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding sent = study.findings().get(i);
            Finding kept = findings.get(i);
            if (!Objects.equals(sent, kept)) {
                gone.addAll(hidden("/findings/" + i, kept));
            }
        }
        return study.inferred().stream()
                .filter(pointer -> !gone.contains(pointer))
                .toList();
    }

    private static List<String> hidden(String pointer, Finding kept) {
        return kept.high() == null ? List.of(pointer + "/value", pointer + "/high") : List.of(pointer + "/value");
    }

    /** A finding that is none is another constraint's matter. */
    private static Figure figure(@Nullable Finding finding) {
        return finding == null ? NO_FIGURE : stated(finding);
    }

    private static Figure stated(Finding finding) {
        return new Figure(
                finding.value(),
                finding.low(),
                finding.high(),
                Boolean.TRUE.equals(finding.suppressed()),
                finding.indicator(),
                finding.population(),
                finding.unit(),
                finding.table(),
                Boolean.TRUE.equals(finding.total()),
                finding.basis());
    }
}
