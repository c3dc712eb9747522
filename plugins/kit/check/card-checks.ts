/** What goals and promises are asked to have: of the centre as strictly as of the client. */
import { dayOrNull } from '../../../schemas/deadlines/index.ts'
import type { LifeDomain, Party } from '../../../schemas/document/index.ts'
import type { Fix, Place } from '../finding.ts'
import type { CardCheck, CommitmentNeed, GoalNeed } from '../rule-check.ts'
import type { CommitmentFound, GoalFound } from './contract-index.ts'
import { addOwnPromise, addPromise, fixLabels, forAllLabel, writeLabel } from './fix-labels.ts'
import { homeOfCards, insertGoal, insertPromise, nameOf } from './insertions.ts'
import { namesSomebody } from './names.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'
import { textIn } from './values.ts'
import { type SearchOf, searchFor } from './word-search.ts'

function cardsPlace(reading: Reading): Place {
  const home = homeOfCards(reading.definition)
  return home === undefined ? nowhere : reading.sectionPlace(home)
}

function isAbout(goal: { readonly domain?: LifeDomain } | null, domains?: readonly LifeDomain[]) {
  return domains === undefined || (goal?.domain !== undefined && domains.includes(goal.domain))
}

function promisesOf(goal: GoalFound, party: Party): boolean {
  return goal.commitments.some(({ block, says }) => says && block.party === party)
}

export const cardChecks: Checks<CardCheck['kind']> = {
  goals: {
    problems({ atLeast, each, domains }, reading) {
      const goals = reading.cards().goals.filter(({ block }) => isAbout(block, domains))
      const problems = goals.flatMap((goal) =>
        each.flatMap((need) => goalProblem(goal, need, reading)),
      )
      if (goals.filter(({ says }) => says).length >= atLeast) return problems
      const change = insertGoal(domains, reading)
      const fixes: readonly Fix[] = change ? [{ label: fixLabels.addGoal, change }] : []
      const silent = goals.find(({ says }) => !says)
      // A goal without words is the place to write: no second one is added beside it.
      if (!silent) return [...problems, { place: cardsPlace(reading), fixes }]
      return each.includes('text')
        ? problems
        : [...problems, { place: { kind: 'block', block: silent.block.id } }]
    },
    place: (_check, reading) => cardsPlace(reading),
  },

  commitments: {
    problems({ party, atLeast, domains, words }, reading) {
      const { goals, commitments } = reading.cards()
      const search = words && searchFor(words, undefined, reading.language)
      const found = commitments.filter(
        (one) =>
          one.says &&
          one.block.party === party &&
          isAbout(one.goal, domains) &&
          (search === undefined || says(one, search, reading)),
      )
      if (found.length >= atLeast) return []
      const fitting = goals.filter(({ block }) => isAbout(block, domains))
      const goal = fitting.find((one) => !promisesOf(one, party)) ?? fitting[0]
      const place: Place = goal ? { kind: 'block', block: goal.block.id } : cardsPlace(reading)
      if (words !== undefined || (domains !== undefined && goal === undefined)) return [{ place }]
      return [{ place, fixes: promiseFixes(party, goal, reading) }]
    },
    place: (_check, reading) => cardsPlace(reading),
  },

  'commitments-each': {
    problems({ needs, party }, reading) {
      const { commitments } = reading.cards()
      const problems = commitments
        .filter(({ block }) => party === undefined || block.party === party)
        .flatMap((one) => needs.flatMap((need) => commitmentProblem(one, need, reading)))
      return problems.map((problem) => withFixForAll(problem, problems))
    },
    place: (_check, reading) => cardsPlace(reading),
  },

  'commitments-balanced': {
    problems({ party, against, atMostTimes }, reading) {
      const { commitments } = reading.cards()
      const count = (of: Party) =>
        commitments.filter(({ block, says: said }) => said && block.party === of).length
      if (count(party) <= atMostTimes * count(against)) return []
      const heaviest = reading
        .cards()
        .goals.find((goal) => promisesOf(goal, party) && !promisesOf(goal, against))
      const place: Place = heaviest
        ? { kind: 'block', block: heaviest.block.id }
        : cardsPlace(reading)
      return [{ place, found: String(count(party)) }]
    },
    place: (_check, reading) => cardsPlace(reading),
  },
}

