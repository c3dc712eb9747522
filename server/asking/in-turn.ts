/** Does tasks about the same thing one after the other, in the order in which they came. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>()

  do<Value>(about: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(about) ?? Promise.resolve()
    const now = before.then(task, task)
    this.#last.set(about, now)
    const forget = (): void => {
      if (this.#last.get(about) === now) this.#last.delete(about)
    }
    now.then(forget, forget)
    return now
  }
}
