import type { CentreId, PersonId } from '../schemas/basics/index.ts'
import type { Session } from './rooms/index.ts'
import type { Change, SignIns, Writer } from './store/index.ts'
import type { System } from './system.ts'

/** How often is looked whether those who are connected may still be. */
const EVERY = 30_000

/** How many signs of life are written in one commit. */
const TOGETHER = 100

export interface LiveCheckOptions {
  readonly store: SignIns & Writer
  readonly rooms: {
    /** Every session that is open. */
    sessionsNow(): Iterable<Session>
  }
  readonly system: Pick<System, 'now' | 'every'>
  readonly onProblem: (error: unknown) => void
}

/**
 * Looks again and again whether those who are connected may still be, and ends with 4401 what was opened
 * by a session that is over, or by a person who was removed, also when another program did that: the
 * command line. Who writes uses their session, though a socket asks for nothing.
 * @returns what stops it
 */
export function checkLive({ store, rooms, system, onProblem }: LiveCheckOptions): () => void {
  let isChecking = false

  async function check(): Promise<void> {
    const people = new Map<string, Session[]>()
    const signIns = new Map<string, Session[]>()
    for (const session of rooms.sessionsNow()) {
      const { participant } = session.opening
      const { signIn } = session.right
      add(people, `${participant.centre} ${participant.person}`, session)
      if (signIn !== null) add(signIns, `${participant.centre} ${signIn}`, session)
    }
    for (const [key, sessions] of people) {
      const [centre, person] = key.split(' ') as [CentreId, PersonId]
      if (!(await store.person(centre, person))) end(sessions)
    }
    const now = system.now()
    const used: Change[] = []
    for (const [key, sessions] of signIns) {
      const [centre, id] = key.split(' ') as [CentreId, string]
      if (sessions.map((session) => session.takeActivity()).includes(true)) {
        used.push({ kind: 'use-sign-in', centre, id, at: now })
      }
    }
    // A commit for each would be a sync to disk for each, in the middle of what people write.
    for (let from = 0; from < used.length; from += TOGETHER) {
      await store.write(used.slice(from, from + TOGETHER))
    }
    for (const [key, sessions] of signIns) {
      const [centre, id] = key.split(' ') as [CentreId, string]
      if (!(await store.isSignedIn(centre, id, system.now()))) end(sessions)
    }
  }

  return system.every(EVERY, () => {
    if (isChecking) return
    isChecking = true
    check()
      .catch(onProblem)
      .finally(() => {
        isChecking = false
      })
  })
}

function add(to: Map<string, Session[]>, key: string, session: Session): void {
  const there = to.get(key)
  if (there) there.push(session)
  else to.set(key, [session])
}

function end(sessions: readonly Session[]): void {
  for (const session of sessions) session.end(4401)
}
