import type { PeopleTexts } from './texts.ts'

/** German, with "Sie". */
export const de: PeopleTexts = {
  title: 'Wer kann diesen Vertrag sehen?',
  explain: 'Alle, die hier stehen, können den Vertrag sehen. Sonst niemand.',
  loading: 'Einen Moment…',
  failed: 'Wir konnten die Liste nicht holen. Nichts ist verloren.',
  again: 'Noch einmal versuchen',
  me: 'Sie',
  role: {
    worker: 'Sozialarbeiter/in',
    client: 'Klient/in',
    support: 'Vertrauensperson',
    partner: 'Partner: sieht nur den eigenen Teil',
    reader: 'liest mit',
  },
  since: (day) => `Seit dem ${day}`,
  invitedBy: (name, role) => `eingeladen von ${name} (${role})`,
  invitedByYou: 'von Ihnen eingeladen',
  onRequest: (client) => `weil ${client} das wollte`,
  onYourRequest: 'weil Sie das wollten',
  state: {
    waiting: (until) =>
      `Die Einladung wurde noch nicht geöffnet. Der Link funktioniert bis zum ${until}.`,
    opened: (when, until) =>
      `Der Link wurde am ${when} geöffnet. Es gibt noch keinen Code. Der Link funktioniert bis zum ${until}.`,
    joined: (when) => `Code gewählt am ${when}.`,
    expired: (when) => `Der Link ist seit dem ${when} zu alt. Es kann einen neuen geben.`,
    withdrawn: 'Der Link wurde gestoppt.',
    replaced: 'Der Link wurde durch einen neuen ersetzt.',
    guessed: (when) =>
      `Der Link wurde am ${when} gestoppt: Zehnmal wurde ein falscher Code eingegeben.`,
    notMe: (when) =>
      `Der Link wurde am ${when} gestoppt: Jemand anders hatte den Code gewählt. Schauen Sie zusammen, wer das war.`,
  },
  before: 'Sahen diesen Vertrag früher',
  outSince: (day) => `Sieht ihn seit dem ${day} nicht mehr`,
  staysName: 'Was diese Personen geschrieben haben, bleibt stehen, mit ihrem Namen.',
  withdraw: {
    button: 'Zugang stoppen',
    sure: (name) =>
      `${name} sieht den Vertrag dann sofort nicht mehr. Was ${name} geschrieben hat, bleibt stehen. Die anderen sehen, dass Sie das getan haben.`,
    yes: 'Ja, Zugang stoppen',
    done: (name) => `${name} sieht den Vertrag nicht mehr.`,
  },
  renew: {
    button: 'Neue Einladung',
    sure: (name) =>
      `Ist der Link oder der Code weg? ${name} bekommt einen neuen Link und wählt einen neuen Code. Der alte Link funktioniert dann nicht mehr. Kein Text geht verloren.`,
    yes: 'Ja, neuen Link machen',
    done: (name) => `Der neue Link für ${name} ist fertig.`,
  },
  stop: {
    button: 'Link stoppen',
    sure: (name) =>
      `Der Link funktioniert dann nicht mehr. ${name} bleibt beim Vertrag. Sie können später einen neuen Link machen.`,
    yes: 'Ja, Link stoppen',
    done: (name) => `Der Link von ${name} funktioniert nicht mehr.`,
  },
  no: 'Nein',
  notDone: 'Das hat nicht geklappt. Nichts hat sich geändert. Versuchen Sie es noch einmal.',
  invite: {
    title: 'Jemanden einladen',
    offer:
      'Möchten Sie, dass jemand mit Ihnen mitliest? Das geht immer. Sie müssen nicht sagen, warum.',
    askClient: (client) =>
      `Möchten Sie, dass noch jemand dazukommt? ${client} kann jemanden einladen. Sprechen Sie darüber.`,
    clientChooses: (client) =>
      `${client} wählt selbst, wer unterstützt oder übersetzt. Sie können nur diesen Partner einladen:`,
    whom: 'Wen laden Sie ein?',
    kinds: {
      support: {
        label: 'Jemanden, der mir beisteht',
        hint: 'Freunde, Familie, einen Verein, eine Gewerkschaft. Diese Person liest und schreibt mit.',
      },
      reader: {
        label: 'Jemanden, der dolmetscht oder nur liest',
        hint: 'Diese Person liest mit und kann nichts ändern.',
      },
      partner: {
        label: 'Eine Schule oder einen Arbeitgeber',
        hint: 'Sieht nur den eigenen Teil, nicht den Vertrag. Stimmt zu oder stellt eine Frage.',
      },
    },
    name: 'Name',
    nameHint: 'So sehen die anderen, wer es ist.',
    needName: 'Schreiben Sie einen Namen.',
    make: 'Link machen',
    preview: 'Ansehen, was dieser Partner sieht',
    previewTitle: (name) => `Das sieht ${name}`,
    previewNote:
      'Sonst nichts. Ändert sich dieser Teil später, sieht der Partner das auch. Stimmt es nicht? Ändern Sie es zuerst im Vertrag.',
    change: 'Zurück',
    busy: 'Einen Moment…',
  },
  link: {
    title: (name) => `Der Link für ${name}`,
    once: 'Sie sehen diesen Link nur einmal.',
    how: 'Der Link ist für eine Person. Wer ihn öffnet, wählt selbst einen Code. Sie sehen, dass das geschieht, und Sie sehen den Code nie.',
    until: (day) => `Der Link funktioniert bis zum ${day}.`,
    scan: 'Richten Sie die Kamera des Telefons auf dieses Viereck.',
    qr: (name) => `QR-Code mit dem Link für ${name}`,
    field: 'Der Link',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    copyFailed: 'Kopieren geht hier nicht. Wählen Sie den Link aus und kopieren Sie ihn selbst.',
    print: 'Blatt drucken',
    close: 'Fertig',
    sheetTitle: 'Sie sind eingeladen',
    sheet: [
      'Richten Sie die Kamera Ihres Telefons auf das Viereck, oder tippen Sie den Link ab.',
      'Sie wählen selbst einen Code mit sechs Ziffern. Sagen Sie ihn niemandem.',
      'Bewahren Sie dieses Blatt dort auf, wo sonst niemand hinkommt. Ist es weg? Bitten Sie um eine neue Einladung.',
    ],
  },
  part: {
    facts: 'Worum es geht',
    promises: 'Was vereinbart ist',
    none: 'Im Vertrag steht noch nichts über diesen Partner.',
    noneYours:
      'Noch steht nichts im Vertrag, das Sie betrifft. Kommen Sie später wieder. Fragen können Sie schon jetzt.',
    by: {
      client: (name) => `${name} tut das:`,
      centre: (name) => `${name} tut das:`,
      third: (name) => `${name} tut das:`,
    },
    proof: 'Wann ist es genug?',
    due: (day) => `Bis zum ${day}`,
    rhythm: (text) => `Wie oft: ${text}`,
    agreed: (when) => `Einverstanden mit dem eigenen Teil, am ${when}.`,
    agreedBefore: (when) => `War am ${when} einverstanden. Danach wurde dieser Teil geändert.`,
    asked: (when) => `Frage vom ${when}:`,
    noAnswer: 'Noch keine Antwort von diesem Partner.',
    goThere: 'Das Versprechen zeigen',
  },
}
