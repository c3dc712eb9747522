/** Words of the law that every contract explains. */
import { languages } from '../../../schemas/basics/index.ts'
import type { WordsDefinition } from '../../kit/index.ts'

const coreWords: WordsDefinition = {
  accept: {},
  explain: {
    nl: {
      aanmaning: 'een brief waarin staat wat er niet goed loopt en wat je nog kan doen',
      arbeidsrechtbank: 'de rechter die beslist als jij en het OCMW het niet eens zijn',
      GPMI: 'een contract tussen jou en het OCMW met afspraken voor allebei',
      leefloon: 'geld dat je elke maand van het OCMW krijgt om van te leven',
      werkdag: 'elke dag van maandag tot vrijdag die geen feestdag is',
    },
    fr: {
      'jour ouvrable': 'un jour du lundi au vendredi qui n’est pas férié',
      'mise en demeure': 'une lettre qui dit ce qui ne va pas et ce que vous pouvez encore faire',
      PIIS: 'un contrat entre vous et le CPAS, avec des accords pour les deux',
      'revenu d’intégration': 'l’argent que le CPAS vous verse chaque mois pour vivre',
      'tribunal du travail': 'le juge qui décide si vous et le CPAS n’êtes pas d’accord',
    },
    de: {
      Arbeitsgericht: 'das Gericht, das entscheidet, wenn Sie und das ÖSHZ sich nicht einig sind',
      Eingliederungseinkommen: 'Geld, das Sie jeden Monat vom ÖSHZ zum Leben bekommen',
      IPSE: 'ein Vertrag zwischen Ihnen und dem ÖSHZ, mit Absprachen für beide',
      Verwarnung: 'ein Brief: Darin steht, was nicht gut läuft und was Sie noch tun können',
      Werktag: 'ein Tag von Montag bis Freitag, der kein Feiertag ist',
    },
  },
}

/** The words of every contract with those of one type; what a type explains itself comes first. */
export function wordsWith(own: WordsDefinition): WordsDefinition {
  return {
    accept: Object.fromEntries(
      languages.map((language) => [
        language,
        [...(own.accept[language] ?? []), ...(coreWords.accept[language] ?? [])],
      ]),
    ),
    explain: Object.fromEntries(
      languages.map((language) => [
        language,
        { ...coreWords.explain[language], ...own.explain[language] },
      ]),
    ),
  }
}
