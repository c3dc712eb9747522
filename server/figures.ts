/**
 * Figures that are counted with every key press. Those of `prom-client` look their labels up, check and
 * hash them each time; these add to a number, and are written out when someone asks for `/metrics`.
 */
import type { Metric, MetricValue, Registry } from 'prom-client'

/** What a registry needs of a figure. */
interface Figure {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'histogram'
  readonly aggregator: 'sum'
  get(): Promise<Figure & { readonly values: readonly MetricValue<string>[] }>
}

function register(
  registry: Registry,
  named: Pick<Figure, 'name' | 'help' | 'type'>,
  values: () => readonly (MetricValue<string> & { readonly metricName?: string })[],
): void {
  const figure: Figure = {
    ...named,
    aggregator: 'sum',
    get: () => Promise.resolve({ ...figure, values: values() }),
  }
  // A registry asks no more of a figure than this, though its type names two classes.
  registry.registerMetric(figure as unknown as Metric)
}

/** A total that only grows, one number for each value of a label. */
export class Total<Value extends string> {
  readonly counts: Record<Value, number>

  /** @param label the label and its values; a figure without labels has the one value '' */
  constructor(
    registry: Registry,
    name: string,
    help: string,
    label: { readonly name: string; readonly values: readonly Value[] },
  ) {
    this.counts = Object.fromEntries(label.values.map((value) => [value, 0])) as Record<
      Value,
      number
    >
    register(registry, { name, help, type: 'counter' }, () =>
      label.values.map((value) => ({
        labels: value === '' ? {} : { [label.name]: value },
        value: this.counts[value],
      })),
    )
  }
}

/** How often a measured value was at most each of some bounds. */
export class Distribution {
  readonly #bounds: readonly number[]
  /** How many lay between a bound and the one before it; the last is of what lies above all. */
  readonly #counts: Float64Array
  #sum = 0

  /** @param bounds from the smallest */
  constructor(registry: Registry, name: string, help: string, bounds: readonly number[]) {
    this.#bounds = bounds
    this.#counts = new Float64Array(bounds.length + 1)
    register(registry, { name, help, type: 'histogram' }, () => this.#values(name))
  }

  observe(value: number): void {
    let at = 0
    while (at < this.#bounds.length && value > this.#bounds[at]!) at += 1
    this.#counts[at]! += 1
    this.#sum += value
  }

  #values(name: string): (MetricValue<string> & { readonly metricName: string })[] {
    let count = 0
    const buckets = [...this.#bounds, '+Inf'].map((le, index) => {
      count += this.#counts[index]!
      return { labels: { le }, value: count, metricName: `${name}_bucket` }
    })
    return [
      ...buckets,
      { labels: {}, value: this.#sum, metricName: `${name}_sum` },
      { labels: {}, value: count, metricName: `${name}_count` },
    ]
  }
}
