/** The fixed wording of a contract about work: that of every general contract, and its own. */
import type { ClauseDefinition } from '../../kit/index.ts'
import { approachClauses, coreClauses, generalClauses } from '../core/index.ts'

export const clauses = {
  ...generalClauses,
  ...coreClauses,
  ...approachClauses,
  'towards-work': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 2 en art. 11 § 2 b',
    certainty: 'a',
    official: {
      nl: 'Dit project is erop gericht om binnen een bepaalde periode, uiterlijk op {workBy}, tot een arbeidsovereenkomst te leiden.',
      fr: 'Ce projet vise à mener, dans une période déterminée et au plus tard le {workBy}, à un contrat de travail.',
      de: 'Dieses Projekt soll binnen eines bestimmten Zeitraums, spätestens am {workBy}, zu einem Arbeitsvertrag führen.',
    },
    plain: {
      nl: 'Samen werken we stap voor stap naar een job met een arbeidscontract. Het plan is dat dit lukt tegen {workBy}. Gaat het trager? Dan bekijken we het plan opnieuw.',
      fr: 'Ensemble, nous allons pas à pas vers un emploi avec un contrat de travail. Le plan est d’y arriver pour le {workBy}. Cela va moins vite ? Alors nous regardons le plan à nouveau.',
      de: 'Wir gehen zusammen Schritt für Schritt zu einer Stelle mit Arbeitsvertrag. Der Plan ist, dass das bis zum {workBy} gelingt. Geht es langsamer? Dann schauen wir den Plan neu an.',
    },
  },
  'work-that-fits': {
    version: '1.1.0',
    source: 'wet van 26 mei 2002, art. 3, 5° en art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde is bereid te werken, behalve om gezondheids- of billijkheidsredenen. De stappen naar werk houden rekening met zijn of haar wensen, bekwaamheden, kwalificaties en behoeften.',
      fr: 'Le bénéficiaire est disposé à travailler, sauf pour des raisons de santé ou d’équité. Les étapes vers l’emploi tiennent compte de ses aspirations, aptitudes, qualifications et besoins.',
      de: 'Die begünstigte Person ist bereit zu arbeiten, außer aus Gesundheits- oder Billigkeitsgründen. Die Schritte zur Arbeit berücksichtigen ihre Wünsche, Fähigkeiten, Qualifikationen und ihren Bedarf.',
    },
    plain: {
      nl: 'We zoeken werk dat past bij wat jij wil en kan. Kan je niet werken door je gezondheid? Of zou het niet eerlijk zijn, bijvoorbeeld door de zorg voor een kind? Zeg het. Dan hoeft het niet.',
      fr: 'Nous cherchons un travail qui va avec ce que vous voulez et pouvez faire. Vous ne pouvez pas travailler à cause de votre santé ? Ou ce ne serait pas juste, par exemple avec un enfant à garder ? Dites-le. Alors ce n’est pas obligatoire.',
      de: 'Wir suchen Arbeit, die zu dem passt, was Sie wollen und können. Können Sie wegen Ihrer Gesundheit nicht arbeiten? Oder wäre es nicht gerecht, zum Beispiel weil Sie ein Kind betreuen? Sagen Sie es. Dann müssen Sie es nicht.',
    },
  },
  'suitable-job': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI (tekst vóór 1 november 2016); praktijk',
    certainty: 'c',
    official: {
      nl: 'Zodra de gerechtigde er klaar voor is, bezorgt het OCMW hem of haar binnen een redelijke termijn een passende betrekking, of helpt het er actief naar zoeken.',
      fr: 'Dès que le bénéficiaire est prêt, le CPAS lui procure dans un délai raisonnable un emploi adapté, ou l’aide activement à le chercher.',
      de: 'Sobald die begünstigte Person bereit ist, verschafft ihr das ÖSHZ binnen einer angemessenen Frist eine passende Stelle oder hilft ihr aktiv bei der Suche.',
    },
    plain: {
      nl: 'Ben je klaar om te werken? Dan zorgt het OCMW dat je een passende job krijgt, of zoekt het mee. Het laat je daar niet lang op wachten.',
      fr: 'Vous êtes prêt à travailler ? Alors le CPAS vous trouve un emploi qui vous va, ou il cherche avec vous. Il ne vous fait pas attendre longtemps.',
      de: 'Sind Sie bereit zu arbeiten? Dann verschafft Ihnen das ÖSHZ eine passende Stelle oder sucht mit. Es lässt Sie nicht lange warten.',
    },
  },
  'trying-is-enough': {
    version: '1.0.0',
    source: 'goede praktijk',
    certainty: 'c',
    official: {
      nl: 'De verbintenissen van de gerechtigde om werk te zoeken zijn inspanningsverbintenissen. Dat er geen werk gevonden wordt, is op zichzelf geen niet-naleving van dit contract.',
      fr: 'Les engagements du bénéficiaire pour chercher du travail sont des engagements de moyens. Ne pas trouver d’emploi n’est pas en soi un non-respect de ce contrat.',
      de: 'Die Verpflichtungen der begünstigten Person zur Arbeitssuche sind Verpflichtungen zu Bemühungen. Keine Arbeit zu finden ist allein keine Nichteinhaltung dieses Vertrags.',
    },
    plain: {
      nl: 'Je belooft dat je je best doet. Je belooft niet dat je werk vindt, want dat hangt niet van jou alleen af. Vind je niets? Dan kijken we samen wat er anders kan.',
      fr: 'Vous promettez de faire de votre mieux. Vous ne promettez pas de trouver du travail, car cela ne dépend pas que de vous. Vous ne trouvez rien ? Alors nous regardons ensemble ce qui peut changer.',
      de: 'Sie versprechen, sich Mühe zu geben. Sie versprechen nicht, dass Sie Arbeit finden, denn das hängt nicht nur von Ihnen ab. Finden Sie nichts? Dann schauen wir zusammen, was anders gehen kann.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
