/** What must hold in a contract about studies: the rules of every contract, and those of studies. */
import type { RuleDefinition } from '../../kit/index.ts'
import { coreRules } from '../core/index.ts'

export const rules: readonly RuleDefinition[] = [
  ...coreRules,
  {
    id: 'study-accepted',
    severity: 'blocking',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    check: { kind: 'facts-present', facts: ['equityDecisionDate', 'equityDecisionReference'] },
    message: {
      nl: 'Vul in wanneer het OCMW de studie aanvaardde, en het nummer van die beslissing.',
      fr: 'Notez quand le CPAS a accepté les études, et le numéro de cette décision.',
      de: 'Tragen Sie ein, wann das ÖSHZ das Studium genehmigt hat, und die Nummer des Beschlusses.',
    },
  },
  {
    id: 'study-named',
    severity: 'blocking',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    check: { kind: 'facts-present', facts: ['school', 'study'] },
    message: {
      nl: 'Vul de school en de studie in.',
      fr: 'Notez l’école et les études.',
      de: 'Tragen Sie die Schule und das Studium ein.',
    },
  },
  {
    id: 'study-whole',
    severity: 'hint',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    check: { kind: 'dates-in-order', facts: ['studyUntil', 'contractUntil'] },
    message: {
      nl: 'Dit contract stopt voor de studie stopt. Klopt dat?',
      fr: 'Ce contrat s’arrête avant la fin des études. Est-ce correct ?',
      de: 'Dieser Vertrag endet vor dem Studium. Stimmt das?',
    },
  },
  {
    id: 'enrolment-shown',
    severity: 'warning',
    source: 'praktijk',
    certainty: 'b',
    check: { kind: 'facts-present', facts: ['enrolmentDate'] },
    message: {
      nl: 'Vul in wanneer de inschrijving gebeurde.',
      fr: 'Notez la date de l’inscription.',
      de: 'Tragen Sie das Datum der Einschreibung ein.',
    },
  },
  {
    id: 'work-decided-together',
    severity: 'warning',
    source: 'wet van 26 mei 2002, art. 3, 5°',
    certainty: 'a',
    check: { kind: 'clause-present', clause: 'work' },
    message: {
      nl: 'Er staat nog niet dat jullie samen bekijken wanneer je kan werken.',
      fr: 'Il n’est pas encore écrit que vous regardez ensemble quand vous pouvez travailler.',
      de: 'Es steht noch nicht da, dass Sie zusammen schauen, wann Sie arbeiten können.',
    },
  },
  {
    id: 'effort-told',
    severity: 'hint',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'c',
    check: { kind: 'clause-present', clause: 'effort' },
    message: {
      nl: 'Er staat nog niet dat je best doen genoeg is.',
      fr: 'Il n’est pas encore écrit que faire de son mieux suffit.',
      de: 'Es steht noch nicht da, dass es reicht, sich Mühe zu geben.',
    },
  },
  {
    id: 'evaluation-after-exams',
    severity: 'warning',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    check: { kind: 'clause-present', clause: 'evaluation-exams' },
    message: {
      nl: 'Er staat nog niet dat jullie na elke examenperiode praten.',
      fr: 'Il n’est pas encore écrit que vous faites le point après chaque période d’examens.',
      de: 'Es steht noch nicht da, dass Sie nach jeder Prüfungszeit sprechen.',
    },
  },
]
