package org.oas.cim.kit.protection;

import java.util.Set;

/**
 * The words that a count of victims is made of, in English, Spanish, French and Portuguese, in lower case and without accents. The
 * languages share one list, because quoted text does not say its language.
 */
@SuppressWarnings("ImmutableEnumChecker") // The sets are immutable ones, which nothing can change.
enum VictimWord {
    VICTIM("""
            victim victims survivor survivors
            victima victimas sobreviviente sobrevivientes superviviente supervivientes
            victime victimes survivant survivants survivante survivantes rescape rescapes rescapee rescapees
            vitima vitimas sobrevivente sobreviventes
            """),

    ENGLISH_SINGULAR("victim survivor"),

    PORTUGUESE_ONLY(
            "vitima vitimas sobrevivente sobreviventes homens meninos meninas rapazes mulheres criancas jovens pessoas"),

    /** Make victims of the persons beside them: "trafficked girls", "mujeres tratadas". */
    TRAFFICKED("""
            trafficked enslaved exploited
            tratada tratadas tratado tratados traficada traficadas traficado traficados
            explotada explotadas explotado explotados esclavizada esclavizadas esclavizado esclavizados
            exploitee exploitees exploite exploites trafiquee trafiquees
            explorada exploradas explorado explorados escravizada escravizadas escravizado escravizados
            """),

    PERSON("""
            person persons people individual individuals woman women man men girl girls boy boys child children minor minors
            teenager teenagers adolescent adolescents youth youths adult adults migrant migrants worker workers national nationals
            refugee refugees baby babies
            persona personas mujer mujeres hombre hombres nina ninas nino ninos chica chicas chico chicos muchacha muchachas
            joven jovenes menor menores adolescente adolescentes adulto adultos adulta adultas migrante migrantes
            trabajadora trabajadoras trabajador trabajadores bebe bebes
            personne personnes femme femmes homme hommes fille filles fillette fillettes garcon garcons enfant enfants
            mineur mineurs mineure mineures adulte adultes travailleuse travailleuses travailleur travailleurs
            pessoa pessoas mulher mulheres homem homens menina meninas menino meninos moca mocas rapaz rapazes
            crianca criancas jovem jovens trabalhadora trabalhadoras trabalhador trabalhadores
            """),

    /** What may stand between the number and the victims without changing what is counted. */
    MODIFIER("""
            new more other additional further different possible potential presumed alleged suspected confirmed known
            latin south north central eastern western
            identified detected registered recorded reported assisted rescued returned repatriated recognized foreign local
            young female male underage elderly indigenous vulnerable direct alone little such named disabled pregnant transgender
            trafficking sex sexual labor labour forced exploitation slavery crime abuse violence torture trata trafico traite
            explotacion exploracao
            nueva nuevas nuevo nuevos otra otras otro otros presunta presuntas presunto presuntos posible posibles
            potencial potenciales supuesta supuestas confirmada confirmadas identificada identificadas identificado identificados
            detectada detectadas detectado detectados registrada registradas asistida asistidas atendida atendidas rescatada
            rescatadas rescatado rescatados repatriada repatriadas extranjera extranjeras extranjero extranjeros indigena
            indigenas pequena pequenas directa directas sola solas
            nouvelle nouvelles nouveaux autre autres presumee presumees presume presumes potentielle potentielles possibles
            identifiee identifiees identifie identifies detectee detectees enregistree enregistrees assistee assistees secourue
            secourues rapatriee rapatriees etrangere etrangeres jeune jeunes petite petites confirmee confirmees
            nova novas novos outra outras outros presumida presumidas possivel possiveis potenciais suposta supostas
            resgatada resgatadas repatriadas estrangeira estrangeiras confirmadas atendidas
            """),

    /** "3 of the victims", "una de las víctimas", "6 cases of victims": only right behind the number. */
    OF_THE("""
            of the these those our their its all
            de del las los la estas estos esas esos sus nuestras
            des les ces nos leurs ses
            da do das dos destas destes dessas suas nossas
            case cases caso casos cas
            """),

    /** "3 women who were victims", "tres niñas que fueron traficadas": behind persons. */
    LINK("""
            who were was are is have has had been being became become as allegedly reportedly all both
            que fueron fue son es eran era han ha habian sido siendo
            qui etaient etait sont est ont a ete avaient avait toutes tous
            foram foi sao eram tinham tinha havia haviam sendo
            """),

    FROM("from of in de del du des da do dos das desde em en"),

    /** Between victims and their number: "the victims were two girls". */
    COPULA(
            "were was are is numbered totalled totaled son es fueron fue eran suman sont est etaient etait sao foram eram"),

    /** "12 victims, including 3 girls". */
    AMONG_THEM(
            "including incl among them incluidas incluidos incluyendo entre ellas ellos dont parmi elles eux incluindo delas deles"),

    /** "3 of whom were girls". */
    WHOM("whom them cuales ellas ellos quais elles lesquelles desquelles delas deles"),

    /** What makes "victim" an adjective: "one victim service unit", "3 victims' rights workshops". */
    ABOUT_VICTIMS("""
            assistance service services support identification protection shelter shelters care rights right centre centres center
            centers centred centered focused oriented based led unit units advocate advocates advocacy hotline hotlines helpline
            referral referrals screening interview interviews interviewing rehabilitation reintegration repatriation fund funds
            programme programmes program programs project projects policy policies law laws legislation data database databases
            statement statements testimony testimonies compensation impact empowerment outreach relief treatment counselling
            counseling aid coordinator coordinators specialist specialists network networks organization organizations
            organisation organisations association associations group groups committee committees issues needs profile profiles
            safety blaming participation engagement security welfare return strategy response management council forum
            training trainings workshop workshops seminar seminars kit kits guide guides manual manuals handbook
            """),

    /** Joins what follows to a count that is complete: "victims: 4 and". */
    JOIN("and y et e or o ou from in en de em per por"),

    AGE("year years old aged anos ano edad ans ano idade");

    private final Set<String> words;

    VictimWord(String words) {
        this.words = Words.of(words);
    }

    boolean is(Token token) {
        return token.isWord() && words.contains(token.text());
    }
}
