import type { PortalTexts } from './texts.ts'

/** German, with "Sie". */
export const de: PortalTexts = {
  languageName: 'Deutsch',
  product: 'Samenspraak',
  tagline: 'Zusammen einen Vertrag schreiben',
  languages: 'Sprache',
  skip: 'Zum Inhalt',
  back: 'Alle Verträge',
  loading: 'Einen Moment…',
  invitation: 'Einladung',
  people: 'Wer kann diesen Vertrag sehen?',
  acts: 'Wer hat was gemacht?',
  part: 'Ihr Teil',
  list: {
    title: 'Verträge',
    titleOwn: 'Meine Verträge',
    signedInAs: (name, centre) => `Sie sind hier als ${name}, ${centre}.`,
    make: 'Neuer Vertrag',
    emptyTitle: 'Es gibt noch keinen Vertrag',
    emptyStaff:
      'Machen Sie den ersten Vertrag. Sie wählen eine Art und schreiben einen Namen. Danach schreiben Sie zusammen weiter.',
    emptyOther:
      'Ihre Sozialarbeiterin oder Ihr Sozialarbeiter macht mit Ihnen einen Vertrag. Danach finden Sie ihn hier.',
    made: (date) => `Gemacht am ${date}`,
    changed: (date) => `Zuletzt geändert am ${date}`,
    role: {
      worker: 'Sie machen hier die Sozialarbeit',
      client: 'Das ist Ihr Vertrag',
      support: 'Sie sind die Vertrauensperson',
      partner: 'Sie antworten für Ihren Teil',
      reader: 'Sie können dies lesen',
    },
    noClient: 'Noch ohne Namen',
    search: 'Name oder Art suchen',
    found: (count, all) =>
      count === 0
        ? 'Nichts gefunden. Prüfen Sie, ob der Name richtig geschrieben ist.'
        : `${count} von ${all} Verträgen`,
  },
  make: {
    title: 'Neuer Vertrag',
    intro:
      'Schreiben Sie hier nur auf, was Sie schon wissen. Alles andere schreiben Sie zusammen im Vertrag selbst.',
    type: 'Welche Art von Vertrag wird es?',
    language: 'In welcher Sprache wird er geschrieben?',
    client: 'Mit wem machen Sie den Vertrag?',
    clientHint: 'Vorname und Name der Klientin oder des Klienten.',
    support: 'Name der Person, die die Klientin oder der Klient einladen will',
    supportAsked: 'Die Klientin oder der Klient möchte jetzt schon jemanden einladen',
    supportHint:
      'Diese Frage wird auch der Klientin oder dem Klienten gestellt; einladen geht immer. Füllen Sie das nur aus, wenn Sie jetzt darum gebeten werden.',
    facts: 'Was Sie schon wissen (darf leer bleiben)',
    factsHint:
      'Was Sie hier ausfüllen, steht schon im Vertrag. Alle können es dort noch ändern. Mit „ich“ und „mein“ ist die Klientin oder der Klient gemeint.',
    yes: 'ja',
    no: 'nein',
    unknown: 'weiß ich noch nicht',
    submit: 'Vertrag machen',
    busy: 'Der Vertrag wird gemacht…',
    notStaff: 'Nur wer Sozialarbeit macht, kann einen Vertrag anlegen.',
    notLoaded:
      'Manche eigenen Vertragsarten sind nicht geladen. Geben Sie das an die Person weiter, die sie gemacht hat',
    problem: 'Etwas ist noch nicht in Ordnung',
    needClient: 'Schreiben Sie, mit wem Sie den Vertrag machen.',
    needAmount: (label) => `Schreiben Sie bei „${label}“ einen Betrag, zum Beispiel 250,50.`,
    needCount: (label) => `Schreiben Sie bei „${label}“ eine Zahl, zum Beispiel 3.`,
  },
  made: {
    title: 'Der Vertrag ist gemacht',
    open: 'Den Vertrag öffnen',
    list: 'Zu allen Verträgen',
  },
  contract: { title: 'Vertrag', list: 'Alle Verträge' },
  signIn: {
    title: 'Arbeiten Sie beim ÖSHZ?',
    text: 'Melden Sie sich mit Ihrem Konto von der Arbeit an. Danach kommen Sie auf diese Seite zurück.',
    button: 'Anmelden',
    out: 'Abmelden',
    isOut: 'Sie sind abgemeldet.',
    again:
      'Melden Sie sich in einem anderen Tab neu an. Kommen Sie dann hierher zurück und wählen Sie „Noch einmal versuchen“. Ihr Text bleibt hier stehen.',
    leave: {
      title: 'Möchten Sie sich abmelden?',
      lines: [
        'Dieses Gerät vergisst dann, wer Sie sind. Was Sie geschrieben haben, bleibt gespeichert.',
        'Sie kommen so zurück, wie Sie jetzt gekommen sind: mit Ihrem Link und Ihrem Code oder mit Ihrem Konto von der Arbeit.',
      ],
      unsent: {
        device:
          'Achtung: Ihre letzten Wörter sind noch nicht gesendet. Sie bleiben auf diesem Gerät, verschlossen. Sie werden gesendet, wenn Sie hierher zurückkommen. Warten Sie lieber, bis „Alles gespeichert“ da steht.',
        page: 'Achtung: Ihre letzten Wörter sind noch nicht gesendet. Wenn Sie jetzt gehen, sind sie verloren. Warten Sie, bis „Alles gespeichert“ da steht.',
      },
      yes: 'Ja, abmelden',
      busy: 'Einen Moment…',
      no: 'Nein, ich bleibe',
      failed:
        'Das hat nicht geklappt. Sie sind noch angemeldet. Schauen Sie, ob Sie Internet haben, und versuchen Sie es noch einmal.',
    },
  },
  noLink: {
    title: 'Öffnen Sie den Link, den Sie bekommen haben',
    text: 'Sie brauchen einen eigenen Link, um einen Vertrag zu sehen. Sie haben ihn bei Ihrem Termin bekommen, auf Papier, in einer Nachricht oder per E-Mail.',
    todo: 'Finden Sie den Link nicht mehr? Fragen Sie beim ÖSHZ nach einem neuen. Es ist nichts verloren.',
  },
  badLink: {
    title: 'Dieser Link geht nicht (mehr)',
    text: 'Vielleicht fehlt ein Stück des Links, oder er wurde durch einen neuen ersetzt.',
    todo: 'Öffnen Sie den Link noch einmal aus der Nachricht. Klappt es nicht? Fragen Sie beim ÖSHZ nach einem neuen. Es ist nichts verloren.',
  },
  wrongPage: {
    title: 'Diesen Vertrag finden wir nicht',
    text: 'Vielleicht stimmt die Adresse nicht ganz. Öffnen Sie den Link, den Sie bekommen haben, noch einmal.',
  },
  noAnswer: {
    title: 'Wir bekommen keine Antwort',
    text: 'Prüfen Sie, ob Sie Internet haben. Es ist nichts verloren.',
    again: 'Noch einmal versuchen',
  },
  demo: {
    title: 'Dies ist eine Probeversion',
    text: 'Die Namen sind erfunden. Öffnen Sie den Vertrag als eine dieser Personen. Öffnen Sie auch ein zweites Fenster als jemand anderes, dann sehen Sie, wie man zusammen schreibt.',
    as: (name, role) => `Öffnen als ${name}, ${role}`,
  },
}
