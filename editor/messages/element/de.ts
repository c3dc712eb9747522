import type { ElementTexts } from './texts.ts'

/** German, with "Sie". */
export const de: ElementTexts = {
  loading: 'Wir öffnen den Vertrag…',
  regions: {
    editor: 'Vertrag',
    outline: 'Inhalt',
    panel: 'Neben dem Text',
    tools: 'Text gestalten',
    sections: 'Blättern',
    views: 'Ansicht',
  },
  title: (type, client) => (client === null ? type : `${type} von ${client}`),
  phase: { draft: 'Noch nicht fertig: Wir schreiben zusammen', reading: 'Noch nicht fertig' },
  state: {
    connecting: 'Verbindung wird aufgebaut…',
    saved: 'Alles gespeichert',
    saving: 'Wird gespeichert…',
    offline: 'Keine Verbindung',
    offlineOnDevice:
      'Keine Verbindung. Schreiben Sie ruhig weiter: Ihr Text ist auf diesem Gerät. Wir senden ihn, sobald die Verbindung wieder da ist.',
    offlineUnsent:
      'Keine Verbindung. Lassen Sie diese Seite offen: Ihr letzter Text ist noch nicht gesendet.',
    offlineNothingUnsent:
      'Keine Verbindung. Alles, was Sie geschrieben haben, ist gespeichert. Wir versuchen es von selbst noch einmal.',
    readOnlyRole:
      'Sie können diesen Vertrag lesen. Schreiben können die Personen, die ihn zusammen erstellen.',
    readOnlyTooOld:
      'Es gibt eine neuere Version dieser Seite. Sie können lesen. Laden Sie die Seite neu, um zu schreiben.',
    readOnly: 'Nur lesen',
    signedOut: 'Nicht angemeldet',
    signedOutLong: 'Sie sind nicht mehr angemeldet. Melden Sie sich neu an, um weiterzuschreiben.',
    signedOutKept: {
      device: 'Ihr Text bleibt auf diesem Gerät.',
      page: 'Lassen Sie diese Seite offen: Ihr letzter Text ist noch nicht gesendet.',
    },
    stopped: 'Beendet',
  },
  restored: {
    notice:
      'Das ÖSHZ hat eine ältere Fassung dieses Vertrags zurückgeholt. Sehen Sie nach, ob Ihr letzter Text noch da ist.',
    seen: 'Ich habe nachgesehen',
  },
  failed: {
    title: 'Der Vertrag lässt sich gerade nicht öffnen',
    network:
      'Wir bekommen keine Antwort. Es ist nichts verloren. Prüfen Sie, ob Sie Internet haben.',
    again: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
  },
  outline: {
    done: 'ausgefüllt',
    started: 'begonnen',
    empty: 'noch leer',
    place: (number, of) => `${number} von ${of}`,
    previous: 'Zurück',
    next: 'Weiter',
  },
  tools: {
    undo: 'Zurücknehmen',
    redo: 'Wiederholen',
    strong: 'Fett',
    em: 'Kursiv',
    plain: 'Normal',
    heading: 'Titel',
    bullet: 'Punkte',
    number: 'Zahlen',
    point: 'Schauen Sie hier',
    style: 'Art des Textes',
    withKey: (name, key) => `${name} (${key})`,
  },
  views: {
    read: 'Lesen',
    write: 'Schreiben',
    people: 'Wer ist da?',
    print: 'Drucken',
    more: 'Mehr',
  },
  people: {
    title: 'Wer ist da?',
    count: (count) => (count === 1 ? '1 Person ist da' : `Sie sind zu ${count}`),
  },
  aside: {
    title: 'Beiseitegelegter Text',
    tab: (count) => (count === 0 ? 'Beiseitegelegt' : `Beiseitegelegt (${count})`),
  },
  help: {
    title: 'Hilfe',
    tab: 'Hilfe',
  },
  panel: { close: 'Schließen' },
  announce: {
    joined: (name) => `${name} ist dazugekommen.`,
    left: (name) => `${name} ist weg.`,
    savedAgain: 'Die Verbindung ist wieder da. Alles ist gespeichert.',
    setAside: (count) =>
      count === 1
        ? 'Ein Text von Ihnen liegt beiseite.'
        : `${count} Texte von Ihnen liegen beiseite.`,
    section: (title, number, of) => `${title} Teil ${number} von ${of}.`,
  },
  signing: {
    unsigned: 'Noch nicht unterschrieben',
    date: 'Datum',
    signature: 'Unterschrift',
    forCentre: (centre) => `Für ${centre}`,
  },
}
