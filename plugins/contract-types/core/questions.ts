/**
 * What both sides ask each other when they look at how it goes. The model of the 2015 study (annex 3,
 * model D) asks it about the worker alone, who also answers; here the same is asked about each party,
 * and each party answers.
 */
import type { EvaluationQuestion } from '../../kit/index.ts'

/** Whether promises were kept, why, what would help, and what follows; in every type the same. */
export const coreQuestions: readonly EvaluationQuestion[] = [
  {
    id: 'goal-reached',
    about: 'goal',
    answeredBy: 'together',
    text: {
      nl: 'Hoe staat het met dit doel?',
      fr: 'Où en est ce but ?',
      de: 'Wie steht es mit diesem Ziel?',
    },
    answer: {
      kind: 'choice',
      choices: {
        reached: { nl: 'gelukt', fr: 'atteint', de: 'erreicht' },
        partly: { nl: 'voor een deel gelukt', fr: 'atteint en partie', de: 'zum Teil erreicht' },
        'not-yet': { nl: 'nog niet', fr: 'pas encore', de: 'noch nicht' },
        changed: {
          nl: 'dit doel past niet meer',
          fr: 'ce but ne convient plus',
          de: 'dieses Ziel passt nicht mehr',
        },
      },
    },
  },
  {
    id: 'promises-kept',
    about: 'party',
    answeredBy: 'each',
    text: {
      nl: 'Deed {party} wat we afspraken?',
      fr: 'Est-ce que {party} a fait ce que nous avons convenu ?',
      de: 'Hat {party} getan, was wir abgesprochen haben?',
    },
    answer: {
      kind: 'choice',
      choices: {
        yes: { nl: 'ja', fr: 'oui', de: 'ja' },
        partly: { nl: 'voor een deel', fr: 'en partie', de: 'zum Teil' },
        no: { nl: 'nee', fr: 'non', de: 'nein' },
      },
    },
  },
  {
    id: 'promises-why',
    about: 'party',
    answeredBy: 'each',
    text: {
      nl: 'Hoe komt dat volgens jou?',
      fr: 'Pourquoi, selon vous ?',
      de: 'Woran liegt das, Ihrer Meinung nach?',
    },
    hint: {
      nl: 'Schrijf wat er gebeurde. Je hoeft niets te vertellen dat je voor jezelf wil houden.',
      fr: 'Écrivez ce qui s’est passé. Vous n’êtes pas obligé de raconter ce que vous voulez garder pour vous.',
      de: 'Schreiben Sie, was geschehen ist. Was Sie für sich behalten wollen, müssen Sie nicht erzählen.',
    },
    answer: { kind: 'text' },
  },
  {
    id: 'promises-help',
    about: 'party',
    answeredBy: 'each',
    text: {
      nl: 'Wat zou helpen om het wel te doen?',
      fr: 'Qu’est-ce qui aiderait à y arriver ?',
      de: 'Was würde helfen, damit es klappt?',
    },
    answer: { kind: 'text' },
  },
  {
    id: 'own-words',
    about: 'contract',
    answeredBy: 'each',
    text: {
      nl: 'Wat wil je nog zeggen over hoe het gaat?',
      fr: 'Que voulez-vous encore dire sur la manière dont cela se passe ?',
      de: 'Was möchten Sie noch dazu sagen, wie es läuft?',
    },
    answer: { kind: 'text' },
  },
  {
    id: 'new-agreements',
    about: 'contract',
    answeredBy: 'together',
    text: {
      nl: 'Wat spreken we nog af? Wat veranderen we?',
      fr: 'Que convenons-nous encore ? Que changeons-nous ?',
      de: 'Was sprechen wir noch ab? Was ändern wir?',
    },
    hint: {
      nl: 'Een verandering telt pas als jij en het OCMW allebei akkoord gaan en tekenen.',
      fr: 'Un changement compte seulement si vous et le CPAS êtes tous les deux d’accord et signez.',
      de: 'Eine Änderung gilt erst, wenn Sie und das ÖSHZ beide einverstanden sind und unterschreiben.',
    },
    answer: { kind: 'text' },
  },
  {
    id: 'next-talk',
    about: 'contract',
    answeredBy: 'together',
    text: {
      nl: 'Wanneer praten we weer?',
      fr: 'Quand parlons-nous de nouveau ?',
      de: 'Wann reden wir wieder?',
    },
    answer: { kind: 'date' },
  },
]
