export { Addresses } from './addresses.ts'
export { blockOf, isThisMachine } from './client-of.ts'
export type { ForwardedHeader, TrustedProxies } from './trusted-proxies.ts'
export { forwardedHeaders, readTrusted } from './trusted-proxies.ts'
