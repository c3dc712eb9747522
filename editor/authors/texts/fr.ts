import type { AuthorsTexts } from './texts.ts'

const list = new Intl.ListFormat('fr-BE', { type: 'conjunction' })
const any = new Intl.ListFormat('fr-BE', { type: 'disjunction' })

/** French, with "vous". */
export const fr: AuthorsTexts = {
  tab: 'Qui a écrit quoi',
  title: 'Qui a écrit quoi ?',
  explain:
    'Vous voyez ici sur l’écran de qui les mots ont été tapés. Vous êtes ensemble devant un seul écran ? Alors c’est le nom de la personne qui a ouvert cet écran. Cela ne dit pas qui a écrit le plus.',
  show: 'Le montrer dans le texte',
  hide: 'Ne plus le montrer',
  shown: 'Le texte montre maintenant qui a écrit quoi.',
  hidden: 'Le texte ne montre plus qui a écrit quoi.',
  failed: 'Cela n’a pas marché. Essayez encore plus tard.',
  legend: 'Comment reconnaître les mots de chacun',
  start: 'Était là dès le début',
  someone: 'quelqu’un d’autre',
  me: 'vous',
  person: ({ name, role, isMe }) => (isMe ? `${name} (vous)` : `${name} (${role})`),
  from: (who, day) => `Tapé sur l’écran de ${who}, ${day}.`,
  fromStart: 'C’était là quand le contrat a été fait.',
  placedBy: (who) => `${who} l’a mis à cet endroit.`,
  blocks: 'Passage par passage',
  go: (words) => `Aller à : ${words}`,
  names: (names) => list.format(names),
  nothing: 'Tout ce qui est là maintenant y était dès le début.',
  setBy: (what, who) => `${what} : rempli par ${who}`,
  fields: {
    domain: 'De quoi il s’agit',
    importance: 'L’importance',
    due: 'Pour quand',
    party: 'Qui promet',
    who: 'Qui',
    rhythm: 'Combien de fois',
    feasible: 'Est-ce possible',
  },
  facts: 'Ce qui est rempli',
  clause: (who) => `Texte fixe, mis ici par ${who}`,
  removed: {
    title: 'Ce qui a été enlevé',
    explain: 'Des passages qui étaient là avant. Vous pouvez les remettre.',
    none: 'Rien n’a été enlevé.',
    more: 'D’autres passages ont été enlevés, il y a plus longtemps.',
    by: (who, day) => `Enlevé par ${who}, ${day}.`,
    wrote: (who) => `Écrit par ${who}.`,
    stoodIn: (section) => `C’était dans : ${section}`,
    back: 'Remettre',
    backOf: (words) => `Remettre : ${words}`,
    whole: 'Lire tout',
    less: 'Montrer moins',
    wholeOf: (isWhole, words) => `${isWhole ? 'Montrer moins de' : 'Lire tout'} : ${words}`,
    done: (section) =>
      `${section === null ? 'C’est remis.' : `C’est remis dans « ${section} ».`} Avec « Défaire », vous l’enlevez de nouveau.`,
    impossible: 'On ne peut pas le remettre maintenant. Vous pouvez recopier le texte.',
  },
  lost: {
    who: (names) =>
      names.length === 0
        ? 'Dans une autre fenêtre, vous avez enlevé la partie où vous écriviez.'
        : `${any.format(names)} a enlevé la partie où vous écriviez.`,
    back: 'Le texte est dans « Qui a écrit quoi ». Là, vous pouvez le remettre.',
    ask: (names) => `Vous voulez garder ce texte ? ${any.format(names)} peut le remettre.`,
    askThem: 'Vous voulez garder ce texte ? Demandez à une de ces personnes de le remettre.',
    goOn: 'Cliquez ou touchez le texte pour continuer à écrire.',
    seen: 'D’accord',
  },
  words: {
    ask: (names) => `${names} a tapé ceci pour vous. Est-ce que ce sont vos mots ?`,
    yes: 'Ce sont mes mots',
    no: 'Non, je voudrais changer ceci',
    said: 'Bien. Tout le monde voit que ce sont vos mots.',
    change: 'Vous pouvez maintenant changer ces mots.',
    changed: 'Le texte vient de changer. Regardez encore si ce sont vos mots.',
    open: (names, client) =>
      `${names} a tapé ceci. ${client} n’a pas encore dit : « Ce sont mes mots. »`,
    confirmed: (client, day) => `${client} a dit : « Ce sont mes mots. » (${day})`,
    confirmedByMe: (day) => `Vous avez dit : « Ce sont mes mots. » (${day})`,
  },
}
