package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateWordsTest {

    private static final DateReference IN_2005 = new DateReference(2005, null);
    private static final DateReference AS_OF_APRIL = new DateReference(null, YearMonth.of(2005, 4));

    @Property(tries = 2_000)
    void whatIsPrintedIsReadBack(@ForAll("expressions") String edtf, @ForAll DateLanguage language) {
        // Given
        EdtfDate date = EdtfDate.parse(edtf);

        // When
        String words = DateWords.print(date, language);

        // Then
        assertThat(DateWords.read(words, language, DateReference.NONE).date())
                .as("%s", words)
                .isEqualTo(date);
    }

    @Property(tries = 2_000)
    void whatIsPrintedIsReadBackWithoutSayingTheLanguage(
            @ForAll("expressions") String edtf, @ForAll DateLanguage language) {
        // Given
        EdtfDate date = EdtfDate.parse(edtf);

        // When
        String words = DateWords.print(date, language);

        // Then
        assertThat(DateWords.read(words, null, DateReference.NONE).date())
                .as("%s", words)
                .isEqualTo(date);
    }

    @Property(tries = 2_000)
    void wordsThatAreReadAreSaidTheSameWayAgain(@ForAll("expressions") String edtf, @ForAll DateLanguage language) {
        // Given
        String words = DateWords.print(EdtfDate.parse(edtf), language);

        // When
        DateReading reading = DateWords.read(words.toUpperCase(Locale.ROOT), language, DateReference.NONE);

        // Then
        assertThat(DateWords.print(reading.date(), language)).isEqualTo(words);
    }

    @Property
    void edtfIsReadAsItself(@ForAll("expressions") String edtf) {
        // When
        DateReading reading = DateWords.read(edtf, null, DateReference.NONE);

        // Then
        assertThat(reading.date()).isEqualTo(EdtfDate.parse(edtf));
        assertThat(reading.language()).isNull();
        assertThat(reading.inferred()).isEmpty();
    }

    @Property(tries = 2_000)
    void anyTextIsReadOrRefusedButNothingElse(@ForAll("nearlyWords") String text) {
        try {
            // When
            DateReading reading = DateWords.read(text, null, IN_2005);

            // Then
            assertThat(EdtfDate.parse(reading.date().text())).isEqualTo(reading.date());
        } catch (DateTimeException refused) {
            assertThat(refused).hasMessageMatching("(?s).{10,}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2005-04-14                | 14 April 2005                     | 14 de abril de 2005                     | 14 avril 2005                      | 14 de abril de 2005
            2005-04-01                | 1 April 2005                      | 1 de abril de 2005                      | 1er avril 2005                     | 1º de abril de 2005
            2005-04-14/2005-04-15     | 14–15 April 2005                  | del 14 al 15 de abril de 2005           | du 14 au 15 avril 2005             | de 14 a 15 de abril de 2005
            2005-04-28/2005-05-02     | 28 April – 2 May 2005             | del 28 de abril al 2 de mayo de 2005    | du 28 avril au 2 mai 2005          | de 28 de abril a 2 de maio de 2005
            2004-12-30/2005-01-02     | 30 December 2004 – 2 January 2005 | 30 de diciembre de 2004 – 2 de enero de 2005 | 30 décembre 2004 – 2 janvier 2005 | 30 de dezembro de 2004 – 2 de janeiro de 2005
            2005-05                   | May 2005                          | mayo de 2005                            | mai 2005                           | maio de 2005
            2005-04/2005-05           | April–May 2005                    | abril–mayo de 2005                      | avril–mai 2005                     | abril–maio de 2005
            2005-21                   | spring 2005                       | primavera de 2005                       | printemps 2005                     | primavera de 2005
            2005-30                   | summer 2005 (southern hemisphere) | verano de 2005 (hemisferio sur)         | été 2005 (hémisphère sud)          | verão de 2005 (hemisfério sul)
            2005-27                   | autumn 2005 (northern hemisphere) | otoño de 2005 (hemisferio norte)        | automne 2005 (hémisphère nord)     | outono de 2005 (hemisfério norte)
            2005-34                   | second quarter of 2005            | segundo trimestre de 2005               | deuxième trimestre de 2005         | segundo trimestre de 2005
            2005-39                   | third four-month period of 2005   | tercer cuatrimestre de 2005             | troisième quadrimestre de 2005     | terceiro quadrimestre de 2005
            2004-41                   | second half of 2004               | segundo semestre de 2004                | second semestre de 2004            | segundo semestre de 2004
            2005                      | 2005                              | 2005                                    | 2005                               | 2005
            2004/2005                 | 2004 – 2005                       | 2004 – 2005                             | 2004 – 2005                        | 2004 – 2005
            201X                      | the 2010s                         | década de 2010                          | années 2010                        | década de 2010
            20XX                      | the years 2000–2099               | años 2000–2099                          | années 2000–2099                   | anos 2000–2099
            2005-04-XX                | a day in April 2005               | un día de abril de 2005                 | un jour en avril 2005              | um dia de abril de 2005
            2005-XX                   | a month in 2005                   | un mes de 2005                          | un mois en 2005                    | um mês de 2005
            2005-04/..                | from April 2005                   | desde abril de 2005                     | dès avril 2005                     | desde abril de 2005
            2005-04-14/..             | from 14 April 2005                | desde el 14 de abril de 2005            | dès le 14 avril 2005               | desde 14 de abril de 2005
            2004-41/..                | from the second half of 2004      | desde el segundo semestre de 2004       | dès le second semestre de 2004     | desde o segundo semestre de 2004
            ../2005-21                | until spring 2005                 | hasta la primavera de 2005              | jusqu'au printemps 2005            | até a primavera de 2005
            ../201X                   | until the 2010s                   | hasta la década de 2010                 | jusqu'aux années 2010              | até a década de 2010
            2005-04/                  | from April 2005, end unknown      | desde abril de 2005, fin desconocido    | dès avril 2005, fin inconnue       | desde abril de 2005, fim desconhecido
            /2005-22                  | until summer 2005, start unknown  | hasta el verano de 2005, inicio desconocido | jusqu'à l'été 2005, début inconnu | até o verão de 2005, início desconhecido
            2005~                     | about 2005                        | hacia 2005                              | vers 2005                          | por volta de 2005
            2005-21~                  | about spring 2005                 | hacia la primavera de 2005              | vers le printemps 2005             | por volta da primavera de 2005
            2005-04?                  | possibly April 2005               | posiblemente abril de 2005              | peut-être avril 2005               | possivelmente abril de 2005
            2004-41%                  | possibly about the second half of 2004 | posiblemente hacia el segundo semestre de 2004 | peut-être vers le second semestre de 2004 | possivelmente por volta do segundo semestre de 2004
            2004~/2005?               | about 2004 – possibly 2005        | hacia 2004 – posiblemente 2005          | vers 2004 – peut-être 2005         | por volta de 2004 – possivelmente 2005
            2004-24/2005              | winter 2004 – year 2005           | invierno de 2004 – año 2005             | hiver 2004 – année 2005            | inverno de 2004 – ano 2005
            2005-21/2006              | spring 2005 – year 2006           | primavera de 2005 – año 2006            | printemps 2005 – année 2006        | primavera de 2005 – ano 2006
            190X/1999                 | the 1900s – year 1999             | década de 1900 – año 1999               | années 1900 – année 1999           | década de 1900 – ano 1999
            Y17000                    | year 17000                        | año 17000                               | année 17000                        | ano 17000
            """)
    void aDateIsSaidAsPeopleSayIt(String edtf, String en, String es, String fr, String pt) {
        // When
        EdtfDate date = EdtfDate.parse(edtf);

        // Then
        assertThat(DateWords.print(date).values()).containsExactly(en, es, fr, pt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            November 11-12, 2004                     | 2004-11-11/2004-11-12
            November 11–12, 2004                     | 2004-11-11/2004-11-12
            11-12 November 2004                      | 2004-11-11/2004-11-12
            November 11 and 12, 2004                 | 2004-11-11/2004-11-12
            from 11 to 12 November 2004              | 2004-11-11/2004-11-12
            between November 11 and 14, 2004         | 2004-11-11/2004-11-14
            Nov. 11, 2004                            | 2004-11-11
            the 11th of November 2004                | 2004-11-11
            April 28 - May 2, 2005                   | 2005-04-28/2005-05-02
            28 April to 2 May 2005                   | 2005-04-28/2005-05-02
            December 30, 2004 - January 2, 2005      | 2004-12-30/2005-01-02
            April-May 2005                           | 2005-04/2005-05
            April and May 2005                       | 2005-04/2005-05
            October 2004 through March 2005          | 2004-10/2005-03
            2004-2005                                | 2004/2005
            fall 2004                                | 2004-23
            the Spring of 2005                       | 2005-21
            winter 2004-2005                         | 2004-24
            winter 2004/05                           | 2004-24
            southern summer 2004-2005                | 2004-30
            southern spring 2005                     | 2005-29
            Q3 2005                                  | 2005-35
            2005 Q3                                  | 2005-35
            H2 2004                                  | 2004-41
            latter half of 2004                      | 2004-41
            first semester of 2005                   | 2005-40
            first quadrimester of 2005               | 2005-37
            spring - summer 2005                     | 2005-21/2005-22
            14/04/2005                               | 2005-04-14
            04/14/2005                               | 2005-04-14
            4.4.2005                                 | 2005-04-04
            circa 2005                               | 2005~
            since January 2005                       | 2005-01/..
            «11 y 12 de noviembre de 2004»           | 2004-11-11/2004-11-12
            los días 11 y 12 de noviembre de 2004    | 2004-11-11/2004-11-12
            11-12 de noviembre de 2004               | 2004-11-11/2004-11-12
            entre el 11 y el 14 de noviembre de 2004 | 2004-11-11/2004-11-14
            el 14 de enero del 2005                  | 2005-01-14
            desde octubre de 2004 hasta marzo de 2005 | 2004-10/2005-03
            segunda mitad de 2004                    | 2004-41
            en la primavera de 2005                  | 2005-21
            invierno de 2004-2005                    | 2004-24
            verano austral 2004-2005                 | 2004-30
            a partir de abril de 2005                | 2005-04/..
            1er trimestre de 2005                    | 2005-33
            setiembre de 2005                        | 2005-09
            11-12 novembre 2004                      | 2004-11-11/2004-11-12
            du 11 au 12 novembre 2004                | 2004-11-11/2004-11-12
            les années 2010                          | 201X
            le 14 janvier 2005                       | 2005-01-14
            d'octobre 2004 à mars 2005               | 2004-10/2005-03
            au printemps 2005                        | 2005-21
            à l'automne 2004                         | 2004-23
            la seconde moitié de 2004                | 2004-41
            deuxième semestre 2004                   | 2004-41
            au cours du second semestre de 2004      | 2004-41
            à partir d'avril 2005                    | 2005-04/..
            jusqu'en avril 2005                      | ../2005-04
            11 e 12 de novembro de 2004              | 2004-11-11/2004-11-12
            11 a 12 de novembro de 2004              | 2004-11-11/2004-11-12
            em 14 de janeiro de 2005                 | 2005-01-14
            na primavera de 2005                     | 2005-21
            no segundo semestre de 2004              | 2004-41
            de outubro de 2004 até março de 2005     | 2004-10/2005-03
            """)
    void theUsualVariantsAreRead(String text, String edtf) {
        assertThat(DateWords.read(text, null, DateReference.NONE).date()).isEqualTo(EdtfDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spring                    | 2005-21               | en
            (May)                     | 2005-05               | en
            April 28-29               | 2005-04-28/2005-04-29 | en
            from April to June        | 2005-04/2005-06       | en
            first quarter             | 2005-33               | en
            primavera                 | 2005-21               | es
            28 y 29 de abril          | 2005-04-28/2005-04-29 | es
            segundo semestre          | 2005-41               | es
            l'été                     | 2005-22               | fr
            du 28 au 29 avril         | 2005-04-28/2005-04-29 | fr
            28 e 29 de abril          | 2005-04-28/2005-04-29 | pt
            outono                    | 2005-23               | pt
            """)
    void aTextWithoutAYearIsReadWithOneAndSaysSo(String text, String edtf, String language) {
        // Given
        DateLanguage spoken = DateLanguage.ofCode(language).orElseThrow();

        // When
        DateReading reading = DateWords.read(text, spoken, IN_2005);

        // Then
        assertThat(reading.date().text()).isEqualTo(edtf);
        assertThat(reading.inferred()).containsExactly(Inferred.YEAR);
        assertThat(reading.language()).isEqualTo(spoken);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read(text, spoken, DateReference.NONE))
                .withMessage("names no year; give the one that is meant as 'year'");
    }

    @Test
    void aYearOfTheTextsOwnIsNotInferred() {
        // When
        DateReading reading = DateWords.read("spring 2004", null, IN_2005);

        // Then
        assertThat(reading.date().text()).isEqualTo("2004-21");
        assertThat(reading.inferred()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in the coming months          | 2005-04/.. | en
            over the next few months      | 2005-04/.. | en
            in the last months            | /2005-04   | en
            en los próximos meses         | 2005-04/.. | es
            en los últimos meses          | /2005-04   | es
            dans les mois à venir         | 2005-04/.. | fr
            au cours des derniers mois    | /2005-04   | fr
            nos próximos meses            | 2005-04/.. | pt
            nos últimos meses             | /2005-04   | pt
            """)
    void monthsAreCountedFromWhenTheTextWasWritten(String text, String edtf, String language) {
        // Given
        DateLanguage spoken = DateLanguage.ofCode(language).orElseThrow();

        // When
        DateReading reading = DateWords.read(text, spoken, AS_OF_APRIL);

        // Then
        assertThat(reading.date().text()).isEqualTo(edtf);
        assertThat(reading.inferred()).containsExactly(Inferred.AS_OF);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read(text, spoken, IN_2005))
                .withMessageContaining("'asOf'");
    }

    @Test
    void monthsAreCountedFromADayOrAMonth() {
        // Then
        assertThat(DateReference.month("2005-04")).isEqualTo(YearMonth.of(2005, 4));
        assertThat(DateReference.month("2005-04-13")).isEqualTo(YearMonth.of(2005, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2005-21", "2005-04-13/2005-04-14", "../2005-04", "2005-04/.."})
    void monthsAreCountedFromNothingElse(String asOf) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateReference.month(asOf))
                .withMessage("is neither a day nor a month such as 2005-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throughout the latter part of 2004  | THROUGHOUT
            a lo largo de 2004                  | THROUGHOUT
            tout au long de l'année 2004        | THROUGHOUT
            ao longo do segundo semestre de 2004 | THROUGHOUT
            in the latter part of 2004          | WITHIN
            latter part of 2004                 | WITHIN
            April 14-15, 2005                   | THROUGHOUT
            2004-41                             | WITHIN
            2005-04-14                          | THROUGHOUT
            """)
    void theExtentIsWhatTheWordsSayOrTheUsualOne(String text, Extent extent) {
        assertThat(DateWords.read(text, null, DateReference.NONE).extent()).isEqualTo(extent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2005                | may mean 2005-04-03 or 2005-03-04
            3-4-2005                  | may mean 2005-04-03 or 2005-03-04
            early 2005                | EDTF has no code
            mid-April 2005            | EDTF has no code
            in late 2004              | EDTF has no code
            at the end of 2004        | EDTF has no code
            the end of 2004           | EDTF has no code
            a fines de 2004           | EDTF has no code
            mediados de 2005          | EDTF has no code
            fin 2004                  | EDTF has no code
            mi-avril 2005             | EDTF has no code
            no início de 2005         | EDTF has no code
            meados de 2005            | EDTF has no code
            June 31, 2005             | the calendar does not have
            February 29, 2005         | the calendar does not have
            fourth quadrimester of 2005 | a part that a year does not have
            spring 2004-2005          | two years for a season
            winter 2004-2006          | two years for a season
            11 and 14 November 2004   | a gap between them
            April and June 2005       | a gap between them
            May to April 2005         | ends before it starts
            the years 2000-2199       | are no century
            32/04/2005                | the calendar does not have
            13/13/2005                | the calendar does not have
            2005-13                   | the calendar does not have
            20050414                  | is not an EDTF date
            2005-04-15/2005-04-14     | ends before it starts
            recently                  | says no date
            next Tuesday              | says no date
            each year                 | says no date
            spring of discontent      | says no date
            about about about 2005    | says no date
            ''                        | is not an EDTF date
            """)
    void whatCannotBeToldIsRefusedAndSaysWhy(String text, String reason) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read(text, null, DateReference.NONE))
                .withMessageContaining(reason);
    }

    @Test
    void aTextIsReadInItsLanguageOnly() {
        // Then
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read("segundo semestre de 2004", DateLanguage.EN, DateReference.NONE));
        assertThat(DateWords.read("primavera de 2005", DateLanguage.PT, DateReference.NONE)
                        .language())
                .isEqualTo(DateLanguage.PT);
    }

    @Test
    void aVeryLongTextIsRefusedUnread() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read("x".repeat(301), null, DateReference.NONE))
                .withMessage("is longer than 300 characters");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEveryPhrase(DateLanguage language) {
        for (YearPart part : YearPart.values()) {
            // Given
            EdtfDate date = EdtfDate.parse("2005-" + part.code());

            // Then
            assertThat(DateWords.read(DateWords.print(date, language), language, DateReference.NONE)
                            .date())
                    .isEqualTo(date);
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        return EdtfArbitraries.expressions();
    }

    /** Words of dates in any order, seldom a date. */
    @Provide
    Arbitrary<String> nearlyWords() {
        Arbitrary<@Nullable String> words = Arbitraries.of(
                "April",
                "spring",
                "2005",
                "11",
                "-",
                "and",
                "to",
                "from",
                "about",
                "(uncertain)",
                "half",
                "second",
                "of",
                "de",
                "hasta",
                "primavera",
                "à",
                "été",
                "des",
                "1er",
                "até",
                "mid",
                "throughout",
                "in",
                "–",
                "/",
                ",",
                "coming months",
                "99",
                "winter");
        return Combinators.combine(words.list().ofMinSize(1).ofMaxSize(9), Arbitraries.of(" ", ""))
                .as((list, between) -> String.join(between, list));
    }
}