function says({ block }: CommitmentFound, search: SearchOf, reading: Reading): boolean {
  return reading
    .sections()
    .flatMap(({ passages }) => passages)
    .some((passage) => passage.card === block && search.inPassage(passage).length > 0)
}

function promiseFixes(party: Party, goal: GoalFound | undefined, reading: Reading): readonly Fix[] {
  const change = insertPromise(party, goal, reading)
  if (!change) return []
  const own = party === 'client' && { forClient: addOwnPromise }
  return [{ label: addPromise[party], ...own, change }]
}

/** The places of the attributes of a block, by name. */
function attributesOf({ id }: { readonly id: string }): (attribute: string) => Place {
  return (attribute) => ({ kind: 'attribute', block: id, attribute })
}

function goalProblem(goal: GoalFound, need: GoalNeed, reading: Reading): readonly Problem[] {
  const { block } = goal
  const attribute = attributesOf(block)
  switch (need) {
    case 'text':
      return goal.says ? [] : [{ place: { kind: 'block', block: block.id } }]
    case 'domain':
      return block.domain ? [] : [{ place: attribute('domain') }]
    case 'importance':
      return block.importance ? [] : [{ place: attribute('importance') }]
    case 'due':
      return dayOrNull(block.due) ? [] : [{ place: attribute('due') }]
    default: {
      if (promisesOf(goal, need)) return []
      const fixes = promiseFixes(need, goal, reading)
      return [{ place: { kind: 'block', block: block.id }, fixes }]
    }
  }
}

function commitmentProblem(
  { block, goal, says: said, proof }: CommitmentFound,
  need: CommitmentNeed,
  reading: Reading,
): readonly Problem[] {
  const card: Place = { kind: 'block', block: block.id }
  const attribute = attributesOf(block)
  switch (need) {
    case 'text':
      return said ? [] : [{ place: card }]
    case 'proof': {
      if (proof) return []
      const empty = block.children.find(
        (child) => child.type === 'paragraph' && child.role === 'proof',
      )
      return [{ place: empty && 'id' in empty ? { kind: 'block', block: empty.id } : card }]
    }
    case 'when':
      return dayOrNull(block.due) || block.rhythm?.trim() ? [] : [{ place: attribute('due') }]
    case 'due':
      return dayOrNull(block.due) ? [] : [{ place: attribute('due') }]
    case 'goal':
      return goal ? [] : [{ place: card }]
    case 'who':
      return whoProblem(block.party, block.id, block.who, reading)
  }
}

/** A problem that others have too, with the same mend, offers to mend them all at once. */
function withFixForAll(problem: Problem, all: readonly Problem[]): Problem {
  const [own] = problem.fixes ?? []
  if (!own) return problem
  const same = all.flatMap(({ fixes: [fix] = [] }) =>
    fix !== undefined && fix.label.nl === own.label.nl ? [fix.change] : [],
  )
  if (same.length < 2) return problem
  const label = forAllLabel(own.label, same.length)
  const change = { kind: 'several', changes: same } as const
  return { ...problem, fixes: [own, { label, change }] }
}

function whoProblem(
  party: Party,
  block: string,
  who: string | undefined,
  reading: Reading,
): readonly Problem[] {
  const centre = Object.entries(reading.definition.facts).find(
    ([, { source }]) => source === 'file.centre.name',
  )?.[0]
  const institution = centre === undefined ? undefined : textIn(centre, reading)
  if (who && namesSomebody(who, institution)) return []
  const name = nameOf(party, reading)
  const fixes: readonly Fix[] =
    name && namesSomebody(name, institution)
      ? [
          {
            label: writeLabel({ nl: name }),
            change: { kind: 'set-attribute', block, attribute: 'who', value: name },
          },
        ]
      : []
  return [{ place: { kind: 'attribute', block, attribute: 'who' }, found: who ?? '', fixes }]
}
