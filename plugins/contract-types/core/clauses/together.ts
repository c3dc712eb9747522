/** How both sides work together while the contract runs. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const togetherClauses = {
  'income-stays': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 2, 3 en 11',
    certainty: 'a',
    official: {
      nl: 'Het recht op leefloon volgt uit de wet. Dit contract voegt aan de voorwaarden van de wet geen nieuwe voorwaarden voor dat recht toe.',
      fr: 'Le droit au revenu d’intégration découle de la loi. Ce contrat n’ajoute aucune condition à celles que la loi fixe pour ce droit.',
      de: 'Das Recht auf Eingliederungseinkommen ergibt sich aus dem Gesetz. Dieser Vertrag fügt den gesetzlichen Bedingungen für dieses Recht keine weiteren hinzu.',
    },
    plain: {
      nl: 'Je leefloon is een recht. De wet zegt wanneer je dat recht hebt. Dit contract voegt daar geen extra eisen aan toe.',
      fr: 'Votre revenu d’intégration est un droit. La loi dit quand vous avez ce droit. Ce contrat n’y ajoute pas d’autres conditions.',
      de: 'Ihr Eingliederungseinkommen ist ein Recht. Das Gesetz sagt, wann Sie dieses Recht haben. Dieser Vertrag stellt dafür keine weiteren Bedingungen.',
    },
  },
  balance: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 1; KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'Dit contract gaat uit van de wensen, de bekwaamheden en de behoeften van de gerechtigde en van de mogelijkheden van het OCMW. Wat gevraagd wordt, staat in een billijke verhouding tot de hulp die geboden wordt. Beide partijen gaan verbintenissen aan.',
      fr: 'Ce contrat part des aspirations, des aptitudes et des besoins du bénéficiaire et des possibilités du CPAS. Ce qui est demandé est dans une juste proportion avec l’aide apportée. Les deux parties prennent des engagements.',
      de: 'Dieser Vertrag geht von den Wünschen, den Fähigkeiten und dem Bedarf der begünstigten Person und von den Möglichkeiten des ÖSHZ aus. Was verlangt wird, steht in einem angemessenen Verhältnis zur geleisteten Hilfe. Beide Parteien gehen Verpflichtungen ein.',
    },
    plain: {
      nl: 'We vertrekken van wat jij wil, kan en nodig hebt, en van wat het OCMW kan doen. Er staan afspraken in voor jou én voor het OCMW. Wat je moet doen en welke hulp je krijgt, zijn in evenwicht.',
      fr: 'Nous partons de ce que vous voulez, de ce que vous pouvez et de ce dont vous avez besoin. Nous partons aussi de ce que le CPAS peut faire. Il y a des accords pour vous et pour le CPAS. Ce que vous devez faire et l’aide que vous recevez sont en équilibre.',
      de: 'Wir gehen von dem aus, was Sie wollen, können und brauchen, und von dem, was das ÖSHZ tun kann. Es gibt Absprachen für Sie und für das ÖSHZ. Was Sie tun sollen und welche Hilfe Sie bekommen, passt zueinander.',
    },
  },
  interview: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'Op vraag van de gerechtigde heeft de maatschappelijk werker met hem of haar een onderhoud binnen vijf werkdagen.',
      fr: 'À la demande du bénéficiaire, le travailleur social lui accorde un entretien dans les cinq jours ouvrables.',
      de: 'Auf Wunsch der begünstigten Person führt die Sozialarbeiterin oder der Sozialarbeiter binnen fünf Werktagen ein Gespräch mit ihr.',
    },
    plain: {
      nl: 'Wil je praten? Vraag het. Binnen 5 werkdagen heb je een gesprek met je maatschappelijk werker. Een werkdag is elke dag van maandag tot vrijdag die geen feestdag is.',
      fr: 'Vous voulez parler ? Demandez-le. Vous avez un entretien avec votre travailleur social dans les 5 jours ouvrables. Un jour ouvrable est un jour du lundi au vendredi qui n’est pas férié.',
      de: 'Möchten Sie reden? Sagen Sie es. Innerhalb von 5 Werktagen haben Sie ein Gespräch mit Ihrer Sozialarbeiterin oder Ihrem Sozialarbeiter. Ein Werktag ist ein Tag von Montag bis Freitag, der kein Feiertag ist.',
    },
  },
  'evaluation-rhythm': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde en de maatschappelijk werker evalueren de uitvoering van dit contract ten minste drie keer per jaar, waarvan ten minste twee keer tijdens een ontmoeting in persoon.',
      fr: 'Le bénéficiaire et le travailleur social évaluent l’exécution de ce contrat au moins trois fois par an, dont au moins deux fois lors d’une rencontre en personne.',
      de: 'Die begünstigte Person und die Sozialarbeiterin oder der Sozialarbeiter werten die Ausführung dieses Vertrags mindestens dreimal pro Jahr aus, davon mindestens zweimal bei einem persönlichen Treffen.',
    },
    plain: {
      nl: 'We kijken minstens 3 keer per jaar samen hoe het gaat. Minstens 2 keer zien we elkaar daarvoor echt. We kijken naar jouw afspraken en naar die van het OCMW.',
      fr: 'Nous regardons ensemble comment ça va, au moins 3 fois par an. Au moins 2 fois, nous nous voyons vraiment. Nous regardons vos accords et ceux du CPAS.',
      de: 'Wir schauen mindestens 3-mal im Jahr zusammen, wie es geht. Mindestens 2-mal treffen wir uns dafür wirklich. Wir schauen auf Ihre Absprachen und auf die des ÖSHZ.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
