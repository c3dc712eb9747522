import { BlockList, isIP } from 'node:net'

/** In which header a program in front says for whom it asks. */
export const forwardedHeaders = ['x-forwarded-for', 'forwarded'] as const

export type ForwardedHeader = (typeof forwardedHeaders)[number]

/**
 * The programs in front (nginx, Caddy, a load balancer) that are believed when they say for whom they ask.
 * One header only: such a program lets through what a visitor wrote in the other.
 */
export interface TrustedProxies {
  /** Addresses and networks, such as `127.0.0.1`, `10.0.0.0/8` and `fd00::/8`. */
  readonly addresses: readonly string[]
  readonly header: ForwardedHeader
}

/** @returns the list as a test of addresses; null when one of them is no address or network */
export function readTrusted(addresses: readonly string[]): ((address: string) => boolean) | null {
  const list = new BlockList()
  for (const one of addresses) {
    const [address = '', length, ...more] = one.split('/')
    const family = isIP(address)
    const bits = length === undefined ? null : Number(length)
    const most = family === 4 ? 32 : 128
    if (family === 0 || address.includes('%') || more.length > 0) return null
    if (length !== undefined && !/^\d{1,3}$/.test(length)) return null
    if (bits !== null && bits > most) return null
    const kind = family === 4 ? 'ipv4' : 'ipv6'
    if (bits === null) list.addAddress(address, kind)
    else list.addSubnet(address, bits, kind)
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
  }
}
