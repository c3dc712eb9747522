import {
  type CheckResult,
  type Done,
  type Finding,
  type Place,
  type Topic,
  topics,
} from '../../plugins/kit/index.ts'

/** A question, with what is still to be done under it. */
export interface TodoGroup<Line> {
  readonly topic: Topic
  readonly lines: readonly Line[]
}

export interface TodoList {
  readonly todo: readonly TodoGroup<Finding>[]
  readonly done: readonly TodoGroup<Done>[]
  /** How many things are to be done; a tip is none. */
  readonly count: number
  readonly doneCount: number
}

/** A check as people talk: by question, what must first, tips last. */
export function todoListOf(result: CheckResult): TodoList {
  const weights = ['blocking', 'warning', 'hint']
  const findings = saidOnce(result.findings)
  const { done } = result
  const sorted = findings.toSorted(
    (one, other) => weights.indexOf(one.severity) - weights.indexOf(other.severity),
  )
  return {
    todo: grouped(sorted),
    done: grouped(done),
    count: findings.filter(({ severity }) => severity !== 'hint').length,
    doneCount: done.length,
  }
}

/**
 * A rule that asks for several values says the same of each: that is one line, which goes to the first.
 * What is to be done in several places of the text stays a line for each.
 */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>()
  return findings.filter(({ rule, place, message }) => {
    if (place.kind !== 'fact') return true
    const line = JSON.stringify([rule, message])
    return said.size < said.add(line).size
  })
}

function grouped<Line extends { readonly topic: Topic }>(
  lines: readonly Line[],
): readonly TodoGroup<Line>[] {
  return topics.flatMap((topic) => {
    const own = lines.filter((line) => line.topic === topic)
    return own.length > 0 ? [{ topic, lines: own }] : []
  })
}

/** What tells one finding from another, the same from check to check. */
export function keyOf({ rule, place }: { readonly rule: string; readonly place: Place }): string {
  switch (place.kind) {
    case 'block':
      return [rule, place.block, place.from ?? '', place.to ?? ''].join(' ')
    case 'attribute':
      return [rule, place.block, place.attribute].join(' ')
    case 'fact':
      return [rule, place.fact].join(' ')
    case 'section':
      return [rule, place.section].join(' ')
    case 'contract':
      return rule
  }
}
