import type { Context } from 'hono'

/**
 * Sets the entity tag of an answer (RFC 9110, 8.8.3). Weak tags and lists of tags count, too.
 * @param tag without its quotation marks
 * @returns true when who asks has that already: then the answer is 304, without a body
 */
export function hasAlready(context: Context, tag: string): boolean {
  const quoted = `"${tag}"`
  context.header('etag', quoted)
  const known = context.req.header('if-none-match') ?? ''
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === quoted)
}
