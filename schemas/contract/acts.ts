/**
 * What is kept in the list of acts of a contract, for the safety of its data: who opened it, wrote in it,
 * let someone in or out. It is never shown or counted as what a person did with their time.
 */
export const acts = [
  'made',
  /** Began a session in which one reads, or in which one writes. */
  'opened',
  'wrote',
  'invited',
  'invitation-opened',
  'invitation-withdrawn',
  /** Came in for the first time. */
  'joined',
  'role-changed',
  'withdrawn',
  /** Somebody with a link of the contract gave a wrong PIN: each one, of which there are ten at most in a row. */
  'pin-wrong',
  /** Five times a wrong PIN, or a link that is not there any more. */
  'refused',
  /** Somebody with a link of theirs said: the PIN, or the new link, was not mine. */
  'not-me',
  'asked',
  'answered',
  'proposed',
  'proposal-accepted',
  'proposal-refused',
  'words-confirmed',
  'brought-back',
  'partner-answered',
  'looked-at-acts',
  'exported',
  'migrated',
  'erased',
] as const

export type Act = (typeof acts)[number]
