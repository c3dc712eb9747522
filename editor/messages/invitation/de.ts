import type { InvitationTexts } from './texts.ts'

/** German, with "Sie". */
export const de: InvitationTexts = {
  title: 'Einladung',
  start: {
    title: 'Sie sind eingeladen',
    lines: [
      'Dieser Link ist für eine Person. Haben Sie ihn selbst bekommen? Dann gehen Sie weiter.',
      'Sie brauchen einen Code mit sechs Ziffern. Beim ersten Mal wählen Sie ihn selbst.',
      'Danach lesen Sie, woher diese Einladung kommt.',
    ],
    go: 'Weiter',
  },
  from: {
    contract: (centre) => `Sie sind eingeladen: ${centre}. Sie schreiben dort zusammen etwas.`,
    part: (centre) =>
      `Sie sind eingeladen: ${centre}. Sie lesen dort einen Teil eines Textes und antworten.`,
  },
  choose: {
    title: 'Wählen Sie Ihren Code',
    lines: [
      'Wählen Sie sechs Ziffern, die Sie sich gut merken. Sagen Sie sie niemandem, auch nicht der Person, die Sie eingeladen hat.',
      'Mit Ihrem Link und Ihrem Code kommen Sie immer wieder hierher.',
    ],
    pin: 'Ihr Code',
    hint: 'Sechs Ziffern. Kein Geburtstag und keine Reihe wie 123456.',
    again: 'Noch einmal derselbe Code',
    go: 'Code speichern',
    weak: {
      digits: 'Ein Code hat sechs Ziffern. Schauen Sie noch einmal nach.',
      simple:
        'Dieser Code ist zu leicht zu erraten. Wählen Sie sechs Ziffern, die keine Reihe sind.',
      date: 'Das sieht aus wie ein Datum. Ein Geburtstag ist leicht zu erraten. Wählen Sie etwas anderes.',
    },
    differ: 'Die beiden Codes sind nicht gleich. Tippen Sie sie noch einmal ein.',
  },
  enter: {
    title: 'Wie ist Ihr Code?',
    line: 'Für diesen Link wurde schon ein Code gewählt. Tippen Sie ihn ein, um weiterzugehen.',
    pin: 'Ihr Code',
    go: 'Weiter',
    wrong: (left) =>
      left === 1
        ? 'Dieser Code stimmt nicht. Sie können es noch einmal versuchen. Danach funktioniert der Link nicht mehr.'
        : `Dieser Code stimmt nicht. Sie können es noch ${left} Mal versuchen.`,
    wait: (seconds) =>
      seconds === 1
        ? 'Warten Sie eine Sekunde. Versuchen Sie es dann noch einmal.'
        : `Warten Sie ${seconds} Sekunden. Versuchen Sie es dann noch einmal.`,
    locked: (minutes) =>
      minutes === 1
        ? 'Warten Sie eine Minute. Versuchen Sie es dann noch einmal. So kann niemand immer weiter raten.'
        : `Warten Sie ${minutes} Minuten. Versuchen Sie es dann noch einmal. So kann niemand immer weiter raten.`,
    lost: 'Haben Sie Ihren Code nicht mehr?',
    lostHow:
      'Bitten Sie um eine neue Einladung. Sie wählen dann einen neuen Code. Alles, was Sie geschrieben haben, bleibt stehen.',
  },
  notMe: {
    question: 'Haben Sie keinen Code gewählt?',
    text: 'Dann war es jemand anders. Sagen Sie es uns: Der Link stoppt dann sofort, und wer Sie eingeladen hat, sieht das.',
    button: 'Das war ich nicht',
    sure: 'Der Link funktioniert dann nicht mehr, für niemanden. Sie bekommen einen neuen.',
    yes: 'Ja, Link stoppen',
    no: 'Nein',
    doneTitle: 'Der Link ist gestoppt',
    done: [
      'Niemand kommt mehr mit diesem Link herein. Wer Sie eingeladen hat, sieht das.',
      'Bitten Sie um eine neue Einladung. Sie wählen dann selbst einen Code.',
    ],
  },
  replaced: {
    title: 'Es gibt einen neuen Link',
    made: (day, role) =>
      role === null
        ? `Am ${day} wurde ein neuer Link für Sie gemacht. Dieser alte Link öffnet nichts mehr.`
        : `Am ${day} wurde ein neuer Link für Sie gemacht. Das tat jemand mit dieser Rolle: ${role}. Dieser alte Link öffnet nichts mehr.`,
    use: 'Haben Sie den neuen Link verlangt und bekommen? Dann nehmen Sie diesen.',
    object:
      'Haben Sie den neuen Link nicht bekommen? Dann kann jemand anders damit hereingekommen sein, unter Ihrem Namen. Sagen Sie es uns: Der neue Link stoppt dann sofort, und alle im Vertrag sehen das.',
    sure: 'Der neue Link funktioniert dann nicht mehr, für niemanden. Ihr Text bleibt stehen.',
    done: [
      'Auch der neue Link öffnet nichts mehr. Alle im Vertrag sehen, dass Sie das gesagt haben.',
      'Bitten Sie um eine neue Einladung. Haben Sie Zweifel? Rufen Sie den Datenschutzbeauftragten Ihres ÖSHZ an.',
    ],
  },
  chosen: 'Es wurde schon ein Code gewählt. Waren Sie das? Dann tippen Sie ihn hier ein.',
  show: 'Ziffern zeigen',
  device: {
    legend: 'An welchem Gerät sind Sie?',
    own: 'Mein eigenes Gerät',
    ownHint:
      'Wählen Sie das nur an Ihrem eigenen Handy oder Computer. Sie bleiben angemeldet, solange Sie arbeiten.',
    shared: 'Ein Gerät, das auch andere benutzen',
    sharedHint:
      'Nach einer Viertelstunde ohne etwas zu tun werden Sie abgemeldet. Auf diesem Gerät bleibt nichts.',
  },
  busy: 'Einen Moment…',
  gone: {
    title: 'Dieser Link funktioniert nicht (mehr)',
    lines: [
      'Vielleicht fehlt ein Stück des Links. Vielleicht ist er zu alt, gestoppt oder durch einen neuen ersetzt.',
      'Bitten Sie um eine neue Einladung. Nichts ist verloren.',
    ],
  },
  noAnswer: {
    title: 'Wir bekommen keine Antwort',
    text: 'Schauen Sie, ob Sie Internet haben. Nichts ist verloren.',
    again: 'Noch einmal versuchen',
  },
  wrongBefore: (count) =>
    `Vor Ihnen wurde ${count} Mal ein falscher Code eingegeben. Waren Sie das nicht? Bitten Sie um eine neue Einladung.`,
  offer: {
    title: 'Möchten Sie, dass jemand mit Ihnen mitliest?',
    lines: [
      'Freunde, Familie, ein Verein, eine Gewerkschaft oder jemand, der dolmetscht. Das geht immer, auch später.',
      'Sie wählen, wer. Niemand kann diese Person wegschicken, nur Sie.',
    ],
    yes: 'Ja, ich lade jemanden ein',
    no: 'Jetzt nicht, zum Vertrag',
    keep: 'Bewahren Sie den Link auf, den Sie bekommen haben. Damit und mit Ihrem Code kommen Sie wieder.',
  },
  part: {
    title: 'Ihr Teil',
    intro: (client, centre) =>
      `${client} und ${centre} schreiben zusammen einen Vertrag. In diesem Teil geht es um Sie.`,
    only: 'Sie sehen nur diesen Teil, nicht den Vertrag.',
    worker: (name) => `Möchten Sie etwas besprechen? Rufen Sie ${name} an.`,
    agreeTitle: 'Sind Sie einverstanden?',
    agreeText:
      'Sie sind mit diesem Teil einverstanden, so wie er jetzt hier steht. Alle im Vertrag sehen das.',
    agree: 'Ich bin mit meinem Teil einverstanden',
    agreed: 'Sie sind einverstanden. Die anderen sehen das jetzt.',
    agreedOn: (when) => `Sie haben am ${when} zugestimmt.`,
    changed: 'Dieser Teil hat sich gerade geändert. Lesen Sie ihn noch einmal.',
    askTitle: 'Haben Sie eine Frage?',
    askLabel: 'Ihre Frage oder was Sie anders möchten',
    askHint:
      'Die Klientin oder der Klient, die Sozialarbeiterin oder der Sozialarbeiter und die Vertrauensperson lesen das.',
    ask: 'Frage senden',
    asked: 'Ihre Frage ist gesendet. Die anderen sehen sie jetzt.',
    needText: 'Schreiben Sie zuerst Ihre Frage.',
    yours: 'Was Sie gesagt haben',
    notDone: 'Das hat nicht geklappt. Nichts ist verloren. Versuchen Sie es noch einmal.',
    over: 'Ihre Zeit hier ist vorbei. Öffnen Sie den Link, den Sie bekommen haben, noch einmal.',
  },
}
