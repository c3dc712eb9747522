import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'

/**
 * Reads a file that the operator wrote.
 * @param setting which setting names the file
 * @returns what stands in it, or every problem in a sentence, which repeats nothing of what stands there
 */
export function readSettingsFile<Schema extends v.GenericSchema>(
  setting: string,
  path: string,
  schema: Schema,
): Result<v.InferOutput<Schema>, readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const isThere = error instanceof SyntaxError
    return refuse([`${setting}: expected ${isThere ? 'JSON in the file' : 'a file that is there'}`])
  }
  const read = v.safeParse(schema, json)
  if (read.success) return ok(read.output)
  return refuse(
    read.issues.map((issue) => {
      const place = issue.path?.map((item) => String(item.key)).join('.') ?? 'the file'
      if (issue.received === 'undefined') return `${setting}: expected ${place} to be there`
      const expected = issue.kind === 'schema' ? (issue.expected ?? 'another value') : issue.message
      return `${setting}: expected ${place} to be ${expected}`
    }),
  )
}
