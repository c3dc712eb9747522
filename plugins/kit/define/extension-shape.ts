/** The shape of an extension: parts of a type, looked at as a whole once they stand in their base. */
import { migrations } from '../migrate/migration-shape.ts'
import {
  base,
  description,
  domains,
  languagesWritten,
  names,
  settings,
  typeId,
  version,
  words,
} from './definition-shape.ts'
import { isObject, list, matching, object, oneOf, record, type Shape, text } from './shapes.ts'

const name = text(64)
const anything: Shape = (value, path, problems) => {
  if (!isObject(value)) problems.push({ path, message: 'expected an object' })
}
const idOf =
  (key: string): Shape =>
  (value, path, problems) => {
    anything(value, path, problems)
    if (isObject(value)) name(value[key], `${path}.${key}`, problems)
  }
const placed: Shape = (value, path, problems) => {
  idOf('kind')(value, path, problems)
  if (!isObject(value)) return
  for (const side of ['after', 'before']) {
    if (value[side] !== undefined) name(value[side], `${path}.${side}`, problems)
  }
}
const namesLeft = list(name)
const someWords: Shape = (value, path, problems) => {
  const whole = isObject(value) ? { accept: {}, explain: {}, ...value } : value
  words(whole, path, problems)
}

export const extensionShape: Shape = object(
  { apiVersion: oneOf([1]), id: typeId, version, names, extends: base },
  {
    description,
    writtenIn: languagesWritten,
    domains,
    settings,
    module: oneOf(['training', 'work', 'social-activation']),
    legalForm: oneOf(['general', 'full-time-study']),
    facts: record(matching(/^[A-Za-z]/, 'the key of a fact'), anything),
    sections: list(placed),
    clauses: record(name, anything),
    evaluation: anything,
    rules: list(idOf('id')),
    words: someWords,
    migrations,
    without: object(
      {},
      {
        facts: namesLeft,
        sections: namesLeft,
        clauses: namesLeft,
        rules: namesLeft,
        settings: namesLeft,
      },
    ),
    chosen: record(name, name),
  },
)
