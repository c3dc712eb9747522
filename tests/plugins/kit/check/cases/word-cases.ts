/** Cases about words. */
import type { WordCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, facts, promised, says } from './case.ts'

export const wordCases: CasesOf<WordCheck['kind']> = {
  'no-words': [
    {
      check: {
        kind: 'no-words',
        words: {
          nl: ['gemeenschapsdienst*', 'moet … slagen', { word: 'dient te', instead: 'moet' }],
          fr: ['service communautaire'],
          de: ['Gemeinschaftsdienst*'],
        },
        except: { nl: ['geen gemeenschapsdienst*'] },
      },
      speaks: [
        [says('Hij doet Gemeenschapsdiensten.'), 1],
        [says('Zij moet elk jaar voor alles slagen.'), 1],
        [says('De student dient te komen. Hij dient  te bellen.'), 2, 'mends'],
        [facts({ reason: 'gemeenschapsdienst' }), 1],
        [promised('client', 'Ik bel.', { rhythm: 'tijdens mijn gemeenschapsdienst' }), 1],
        [promised('client', 'Ik bel.', { rhythm: 'wie dient te bellen' }), 1, 'mends'],
        [facts({ reason: 'Dient te bellen' }), 1, 'mends'],
      ],
      silent: [
        asIs,
        says('Er is geen gemeenschapsdienst.'),
        says('Ik moet gaan. Ik zal slagen.'),
        says('Ik moet een twee drie vier vijf zes zeven slagen.'),
        says('ondergemeenschapsdienst'),
      ],
    },
    {
      check: { kind: 'no-words', words: { nl: ['boete(s)'] }, in: ['client', 'facts'] },
      speaks: [
        [promised('client', 'Ik betaal boetes.'), 1],
        [facts({ reason: 'een boete' }), 1],
      ],
      silent: [
        says('Een boete.'),
        promised('centre', 'Wij betalen de boete.'),
        (draft) => draft.goal('work', 'Geen boete meer.'),
        promised('client', 'Ik boeteer.'),
      ],
    },
  ],
  'words-present': [
    {
      check: { kind: 'words-present', words: { nl: ['sanctie(s)'] } },
      speaks: [[asIs, 1]],
      silent: [says('Er is een sanctie.')],
    },
  ],
  'number-with-reason': [
    {
      check: {
        kind: 'number-with-reason',
        words: { nl: ['# sollicitatie*'] },
        in: ['client', 'text'],
        reason: 'reason',
        reasons: { nl: ['samen gekozen'] },
      },
      speaks: [
        [promised('client', 'Ik doe 8 sollicitaties.'), 1],
        [promised('client', 'Ik doe acht sollicitaties.', { rhythm: 'elke maand' }), 1],
        [says('Ik doe 8 sollicitaties.'), 1],
      ],
      silent: [
        asIs,
        promised('client', 'Ik doe 8 sollicitaties.', { proof: 'Ik deed het, omdat ik dat wou.' }),
        promised('client', 'Ik doe 8 sollicitaties, samen gekozen.'),
        promised('centre', 'Wij doen 8 sollicitaties.'),
        (draft) => draft.promise('client', 'Ik doe 8 sollicitaties.').facts({ reason: 'afstand' }),
      ],
    },
  ],
  'no-national-number': [
    {
      check: { kind: 'no-national-number' },
      speaks: [
        [says('Mijn nummer is 85.07.30-033 28.'), 1, 'mends'],
        [says('17073003384 en niet meer'), 1, 'mends'],
        [facts({ reason: '85073003328' }), 1, 'mends'],
      ],
      silent: [asIs, says('85.07.30-033 29'), says('850730033281'), says('0470 12 34 56')],
    },
  ],
}
