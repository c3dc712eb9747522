import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { System } from '../system.ts'

/**
 * Puts a small thing away in a cookie, so that the server keeps nothing for who only begins: encrypted and
 * signed (AES-256-GCM) with a key that lives as long as the process. Nobody reads it or changes it.
 */
export class Sealed<Value> {
  readonly #key: Uint8Array
  readonly #system: Pick<System, 'randomBytes' | 'now'>
  readonly #time: number

  /** @param time how long it can be opened, in milliseconds */
  constructor(system: Pick<System, 'randomBytes' | 'now'>, time: number) {
    this.#system = system
    this.#key = system.randomBytes(32)
    this.#time = time
  }

  seal(value: Value): string {
    const iv = this.#system.randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    const text = JSON.stringify({ value, until: this.#system.now() + this.#time })
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  }

  /** Null: it is not of this process, was changed, or is too old. */
  open(sealed: string): Value | null {
    const bytes = Buffer.from(sealed, 'base64url')
    if (bytes.length < 28) return null
    try {
      const cipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
      cipher.setAuthTag(bytes.subarray(12, 28))
      const text = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()])
      const { value, until } = JSON.parse(text.toString('utf8'))
      return until > this.#system.now() ? value : null
    } catch {
      return null
    }
  }
}
