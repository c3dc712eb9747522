import { afterColon, dayAndMonth } from './say-day.ts'
import type { ReadabilityTexts } from './texts.ts'

const turns = { easier: 'plus faciles', harder: 'plus difficiles' } as const

const becameWords = {
  easier: 'les mots sont devenus plus faciles',
  harder: 'les mots sont devenus plus difficiles',
  alike: 'les mots n’ont guère changé',
} as const

const becameSentences = {
  easier: 'les phrases sont devenues plus faciles',
  harder: 'les phrases sont devenues plus difficiles',
  alike: 'les phrases n’ont guère changé',
} as const

/** French, with "vous". */
export const fr: ReadabilityTexts = {
  title: 'Langage clair',
  intro: {
    client:
      'Un mot vous arrête ? Cela vient du mot, pas de vous. Appuyez dessus pour une explication.',
    support:
      'Vous voyez ici les mots qui arrêtent un lecteur. Appuyez sur une ligne pour une explication.',
    worker:
      'Vous voyez ici les mots qui arrêtent un lecteur. Appuyez sur une ligne : vous lisez pourquoi, et que dire.',
  },
  honest:
    'Ceci mesure des mots et des phrases, pas si quelqu’un comprend. Lisez le texte avec un lecteur.',
  nothing: 'Nous n’avons trouvé aucun mot ni aucune phrase qui arrête un lecteur.',
  reading: 'Nous lisons le texte…',
  bars: {
    title: 'Tout le texte',
    words: 'Mots',
    sentences: 'Phrases',
    hardWords: (hard, all) =>
      hard === 0
        ? `Aucun des ${all} mots n’arrête un lecteur.`
        : hard === 1
          ? `1 endroit sur ${all} mots arrête un lecteur.`
          : `${hard} endroits sur ${all} mots arrêtent un lecteur.`,
    lengths: (mean, longest) =>
      `Une phrase a ${mean} mots en moyenne. La plus longue en a ${longest}.`,
    long: (count, all) =>
      `${count} ${count === 1 ? 'phrase' : 'phrases'} sur ${all} ${count === 1 ? 'a' : 'ont'} plus de 20 mots.`,
    turns: (count) =>
      count === 1
        ? 'À 1 endroit, on ne voit pas tout de suite qui fait quoi.'
        : `À ${count} endroits, on ne voit pas tout de suite qui fait quoi.`,
    easier: 'facile à lire',
    harder: 'difficile à lire',
    none: 'Il n’y a pas encore de texte ici.',
  },
  parts: {
    title: 'Qui reçoit les phrases les plus difficiles ?',
    harder: (hard, easy) =>
      `Ce que promet ${hard} est écrit plus difficilement que ce que promet ${easy}.`,
    alike: (one, other) =>
      `Ce que promet ${one} et ce que promet ${other} est à peu près aussi facile à lire.`,
    bySection: 'Chaque partie du texte',
  },
  since: {
    day: (at) => dayAndMonth(at, 'fr'),
    isNew: 'Ce contrat date d’aujourd’hui. Dès demain, vous lirez ici ce qui a changé.',
    nothingThen: (day) => `Le ${day}, il n’y avait pas encore de texte ici.`,
    changed(day, words, sentences) {
      if (words === sentences) {
        return words === 'alike'
          ? `Depuis le ${day}, les mots et les phrases sont restés à peu près aussi faciles.`
          : `Depuis le ${day}, les mots et les phrases sont devenus ${turns[words]}.`
      }
      return `Depuis le ${day}, ${becameWords[words]} et ${becameSentences[sentences]}.`
    },
    of: (who, changed) => `Ce que promet ${who} : ${afterColon(changed)}`,
    mark: (day) => `Le trait clair sur la ligne est celui du ${day}.`,
  },
  list: {
    title: 'Ici, un lecteur s’arrête',
    tips: 'Petits conseils',
    gone: 'Ces mots ne sont plus dans le texte.',
  },
  kept: {
    title: 'Ceci reste',
    said: (by, why) => (why === '' ? `${by} l’a choisi.` : `${by} : ${why}`),
    again: 'Montrer de nouveau',
    againOf: (words) => `Montrer de nouveau « ${words} »`,
  },
  glossary: 'Les mots de ce contrat, expliqués',
  measures: {
    title: 'Plus de chiffres, pour qui les connaît',
    explain:
      'Ces formules ont été faites pour d’autres lecteurs et d’autres textes. Elles ne disent pas si quelqu’un comprend ce contrat.',
    value: ({ value, higherIsEasier }) =>
      `${value === null ? 'aucun' : String(value).replace('.', ',')} (${higherIsEasier ? 'plus haut, plus facile' : 'plus bas, plus facile'})`,
    formula: 'Formule',
    version: 'Version',
  },
  card: {
    what: 'Qu’est-ce que cela veut dire ?',
    why: 'Pourquoi ?',
    instead: 'On peut aussi dire',
    advice: 'Ou changez la phrase, avec :',
    adviceAlone: 'Changez la phrase, avec :',
    explain: 'Expliquer ceci ici',
    explainWith: (explanation) => `Derrière vient : ${explanation}`,
    keep: 'Ceci doit rester',
    reason: 'Pourquoi ceci doit-il rester ?',
    reasonHint: 'Tout le monde lit ceci.',
    save: 'Laisser',
    back: 'Retour',
    close: 'Fermer',
    next: 'Suivant',
    done: 'C’est remplacé. Avec « Défaire », vous revenez en arrière.',
    explained: 'L’explication est là. Avec « Défaire », vous l’enlevez.',
    keptNow: 'Ceci reste. Tout le monde lit pourquoi sous « Langage clair ».',
    keptAgain: 'Nous le montrons de nouveau.',
    notDone: 'Ce n’est plus possible : le texte a changé.',
  },
  mark: (rule) => `Langage clair : ${rule}. Appuyez sur F8 pour une explication.`,
  termHint: 'Qu’est-ce que cela veut dire ?',
  noNext: 'Il n’y a ni mot ni phrase à regarder.',
}
