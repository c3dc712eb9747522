/**
 * What a key press costs a page, from Chromium's own trace of the page's main thread.
 *
 * For each key press, from the start of its `keydown` event:
 * - script until paint: all time in JavaScript (event handlers, timers, promises, animation frames,
 *   garbage collection of it) until the end of the first paint after the letter was put in the page;
 * - key to paint: the whole of that time, layout and waiting for the next frame included;
 * - script in all: all JavaScript until the next key press, so also what is put off until after the
 *   paint and what the typing of the others costs.
 */
export interface KeyCosts {
  readonly scriptUntilPaint: number[]
  readonly keyToPaint: number[]
  readonly scriptInAll: number[]
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args: { readonly data?: { readonly type?: string } }
}

interface Span {
  readonly start: number
  readonly end: number
}

export const traceCategories = ['-*', 'devtools.timeline', 'v8', 'v8.execute']

const scriptEvents = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'v8.callFunction',
  'v8.run',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
])

/** @throws Error when the trace holds no key press followed by a paint */
export function keyCosts(trace: Buffer): KeyCosts {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const isKey = (event: TraceEvent) =>
    event.name === 'EventDispatch' && event.args.data?.type === 'keydown'
  const first = traceEvents.find(isKey)
  if (!first) throw new Error('Expected a key press in the trace')
  const main = traceEvents
    .filter((event) => event.ph === 'X' && event.pid === first.pid && event.tid === first.tid)
    .sort((left, right) => left.ts - right.ts)
  const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ start: ts, end: ts + dur })
  const script = joined(main.filter(({ name }) => scriptEvents.has(name)).map(spanOf))
  const paints = main.filter(({ name }) => name === 'Paint').map(spanOf)
  // A letter is in the page at the latest when the `input` event after its key is over.
  const inputs = main
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keypress')
    .map(spanOf)
  const keys = main.filter(isKey).map(spanOf)

  const costs: KeyCosts = { scriptUntilPaint: [], keyToPaint: [], scriptInAll: [] }
  for (const [index, { start }] of keys.entries()) {
    const next = keys[index + 1]?.start
    if (next === undefined) break
    const put = inputs.find((span) => span.start >= start && span.start < next)
    const paint = put && paints.find((span) => span.start >= put.end)
    if (!put || !paint) continue
    costs.scriptUntilPaint.push(inside(script, { start, end: paint.end }) / 1000)
    costs.keyToPaint.push((paint.end - start) / 1000)
    costs.scriptInAll.push(inside(script, { start, end: next }) / 1000)
  }
  if (costs.keyToPaint.length === 0) throw new Error('Expected a paint after a key press')
  return costs
}

/** Overlapping and nested spans made one: an event handler holds the function calls inside it. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

function inside(spans: readonly Span[], window: Span): number {
  return spans.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, window.end) - Math.max(start, window.start)),
    0,
  )
}
