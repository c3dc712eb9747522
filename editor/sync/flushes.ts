/** Those who wait until what was written when they asked is on the server's disk. */
export class Flushes {
  #waiting: { readonly through: number; readonly done: () => void }[] = []

  /** @param through the last update that they wait for */
  wait(through: number): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ through, done })
    })
  }

  /**
   * Ends the waits for what has come.
   * @param confirmed the last update that is on the server's disk
   * @param goOn false: nothing will come for now, so every wait ends
   */
  settle(confirmed: number, goOn: boolean): void {
    for (const wait of this.#waiting.splice(0)) {
      if (goOn && confirmed < wait.through) this.#waiting.push(wait)
      else wait.done()
    }
  }
}
