package org.oas.cim.contracts.date;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that one date may mean, by the way in which it is stated. */
sealed interface Span {

    LocalDate first();

    LocalDate last();

    Precision precision();

    /** {@code 2005-04-14}. */
    record Day(LocalDate day) implements Span {

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** {@code 2005-04}, or some day in it: {@code 2005-04-XX}. Either way no more is known than the month. */
    record Month(YearMonth month, boolean someDay) implements Span {

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /** A season, quarter, quadrimester or half: {@code 2005-21}. */
    record Part(int year, YearPart part) implements Span {

        @Override
        public LocalDate first() {
            return part.first(year);
        }

        @Override
        public LocalDate last() {
            return part.last(year);
        }

        @Override
        public Precision precision() {
            return part.precision();
        }
    }

    /** {@code 2005}, or some month or day in it: {@code 2005-XX}, {@code 2005-XX-XX}. */
    record Year(int year, Some some) implements Span {

        /** What in the year is meant. */
        enum Some {
            WHOLE,
            MONTH,
            DAY
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }
    }

    /** Some year of ten or a hundred: {@code 201X}, {@code 20XX}. */
    record Years(int firstYear, int lastYear, Precision precision) implements Span {

        @Override
        public LocalDate first() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(lastYear, 12, 31);
        }
    }
}
