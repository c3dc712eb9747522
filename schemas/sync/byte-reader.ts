/**
 * Reads the primitive values of lib0's encoding, within bounds: every read checks the length that is
 * left, so hostile bytes end in a {@link MalformedError} and never in a long loop or a large
 * allocation.
 */
export class MalformedError extends Error {
  constructor(expected: string) {
    super(`Expected ${expected}`)
    this.name = 'MalformedError'
  }
}

// As lib0 decodes: a byte order mark is a character like any other, or lengths would differ from Yjs'.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Up to this many bytes a text is read letter by letter. */
const SHORT = 16

/** The deepest nesting of arrays and objects in one value. */
const MAX_VALUE_DEPTH = 20

export class ByteReader {
  readonly bytes: Uint8Array
  position: number

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes
    this.position = position
  }

  get left(): number {
    return this.bytes.length - this.position
  }

  byte(): number {
    const value = this.bytes[this.position]
    if (value === undefined) throw new MalformedError('more bytes')
    this.position += 1
    return value
  }

  /** A whole number of at most 53 bits. */
  uint(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) break
      factor *= 128
      if (factor > 2 ** 49) throw new MalformedError('a number of at most 53 bits')
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new MalformedError('a number of at most 53 bits')
    return value
  }

  /** A number of things that take at least one byte each, so it cannot be larger than what is left. */
  count(): number {
    const count = this.uint()
    if (count > this.left) throw new MalformedError('as many things as the bytes can hold')
    return count
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new MalformedError('more bytes')
    const taken = this.bytes.subarray(this.position, this.position + length)
    this.position += length
    return taken
  }

  sized(): Uint8Array {
    return this.take(this.uint())
  }

  string(): string {
    const length = this.uint()
    if (length <= SHORT) {
      const text = this.#ascii(length)
      if (text !== null) return text
    }
    try {
      return utf8.decode(this.take(length))
    } catch (error) {
      if (error instanceof MalformedError) throw error
      throw new MalformedError('text in UTF-8')
    }
  }

  /** A value as lib0 writes it with `writeAny`. */
  any(depth = 0): unknown {
    if (depth > MAX_VALUE_DEPTH)
      throw new MalformedError(`values nested at most ${MAX_VALUE_DEPTH} deep`)
    const tag = this.byte()
    switch (tag) {
      case 127:
        return undefined
      case 126:
        return null
      case 125:
        return this.#signed()
      case 124:
        return this.#view(4).getFloat32(0)
      case 123:
        return this.#view(8).getFloat64(0)
      case 122:
        return this.#view(8).getBigInt64(0)
      case 121:
        return false
      case 120:
        return true
      case 119:
        return this.string()
      case 118: {
        const object = new Map<string, unknown>()
        for (let left = this.count(); left > 0; left--)
          object.set(this.string(), this.any(depth + 1))
        return object
      }
      case 117: {
        const array: unknown[] = []
        for (let left = this.count(); left > 0; left--) array.push(this.any(depth + 1))
        return array
      }
      case 116:
        return this.sized()
      default:
        throw new MalformedError('a value of a known type')
    }
  }

  /** Text of ASCII alone, as a letter or a name is, without the way to the decoder; else null. */
  #ascii(length: number): string | null {
    if (length > this.left) return null
    let text = ''
    for (let at = this.position; at < this.position + length; at++) {
      const byte = this.bytes[at]!
      if (byte > 127) return null
      text += String.fromCharCode(byte)
    }
    this.position += length
    return text
  }

  #view(length: number): DataView {
    const bytes = this.take(length)
    return new DataView(bytes.buffer, bytes.byteOffset, length)
  }

  #signed(): number {
    let byte = this.byte()
    const sign = (byte & 64) > 0 ? -1 : 1
    let value = byte & 63
    let factor = 64
    while (byte >= 128) {
      byte = this.byte()
      value += (byte & 127) * factor
      factor *= 128
      if (factor > 2 ** 60) throw new MalformedError('a number of at most 53 bits')
    }
    return sign * value
  }
}
