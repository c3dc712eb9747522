import type { Browser } from '../browser.ts'

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: Uint8Array<ArrayBuffer>
}

/** Encrypts what is kept on this device, with a key that only the server can give back. */
export interface Cipher {
  /** @param context what the sealed bytes belong to; they open in no other place */
  seal(plain: Uint8Array, context: string): Promise<Sealed>
  /** @returns null when it was sealed with another key or in another place, or was changed */
  open(sealed: Sealed, context: string): Promise<Uint8Array | null>
}

/**
 * AES-GCM with the key of a ticket answer, which cannot be read back out of the browser.
 * @param localKey 32 bytes in base64
 * @throws when it is not a key
 */
export async function cipherOf(
  localKey: string,
  subtle: SubtleCrypto,
  random: Browser['random'],
): Promise<Cipher> {
  const raw = Uint8Array.from(atob(localKey), (letter) => letter.charCodeAt(0))
  const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const parameters = (iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(context),
  })
  return {
    async seal(plain, context) {
      const iv = random(12)
      const bytes = new Uint8Array(plain)
      const data = await subtle.encrypt(parameters(iv, context), key, bytes)
      return { iv, data: new Uint8Array(data) }
    },
    async open({ iv, data }, context) {
      try {
        return new Uint8Array(await subtle.decrypt(parameters(iv, context), key, data))
      } catch {
        return null
      }
    },
  }
}
