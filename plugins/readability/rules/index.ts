/** Every rule, in the order in which a list shows them. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { acronym } from './acronym.ts'
import { address } from './address.ts'
import { ambiguous } from './ambiguous.ts'
import { conditions } from './conditions.ts'
import { crossReference } from './cross-reference.ts'
import { doubleNegation } from './double-negation.ts'
import { formalModal } from './formal-modal.ts'
import { formalWord } from './formal-word.ts'
import { hiddenActor } from './hidden-actor.ts'
import { legalTerm } from './legal-term.ts'
import { lightVerb } from './light-verb.ts'
import { longSentence } from './long-sentence.ts'
import { longWord } from './long-word.ts'
import { passive } from './passive.ts'
import { phrase } from './phrase.ts'
import { rareWord } from './rare-word.ts'
import { result } from './result.ts'
import { shortForm } from './short-form.ts'
import { tone } from './tone.ts'
import { vague } from './vague.ts'
import { verbBracket } from './verb-bracket.ts'

export const blockRules: readonly BlockRule[] = [
  legalTerm,
  hiddenActor,
  vague,
  formalModal,
  result,
  ambiguous,
  formalWord,
  phrase,
  lightVerb,
  passive,
  longSentence,
  conditions,
  verbBracket,
  doubleNegation,
  acronym,
  shortForm,
  crossReference,
  address,
  tone,
  rareWord,
  longWord,
]

/** What each rule is, for people: the glossary of findings and `docs/readability.md`. */
export const readabilityRules: readonly ReadabilityRule[] = blockRules.map(({ about }) => about)
