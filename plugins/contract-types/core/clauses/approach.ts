/**
 * What a centre says of its own way of working with contracts, after the three ways of the 2015 study:
 * contracts for all, by theme without sanctions, or case by case (see `settings.ts`).
 */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const approachClauses = {
  'no-sanction': {
    version: '1.0.0',
    source: 'keuze van het OCMW; studie van de GPMI-praktijk, 2015',
    certainty: 'b',
    official: {
      nl: 'Het OCMW verbindt aan de niet-naleving van de afspraken in dit contract geen schorsing van de uitbetaling van het leefloon.',
      fr: 'Le CPAS ne lie aucune suspension du paiement du revenu d’intégration au non-respect des accords de ce contrat.',
      de: 'Das ÖSHZ verbindet mit der Nichteinhaltung der Absprachen in diesem Vertrag keine Aussetzung der Auszahlung des Eingliederungseinkommens.',
    },
    plain: {
      nl: 'Lukt een afspraak niet? Dan krijg je daarvoor geen sanctie. Je leefloon blijft hetzelfde. We praten erover en zoeken samen wat wel lukt.',
      fr: 'Un accord ne marche pas ? Vous n’avez pas de sanction pour cela. Votre revenu d’intégration reste le même. Nous en parlons et nous cherchons ensemble ce qui peut marcher.',
      de: 'Klappt eine Absprache nicht? Dafür bekommen Sie keine Sanktion. Ihr Eingliederungseinkommen bleibt gleich. Wir reden darüber und suchen zusammen, was geht.',
    },
  },
  'good-conditions': {
    version: '1.0.0',
    source: 'keuze van het OCMW; studie van de GPMI-praktijk, 2015',
    certainty: 'b',
    official: {
      nl: 'Het OCMW sluit dit contract met elke gerechtigde onder vier voorwaarden: het is op maat gemaakt, de maatschappelijk werker heeft tijd voor de begeleiding, de hulp betreft alle levensdomeinen, en de middelen zijn op het doel afgestemd.',
      fr: 'Le CPAS conclut ce contrat avec chaque bénéficiaire à quatre conditions : il est fait sur mesure, le travailleur social a du temps pour l’accompagnement, l’aide concerne tous les domaines de vie, et les moyens sont adaptés au but.',
      de: 'Das ÖSHZ schließt diesen Vertrag mit jeder begünstigten Person unter vier Bedingungen: Er ist nach Maß gemacht, die Sozialarbeiterin oder der Sozialarbeiter hat Zeit für die Begleitung, die Hilfe betrifft alle Lebensbereiche, und die Mittel passen zum Ziel.',
    },
    plain: {
      nl: 'Ons OCMW maakt met iedereen een contract. Daarom beloven we jou vier dingen. Je contract past bij jou. Je maatschappelijk werker heeft tijd voor jou. We kijken naar alles wat je nodig hebt. Je krijgt hulp die past bij je doel.',
      fr: 'Notre CPAS fait un contrat avec tout le monde. C’est pourquoi nous vous promettons quatre choses. Votre contrat est fait pour vous. Votre travailleur social a du temps pour vous. Nous regardons tout ce dont vous avez besoin. Vous recevez une aide qui va avec votre but.',
      de: 'Unser ÖSHZ macht mit allen einen Vertrag. Darum versprechen wir Ihnen vier Dinge. Ihr Vertrag passt zu Ihnen. Wer Sie begleitet, hat Zeit für Sie. Wir schauen auf alles, was Sie brauchen. Sie bekommen Hilfe, die zu Ihrem Ziel passt.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
