/** The fixed wording of a contract about full-time studies: that of every contract, and its own. */
import type { ClauseDefinition } from '../../kit/index.ts'
import { approachClauses, coreClauses } from '../core/index.ts'

export const clauses = {
  project: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    official: {
      nl: 'Dit contract is een geïndividualiseerd project voor maatschappelijke integratie (GPMI) over studies met een voltijds leerplan, zoals bedoeld in artikel 11 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie.',
      fr: 'Ce contrat est un projet individualisé d’intégration sociale (PIIS) portant sur des études de plein exercice, au sens de l’article 11 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale.',
      de: 'Dieser Vertrag ist ein individuelles Projekt zur sozialen Eingliederung (IPSE) über ein Vollzeitstudium im Sinne von Artikel 11 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung.',
    },
    plain: {
      nl: 'Dit is het contract tussen jou en het OCMW over je studie. In de wet heet het GPMI. Dat is de afkorting van ‘geïndividualiseerd project voor maatschappelijke integratie’. Het is voor jou gemaakt en gaat over jouw plannen.',
      fr: 'Ceci est le contrat entre vous et le CPAS sur vos études. La loi l’appelle un PIIS. C’est l’abréviation de « projet individualisé d’intégration sociale ». Il est fait pour vous et parle de vos projets.',
      de: 'Das ist der Vertrag zwischen Ihnen und dem ÖSHZ über Ihr Studium. Im Gesetz heißt er IPSE. Das ist die Abkürzung für „individuelles Projekt zur sozialen Eingliederung“. Er ist für Sie gemacht und handelt von Ihren Plänen.',
    },
  },
  ...coreClauses,
  ...approachClauses,
  equity: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    official: {
      nl: 'Het OCMW heeft op {equityDecisionDate} (kenmerk {equityDecisionReference}) aanvaard dat de gerechtigde om billijkheidsredenen met een voltijds leerplan studeert aan een onderwijsinstelling die door een gemeenschap is erkend, ingericht of gesubsidieerd.',
      fr: 'Le {equityDecisionDate} (référence {equityDecisionReference}), le CPAS a accepté que le bénéficiaire suive, pour des raisons d’équité, des études de plein exercice dans un établissement reconnu, organisé ou subventionné par une communauté.',
      de: 'Am {equityDecisionDate} (Zeichen {equityDecisionReference}) hat das ÖSHZ genehmigt, dass die begünstigte Person aus Billigkeitsgründen ein Vollzeitstudium an einer Einrichtung absolviert, die von einer Gemeinschaft anerkannt, organisiert oder bezuschusst ist.',
    },
    plain: {
      nl: 'Het OCMW vindt het redelijk dat je voltijds studeert. Dat staat in een beslissing van {equityDecisionDate}, met nummer {equityDecisionReference}. De wet spreekt van ‘billijkheidsredenen’: redenen waarom iets eerlijk is voor jou.',
      fr: 'Le CPAS trouve juste que vous étudiiez à temps plein. C’est écrit dans une décision du {equityDecisionDate}, avec le numéro {equityDecisionReference}. La loi parle de « raisons d’équité » : des raisons qui rendent une chose juste pour vous.',
      de: 'Das ÖSHZ findet es richtig, dass Sie Vollzeit studieren. Das steht in einem Beschluss vom {equityDecisionDate} mit der Nummer {equityDecisionReference}. Das Gesetz spricht von „Billigkeitsgründen“: Gründen, warum etwas für Sie gerecht ist.',
    },
  },
  'whole-study': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    official: {
      nl: 'Dit contract loopt van {contractFrom} tot en met {contractUntil}. De looptijd volgt de duur van de studie.',
      fr: 'Ce contrat va du {contractFrom} au {contractUntil} inclus. Sa durée suit celle des études.',
      de: 'Dieser Vertrag läuft vom {contractFrom} bis einschließlich {contractUntil}. Seine Dauer folgt der Dauer des Studiums.',
    },
    plain: {
      nl: 'Dit contract loopt van {contractFrom} tot en met {contractUntil}. Het geldt zolang je studie duurt.',
      fr: 'Ce contrat va du {contractFrom} au {contractUntil}. Il est valable pendant toutes vos études.',
      de: 'Dieser Vertrag läuft vom {contractFrom} bis zum {contractUntil}. Er gilt, solange Ihr Studium dauert.',
    },
  },
  'same-centre': {
    version: '1.0.0',
    source: 'wet van 2 april 1965, art. 2 § 6',
    certainty: 'a',
    official: {
      nl: 'Gedurende de ononderbroken duur van de studie blijft hetzelfde OCMW bevoegd: dat van de gemeente waar de student bij de aanvraag voor zijn of haar hoofdverblijf is ingeschreven.',
      fr: 'Pendant la durée ininterrompue des études, le même CPAS reste compétent : celui de la commune où l’étudiant est inscrit à titre de résidence principale au moment de la demande.',
      de: 'Während der ununterbrochenen Dauer des Studiums bleibt dasselbe ÖSHZ zuständig: das der Gemeinde, in der die studierende Person zum Zeitpunkt des Antrags mit Hauptwohnort eingetragen ist.',
    },
    plain: {
      nl: 'Ga je op kot of verhuis je tijdens je studie? Dan blijft hetzelfde OCMW voor je zorgen. Dat geldt zolang je studeert zonder te stoppen.',
      fr: 'Vous prenez un kot ou vous déménagez pendant vos études ? Le même CPAS continue à s’occuper de vous. C’est valable tant que vous étudiez sans arrêter.',
      de: 'Ziehen Sie während des Studiums in ein Zimmer oder an einen anderen Ort? Dann bleibt dasselbe ÖSHZ für Sie da. Das gilt, solange Sie ohne Pause studieren.',
    },
  },
  effort: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI; goede praktijk',
    certainty: 'c',
    official: {
      nl: 'De verbintenissen van de gerechtigde over de studie zijn inspanningsverbintenissen. Een onvoldoende resultaat is op zichzelf geen niet-naleving van dit contract.',
      fr: 'Les engagements du bénéficiaire sur ses études sont des engagements de moyens. Un résultat insuffisant n’est pas en soi un non-respect de ce contrat.',
      de: 'Die Verpflichtungen der begünstigten Person zum Studium sind Verpflichtungen zu Bemühungen. Ein ungenügendes Ergebnis allein ist keine Nichteinhaltung dieses Vertrags.',
    },
    plain: {
      nl: 'Je belooft dat je je best doet. Je belooft niet dat je slaagt. Slecht nieuws na een examen is geen fout tegen dit contract. We kijken dan samen wat je nodig hebt.',
      fr: 'Vous promettez de faire de votre mieux. Vous ne promettez pas de réussir. Une mauvaise nouvelle après un examen n’est pas une faute contre ce contrat. Nous regardons alors ensemble de quoi vous avez besoin.',
      de: 'Sie versprechen, sich Mühe zu geben. Sie versprechen nicht, dass Sie bestehen. Eine schlechte Nachricht nach einer Prüfung ist kein Verstoß gegen diesen Vertrag. Wir schauen dann zusammen, was Sie brauchen.',
    },
  },
  'evaluation-exams': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI; goede praktijk',
    certainty: 'b',
    official: {
      nl: 'Na elke examenperiode is er een evaluatie. Over de voortzetting van de studie wordt niet beslist op grond van de resultaten van de eerste examenperiode alleen; zij worden beoordeeld na de tweede.',
      fr: 'Une évaluation a lieu après chaque période d’examens. La poursuite des études n’est pas décidée sur la base des seuls résultats de la première période d’examens ; ceux-ci sont appréciés après la deuxième.',
      de: 'Nach jeder Prüfungszeit findet eine Auswertung statt. Über die Fortsetzung des Studiums wird nicht allein aufgrund der Ergebnisse der ersten Prüfungszeit entschieden; sie werden nach der zweiten beurteilt.',
    },
    plain: {
      nl: 'We praten na elke examenperiode. Ging de eerste niet goed? Dan heb je nog een kans. Het OCMW oordeelt pas na de tweede examenperiode.',
      fr: 'Nous parlons après chaque période d’examens. La première n’a pas bien marché ? Vous avez encore une chance. Le CPAS juge seulement après la deuxième période d’examens.',
      de: 'Wir sprechen nach jeder Prüfungszeit. Ging die erste nicht gut? Dann haben Sie noch eine Chance. Das ÖSHZ urteilt erst nach der zweiten Prüfungszeit.',
    },
  },
  'year-again': {
    version: '1.0.0',
    source: 'goede praktijk',
    certainty: 'b',
    official: {
      nl: 'Moet een jaar worden overgedaan, dan beslist het OCMW daarover in elk geval afzonderlijk, na overleg met de gerechtigde. De studie stopt niet vanzelf.',
      fr: 'Si une année doit être recommencée, le CPAS décide dans chaque cas séparément, après concertation avec le bénéficiaire. Les études ne s’arrêtent pas d’office.',
      de: 'Muss ein Jahr wiederholt werden, entscheidet das ÖSHZ darüber in jedem Fall einzeln, nach Rücksprache mit der begünstigten Person. Das Studium endet nicht von selbst.',
    },
    plain: {
      nl: 'Moet je een jaar overdoen? Dan stopt je studie niet vanzelf. We bekijken samen jouw situatie, en het OCMW beslist voor jou apart.',
      fr: 'Vous devez recommencer une année ? Vos études ne s’arrêtent pas toutes seules. Nous regardons ensemble votre situation, et le CPAS décide pour vous en particulier.',
      de: 'Müssen Sie ein Jahr wiederholen? Dann endet Ihr Studium nicht von selbst. Wir schauen zusammen auf Ihre Lage, und das ÖSHZ entscheidet für Sie einzeln.',
    },
  },
  work: {
    version: '1.1.0',
    source: 'wet van 26 mei 2002, art. 3, 5°; KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde is bereid te werken in periodes die met de studie verenigbaar zijn, behalve om gezondheids- of billijkheidsredenen. Welke periodes dat zijn, wordt voor elke gerechtigde afzonderlijk bepaald.',
      fr: 'Le bénéficiaire est disposé à travailler pendant les périodes compatibles avec ses études, sauf pour des raisons de santé ou d’équité. Ces périodes sont fixées individuellement pour chaque bénéficiaire.',
      de: 'Die begünstigte Person ist bereit, in Zeiten zu arbeiten, die mit dem Studium vereinbar sind, außer aus Gesundheits- oder Billigkeitsgründen. Welche Zeiten das sind, wird für jede Person einzeln bestimmt.',
    },
    plain: {
      nl: 'We vragen je om te werken op momenten die bij je studie passen. Welke momenten dat zijn, bekijken we samen voor jou. Kan je niet werken door je gezondheid? Of zou het niet eerlijk zijn? Dan hoeft het niet.',
      fr: 'Nous vous demandons de travailler à des moments qui vont avec vos études. Nous regardons ensemble quels sont ces moments pour vous. Vous ne pouvez pas travailler à cause de votre santé ? Ou ce ne serait pas juste ? Alors ce n’est pas obligatoire.',
      de: 'Wir bitten Sie, in Zeiten zu arbeiten, die zu Ihrem Studium passen. Welche Zeiten das sind, schauen wir zusammen für Sie. Können Sie wegen Ihrer Gesundheit nicht arbeiten? Oder wäre es nicht gerecht? Dann müssen Sie es nicht.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
