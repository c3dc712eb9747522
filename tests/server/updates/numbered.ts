/** The bytes of the row with this number: the number itself, so that a row says where it belongs. */
export function numbered(seq: number): Uint8Array {
  return new Uint8Array(new Uint32Array([seq]).buffer)
}

/** The number that such bytes say. */
export function numberOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
}
