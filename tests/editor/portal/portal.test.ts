import { expect, test } from 'vitest'
import { portalTexts } from '../../../editor/messages/portal/index.ts'
import { languageFor } from '../../../editor/portal/language.ts'
import { readForm } from '../../../editor/portal/new-contract-form.ts'
import { type Keep, takeToken, tokenIn, withoutToken } from '../../../editor/portal/token.ts'
import { study as wholeStudy } from '../../../plugins/contract-types/index.ts'

function storage(): Keep {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value)
    },
  }
}

const refusing: Keep = {
  getItem: () => {
    throw new Error('no storage')
  },
  setItem: () => {
    throw new Error('no storage')
  },
}

const token = 'pIdrhmDBv5x2YrBL9DIEOKiKCpuV6yjM546IVWZOHcQ'

test('[E25] the token behind the # is kept, and used again when the address has none', () => {
  const keep = storage()
  expect(takeToken('', keep)).toBeNull()
  expect(takeToken(`#token=${token}`, keep)).toBe(token)
  expect(takeToken('', keep)).toBe(token)
})

test('[E25] a browser without storage still opens the link', () => {
  expect(takeToken(`#token=${token}`, refusing)).toBe(token)
  expect(takeToken('', refusing)).toBeNull()
  expect(takeToken(`#token=${token}`, null)).toBe(token)
})

test('[E25] the address loses the token and nothing else', () => {
  expect(withoutToken(`https://a.be/contract.html?id=x&lang=fr#token=${token}`)).toBe(
    'https://a.be/contract.html?id=x&lang=fr',
  )
  expect(withoutToken(`https://a.be/#token=${token}&place=s1`)).toBe('https://a.be/#place=s1')
})

test('[E26] what is no token is not taken for one', () => {
  expect(tokenIn('#token=short')).toBeNull()
  expect(tokenIn('#token=<script>alert(1)</script>')).toBeNull()
  expect(tokenIn('')).toBeNull()
})

test('[E28] the language asked for comes first, then the one chosen, then the browser, then Dutch', () => {
  const keep = storage()
  expect(languageFor(null, keep, ['en-GB', 'de-BE'])).toBe('de')
  expect(languageFor(null, keep, ['en-GB'])).toBe('nl')
  keep.setItem('samenspraak-language', 'fr')
  expect(languageFor(null, keep, ['de'])).toBe('fr')
  expect(languageFor('de', keep, ['nl'])).toBe('de')
  expect(languageFor('xx', refusing, ['fr-BE'])).toBe('fr')
})

const { make } = portalTexts('nl')

/** What the server tells of the type. */
const study = {
  ...wholeStudy,
  writtenIn: [...wholeStudy.writtenIn],
  asks: Object.entries(wholeStudy.facts).map(([key, { kind, label }]) => ({ key, kind, label })),
}

function form(given: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(given)) data.set(name, value)
  return data
}

test('[E27] a new contract needs a name, and says so in words', () => {
  expect(readForm(form({ client: '  ' }), study, make, 'nl')).toEqual({
    ok: false,
    refusal: [{ field: 'client', text: 'Schrijf met wie je het contract maakt.' }],
  })
})

test('[E27] what was left empty is left out, and the rest has the kind of its fact', () => {
  const read = readForm(
    form({
      client: ' Karim Aziz ',
      support: '',
      language: 'nl',
      'fact-school': 'Hogeschool',
      'fact-studyFrom': '2026-09-21',
      'fact-extraAmount': '1.250,50',
      'fact-reportConsent': 'no',
      'fact-study': '',
    }),
    study,
    make,
    'nl',
  )
  expect(read).toEqual({
    ok: true,
    value: {
      type: 'study',
      language: 'nl',
      client: { name: 'Karim Aziz' },
      facts: {
        school: 'Hogeschool',
        studyFrom: '2026-09-21',
        extraAmount: 1250.5,
        reportConsent: false,
      },
    },
  })
})

test('[E27] an amount that is none is asked for again, at its field', () => {
  const read = readForm(form({ client: 'Karim', 'fact-extraAmount': 'veel' }), study, make, 'nl')
  expect(read).toMatchObject({ ok: false, refusal: [{ field: 'fact-extraAmount' }] })
})

test('[E27] how many is asked as a whole number', () => {
  const type = {
    ...study,
    asks: [{ key: 'jokers', kind: 'count' as const, label: { nl: 'hoeveel jokers' } }],
  }
  const read = readForm(form({ client: 'Karim', 'fact-jokers': '3' }), type, make, 'nl')
  expect(read).toMatchObject({ ok: true, value: { facts: { jokers: 3 } } })
  const some = readForm(form({ client: 'Karim', 'fact-jokers': 'enkele' }), type, make, 'nl')
  expect(some).toMatchObject({
    ok: false,
    refusal: [
      { field: 'fact-jokers', text: 'Schrijf bij „hoeveel jokers” een getal, bijvoorbeeld 3.' },
    ],
  })
})
