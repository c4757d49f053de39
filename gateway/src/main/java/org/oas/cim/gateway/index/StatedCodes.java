package org.oas.cim.gateway.index;

import java.util.List;

import org.oas.cim.contracts.activity.Attendance;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.record.Audience;
import org.oas.cim.contracts.study.StudyDocument;
import org.oas.cim.gateway.geography.Codes;

/** The codes that a record states of itself, places and relations apart. */
final class StatedCodes {

    private static final char TEXT = ':';
    private static final char SUBTAG = '-';

    private final Terms terms;

    private StatedCodes(Terms terms) {
        this.terms = terms;
    }

    static void add(RecordContent content, Terms terms) {
        StatedCodes codes = new StatedCodes(terms);
        content.types().forEach(type -> codes.withList(Fields.TYPE, type));
        terms.add(Fields.STATUS, content.status());
        switch (content) {
            case ActivityContent activity -> codes.add(activity);
            case ProjectContent project -> codes.add(project);
            case StudyContent study -> codes.add(study);
            case PartnerContent partner -> {
                // A partner states no other codes.
            }
        }
    }

    private void add(ActivityContent activity) {
        themes(activity.themes());
        activity.sessions().forEach(session -> themes(session.themes()));
        audiences(activity.audiences());
        Attendance attendance = activity.attendance();
        if (attendance != null) {
            attendance.byAudience().forEach(group -> withList(Fields.AUDIENCE, group.audience()));
        }
        languages(activity.languages());
        terms.add(Fields.MANDATE, activity.mandates());
    }

    private void add(ProjectContent project) {
        themes(project.themes());
        audiences(project.audiences());
        terms.add(Fields.MANDATE, project.mandates());
    }

    private void add(StudyContent study) {
        themes(study.themes());
        languages(study.languages());
        study.documents().stream().map(StudyDocument::language).forEach(language -> {
            if (language != null) {
                languages(List.of(language));
            }
        });
    }

    private void themes(List<String> themes) {
        for (String theme : themes) {
            withList(Fields.THEME, theme);
            terms.add(Fields.THEME, Codes.withBroader(CodeList.THEMES, theme));
        }
    }

    private void audiences(List<Audience> audiences) {
        audiences.forEach(audience -> withList(Fields.AUDIENCE, audience.code()));
    }

    /** Brazilian Portuguese is Portuguese. */
    private void languages(List<String> tags) {
        tags.forEach(tag -> withHead(Fields.LANGUAGE, tag, SUBTAG));
    }

    /** What is {@code other:} and a text is also {@code other}. */
    private void withList(String field, String code) {
        withHead(field, code, TEXT);
    }

    private void withHead(String field, String code, char end) {
        terms.add(field, code);
        int head = code.indexOf(end);
        if (head > 0) {
            terms.add(field, code.substring(0, head));
        }
    }
}
