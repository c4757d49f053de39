package org.oas.cim.contracts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Says dates in words of one language. Immutable. */
final class DateWriter {

    private final Phrasebook book;

    DateWriter(Phrasebook book) {
        this.book = book;
    }

    String print(EdtfExpression expression) {
        String text = switch (expression) {
            case EdtfExpression.Single(EdtfSide.Stated date) -> stated(date);
            case EdtfExpression.Interval(EdtfSide.Stated start, EdtfSide.Stated end) -> interval(start, end);
            case EdtfExpression.Interval(EdtfSide.Stated start, EdtfSide end) ->
                framed(end == EdtfSide.Missing.OPEN ? "from" : "from.unknown", afterPreposition(start));
            case EdtfExpression.Interval(EdtfSide start, EdtfSide end) ->
                framed(start == EdtfSide.Missing.OPEN ? "until" : "until.unknown", afterPreposition((EdtfSide.Stated)
                        end));
        };
        return contracted(text);
    }

    private String interval(EdtfSide.Stated start, EdtfSide.Stated end) {
        boolean qualified = start.qualifier() != Qualifier.NONE || end.qualifier() != Qualifier.NONE;
        Optional<String> shared = qualified ? Optional.empty() : shared(start.span(), end.span());
        return shared.orElseGet(() -> pair("range", stated(start), endOf(start, end)));
    }

    /** What both sides share is said once. */
    private Optional<String> shared(Span start, Span end) {
        if (start.equals(end)) {
            return Optional.empty();
        }
        if (start instanceof Span.Day(LocalDate first) && end instanceof Span.Day(LocalDate last)) {
            return days(first, last);
        }
        if (start instanceof Span.Month(YearMonth first, boolean some)
                && end instanceof Span.Month(YearMonth last, boolean any)) {
            return some || any ? Optional.empty() : months(first, last);
        }
        return Optional.empty();
    }

    private Optional<String> days(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return Optional.empty();
        }
        if (first.getMonth() != last.getMonth()) {
            Said start = Said.of(new Span.Day(first)).withoutYear();
            return Optional.of(pair("days.year", say(start, false), say(Said.of(new Span.Day(last)), false)));
        }
        return Optional.of(book.print(
                "days",
                Map.of(
                        Slots.DAY, first.getDayOfMonth(),
                        Slots.TO_DAY, last.getDayOfMonth(),
                        Slots.MONTH, first.getMonthValue(),
                        Slots.YEAR, first.getYear())));
    }

    private Optional<String> months(YearMonth first, YearMonth last) {
        if (first.getYear() != last.getYear()) {
            return Optional.empty();
        }
        return Optional.of(book.print(
                "months",
                Map.of(
                        Slots.MONTH, first.getMonthValue(),
                        Slots.TO_MONTH, last.getMonthValue(),
                        Slots.YEAR, first.getYear())));
    }

    /** "Winter 2004 – 2005" would be one winter, and «années 1900 – 1999» one century. */
    private String endOf(EdtfSide.Stated start, EdtfSide.Stated end) {
        boolean couldGoOn = start.span() instanceof Span.Part || start.span() instanceof Span.Years;
        boolean plainYear = end.span() instanceof Span.Year year
                && year.some() == Span.Year.Some.WHOLE
                && end.qualifier() == Qualifier.NONE;
        return couldGoOn && plainYear ? say(Said.named((Span.Year) end.span()), false) : stated(end);
    }

    private String stated(EdtfSide.Stated date) {
        return date.qualifier() == Qualifier.NONE ? say(Said.of(date.span()), false) : afterPreposition(date);
    }

    private String afterPreposition(EdtfSide.Stated date) {
        String text = say(Said.of(date.span()), true);
        if (date.qualifier().isApproximate()) {
            text = framed("about", text);
        }
        if (date.qualifier().isUncertain()) {
            text = framed("possibly", text);
        }
        return text;
    }

    private String say(Said said, boolean definite) {
        return book.print(said.phrase(), said.values(), definite);
    }

    private String framed(String key, String date) {
        return Frame.of(book.row(key).getFirst()).around(date);
    }

    private String pair(String key, String start, String end) {
        return PairFrame.of(book.row(key).getFirst()).around(start, end);
    }

    private String contracted(String text) {
        String result = text;
        for (String contraction : book.row("contractions")) {
            int equals = contraction.indexOf('=');
            result = result.replace(contraction.substring(0, equals) + " ", contraction.substring(equals + 1) + " ");
        }
        return result;
    }
}
