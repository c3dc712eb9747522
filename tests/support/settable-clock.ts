/**
 * Lets a test set the wall clock ahead or back. Libraries take hold of `Date.now` when they are
 * loaded, so this is the first thing that a test file loads (`setupFiles` in `vite.config.ts`).
 */
const real = Date.now

/** Milliseconds that the wall clock is ahead of the real one; 0 unless a test says otherwise. */
export const clock: { ahead: number } = ((
  globalThis as { testClock?: { ahead: number } }
).testClock ??= { ahead: 0 })

Date.now = () => real() + clock.ahead
