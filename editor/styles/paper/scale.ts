/** The tokens as the rules of the paper use them, with values for a page that gives none. */
import { light } from '../tokens.ts'

/** Where every rule of the paper starts. */
export const P = '.gpmi-surface'

/** A token, with the light scheme for a page that has no tokens. */
export const colour = (name: keyof typeof light): string => `var(--gpmi-${name}, ${light[name]})`
export const space = [0, 4, 8, 12, 16, 24, 32, 48, 72].map(
  (px, step) => `var(--gpmi-space-${step}, ${px}px)`,
)
export const text = 'var(--gpmi-text, max(18px, 1.125rem))'
export const small = `var(--gpmi-text-small, calc(${text} * 0.875))`
export const large = `var(--gpmi-text-large, calc(${text} * 1.2))`
export const title = `var(--gpmi-text-title, calc(${text} * 1.5))`
export const tight = 'var(--gpmi-leading-tight, 1.25)'
export const radius = 'var(--gpmi-radius, 6px)'
export const target = 'var(--gpmi-target, 44px)'
export const measure = 'var(--gpmi-measure, 68ch)'
/** The widest that sections become: text, and the two columns. */
export const sheet = `calc(${measure} * 1.25)`
export const move = 'var(--gpmi-move, 160ms ease-out)'
export const focusRing = `outline: 3px solid ${colour('focus')}; outline-offset: 2px;`
