import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { general } from '../../plugins/contract-types/index.ts'
import type { Report } from './check-folder.ts'

/** `type new`: a folder with a small type that is right, its tests, and what to do next. */
export async function scaffold(folder: string): Promise<Report> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) {
    return {
      ok: false,
      lines: [`${basename(folder)}: Expected a folder that is empty or not there`],
    }
  }
  const name = nameFrom(basename(folder))
  const files = {
    'type.json': json(typeOf(name)),
    'first.test.json': json(tests),
    'README.md': readme,
  }
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  return { ok: true, lines: Object.keys(files).map((file) => `Made ${basename(folder)}/${file}`) }
}

/** The name of a folder as the second part of an id. */
function nameFrom(folder: string): string {
  const name = folder
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return name === '' ? 'eigen-contract' : name
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function typeOf(name: string): object {
  const line = (text: string) => [
    { type: 'paragraph', inline: [{ text: `${text}: ` }, { fact: 'meetingPlace' }, { text: '.' }] },
  ]
  return {
    apiVersion: 1,
    id: `mijn-ocmw.${name}`,
    version: '1.0.0',
    extends: { id: general.id, version: general.version },
    names: { nl: 'Ons eigen contract', fr: 'Notre propre contrat', de: 'Unser eigener Vertrag' },
    description: {
      nl: 'Schrijf hier voor wie dit contract is.',
      fr: 'Écrivez ici pour qui est ce contrat.',
      de: 'Schreiben Sie hier, für wen dieser Vertrag ist.',
    },
    facts: {
      meetingPlace: {
        kind: 'text',
        label: { nl: 'waar we elkaar zien', fr: 'où nous nous voyons', de: 'wo wir uns treffen' },
      },
    },
    sections: [
      {
        kind: 'meeting',
        title: {
          nl: 'Waar zien we elkaar?',
          fr: 'Où nous voyons-nous ?',
          de: 'Wo treffen wir uns?',
        },
        offers: ['paragraph'],
        start: {
          nl: [...line('We zien elkaar hier'), { type: 'clause', wording: 'meeting-place' }],
          fr: [...line('Nous nous voyons ici'), { type: 'clause', wording: 'meeting-place' }],
          de: [...line('Wir treffen uns hier'), { type: 'clause', wording: 'meeting-place' }],
        },
      },
    ],
    clauses: {
      'meeting-place': {
        version: '1.0.0',
        source: 'afspraak van ons OCMW',
        certainty: 'b',
        official: {
          nl: 'De gesprekken vinden plaats op de plaats die de partijen samen kiezen.',
          fr: 'Les entretiens ont lieu à l’endroit que les parties choisissent ensemble.',
          de: 'Die Gespräche finden an dem Ort statt, den die Parteien gemeinsam wählen.',
        },
        plain: {
          nl: 'We kiezen samen waar we praten.',
          fr: 'Nous choisissons ensemble où nous parlons.',
          de: 'Wir wählen zusammen, wo wir sprechen.',
        },
      },
    },
    rules: [
      {
        id: 'meeting-place-named',
        severity: 'hint',
        basis: 'centre',
        topic: 'when',
        source: 'afspraak van ons OCMW',
        certainty: 'b',
        check: { kind: 'facts-present', facts: ['meetingPlace'] },
        message: {
          nl: 'Vul in waar jullie elkaar zien.',
          fr: 'Notez où vous vous voyez.',
          de: 'Tragen Sie ein, wo Sie sich treffen.',
        },
        done: {
          nl: 'Het staat er: waar jullie elkaar zien.',
          fr: 'C’est écrit : où vous vous voyez.',
          de: 'Es steht da: wo Sie sich treffen.',
        },
      },
    ],
  }
}

const tests = [
  { name: 'asks where we meet', expect: ['meeting-place-named'] },
  {
    name: 'is silent when that is filled in',
    facts: { meetingPlace: 'in het huis van de wijk' },
    silent: ['meeting-place-named'],
  },
]

const readme = `# A contract type of our own

- \`type.json\` is the type. Put the name of your centre in its \`id\`.
- \`first.test.json\` has its tests.

    npx samenspraak type check .      says what is not right yet
    npx samenspraak type test .       runs the tests
    npx samenspraak type preview .    shows a contract of this type

Put the folder in the folder that the setting SAMENSPRAAK_TYPES of the server names, and start the
server again. Give the type a higher \`version\` whenever wording changes, and keep the folder of the
version before beside it: contracts keep the version that they were made with.
`
