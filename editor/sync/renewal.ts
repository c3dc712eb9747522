import type { TicketResponse } from '../../schemas/api/index.ts'
import type { ApiResult } from '../api/index.ts'
import { RENEW, RENEW_AGAIN } from './times.ts'

export interface RenewalOptions {
  /** Does a task after so many milliseconds, unless the line is lost before. */
  wait(milliseconds: number, task: () => void): void
  /** Asks for a fresh right for the open session; null when there is none any more. */
  ask(): Promise<ApiResult<TicketResponse> | null>
  /** Opens another session in place of this one. */
  openAnew(): void
}

/**
 * Asks for a fresh right before the one that is there ends, so that nobody is interrupted. The session
 * goes on with it; when the server does not do that, another takes its place.
 * @param lasts how long the right that is there lasts, in milliseconds; null: no end is known
 */
export function renewIn(options: RenewalOptions, lasts: number | null | undefined): void {
  if (lasts == null) return
  const wait = Math.max(lasts - RENEW, lasts / 2, RENEW_AGAIN)
  options.wait(wait, () => void renew(options))
}

async function renew(options: RenewalOptions): Promise<void> {
  const fresh = await options.ask()
  if (!fresh) return
  if (!fresh.ok) renewIn(options, RENEW_AGAIN)
  else if (fresh.value.renewed) renewIn(options, fresh.value.lasts)
  else options.openAnew()
}
