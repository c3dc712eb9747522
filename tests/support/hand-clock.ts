/** A clock that a test sets, with the timers that hang on it. */
export interface HandClock {
  now(): number
  after(milliseconds: number, task: () => void): () => void
  /** Lets so much time pass, running what is due in order. */
  pass(milliseconds: number): void
  /** Timers that are set. */
  readonly pending: number
}

export function handClock(start = 1_000_000): HandClock {
  let time = start
  let timers: { readonly at: number; readonly task: () => void }[] = []
  return {
    now: () => time,
    after(milliseconds, task) {
      const timer = { at: time + milliseconds, task }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    pass(milliseconds) {
      const end = time + milliseconds
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!due) break
        timers = timers.filter((other) => other !== due)
        time = due.at
        due.task()
      }
      time = end
    },
    get pending() {
      return timers.length
    },
  }
}
