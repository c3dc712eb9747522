import { dayAndMonth } from './say-day.ts'
import type { ReadabilityTexts } from './texts.ts'

const turns = { easier: 'leichter', harder: 'schwerer', alike: 'etwa gleich' } as const

/** German, with "Sie". */
export const de: ReadabilityTexts = {
  title: 'Klare Sprache',
  intro: {
    client:
      'Ein Wort hält Sie auf? Das liegt am Wort, nicht an Ihnen. Drücken Sie darauf für eine Erklärung.',
    support:
      'Hier sehen Sie, welche Wörter Leser aufhalten. Drücken Sie auf eine Zeile für eine Erklärung.',
    worker:
      'Hier sehen Sie, welche Wörter Leser aufhalten. Drücken Sie auf eine Zeile: Sie lesen, warum, und was einfacher ist.',
  },
  honest:
    'Dies misst Wörter und Sätze, nicht, ob jemand es versteht. Lesen Sie den Text gemeinsam mit einem Leser.',
  nothing: 'Wir fanden keine Wörter und Sätze, die einen Leser aufhalten.',
  reading: 'Wir lesen den Text…',
  bars: {
    title: 'Der ganze Text',
    words: 'Wörter',
    sentences: 'Sätze',
    hardWords: (hard, all) =>
      hard === 0
        ? `Keines der ${all} Wörter hält einen Leser auf.`
        : hard === 1
          ? `1 Stelle in ${all} Wörtern hält einen Leser auf.`
          : `${hard} Stellen in ${all} Wörtern halten einen Leser auf.`,
    lengths: (mean, longest) =>
      `Ein Satz hat im Durchschnitt ${mean} Wörter. Der längste hat ${longest}.`,
    long: (count, all) =>
      `${count} von ${all} Sätzen ${count === 1 ? 'hat' : 'haben'} mehr als 20 Wörter.`,
    turns: (count) =>
      count === 1
        ? 'An 1 Stelle sieht man nicht gleich, wer was tut.'
        : `An ${count} Stellen sieht man nicht gleich, wer was tut.`,
    easier: 'leicht zu lesen',
    harder: 'schwer zu lesen',
    none: 'Hier steht noch kein Text.',
  },
  parts: {
    title: 'Wer bekommt die schwersten Sätze?',
    harder: (hard, easy) =>
      `Was ${hard} verspricht, ist schwerer geschrieben als das, was ${easy} verspricht.`,
    alike: (one, other) =>
      `Was ${one} verspricht und was ${other} verspricht, ist etwa gleich schwer geschrieben.`,
    bySection: 'Teil für Teil',
  },
  since: {
    day: (at) => dayAndMonth(at, 'de'),
    isNew: 'Dieser Vertrag ist von heute. Ab morgen lesen Sie hier, was sich geändert hat.',
    nothingThen: (day) => `Am ${day} stand hier noch kein Text.`,
    changed(day, words, sentences) {
      if (words === sentences) {
        return words === 'alike'
          ? `Seit dem ${day} blieben die Wörter und die Sätze etwa gleich leicht.`
          : `Seit dem ${day} wurden die Wörter und die Sätze ${turns[words]}.`
      }
      if (words === 'alike') {
        return `Seit dem ${day} blieben die Wörter etwa gleich, die Sätze wurden ${turns[sentences]}.`
      }
      return sentences === 'alike'
        ? `Seit dem ${day} wurden die Wörter ${turns[words]}, die Sätze blieben etwa gleich.`
        : `Seit dem ${day} wurden die Wörter ${turns[words]} und die Sätze ${turns[sentences]}.`
    },
    of: (who, changed) => `Was ${who} verspricht: ${changed}`,
    mark: (day) => `Der offene Strich auf der Linie ist vom ${day}.`,
  },
  list: {
    title: 'Hier hält ein Leser an',
    tips: 'Kleine Tipps',
    gone: 'Diese Wörter stehen nicht mehr im Text.',
  },
  kept: {
    title: 'Dies bleibt stehen',
    said: (by, why) => (why === '' ? `${by} hat das gewählt.` : `${by}: ${why}`),
    again: 'Doch wieder zeigen',
    againOf: (words) => `„${words}“ doch wieder zeigen`,
  },
  glossary: 'Wörter in diesem Vertrag, erklärt',
  measures: {
    title: 'Mehr Zahlen, für alle, die sie kennen',
    explain:
      'Diese Formeln wurden für andere Leser und andere Texte gemacht. Sie sagen nicht, ob jemand diesen Vertrag versteht.',
    value: ({ value, higherIsEasier }) =>
      `${value === null ? 'keine' : String(value).replace('.', ',')} (${higherIsEasier ? 'höher ist leichter' : 'niedriger ist leichter'})`,
    formula: 'Formel',
    version: 'Fassung',
  },
  card: {
    what: 'Was bedeutet das?',
    why: 'Warum?',
    instead: 'So geht es auch',
    advice: 'Oder schreiben Sie den Satz neu, mit:',
    adviceAlone: 'Schreiben Sie den Satz neu, mit:',
    explain: 'Dies hier erklären',
    explainWith: (explanation) => `Dahinter kommt: ${explanation}`,
    keep: 'Dies muss bleiben',
    reason: 'Warum muss dies bleiben?',
    reasonHint: 'Alle lesen das.',
    save: 'Stehen lassen',
    back: 'Zurück',
    close: 'Schließen',
    next: 'Weiter',
    done: 'Ersetzt. Mit „Zurücknehmen“ nehmen Sie es zurück.',
    explained: 'Die Erklärung steht dabei. Mit „Zurücknehmen“ nehmen Sie sie zurück.',
    keptNow: 'Dies bleibt stehen. Alle lesen unter „Klare Sprache“, warum.',
    keptAgain: 'Wir zeigen es wieder.',
    notDone: 'Das geht nicht mehr: Der Text ist inzwischen anders.',
  },
  mark: (rule) => `Klare Sprache: ${rule}. Drücken Sie F8 für eine Erklärung.`,
  termHint: 'Was bedeutet das?',
  noNext: 'Es gibt kein Wort und keinen Satz zum Ansehen.',
}
