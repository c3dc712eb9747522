/**
 * Stands in for `lib0/logging` in the browser build (see `vite.config.ts`): Yjs uses it for a few
 * warnings to developers, and the original colours them with 17 kB of code that nothing else needs.
 */
export const BOLD = ''
export const UNBOLD = ''
export const RED = ''
export const ORANGE = ''

function say(parts: readonly unknown[]): void {
  // biome-ignore lint/suspicious/noConsole: a warning of Yjs to developers
  console.warn(...parts.filter((part) => part !== ''))
}

export function print(...parts: readonly unknown[]): void {
  say(parts)
}

export function warn(...parts: readonly unknown[]): void {
  say(parts)
}
