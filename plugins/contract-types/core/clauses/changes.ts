/** What happens when something changes: the contract, the worker, the place where someone lives. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const changeClauses = {
  'change-together': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 3 en art. 13 § 5',
    certainty: 'a',
    official: {
      nl: 'Elke partij kan vragen om dit contract te wijzigen. Een wijziging gebeurt met de instemming van alle partijen en wordt als bijlage bij dit contract ondertekend.',
    },
    plain: {
      nl: 'Wil je iets veranderen? Vraag het. Ook het OCMW mag dat vragen. Veranderen kan alleen als we het samen eens zijn. We schrijven het op en tekenen allebei.',
    },
  },
  'new-worker': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'c',
    official: {
      nl: 'Wordt het dossier blijvend aan een andere maatschappelijk werker toevertrouwd, dan deelt het OCMW de naam en de bereikbaarheid van die persoon schriftelijk mee aan de gerechtigde.',
    },
    plain: {
      nl: 'Krijg je een andere maatschappelijk werker? Dan krijg je een brief met de naam. Daarin staat ook hoe je die persoon bereikt. De afspraken in dit contract blijven gelden.',
    },
  },
  moving: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'c',
    official: {
      nl: 'Dit contract eindigt wanneer het OCMW niet langer bevoegd is. Op vraag van de gerechtigde kan het worden voortgezet als beide betrokken OCMW’s daarmee instemmen. Het contract wordt aan het nieuwe OCMW bezorgd op vraag van de gerechtigde of met zijn of haar toestemming.',
    },
    plain: {
      nl: 'Gaat een ander OCMW voor je zorgen? Dan stopt dit contract. Wil jij ermee verdergaan? Dat kan als beide OCMW’s akkoord zijn. Het nieuwe OCMW krijgt dit contract alleen als jij dat vraagt of goed vindt.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
