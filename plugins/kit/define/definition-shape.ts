/** The shape of a contract type as data: `ContractType`, checked. */
import { languages } from '../../../schemas/basics/index.ts'
import { dayOrNull } from '../../../schemas/deadlines/index.ts'
import { lifeDomains, nodeKinds } from '../../../schemas/document/index.ts'
import { topics } from '../finding.ts'
import { migrations } from '../migrate/migration-shape.ts'
import { ruleCheck } from './check-shape.ts'
import {
  boolean,
  either,
  expected,
  finite,
  integer,
  isObject,
  list,
  matching,
  object,
  oneOf,
  record,
  type Shape,
  text,
  variants,
} from './shapes.ts'
import { startBlock } from './start-shape.ts'
import { at } from './type-problem.ts'

const kebab = matching(
  /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'a name in small letters with hyphens, such as "replacement-named"',
)
export const typeId = matching(
  /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
  'an id such as "study", or of a centre "ocmw-voorbeeld.wonen"',
)
export const version = matching(
  /^(?=.{1,32}$)(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/,
  'a version such as "1.0.0"',
)
const factKey = matching(
  /^[A-Za-z][0-9A-Za-z]{0,63}$/,
  'a key of letters and digits, such as "schoolYear"',
)
const certainty = oneOf(['a', 'b', 'c'])
const source = text(300, 'the source, such as "wet van 26 mei 2002, art. 11 § 1",')

/** A text in Dutch and in every other language that is claimed; which those are is looked at later. */
export function said(maxLength: number): Shape {
  const own = text(maxLength)
  return object({ nl: own }, { fr: own, de: own })
}

const label = said(200)
const help = said(1000)
const message = said(400)
const wording = said(5000)

const day: Shape = (value, path, problems) => {
  if (dayOrNull(value) === null) {
    problems.push({ path, message: expected('a day such as "2016-11-01"', value) })
  }
}

const factAbout = { label, kind: oneOf(['text', 'date', 'yes-no', 'amount', 'count', 'choice']) }
const factMore = { hint: help, source: text(100) }
export const fact: Shape = (value, path, problems) => {
  const choice = isObject(value) && value.kind === 'choice'
  const choices = record(factKeyOrKebab, label, 100)
  object(choice ? { ...factAbout, choices } : factAbout, factMore)(value, path, problems)
}
const factKeyOrKebab = either(factKey, kebab)

export const section = object(
  {
    kind: kebab,
    title: label,
    offers: list(oneOf(nodeKinds.section.children.filter((kind) => kind !== 'clause'))),
    start: object({ nl: list(startBlock) }, { fr: list(startBlock), de: list(startBlock) }),
  },
  { help, voice: oneOf(['client']), goalLines: list(label, { max: 5 }) },
)

export const clause = object({ version, official: wording, plain: wording, source, certainty })

const blocks = list(startBlock, { min: 1, max: 20 })
const ruleFix = variants({
  insert: object({
    kind: oneOf(['insert']),
    label,
    section: kebab,
    blocks: object({ nl: blocks }, { fr: blocks, de: blocks }),
  }),
  'set-fact': object({
    kind: oneOf(['set-fact']),
    label,
    fact: factKey,
    value: either(boolean, either(finite, text(1000))),
  }),
  'nearest-date': object({ kind: oneOf(['nearest-date']), label }),
  none: object({ kind: oneOf(['none']) }),
})

export const rule = object(
  {
    id: kebab,
    severity: oneOf(['blocking', 'warning', 'hint']),
    basis: oneOf(['law', 'advice', 'centre']),
    topic: oneOf(topics),
    source,
    certainty,
    message,
    check: ruleCheck,
  },
  {
    done: message,
    forClient: object({}, { message, done: message }),
    when: ruleCheck,
    validFrom: day,
    validUntil: day,
    place: variants({
      section: object({ kind: oneOf(['section']), section: kebab }),
      fact: object({ kind: oneOf(['fact']), fact: factKey }),
    }),
    fix: ruleFix,
  },
)

export const setting = object(
  {
    label,
    choices: record(
      kebab,
      object(
        { label },
        { hint: help, leavesOut: object({}, { sections: list(kebab), clauses: list(kebab) }) },
      ),
      20,
    ),
    chosen: kebab,
  },
  { hint: help },
)

const inLanguages = (of: Shape) =>
  object({}, Object.fromEntries(languages.map((language) => [language, of])))

export const words = object({
  accept: inLanguages(list(text(100))),
  explain: inLanguages(record(text(100), text(400))),
})

const question = object(
  {
    id: kebab,
    about: oneOf(['goal', 'party', 'contract']),
    answeredBy: oneOf(['each', 'together']),
    text: help,
    answer: variants({
      text: object({ kind: oneOf(['text']) }),
      date: object({ kind: oneOf(['date']) }),
      choice: object({ kind: oneOf(['choice']), choices: record(factKeyOrKebab, label, 20) }),
    }),
  },
  { hint: help },
)

export const evaluation: Shape = (value, path, problems) => {
  // The least of the royal decree.
  object(
    { perYear: integer(3, 12), inPerson: integer(2, 12), when: label, source },
    { questions: list(question, { max: 50 }) },
  )(value, path, problems)
  if (isObject(value) && Number(value.inPerson) > Number(value.perYear)) {
    problems.push({
      path: at(path, 'inPerson'),
      message: `expected at most ${String(value.perYear)}, as many as there are in all`,
    })
  }
}

export const languagesWritten = list(oneOf(languages), { min: 1, max: languages.length })
export const domains = list(oneOf(lifeDomains), { min: 1, max: lifeDomains.length })
export const names = object({ nl: text(100), fr: text(100), de: text(100) })
export const description = help
export const facts = record(factKey, fact, 300)
export const sections = list(section, { min: 1, max: 50 })
export const clauses = record(kebab, clause, 300)
export const rules = list(rule, { max: 500 })
export const settings = record(kebab, setting, 20)
export const base = object({ id: typeId, version })

export const contractType = object(
  {
    apiVersion: oneOf([1]),
    id: typeId,
    version,
    legalForm: oneOf(['general', 'full-time-study']),
    names,
    description,
    writtenIn: languagesWritten,
    facts,
    sections,
    clauses,
    domains,
    evaluation,
    rules,
    words,
  },
  {
    module: oneOf(['training', 'work', 'social-activation']),
    extends: base,
    settings,
    migrations,
  },
)
