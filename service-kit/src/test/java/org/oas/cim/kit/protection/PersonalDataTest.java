package org.oas.cim.kit.protection;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers are made up: reserved for fiction, or with check digits over plain sequences. */
class PersonalDataTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    IDENTITY_DOCUMENT | passport no. A1234567
                    IDENTITY_DOCUMENT | Passport: AB 123456
                    IDENTITY_DOCUMENT | passport number is A-1234567
                    IDENTITY_DOCUMENT | visa no 20041234567
                    IDENTITY_DOCUMENT | national ID 1234567
                    IDENTITY_DOCUMENT | identity card no. 123456789
                    IDENTITY_DOCUMENT | driver's license D1234567
                    IDENTITY_DOCUMENT | SSN 123456789
                    IDENTITY_DOCUMENT | her number was 123-45-6789.
                    IDENTITY_DOCUMENT | pasaporte N.º A1234567
                    IDENTITY_DOCUMENT | cédula de ciudadanía No. 1.234.567.890
                    IDENTITY_DOCUMENT | cédula V-12.345.678
                    IDENTITY_DOCUMENT | DNI: 12.345.678
                    IDENTITY_DOCUMENT | DNI 12345678Z
                    IDENTITY_DOCUMENT | RUT 12.345.678-5
                    IDENTITY_DOCUMENT | documento de identidad 12345678
                    IDENTITY_DOCUMENT | XEXX010101HNEXXXA4
                    IDENTITY_DOCUMENT | passeport n° 12AB34567
                    IDENTITY_DOCUMENT | carte d'identité n° 123456789012
                    IDENTITY_DOCUMENT | carte d’identité 123456789012
                    IDENTITY_DOCUMENT | passaporte nº AB123456
                    IDENTITY_DOCUMENT | RG 12.345.678-9
                    IDENTITY_DOCUMENT | portadora do 12.345.678-X
                    IDENTITY_DOCUMENT | CPF 12345678909
                    IDENTITY_DOCUMENT | inscrita sob 123.456.789-09
                    IDENTITY_DOCUMENT | ｐａｓｓｐｏｒｔ Ａ１２３４５６７
                    BIRTH_DATE | born on 3 May 1990
                    BIRTH_DATE | Born in Lima on May 3rd, 1990
                    BIRTH_DATE | date of birth (dd/mm/yyyy): 03/05/1990
                    BIRTH_DATE | date of birth: 1990-05-03
                    BIRTH_DATE | DOB 3/5/90
                    BIRTH_DATE | D.O.B.: 03.05.1990
                    BIRTH_DATE | nacida el 3 de mayo de 1990
                    BIRTH_DATE | nació en Cali el 3 de mayo de 1990
                    BIRTH_DATE | fecha de nacimiento: 03-05-1990
                    BIRTH_DATE | née le 3 mai 1990
                    BIRTH_DATE | né le 1er août 1990
                    BIRTH_DATE | date de naissance : 03/05/1990
                    BIRTH_DATE | nascida em 3 de maio de 1990
                    BIRTH_DATE | nascido a 3 de março de 1990
                    BIRTH_DATE | data de nascimento: 03/05/1990
                    MAIL | write to someone@example.org
                    MAIL | someone@mail.example.org.
                    MAIL | <Some.One+list@example.co>
                    MAIL | someone＠example.org
                    TELEPHONE | call +1 202 456 1111
                    TELEPHONE | +52 55 5093 2000
                    TELEPHONE | +57(1)2345678 o +34 912 345 678
                    TELEPHONE | 202-456-1111
                    TELEPHONE | (202) 456-1111
                    TELEPHONE | Tel. 2458-3000
                    TELEPHONE | teléfono: 2222 3333
                    TELEPHONE | celular 300 123 4567
                    TELEPHONE | tél. 01 42 68 53 00
                    TELEPHONE | telefone (61) 2030-3000
                    TELEPHONE | WhatsApp 3001234567
                    """)
    void whatLooksLikePersonalDataIsSeenAsWhatItIs(Suspicion kind, String text) {
        // Then
        assertThat(raisedBy(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget line 4.2.1.00345",
                "AG/RES. 2019 (XXXIV-O/04)",
                "DOI 10.1000/182",
                "doi:10.1016/j.childyouth.2004.11.005",
                "11-12 November 2004",
                "2004-11-11/2004-11-12",
                "20041112",
                "IATI id XM-DAC-47066",
                "ISBN 978-92-9068-198-5",
                "ISBN 92-9068-198-8",
                "ISBN 9789290681985",
                "ISSN 0378-5955",
                "0190163d-8694-739b-aea5-966c26f8ad91",
                "US$ 1,250,000",
                "US$ 1.250.000,00",
                "1 250 000 habitants",
                "2004-2005, 2005-2006 and 2006-2007",
                "ext:IOM-2005-001",
                "https://www.oas.org/cim/docs/2005/01/12345678901.pdf",
                "OEA/Ser.L/II.2.34 CIM/doc.12/04",
                "S/RES/1325 (2000)",
                "14:30-16:30, 15 April 2005",
                "15.04.2005 09:00",
                "17.2534, -88.7713",
                "passport control trained 12,500 officers",
                "250,000 passports were issued in 2004",
                "visa 2004-2005",
                "visa policy of 14/04/2005",
                "passports and visas of the 35 member states",
                "document no. 12",
                "children born in 2004",
                "born in May 1990",
                "birth registration campaign launched on 3 May 2004",
                "registro de nacimientos, 3 de mayo de 2004",
                "le projet ne sera achevé que le 3 mai 2005",
                "asked for their date of birth",
                "follow @OAS_official",
                "5 @ 10",
                "phone survey 2004",
                "a mobile unit in 12 towns",
                "telephone hotline in 7 languages",
                "123.456.789-00",
                "000-12-3456",
                "project 12-34-5678"
            })
    void nearMissesPass(String text) {
        // Then
        assertThat(raisedBy(text)).isEmpty();
    }

    private static List<Suspicion> raisedBy(String text) {
        Passage passage = Passage.of(text, "en");
        return Arrays.stream(Suspicion.values())
                .filter(suspicion -> suspicion.isRaisedBy(passage))
                .toList();
    }
}
