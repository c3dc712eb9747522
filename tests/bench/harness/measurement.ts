import { writeSync } from 'node:fs'
import { machineName } from './machine.ts'
import { type Percentiles, rounded } from './statistics.ts'

/** One measured figure, as it is printed: one JSON object on one line. */
export interface Measurement {
  /** Which benchmark: `latency`, `open`, … */
  readonly bench: string
  /** What was measured: one of the subjects, `disk`, or the harness itself. */
  readonly subject: string
  readonly scenario: string
  /** What the figures are in: `ms`, `bytes`, `edits`, … */
  readonly unit: string
  readonly p50?: number
  readonly p95?: number
  readonly p99?: number
  /** When it is one figure. */
  readonly value?: number
  /** How many rounds (or kills, or frames) stand behind it. */
  readonly runs: number
  /** Whatever else helps to judge it: the rounds one by one, sample counts, versions. */
  readonly detail?: Readonly<Record<string, unknown>>
  readonly machine: string
  readonly date: string
}

type Figure = Percentiles | { readonly value: number }

/** Collects the measurements of a run and prints each on standard output the moment it is known. */
export class Results {
  readonly measurements: Measurement[] = []

  add(
    what: Pick<Measurement, 'bench' | 'subject' | 'scenario' | 'unit' | 'runs' | 'detail'>,
    figure: Figure,
  ): void {
    const figures =
      'value' in figure
        ? { value: rounded(figure.value) }
        : { p50: rounded(figure.p50), p95: rounded(figure.p95), p99: rounded(figure.p99) }
    const { bench, subject, scenario, unit, runs, detail } = what
    const measurement: Measurement = {
      bench,
      subject,
      scenario,
      unit,
      ...figures,
      runs,
      ...(detail ? { detail } : {}),
      machine: machineName(),
      date: new Date().toISOString(),
    }
    this.measurements.push(measurement)
    // Synchronous, so that a run that is broken off has printed what it knew.
    writeSync(1, `${JSON.stringify(measurement)}\n`)
  }

  find(bench: string, subject: string, scenario: string): Measurement | undefined {
    return this.measurements.find(
      (one) => one.bench === bench && one.subject === subject && one.scenario === scenario,
    )
  }
}

/** Tells the person who waits what is going on; never on standard output, which is for figures. */
export function say(text: string): void {
  writeSync(2, `${text}\n`)
}
