import { machineName } from '../harness/machine.ts'
import type { Measurement } from '../harness/measurement.ts'
import type { Subject } from '../subjects/subject.ts'
import { atMost, atMostPeerPlusSync, show, smallest } from './verdicts.ts'

const OURS = 'samenspraak'

/** A lookup over what was measured, by benchmark, subject and scenario. */
class Figures {
  readonly #all: readonly Measurement[]

  constructor(all: readonly Measurement[]) {
    this.#all = all
  }

  find(bench: string, subject: string, scenario: string): Measurement | undefined {
    return this.#all.findLast(
      (one) => one.bench === bench && one.subject === subject && one.scenario === scenario,
    )
  }

  /** The scenarios of a benchmark, in the order in which they were measured. */
  scenarios(bench: string): string[] {
    return [...new Set(this.#all.filter((one) => one.bench === bench).map((one) => one.scenario))]
  }
}

type Column = Pick<Subject, 'name' | 'label'>

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}

function spread(measurement: Measurement | undefined): string {
  if (!measurement) return '–'
  const { p50, p95, p99 } = measurement
  return `${show(p50)} / ${show(p95)} / ${show(p99)}`
}

/** All that was measured as tables in Markdown, each with its target and whether it was met. */
export function tables(
  measurements: readonly Measurement[],
  subjects: readonly Column[],
  floors: readonly Column[],
): string {
  const figures = new Figures(measurements)
  const peers = subjects.filter(({ name }) => name !== OURS)
  const value = (bench: string, subject: string, scenario: string) =>
    figures.find(bench, subject, scenario)?.value
  /** What was measured of the peer with the smallest figure: targets speak of that peer. */
  const bestPeer = (bench: string, scenario: string, of: 'p50' | 'p95') => {
    const measured = peers.flatMap(({ name }) => figures.find(bench, name, scenario) ?? [])
    const least = smallest(measured.map((one) => one[of]))
    return measured.find((one) => one[of] === least)
  }
  const valueOfPeer = (bench: string, scenario: string, peer: Measurement | undefined) =>
    peer && value(bench, peer.subject, scenario)
  const labels = subjects.map(({ label }) => label)
  const floorLabels = floors.map(({ label }) => label)
  const parts: string[] = []
  const section = (title: string, ...lines: string[]) =>
    parts.push([`### ${title}`, ...lines].join('\n\n'))

  const sync = (when: string) => figures.find('disk-sync', 'disk', when)
  const loads = figures.scenarios('latency')
  if (loads.length > 0) {
    section(
      'Key press to another person’s document (ms, p50 / p95 / p99)',
      table(
        ['', ...labels, ...floorLabels, 'one disk sync at this pace', 'target at p95'],
        loads.map((load) => {
          const paced = sync(`at the pace of ${load}`)
          return [
            load,
            ...[...subjects, ...floors].map(({ name }) =>
              spread(figures.find('latency', name, load)),
            ),
            spread(paced),
            atMostPeerPlusSync(
              figures.find('latency', OURS, load)?.p95,
              bestPeer('latency', load, 'p95')?.p95,
              paced?.p95,
            ),
          ]
        }),
      ),
      `One disk sync in the same folder while nobody types: ${spread(sync('in a row with others'))} ms in a row with others, ${spread(sync('after a rest'))} ms after a rest of 30 ms.`,
    )
    section(
      'Server processor time (seconds for 10,000 updates that someone else received)',
      table(
        ['', ...labels, ...floorLabels, 'target: that of the peer with the best latency'],
        loads.map((load) => [
          load,
          ...[...subjects, ...floors].map(({ name }) => show(value('cpu', name, load))),
          atMost(
            value('cpu', OURS, load),
            valueOfPeer('cpu', load, bestPeer('latency', load, 'p95')),
            's',
          ),
        ]),
      ),
    )
  }

  const simple = (bench: string, title: string, limit: (scenario: string) => string) => {
    const scenarios = figures.scenarios(bench)
    if (scenarios.length === 0) return
    section(
      title,
      table(
        ['', ...labels, 'target'],
        scenarios.map((scenario) => [
          scenario,
          ...subjects.map(({ name }) => {
            const found = figures.find(bench, name, scenario)
            return found?.p50 === undefined ? show(found?.value) : spread(found)
          }),
          limit(scenario),
        ]),
      ),
    )
  }
  simple(
    'sustained',
    'Key press to another person’s document when nobody has paused for long (ms, p50 / p95 / p99)',
    () => 'none set',
  )
  const opened = figures.scenarios('sessions')
  if (opened.length > 0) {
    section(
      'Sessions that open, with tokens of a portal (ms from the first question to the text)',
      table(
        ['', 'p50 / p95 / p99', 'not opened', 'server, of one processor'],
        opened.map((scenario) => {
          const found = figures.find('sessions', OURS, scenario)
          const { failed, serverShare } = found?.detail ?? {}
          return [scenario, spread(found), String(failed ?? '–'), String(serverShare ?? '–')]
        }),
      ),
    )
  }
  const ruled = figures.scenarios('rights')
  if (ruled.length > 0) {
    section(
      'What rights cost: key press to another person’s document (ms, p50 / p95 / p99)',
      table(
        ['', 'without', 'with', 'target at p95', 'server, s for 10,000: without', 'with'],
        ruled.map((scenario) => {
          const [without, with_] = [OURS, 'with-rights'].map((name) =>
            figures.find('rights', name, scenario),
          )
          const limit = without?.p95 === undefined ? undefined : without.p95 * 1.1
          const [cheap, dear] = [OURS, 'with-rights'].map((name) => value('cpu', name, scenario))
          return [
            ...[scenario, spread(without), spread(with_), atMost(with_?.p95, limit, 'ms')],
            ...[cheap, dear].map((seconds) => show(seconds)),
          ]
        }),
      ),
    )
  }
  simple('memory', 'Memory of the server (kB for each open room of three)', () => 'none set')
  simple('open', 'Opening after a restart (ms, p50 / p95 / p99)', (scenario) => {
    if (scenario.endsWith('just started')) return 'none set: most of it is the reader’s own'
    const peer = bestPeer('open', scenario, 'p50')?.p50
    const third = peer === undefined ? undefined : peer / 3
    return `a third of the best peer at p50: ${atMost(figures.find('open', OURS, scenario)?.p50, third, 'ms')}`
  })
  simple('open-bytes', 'Bytes received to open it', (scenario) => {
    const limit = valueOfPeer('open-bytes', scenario, bestPeer('open', scenario, 'p50'))
    return `the fastest peer’s: ${atMost(value('open-bytes', OURS, scenario), limit, 'bytes')}`
  })

  const kills = figures.scenarios('durability')
  if (kills.length > 0) {
    section(
      'Edits lost that another person had seen',
      table(
        ['', ...labels, 'target'],
        kills.map((kill) => [
          kill,
          ...subjects.map(({ name }) => {
            const found = figures.find('durability', name, kill)
            if (!found) return '–'
            const { seenByAnother, lostAcknowledged, acknowledged, killsWithLoss } =
              found.detail as {
                seenByAnother: number
                killsWithLoss: number
                acknowledged?: number
                lostAcknowledged?: number
              }
            const receipts =
              acknowledged === undefined
                ? ''
                : `; ${lostAcknowledged} of ${acknowledged} acknowledged`
            return `${found.value} of ${seenByAnother} (${killsWithLoss} of ${found.runs} kills)${receipts}`
          }),
          atMost(value('durability', OURS, kill), 0, 'edits'),
        ]),
      ),
    )
  }
  simple('malformed', 'Frames that no honest client sends', (scenario) =>
    atMost(value('malformed', OURS, scenario), 0, ''),
  )

  const paints = figures.scenarios('paint')
  if (paints.length > 0) {
    section(
      'A key press in the page, 3,000 words, three people typing (ms, p50 / p95 / p99)',
      table(
        ['', 'Samenspraak in Chromium', 'target at p95'],
        paints.map((what) => {
          const found = figures.find('paint', OURS, what)
          const limit = what.endsWith('6× slow-down') ? 50 : 16
          return [
            what,
            spread(found),
            what.startsWith('script until paint') ? atMost(found?.p95, limit, 'ms') : 'none set',
          ]
        }),
      ),
    )
  }

  const checks = figures.scenarios('check')
  if (checks.length > 0) {
    section(
      'The rules over a contract of 3,000 words (ms, p50 / p95 / p99)',
      table(
        ['', 'Samenspraak', 'target at p95'],
        checks.map((what) => {
          const found = figures.find('check', OURS, what)
          return [what, spread(found), atMost(found?.p95, what === 'full check' ? 20 : 2, 'ms')]
        }),
      ),
    )
  }

  const reads = (subject: string) => spread(figures.find('readability', subject, 'whole text'))
  if (figures.scenarios('readability').length > 0) {
    const ours = (scenario: string) => figures.find('readability', OURS, scenario)
    const whole = ours('whole text')
    const changed = ours('a changed paragraph')
    section(
      'Readability (p50 / p95 / p99)',
      table(
        ['', 'Samenspraak', 'textlint, 2 rules', 'write-good', 'target'],
        [
          [
            'a whole text, ms per KB',
            ...[OURS, 'textlint', 'write-good'].map(reads),
            atMost(whole?.p50, 0.5, 'ms at p50'),
          ],
          [
            'a changed paragraph, ms',
            spread(changed),
            '',
            '',
            atMost(changed?.p95, 6, 'ms at p95'),
          ],
          ...figures
            .scenarios('readability')
            .filter((scenario) => /^(?:size|memory) of/.test(scenario))
            .map((scenario) => {
              const found = ours(scenario)
              const limit = scenario.startsWith('memory') ? 15 : 75
              const unit = found?.unit ?? ''
              const verdict = scenario.endsWith('engine') ? '' : atMost(found?.value, limit, unit)
              return [`${scenario}, ${unit}`, show(found?.value), '', '', verdict]
            }),
        ],
      ),
    )
  }

  const [writing, reading] = ['first load, writing', 'first load, reading']
  if (figures.scenarios('size').length > 0) {
    const size = (subject: string, scenario: string) => value('size', subject, scenario)
    section(
      'First load (kB gzipped, scripts and styles)',
      table(
        ['', 'Samenspraak', 'Tiptap, collaborative', 'BlockNote, collaborative', 'target'],
        [
          [
            writing!,
            show(size(OURS, writing!)),
            show(size('tiptap', writing!)),
            show(size('blocknote', writing!)),
            atMost(size(OURS, writing!), 150, 'kB'),
          ],
          [reading!, show(size(OURS, reading!)), '–', '–', atMost(size(OURS, reading!), 40, 'kB')],
        ],
      ),
    )
  }

  const busy = measurements.filter(
    ({ detail }) => detail?.machineIsBusy || detail?.generatorIsTheLimit,
  )
  const warning =
    busy.length === 0
      ? []
      : [
          `**Not to be quoted**: in ${busy.length} of these measurements something else used the processors, or the load generator was the limit.`,
        ]
  const day = measurements.at(-1)?.date.slice(0, 10) ?? ''
  return [`Measured on ${day} on ${machineName()}.`, ...warning, ...parts].join('\n\n')
}
