import { isIP } from 'node:net'
import type { ForwardedHeader } from './trusted-proxies.ts'

/** As many programs may stand one before the other. */
const MOST_HOPS = 16

/**
 * For whom a request is, as an address: that of who connected, or, when that is a program that is believed,
 * the last address in its header that is not such a program too. What a visitor wrote there themselves
 * stands before that and counts for nothing.
 * @param remote who connected
 * @param header the header as node gives it: several of them as one, with commas
 * @returns null when a program that is believed names nobody
 */
export function clientOf(
  remote: string,
  header: string | undefined,
  kind: ForwardedHeader,
  isTrusted: (address: string) => boolean,
): string | null {
  const peer = plainAddress(remote)
  if (!isTrusted(peer)) return peer
  const hops = (header ?? '').split(',').slice(-MOST_HOPS).reverse()
  for (const hop of hops) {
    const address = addressIn(kind === 'forwarded' ? forIn(hop) : hop.trim())
    // What comes before something that cannot be read may be anybody's word.
    if (address === null) return null
    if (!isTrusted(address)) return address
  }
  return null
}

/** An IPv4 address, or the first half of an IPv6 address: one house has all of the second. */
export function blockOf(address: string): string {
  const plain = plainAddress(address)
  if (!plain.includes(':')) return plain
  const [before = '', after] = plain.split('::')
  const groups = before.split(':').filter((group) => group !== '')
  if (after !== undefined) {
    const rest = after.split(':').filter((group) => group !== '')
    while (groups.length + rest.length < 8) groups.push('0')
    groups.push(...rest)
  }
  const first = groups.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
  return first.join(':') === '0:0:0:0' ? plain : first.join(':')
}

export function isThisMachine(address: string): boolean {
  return address === '127.0.0.1' || address === '::1'
}

/** An IPv4 address without its IPv6 dress, and without the card that it came through. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0]!
}

/** What a part of `Forwarded` (RFC 7239) has behind `for=`. */
function forIn(part: string): string {
  for (const pair of part.split(';')) {
    const [, value = ''] = /^\s*for\s*=\s*("[^"]*"|[^\s"]+)\s*$/i.exec(pair) ?? []
    if (value !== '') return value.replace(/^"(.*)"$/, '$1')
  }
  return ''
}

/** An address that may stand in brackets and have a port; null: it is none. */
function addressIn(text: string): string | null {
  const [, inBrackets, before] =
    /^(?:\[([^\]]*)\](?::\d{1,5})?|(\d+\.\d+\.\d+\.\d+):\d{1,5})$/.exec(text) ?? []
  const address = plainAddress(inBrackets ?? before ?? text)
  return isIP(address) === 0 ? null : address
}
