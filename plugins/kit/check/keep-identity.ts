import type { CanonicalBlock, CanonicalContract } from '../../../schemas/document/index.ts'

/**
 * The contract as it is now, in which everything that did not change is the same object as before, so
 * that a checker reads again only what did.
 */
export function keepIdentity(
  before: CanonicalContract | null,
  now: CanonicalContract,
): CanonicalContract {
  return before === null ? now : (kept(before, now) as CanonicalContract)
}

function kept(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now
  if (Array.isArray(now)) return Array.isArray(before) ? keptArray(before, now) : now
  if (Array.isArray(before)) return now
  const keys = Object.keys(now)
  const values = keys.map((key) => kept(before[key], now[key]))
  const same =
    keys.length === Object.keys(before).length &&
    keys.every((key, index) => Object.is(before[key], values[index]))
  if (same) return before
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}

function keptArray(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  // A block is the same block wherever it stands; what has no id is matched by its place.
  const byId = new Map(before.flatMap((item) => (isBlock(item) ? [[item.id, item] as const] : [])))
  const items = now.map((item, index) =>
    kept(isBlock(item) ? byId.get(item.id) : before[index], item),
  )
  const same =
    items.length === before.length && items.every((item, index) => Object.is(item, before[index]))
  return same ? before : items
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isBlock(value: unknown): value is CanonicalBlock & { readonly id: string } {
  return isObject(value) && typeof value.id === 'string'
}
