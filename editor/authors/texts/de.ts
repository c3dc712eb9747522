import type { AuthorsTexts } from './texts.ts'

const list = new Intl.ListFormat('de-BE', { type: 'conjunction' })
const any = new Intl.ListFormat('de-BE', { type: 'disjunction' })

/** German, with "Sie". */
export const de: AuthorsTexts = {
  tab: 'Wer schrieb was',
  title: 'Wer schrieb was?',
  explain:
    'Hier sehen Sie, an wessen Bildschirm die Wörter getippt wurden. Sitzen Sie zusammen an einem Bildschirm? Dann steht da der Name der Person, die ihn geöffnet hat. Es sagt nicht, wer am meisten schrieb.',
  show: 'Im Text zeigen',
  hide: 'Nicht mehr zeigen',
  shown: 'Im Text steht jetzt, wer was schrieb.',
  hidden: 'Im Text steht nicht mehr, wer was schrieb.',
  failed: 'Das hat nicht geklappt. Versuchen Sie es später noch einmal.',
  legend: 'So erkennen Sie, von wem die Wörter sind',
  start: 'Stand von Anfang an da',
  someone: 'jemand anderem',
  me: 'Ihnen',
  person: ({ name, role, isMe }) => (isMe ? `${name} (Sie)` : `${name} (${role})`),
  from: (who, day) => `Getippt am Bildschirm von ${who}, ${day}.`,
  fromStart: 'Das stand da, als der Vertrag gemacht wurde.',
  placedBy: (who) => `${who} hat es an diese Stelle gesetzt.`,
  blocks: 'Stück für Stück',
  go: (words) => `Gehe zu: ${words}`,
  names: (names) => list.format(names),
  nothing: 'Alles, was jetzt da steht, stand von Anfang an da.',
  setBy: (what, who) => `${what}: ausgefüllt von ${who}`,
  fields: {
    domain: 'Worum es geht',
    importance: 'Wie wichtig',
    due: 'Bis wann',
    party: 'Wer verspricht',
    who: 'Wer',
    rhythm: 'Wie oft',
    feasible: 'Geht das',
  },
  facts: 'Was ausgefüllt ist',
  clause: (who) => `Fester Text, hierher gesetzt von ${who}`,
  removed: {
    title: 'Was weggenommen wurde',
    explain: 'Stücke Text, die vorher da standen. Sie können sie zurücksetzen.',
    none: 'Es wurde nichts weggenommen.',
    more: 'Es wurde noch mehr weggenommen, vor längerer Zeit.',
    by: (who, day) => `Weggenommen von ${who}, ${day}.`,
    wrote: (who) => `Geschrieben von ${who}.`,
    stoodIn: (section) => `Stand bei: ${section}`,
    back: 'Zurücksetzen',
    backOf: (words) => `Zurücksetzen: ${words}`,
    whole: 'Alles lesen',
    less: 'Weniger zeigen',
    wholeOf: (isWhole, words) => `${isWhole ? 'Weniger zeigen' : 'Alles lesen'}: ${words}`,
    done: (section) =>
      `${section === null ? 'Zurückgesetzt.' : `Zurückgesetzt bei „${section}“.`} Mit „Zurücknehmen“ nehmen Sie es wieder weg.`,
    impossible: 'Das kann jetzt nicht zurückgesetzt werden. Sie können den Text abschreiben.',
  },
  lost: {
    who: (names) =>
      names.length === 0
        ? 'In einem anderen Fenster haben Sie den Teil entfernt, in dem Sie geschrieben haben.'
        : `${any.format(names)} hat den Teil entfernt, in dem Sie geschrieben haben.`,
    back: 'Der Text steht bei „Wer schrieb was“. Dort können Sie ihn zurücksetzen.',
    ask: (names) => `Möchten Sie den Text zurück? ${any.format(names)} kann ihn zurücksetzen.`,
    askThem: 'Möchten Sie den Text zurück? Bitten Sie eine dieser Personen darum.',
    goOn: 'Klicken oder tippen Sie in den Text, um weiterzuschreiben.',
    seen: 'Gut',
  },
  words: {
    ask: (names) => `${names} hat das für Sie getippt. Sind das Ihre Wörter?`,
    yes: 'Das sind meine Wörter',
    no: 'Nein, ich möchte das ändern',
    said: 'Gut. Alle sehen jetzt, dass das Ihre Wörter sind.',
    change: 'Sie können diese Wörter jetzt ändern.',
    changed: 'Der Text hat sich gerade geändert. Schauen Sie noch einmal, ob das Ihre Wörter sind.',
    open: (names, client) =>
      `${names} hat das getippt. ${client} hat noch nicht gesagt: „Das sind meine Wörter.“`,
    confirmed: (client, day) => `${client} hat gesagt: „Das sind meine Wörter.“ (${day})`,
    confirmedByMe: (day) => `Sie haben gesagt: „Das sind meine Wörter.“ (${day})`,
  },
}
