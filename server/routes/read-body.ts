import type { Context } from 'hono'
import * as v from 'valibot'
import { RefusedRequest } from './problem.ts'

/**
 * The body of a request, validated. No body counts as `undefined`.
 * @throws RefusedRequest `bad-request`, saying what was expected and nothing of what came
 */
export async function readBody<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await context.req.text()
  let body: unknown
  try {
    body = text === '' ? undefined : JSON.parse(text)
  } catch {
    throw new RefusedRequest('bad-request', 'a body in JSON')
  }
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  throw new RefusedRequest('bad-request', result.issues.map(expectedOf).join('; '))
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  // Where an object may not have more fields, the last key is what someone wrote.
  const isOther = issue.type === 'strict_object' && issue.expected === 'never'
  const path = (issue.path ?? []).slice(0, isOther ? -1 : undefined)
  const keys: string[] = []
  for (const item of path) {
    keys.push(String(item.key))
    // Below a free record the keys are what someone wrote, too.
    if (item.key === 'facts' || item.key === 'file') break
  }
  const place = keys.length > 0 ? keys.join('.') : 'the body'
  if (isOther) return `${place} to have no other fields`
  // A field that is missing: what is expected is its name.
  if (issue.received === 'undefined') return `${place} to be there`
  return `${place} to be ${issue.kind === 'validation' ? lengthOf(issue) : issue.expected}`
}

function lengthOf({ type, requirement }: v.BaseIssue<unknown> & { requirement?: unknown }): string {
  if (type === 'min_length') return `at least ${String(requirement)} long`
  if (type === 'max_length') return `at most ${String(requirement)} long`
  return 'of the expected form'
}
