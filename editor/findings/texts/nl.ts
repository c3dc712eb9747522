import type { FindingsTexts } from './texts.ts'

/** Dutch, in the je-form. */
export const nl: FindingsTexts = {
  todo: {
    title: 'Nog te doen',
    tab: (count) => (count === 0 ? 'Nog te doen: niets' : `Nog te doen ${count}`),
    intro: {
      client:
        'Dit vullen jullie samen aan. Je hoeft het niet alleen te doen. Druk op een zin om naar die plaats te gaan.',
      support:
        'De anderen zien dezelfde lijst. Je kan mee helpen. Druk op een zin om naar die plaats te gaan.',
      worker:
        'De anderen zien dezelfde lijst. Druk op een zin om naar die plaats te gaan. Bij “Waarom?” lees je of de wet het vraagt.',
    },
    count: (count) =>
      count === 0
        ? 'Alles wat nodig is, staat erin.'
        : count === 1
          ? 'Nog 1 ding te doen.'
          : `Nog ${count} dingen te doen.`,
    nothing: 'Alles wat nodig is, staat erin. Jullie kunnen het samen nalezen.',
    topics: {
      who: () => 'Wie?',
      wishes: (client) => (client === null ? 'Wat wil jij?' : `Wat wil ${client}?`),
      goals: () => 'Wat willen jullie bereiken?',
      client: (client) => (client === null ? 'Wat doe jij?' : `Wat doet ${client}?`),
      centre: () => 'Wat doet het OCMW?',
      others: () => 'Wat doen anderen?',
      money: () => 'Hoe zit het met geld?',
      when: () => 'Wanneer?',
      rights: (client) => (client === null ? 'Wat mag je vragen?' : `Wat mag ${client} vragen?`),
      wording: () => 'Zijn de woorden duidelijk?',
    },
    severity: { blocking: 'Moet nog', warning: 'Kijk na', hint: 'Tip' },
    why: 'Waarom?',
    whyOf: (message) => `Waarom? ${message}`,
    basis: {
      law: 'Dit vraagt de wet.',
      advice: 'De wet vraagt dit niet. Het is goede raad.',
      centre: 'Dit vraagt dit OCMW. Het staat niet in de wet.',
      contract: 'In een contract staat op elke vraag één antwoord. Anders weet niemand wat geldt.',
    },
    source: (source) => `Bron: ${source}`,
    lawUnread: {
      b: 'Volgens teksten over de praktijk vraagt de wet dit. In de wet zelf lazen we het nog niet.',
      c: 'Wij denken dat de wet dit vraagt. Een jurist moet dat nog nakijken.',
    },
    unsure: {
      b: 'We lazen dit in teksten over de praktijk.',
      c: 'Een jurist moet dit nog nakijken.',
    },
    done: (count) => `Dit is klaar: ${count}`,
    fixed: 'Gedaan. Met “Terugnemen” haal je het weer weg.',
    notFixed: 'Dit kan niet meer: de tekst is intussen anders.',
    gone: 'Deze plaats staat niet in de tekst.',
    here: (message) => `Nog te doen: ${message}`,
    balance: 'Bekijk wie wat doet',
  },
  balance: {
    title: 'Wie doet wat?',
    tab: 'Wie doet wat?',
    intro: 'Alle afspraken van iedereen bij elkaar, doel per doel.',
    none: 'Er staan nog geen afspraken in het contract.',
    loose: 'Afspraken zonder doel',
    unnamedGoal: 'Een doel zonder woorden',
    unnamed: 'nog zonder woorden',
    by: (date) => `tegen ${date}`,
    enough: (text) => `Genoeg is: ${text}`,
    promises: (name, count) => `${name}: ${count === 1 ? '1 afspraak' : `${count} afspraken`}.`,
    picture: 'Tekening van wie wat doet. Alles staat eronder ook in woorden.',
    nothing: 'nog niets',
    print: 'Dit overzicht afdrukken',
  },
  feasible: {
    question: 'Lukt dit?',
    answers: { yes: 'Ja, dit lukt', 'with-help': 'Met hulp', no: 'Zo lukt het niet' },
    open: (client) => `${client} kan hier zeggen of dit lukt.`,
    said: 'Je antwoord staat erbij. Iedereen kan het lezen.',
  },
}
