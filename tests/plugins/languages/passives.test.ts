import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../plugins/languages/index.ts'
import { createReadability } from '../../../plugins/readability/index.ts'

async function passivesOf(language: 'fr' | 'de'): Promise<(text: string) => readonly string[]> {
  const engine = createReadability([await loadLanguage(language)])
  return (text) =>
    engine
      .checkBlock({ text, language }, { language })
      .findings.filter(({ rule }) => rule === 'passive' || rule === 'hidden-actor')
      .map((finding) => finding.text)
}

describe('a French passive', async () => {
  const passives = await passivesOf('fr')

  test.each([
    ['La lettre est envoyée.', 'est envoyée'],
    ['Le paiement peut être suspendu.', 'être suspendu'],
    ['La décision a été prise par le service.', 'été prise'],
    ['Vos papiers seront bien triés.', 'seront bien triés'],
    ['Vous êtes invité à la réunion.', 'êtes invité'],
  ])('is found: %s', (text, found) => {
    expect(passives(text)).toEqual([found])
  })

  test.each([
    'Elle est allée au cours.',
    'Nous sommes arrivés à temps.',
    'Il est né à Liège.',
    'Vous vous êtes trompé ? Elle s’est inscrite hier.',
    'La santé est une priorité.',
    'Cette année est l’année de mon diplôme.',
    'Vous êtes marié et très fatigué.',
    'Le bureau est fermé le lundi.',
    'Le CPAS a envoyé la lettre.',
  ])('is none: %s', (text) => {
    expect(passives(text)).toEqual([])
  })
})

describe('a German passive', async () => {
  const passives = await passivesOf('de')

  test.each([
    ['Der Brief wird morgen verschickt.', 'wird morgen verschickt'],
    ['Ihr Antrag wurde geprüft.', 'wurde geprüft'],
    ['Die Zahlung kann eingestellt werden.', 'eingestellt werden'],
    ['Sie wissen, dass der Betrag überwiesen wird.', 'überwiesen wird'],
    ['Das Papier ist vom Amt unterschrieben worden.', 'unterschrieben worden'],
  ])('is found: %s', (text, found) => {
    expect(passives(text)).toEqual([found])
  })

  test.each([
    'Wir werden Ihnen helfen.',
    'Das Amt wird morgen anrufen.',
    'Sie werden im Mai 25 Jahre alt.',
    'Das Kind wird gesund.',
    'Aus Sand wurden über lange Zeit Steine in den Gesteinen.',
    'Wir haben den Brief verschickt.',
  ])('is none: %s', (text) => {
    expect(passives(text)).toEqual([])
  })
})
