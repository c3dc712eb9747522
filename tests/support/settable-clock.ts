/**
 * Lets a test set the wall clock ahead or back. Libraries take hold of `Date.now` when they are
 * loaded, so this is the first thing that a test file loads (`setupFiles` in `vite.config.ts`).
 */
const shared = globalThis as { testClock?: { ahead: number } }
const real = Date.now

shared.testClock ??= { ahead: 0 }

/** Milliseconds that the wall clock is ahead of the real one; 0 unless a test says otherwise. */
export const clock: { ahead: number } = shared.testClock

Date.now = () => real() + clock.ahead
