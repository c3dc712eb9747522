/**
 * What a student usually promises (ST-04 to ST-09 and ST-12), always an effort and never a result. A new
 * contract starts with little; each row offers in one press the promise of the client together with what
 * the centre does for it.
 */
import type { RuleCheck, RuleDefinition } from '../../../kit/index.ts'
import { promise } from '../../../kit/index.ts'

// A promise belongs under a goal: without one, the goal comes first.
const oneGoal: RuleCheck = { kind: 'goals', atLeast: 1, each: [] }

const addThese = {
  nl: 'Zet deze afspraken erbij',
  fr: 'Ajouter ces accords',
  de: 'Diese Absprachen hinzufügen',
} as const

export const promiseRules = [
  {
    id: 'class-promised',
    topic: 'client',
    severity: 'hint',
    basis: 'law',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    when: oneGoal,
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['les', 'lessen', 'stage*'],
        fr: ['cours', 'stage*', 'leçons'],
        de: ['Unterricht*', 'Vorlesung*', 'Praktikum*'],
      },
    },
    message: {
      nl: 'Er staat nog niet dat je naar de les gaat.',
      fr: 'Il n’est pas encore écrit que vous allez aux cours.',
      de: 'Es steht noch nicht da, dass Sie zum Unterricht gehen.',
    },
    done: {
      nl: 'Het staat er: je gaat naar de les.',
      fr: 'C’est écrit : vous allez aux cours.',
      de: 'Es steht da: Sie gehen zum Unterricht.',
    },
    fix: {
      kind: 'insert',
      label: {
        nl: 'Zet deze afspraak erbij',
        fr: 'Ajouter cet accord',
        de: 'Diese Absprache hinzufügen',
      },
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik ga naar de les. Kan ik niet komen? Dan verwittig ik mijn school.',
            'Ik volgde de regels van mijn school. Ziek zijn telt als een goede reden.',
            { rhythm: 'elke lesweek' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je vais aux cours. Je ne peux pas venir ? Alors je préviens mon école.',
            'J’ai suivi les règles de mon école. Être malade est une bonne raison.',
            { rhythm: 'chaque semaine de cours' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich gehe zum Unterricht. Kann ich nicht kommen? Dann sage ich meiner Schule Bescheid.',
            'Ich habe mich an die Regeln meiner Schule gehalten. Krank sein ist ein guter Grund.',
            { rhythm: 'jede Unterrichtswoche' },
          ),
        ],
      },
    },
  },
  {
    id: 'exams-promised',
    topic: 'client',
    severity: 'hint',
    basis: 'law',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    when: oneGoal,
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['examen*'],
        fr: ['examen*'],
        de: ['Prüfung*'],
      },
    },
    message: {
      nl: 'Er staat nog niet dat je deelneemt aan de examens.',
      fr: 'Il n’est pas encore écrit que vous participez aux examens.',
      de: 'Es steht noch nicht da, dass Sie an den Prüfungen teilnehmen.',
    },
    done: {
      nl: 'Het staat er: je neemt deel aan de examens.',
      fr: 'C’est écrit : vous participez aux examens.',
      de: 'Es steht da: Sie nehmen an den Prüfungen teil.',
    },
    fix: {
      kind: 'insert',
      label: addThese,
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik neem deel aan de examens.',
            'Ik legde de examens af die op mijn lijst staan. Ziek zijn telt als een goede reden.',
            { rhythm: 'elke examenperiode' },
          ),
          promise(
            'centre',
            'Het OCMW vraagt mij tijdens de examens niet om langs te komen.',
            'Er was geen verplichte afspraak in de examens, tenzij ik er zelf een vroeg.',
            { rhythm: 'elke examenperiode' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je participe aux examens.',
            'J’ai passé les examens de ma liste. Être malade est une bonne raison.',
            { rhythm: 'à chaque période d’examens' },
          ),
          promise(
            'centre',
            'Le CPAS ne me demande pas de venir pendant les examens.',
            'Il n’y a pas eu de rendez-vous obligatoire pendant les examens, sauf si je l’ai demandé.',
            { rhythm: 'à chaque période d’examens' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich nehme an den Prüfungen teil.',
            'Ich habe die Prüfungen auf meiner Liste gemacht. Krank sein ist ein guter Grund.',
            { rhythm: 'in jeder Prüfungszeit' },
          ),
          promise(
            'centre',
            'Das ÖSHZ bittet mich während der Prüfungen nicht um einen Besuch.',
            'Es gab keinen Pflichttermin während der Prüfungen, außer ich habe selbst darum gebeten.',
            { rhythm: 'in jeder Prüfungszeit' },
          ),
        ],
      },
    },
  },
  {
    id: 'results-promised',
    topic: 'client',
    severity: 'warning',
    basis: 'advice',
    source: 'praktijk (studie van 2015, model A)',
    certainty: 'b',
    when: oneGoal,
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['punten', 'resultaten', 'resultaat', 'hoe mijn examens gingen'],
        fr: ['points', 'résultat*', 'comment mes examens se sont passés'],
        de: ['Noten', 'Ergebnis*', 'wie meine Prüfungen waren'],
      },
    },
    message: {
      nl: 'Er staat nog niet wanneer je toont hoe de examens gingen. 7 werkdagen is gewoon.',
      fr: 'Il n’est pas encore écrit quand vous montrez comment les examens se sont passés. 7 jours ouvrables est habituel.',
      de: 'Es steht noch nicht da, wann Sie zeigen, wie die Prüfungen waren. 7 Werktage sind üblich.',
    },
    done: {
      nl: 'Het staat er: je toont hoe de examens gingen.',
      fr: 'C’est écrit : vous montrez comment les examens se sont passés.',
      de: 'Es steht da: Sie zeigen, wie die Prüfungen waren.',
    },
    fix: {
      kind: 'insert',
      label: addThese,
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik laat zien hoe mijn examens gingen, ook als ze minder goed gingen.',
            'Het OCMW kreeg mijn punten binnen 7 werkdagen.',
            { rhythm: 'na elke examenperiode' },
          ),
          promise(
            'centre',
            'Mijn maatschappelijk werker zegt mij vooraf welke punten het OCMW vraagt.',
            'Ik wist vooraf wat ik zou tonen, en het OCMW vroeg niet meer.',
            { rhythm: 'voor elke examenperiode' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je montre comment mes examens se sont passés, même si ça a moins bien marché.',
            'Le CPAS a reçu mes points dans les 7 jours ouvrables.',
            { rhythm: 'après chaque période d’examens' },
          ),
          promise(
            'centre',
            'Mon travailleur social me dit à l’avance quels points le CPAS demande.',
            'Je savais à l’avance ce que j’allais montrer, et le CPAS n’a pas demandé plus.',
            { rhythm: 'avant chaque période d’examens' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich zeige, wie meine Prüfungen waren, auch wenn sie weniger gut waren.',
            'Das ÖSHZ hat meine Noten innerhalb von 7 Werktagen bekommen.',
            { rhythm: 'nach jeder Prüfungszeit' },
          ),
          promise(
            'centre',
            'Das ÖSHZ sagt mir vorher, welche Noten es haben möchte.',
            'Ich wusste vorher, was ich zeige, und das ÖSHZ fragte nicht nach mehr.',
            { rhythm: 'vor jeder Prüfungszeit' },
          ),
        ],
      },
    },
  },
  {
    id: 'enrolment-promised',
    topic: 'client',
    severity: 'hint',
    basis: 'advice',
    source: 'praktijk (studie van 2015, model A)',
    certainty: 'b',
    when: oneGoal,
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['schrijf mij … in', 'schrijf me … in', 'inschrijv*'],
        fr: ['inscri*', 'm’inscris'],
        de: ['schreibe mich … ein', 'Einschreib*'],
      },
    },
    message: {
      nl: 'Er staat nog niet dat je je elk jaar inschrijft.',
      fr: 'Il n’est pas encore écrit que vous vous inscrivez chaque année.',
      de: 'Es steht noch nicht da, dass Sie sich jedes Jahr einschreiben.',
    },
    done: {
      nl: 'Het staat er: je schrijft je elk jaar in.',
      fr: 'C’est écrit : vous vous inscrivez chaque année.',
      de: 'Es steht da: Sie schreiben sich jedes Jahr ein.',
    },
    fix: {
      kind: 'insert',
      label: addThese,
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik schrijf mij elk jaar op tijd in.',
            'Het OCMW krijgt mijn bewijs van inschrijving.',
            { rhythm: 'bij het begin van elk schooljaar' },
          ),
          promise(
            'centre',
            'Het OCMW helpt mij als er iets misloopt met mijn inschrijving.',
            'We zochten samen een oplossing, bijvoorbeeld met de dienst voor studenten.',
            { rhythm: 'wanneer ik het vraag' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je m’inscris à temps chaque année.',
            'Le CPAS reçoit mon attestation d’inscription.',
            { rhythm: 'au début de chaque année scolaire' },
          ),
          promise(
            'centre',
            'Le CPAS m’aide s’il y a un problème avec mon inscription.',
            'Nous avons cherché ensemble une solution, par exemple avec le service aux étudiants.',
            { rhythm: 'quand je le demande' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich schreibe mich jedes Jahr rechtzeitig ein.',
            'Das ÖSHZ bekommt meine Einschreibebestätigung.',
            { rhythm: 'am Anfang jedes Schuljahres' },
          ),
          promise(
            'centre',
            'Das ÖSHZ hilft mir, wenn bei meiner Einschreibung etwas schiefgeht.',
            'Wir haben zusammen eine Lösung gesucht, zum Beispiel mit dem Dienst für Studierende.',
            { rhythm: 'wenn ich darum bitte' },
          ),
        ],
      },
    },
  },
  {
    id: 'work-promised',
    topic: 'client',
    severity: 'hint',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 3, 5°; KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    when: oneGoal,
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['werk', 'werken', 'studentenjob*', 'job'],
        fr: ['je travaille', 'travailler', 'un travail', 'du travail', 'job*'],
        de: ['ich arbeite', 'arbeiten', 'Arbeit', 'Ferienjob*', 'Studentenjob*'],
      },
    },
    message: {
      nl: 'Er staat nog niet of en wanneer je werkt naast je studie. Kan het niet? Dan hoeft dit niet.',
      fr: 'Il n’est pas encore écrit si et quand vous travaillez à côté de vos études. Ce n’est pas possible ? Alors ce n’est pas nécessaire.',
      de: 'Es steht noch nicht da, ob und wann Sie neben dem Studium arbeiten. Geht es nicht? Dann ist es nicht nötig.',
    },
    done: {
      nl: 'Het staat er: wanneer je werkt naast je studie.',
      fr: 'C’est écrit : quand vous travaillez à côté de vos études.',
      de: 'Es steht da: wann Sie neben dem Studium arbeiten.',
    },
    fix: {
      kind: 'insert',
      label: addThese,
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik werk op momenten die passen bij mijn studie. Welke dat zijn, kozen we samen.',
            'Ik zocht werk op de momenten die we samen opschreven.',
            { rhythm: 'zoals we samen beslissen' },
          ),
          promise(
            'centre',
            'Het OCMW helpt mij werk te zoeken dat bij mijn studie past. Het legt uit wat werken met mijn leefloon doet.',
            'Ik kreeg uitleg voor ik begon te werken.',
            { rhythm: 'voor ik begin te werken' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je travaille à des moments qui vont avec mes études. Nous les avons choisis ensemble.',
            'J’ai cherché du travail aux moments que nous avons notés ensemble.',
            { rhythm: 'comme nous le décidons ensemble' },
          ),
          promise(
            'centre',
            'Le CPAS m’aide à chercher un travail qui va avec mes études. Il explique ce que cela change pour mon revenu d’intégration.',
            'J’ai reçu des explications avant de commencer à travailler.',
            { rhythm: 'avant que je commence à travailler' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich arbeite in Zeiten, die zu meinem Studium passen. Wir haben sie zusammen gewählt.',
            'Ich habe Arbeit gesucht für die Zeiten, die wir zusammen aufgeschrieben haben.',
            { rhythm: 'so, wie wir es zusammen entscheiden' },
          ),
          promise(
            'centre',
            'Das ÖSHZ hilft mir, Arbeit zu suchen, die zu meinem Studium passt. Es erklärt, was das für mein Eingliederungseinkommen bedeutet.',
            'Man hat es mir erklärt, bevor ich zu arbeiten begann.',
            { rhythm: 'bevor ich zu arbeiten beginne' },
          ),
        ],
      },
    },
  },
  {
    id: 'grant-promised',
    topic: 'client',
    severity: 'warning',
    basis: 'law',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    when: {
      kind: 'all-of',
      checks: [oneGoal, { kind: 'fact-is', fact: 'studyGrant', values: ['ask'] }],
    },
    check: {
      kind: 'commitments',
      party: 'client',
      atLeast: 1,
      words: {
        nl: ['studietoelage*', 'studiebeurs*', 'beurs'],
        fr: ['bourse*', 'allocation* d’études'],
        de: ['Studienbeihilfe*', 'Stipendi*'],
      },
    },
    message: {
      nl: 'De studietoelage is nog niet aangevraagd. Schrijf op wanneer je dat doet, en wie helpt.',
      fr: 'La bourse d’études n’est pas encore demandée. Notez quand vous le faites, et qui aide.',
      de: 'Die Studienbeihilfe ist noch nicht beantragt. Schreiben Sie auf, wann Sie das tun, und wer hilft.',
    },
    done: {
      nl: 'Het staat er: je vraagt de studietoelage aan.',
      fr: 'C’est écrit : vous demandez la bourse d’études.',
      de: 'Es steht da: Sie beantragen die Studienbeihilfe.',
    },
    fix: {
      kind: 'insert',
      label: addThese,
      section: 'agreements',
      blocks: {
        nl: [
          promise(
            'client',
            'Ik vraag een studietoelage aan. Mijn maatschappelijk werker helpt mij daarbij.',
            'De aanvraag is verstuurd.',
            { rhythm: 'elk schooljaar' },
          ),
          promise(
            'centre',
            'Het OCMW vult de aanvraag samen met mij in, en kijkt waar ik nog recht op heb.',
            'We zaten samen voor de aanvraag, ruim voor de laatste dag.',
            { rhythm: 'elk schooljaar' },
          ),
        ],
        fr: [
          promise(
            'client',
            'Je demande une bourse d’études. Mon travailleur social m’aide.',
            'La demande est envoyée.',
            { rhythm: 'chaque année scolaire' },
          ),
          promise(
            'centre',
            'Le CPAS remplit la demande avec moi, et regarde à quoi j’ai encore droit.',
            'Nous avons préparé la demande ensemble, bien avant le dernier jour.',
            { rhythm: 'chaque année scolaire' },
          ),
        ],
        de: [
          promise(
            'client',
            'Ich beantrage eine Studienbeihilfe. Das ÖSHZ hilft mir dabei.',
            'Der Antrag ist abgeschickt.',
            { rhythm: 'jedes Schuljahr' },
          ),
          promise(
            'centre',
            'Das ÖSHZ füllt den Antrag mit mir aus und schaut, worauf ich noch ein Recht habe.',
            'Wir haben den Antrag zusammen gemacht, lange vor dem letzten Tag.',
            { rhythm: 'jedes Schuljahr' },
          ),
        ],
      },
    },
  },
] as const satisfies readonly RuleDefinition[]
