package org.oas.cim.kit.protection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VictimCountsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | 3 victims
                    en | The seminar heard two trafficked girls.
                    en | five Colombian women victims
                    en | 7 of the victims
                    en | One of the victims spoke.
                    en | victims: 4
                    en | victims (4)
                    en | victims (n = 4)
                    en | Number of victims identified: 4
                    en | Victims of trafficking identified in 2004: 3.
                    en | three (3) victims
                    en | between 5 and 8 victims
                    en | 5-8 victims
                    en | 5–8 victims
                    en | two or three survivors
                    en | 3 “victims” were heard
                    en | three 15-year-old victims
                    en | three girls aged 12 trafficked into Japan
                    en | 3 girls from Haiti who were trafficked
                    en | Three women, victims of trafficking, took part.
                    en | Two women were victims
                    en | four child victims
                    en | 2 child-victims
                    en | six sex trafficking victims
                    en | 9 presumed Dominican victims
                    en | the victims were two girls
                    en | trafficked persons: 6
                    en | 12 victims, including 3 girls.
                    en | 12 victims, 3 of whom were girls
                    en | one victim
                    en | one victim's passport
                    en | 3 victims' families
                    en | THREE VICTIMS
                    en | a study of 6 cases of victims
                    en | eight Latin American victims
                    en | 4 adult female victims
                    en | 3 victims/survivors
                    en | victims (women): 3
                    en | In 2004 the shelter took in seven Dominican women who had been trafficked to Argentina.
                    en | Two minors, both victims of sexual exploitation, were returned.
                    en | In 2004 3 victims returned
                    en | identified three\\nvictims
                    es | 3 víctimas
                    es | tres niñas víctimas
                    es | víctimas: 4
                    es | Víctimas identificadas (4)
                    es | 3 mujeres tratadas
                    es | una víctima
                    es | dos víctimas
                    es | ocho mujeres y niñas víctimas de trata
                    es | seis personas víctimas de trata de nacionalidad peruana
                    es | una de las víctimas
                    es | cuatro mujeres colombianas víctimas de trata
                    es | cinco niñas que fueron traficadas
                    es | 3 presuntas víctimas
                    es | diez sobrevivientes
                    es | tres niñas de 12 años víctimas
                    es | nueve victimas
                    fr | deux victimes
                    fr | trois femmes victimes de la traite
                    fr | une des victimes
                    fr | les trois victimes haïtiennes
                    fr | neuf victimes présumées
                    fr | victimes : 4
                    fr | victimes (4)
                    fr | cinq jeunes femmes haïtiennes victimes
                    fr | trois femmes ont été exploitées
                    fr | dix survivantes
                    pt | quatro vítimas
                    pt | uma vítima
                    pt | duas das vítimas
                    pt | três meninas vítimas
                    pt | vítimas: 4
                    pt | cinco mulheres brasileiras vítimas de tráfico
                    pt | oito sobreviventes
                    pt | três pessoas traficadas
                    pt | dez vitimas
                    """)
    void aSmallCountOfVictimsIsSeen(String language, String text) {
        // Then
        assertThat(isSeen(language, text)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | approximately 1,700 victims
                    en | 1 700 victims
                    en | 11 victims
                    en | 8-12 victims
                    en | 0 victims
                    en | twenty-three victims
                    en | two hundred and three victims
                    en | two hundred victims
                    en | 3 million victims
                    en | fewer than 11 victims
                    en | an 8-person Japanese delegation to discuss the trafficking of women
                    en | an eight-person delegation
                    en | two main themes, the first part will focus on law enforcement and the second part will focus on victim identification
                    en | financed the visit of one of the experts
                    en | one of the experts on victims
                    en | a US expert on victims and the trauma that victims experience
                    en | Two research studies were completed, providing new details on trafficking in persons, women and children
                    en | one victim-centred approach
                    en | one victim centred approach
                    en | 3 workshops on victims' rights
                    en | 3 victims' rights workshops
                    en | two victim-assistance programmes
                    en | two victim assistance programmes
                    en | one victim service unit
                    en | 3 NGOs identified victims
                    en | three States identified victims
                    en | two ministries help victims
                    en | five countries assisted victims
                    en | the UN victims fund
                    en | 5% of the victims
                    en | 5 per cent of the victims
                    en | one third of the victims
                    en | one in three victims
                    en | 7 out of 10 victims
                    en | 3 victims per 100,000 inhabitants
                    en | 3.5 victims per 1,000 arrivals
                    en | on 3 May victims were heard
                    en | in 3 years victims will be able to
                    en | phase II for victims
                    en | item 4.2.1 Victims
                    en | 3. Victims of trafficking
                    en | Table 3 Victims by country
                    en | type 1 victims
                    en | the 3rd victims' conference
                    en | victims: 3 workshops
                    en | Rights of victims: 1) assistance, 2) shelter
                    en | rights of victims: 1. Assistance
                    en | victims in 10 countries
                    en | victims (2004)
                    en | victims: 2004
                    en | victims were 10 years old
                    en | project IOM-3 victims fund
                    en | Victims Assistance Programme (3)
                    en | three persons from CIM spoke on assistance to victims
                    en | 5 judges and 7 prosecutors discussed victims' testimony
                    en | 4 women officers were trained to interview victims
                    en | seven countries of origin of victims
                    en | In one country, victims may stay
                    en | one of the key findings: victims rarely report
                    en | one person was trained in each victims' unit
                    en | 10-year plan for victims
                    es | 1.700 víctimas
                    es | once víctimas
                    es | treinta y tres víctimas
                    es | dos mil víctimas
                    es | tres talleres sobre víctimas
                    es | dos programas de asistencia a víctimas
                    es | tres oficinas de atención a víctimas
                    es | una delegación de ocho personas
                    es | tres tratados sobre la trata de personas
                    es | una de cada tres víctimas
                    es | el 3 de mayo, las víctimas
                    es | una campaña para las víctimas
                    es | víctimas: 3 talleres
                    es | dos seminarios para personas que atienden a víctimas
                    es | una mujer policía especializada en víctimas
                    es | uno de los temas fue la protección de las víctimas
                    fr | 1 700 victimes
                    fr | onze victimes
                    fr | dix-sept victimes
                    fr | quatre-vingts victimes
                    fr | quatre-vingt-trois victimes
                    fr | vingt et une victimes
                    fr | deux cents victimes
                    fr | deux ateliers pour les victimes
                    fr | une victime sur trois
                    fr | deux pays d'origine des victimes
                    fr | les victimes de la traite
                    pt | 1.700 vítimas
                    pt | onze vítimas
                    pt | vinte e três vítimas
                    pt | dois mil vítimas
                    pt | três oficinas sobre vítimas
                    pt | a proteção dos sobreviventes
                    pt | a proteção dos menores traficados
                    pt | uma campanha para as vítimas
                    """)
    void whatCountsNoVictimsOrManyPasses(String language, String text) {
        // Then
        assertThat(isSeen(language, text)).isFalse();
    }

    private static boolean isSeen(String language, String text) {
        return VictimCounts.madeIn(Passage.of(text.replace("\\n", "\n"), language));
    }
}
