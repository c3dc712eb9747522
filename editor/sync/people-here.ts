import type { Person, RemotePresence } from '../prosemirror/index.ts'

/** Everyone in a list of sessions, each once, in a fixed order. */
export function peopleHere(others: readonly RemotePresence[]): readonly Person[] {
  const people = new Map<string, Person>()
  for (const { person } of others) people.set(person.id, person)
  return [...people.values()].sort((one, other) => one.look - other.look || compare(one, other))
}

function compare(one: Person, other: Person): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
