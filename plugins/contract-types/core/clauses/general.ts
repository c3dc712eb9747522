/**
 * What a contract of the legal form "general" is, and how long it runs. General contracts and its
 * modules (training, work, social activation) take these; a contract about studies has its own.
 */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const generalClauses = {
  project: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 en art. 13',
    certainty: 'a',
    official: {
      nl: 'Dit contract is een geïndividualiseerd project voor maatschappelijke integratie (GPMI), zoals bedoeld in de artikelen 11 en 13 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie.',
      fr: 'Ce contrat est un projet individualisé d’intégration sociale (PIIS), au sens des articles 11 et 13 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale.',
      de: 'Dieser Vertrag ist ein individuelles Projekt zur sozialen Eingliederung (IPSE) im Sinne der Artikel 11 und 13 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung.',
    },
    plain: {
      nl: 'Dit is het contract tussen jou en het OCMW. In de wet heet het GPMI. Dat is de afkorting van ‘geïndividualiseerd project voor maatschappelijke integratie’. Het is voor jou gemaakt en gaat over jouw plannen.',
      fr: 'Ceci est le contrat entre vous et le CPAS. La loi l’appelle un PIIS. C’est l’abréviation de « projet individualisé d’intégration sociale ». Il est fait pour vous et parle de vos projets.',
      de: 'Das ist der Vertrag zwischen Ihnen und dem ÖSHZ. Im Gesetz heißt er IPSE. Das ist die Abkürzung für „individuelles Projekt zur sozialen Eingliederung“. Er ist für Sie gemacht und handelt von Ihren Plänen.',
    },
  },
  duration: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'Dit contract loopt van {contractFrom} tot en met {contractUntil}.',
      fr: 'Ce contrat va du {contractFrom} au {contractUntil} inclus.',
      de: 'Dieser Vertrag läuft vom {contractFrom} bis einschließlich {contractUntil}.',
    },
    plain: {
      nl: 'Dit contract begint op {contractFrom}. Het loopt tot en met {contractUntil}. Willen we langer verdergaan? Dan schrijven we samen op waarom.',
      fr: 'Ce contrat commence le {contractFrom}. Il va jusqu’au {contractUntil} inclus. Nous voulons continuer plus longtemps ? Alors nous écrivons ensemble pourquoi.',
      de: 'Dieser Vertrag beginnt am {contractFrom}. Er läuft bis einschließlich {contractUntil}. Wollen wir länger weitermachen? Dann schreiben wir zusammen auf, warum.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
