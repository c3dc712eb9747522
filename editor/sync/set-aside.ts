import type { SetAsideText } from '../../schemas/api/index.ts'

/**
 * What to offer of the texts that this device and the server set aside: each text once. The server
 * keeps the update that it refused, this device keeps the whole block as the person saw it; what the
 * device's text contains is not offered a second time.
 */
export function offeredTexts(
  onDevice: readonly SetAsideText[],
  onServer: readonly SetAsideText[],
): readonly SetAsideText[] {
  const extra = onServer.filter((text) => !onDevice.some((own) => covers(own, text)))
  return [...onDevice, ...extra].sort((one, other) => one.at - other.at)
}

/** The server's texts that go together with one of this device. */
export function coveredBy(
  own: SetAsideText,
  onServer: readonly SetAsideText[],
): readonly SetAsideText[] {
  return onServer.filter((text) => covers(own, text))
}

function covers(own: SetAsideText, text: SetAsideText): boolean {
  return text.why === 'refused' && own.text.includes(text.text)
}
