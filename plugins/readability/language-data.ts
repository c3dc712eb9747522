/**
 * What the engine knows of a language: data only, in `plugins/languages/<language>/`. All words are in
 * lower case, Unicode NFC, with straight apostrophes; the engine compares text in the same way, so
 * that "L’Intéressé" is found as "l'intéressé".
 *
 * Written forms. An entry lists the forms that stand in a text, in a short notation that the engine
 * writes out (`writtenForms`):
 *
 * - `wettige reden(en)`: with and without what stands in brackets;
 * - `schors(en|t|te|ten)`: one of these; `(|e|en)` also without any;
 * - `justifi{er}`: each of the endings that `endings.er` lists;
 * - `toon(|t|den) … aan`: the two halves in this order in one sentence, at most 8 words between them, or
 *   24 in a duty (`dient … te`), where no clause begins between them.
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { Strength } from './rule.ts'

export interface LanguageData {
  readonly language: Language
  /** Ids are unique in a language. */
  readonly entries: readonly LexiconEntry[]
  /** Endings that forms name with `{…}`: `er` → `['er', 'e', 'es', 'ent', 'é', …]`. */
  readonly endings: Readonly<Record<string, readonly string[]>>
  /**
   * What may be put in place of a form that depends on its neighbour, a row a line: `ik~tracht >
   * probeer`, more forms parted by `;`. `ik~tracht` is the form behind "ik", `tracht~je` the one before
   * "je", `^~tracht` the one at the head of a sentence. It goes before what the entry puts.
   */
  readonly swaps?: string
  readonly grammar: Grammar
  /** The commonest words with their band, front-coded; `tests/support/build-word-bands.ts` makes it. */
  readonly bands: string
}

/** What a word or phrase does to a reader, which is what decides the rule that names it. */
export type LexiconAction =
  /** A term of art: it must stay, with an explanation (`legal-term`). `gloss` is required. */
  | 'explain'
  /** A word that has a plain one in its place (`formal-word`). */
  | 'replace'
  /** A prepositional or linking phrase, such as "ten aanzien van" (`phrase`). */
  | 'phrase'
  /** A light verb with a noun, such as "in behandeling nemen" (`light-verb`). */
  | 'light-verb'
  /** A promise without a number, a date or a step, such as "tijdig" (`vague`). */
  | 'vague'
  /** "dient te", "est tenu de", "ist verpflichtet" (`formal-modal`). */
  | 'modal'
  /** A reference that does not say what it says, such as "bovenvermelde" (`cross-reference`). */
  | 'reference'
  /** A name for the reader or the writer at a distance, such as "de begunstigde" (`address`). */
  | 'address'
  /** A result promised that nobody has in hand, such as "slaagt voor alle vakken" (`result`). */
  | 'result'
  /** A word that means several things here, such as "tussenkomst" (`ambiguous`). */
  | 'ambiguous'

export interface LexiconEntry {
  /** Kebab-case without accents: `wettige-reden`. It stands in silences, so it does not change. */
  readonly id: string
  readonly action: LexiconAction
  /** In the notation above; the first, without brackets, is what a person would look up. */
  readonly forms: readonly string[]
  /**
   * How to say it, the best first, to read: a word, or another turn of the sentence. What may be put in
   * place with one press stands in `put`. It may say a word for each form, parted by ` | `: `bewijzen |
   * bewijst | bewezen` beside `aantonen`, `toont aan` and `aangetoond`. Of a vague promise: what to fill
   * in, with `…` where a number or date comes: "binnen … werkdagen".
   */
  readonly plain: readonly string[]
  /**
   * What one press may put in place of each form, in the order and the notation of the forms: the same kind
   * of word, gender, number, person and tense, parted by `;`; empty for a form that has plain words to read
   * only. Where few forms have one, those stand before it: `tracht(te|ten) > probeer(de|den)`.
   */
  readonly put?: string
  /** Why a reader stops here, in a sentence that a worker understands. */
  readonly reason: string
  /**
   * What it means, in at most 20 plain words, so that it fits behind "dat betekent:". Without a capital
   * and without a full stop.
   */
  readonly gloss?: string
  /** Where people say it so, when not everywhere. */
  readonly region?: 'BE' | 'NL' | 'FR' | 'CH' | 'DE' | 'AT'
  /** What this rests on: a law with its article, a list, a practice document, or `own`; or a comment says it. */
  readonly evidence?: string
  /** Another word may mean something else in law: say so, and let a person decide. */
  readonly legalRisk?: boolean
  /** When it differs from that of its rule: a word that is often right stays a hint. */
  readonly strength?: Strength
  /** Words of which one stands just before or after, in the same sentence, when this is no finding. */
  readonly unlessNear?: readonly string[]
  /** The first form is a name or an abbreviation: it only counts with these capitals. */
  readonly exactCase?: boolean
}

/** Small closed lists. Where nothing is said, they hold words in lower case without spaces. */
export interface Grammar {
  /** After these no sentence ends: `o.a.`, `art.`, `bijv.`, `m.`, `dhr.`; with their full stop. */
  readonly abbreviations: readonly string[]
  /** Abbreviations in this list are hard to read, with what they stand for: `i.v.m.` → `over`. */
  readonly shortForms: Readonly<Record<string, string>>
  /** What capitals stand for: `GPMI` → `geïndividualiseerd project …`. In their own capitals. */
  readonly acronyms: Readonly<Record<string, string>>
  /** Capitals that need no explanation: `PC`, `BTW`, `CV`, Roman numbers are known by themselves. */
  readonly knownAcronyms: readonly string[]
  /** By these a language is recognised and content words are told from the rest: 100 to 250 words. */
  readonly functionWords: readonly string[]
  /** Names of months, in full and short: a number before them belongs to a date. */
  readonly months: readonly string[]
  /** `omdat`, `zodat`, `die`, `waarbij` …; they open a clause. May hold spaces (`ook al`). */
  readonly subordinators: readonly string[]
  /** Of those, the ones that set a condition: `indien`, `tenzij`, `mits`. May hold spaces. */
  readonly conditionals: readonly string[]
  /** `niet`, `geen`, `nooit`, `zonder`, `tenzij`. French: without `ne` and `n'`, which come in pairs. */
  readonly negations: readonly string[]
  /** Words that carry a negation within them: `onmogelijk`, `ongeacht`, `nietig`. */
  readonly negativeWords: readonly string[]
  /** After one of these an explanation follows: `dat betekent`, `d.w.z.`, `bijvoorbeeld`. Spaces may. */
  readonly explanationMarkers: readonly string[]
  /** Verbs that give what was said its name: `noemt`, `heet`; `appelle`; `nennt`. */
  readonly namingWords: readonly string[]
  /** With these a sentence takes up what was said before: `dat`, `dit`; `cela`, `c'`; `das`. */
  readonly pointingWords: readonly string[]
  /** Words for a duty or a sanction: `moet`, `verplicht`, `geschorst`. They make a passive hide much. */
  readonly dutyWords: readonly string[]
  /** Subjects that hide who: `men`, `on`, `man`. */
  readonly impersonal: readonly string[]
  /** Words that press: `moeten`, `verplicht`, `sanctie`, `straf`. Shown as a density. */
  readonly coerciveWords: readonly string[]
  /** The reader addressed closely: `je`, `jij`, `jouw`; `tu`, `ton`; `du`, `dein`. */
  readonly informalAddress: readonly string[]
  /** The reader addressed politely: `u`, `uw`; `vous`, `votre`; German words with a capital: `Sie`. */
  readonly formalAddress: readonly string[]
  /** Before the number of a text: `artikel`, `art.`, `paragraaf`, `§`, `lid`, `bijlage`, `punt`. */
  readonly referenceWords: readonly string[]
  readonly passive: PassiveGrammar
  readonly verbs: VerbGrammar
  readonly compounds: CompoundGrammar
}

export interface PassiveGrammar {
  /** `word`, `wordt`, `worden`, `werd`; `est`, `sont`, `été`; `wird`, `werden`. */
  readonly auxiliaries: readonly string[]
  /** What a participle looks like: JavaScript patterns of a whole word, in lower case. */
  readonly participles: readonly string[]
  /** Participles that no pattern catches: `gedaan`, `tenu`, `beraten`. */
  readonly irregular: readonly string[]
  /** Words that look like one and are none, or that make no passive: `gelukkig`, `allé`, `bereit`. */
  readonly not: readonly string[]
  /** Before who acts: `door`, `par`, `von`, `durch`. */
  readonly agents: readonly string[]
  /** At most so many words stand between the auxiliary and its participle. */
  readonly reach: number
}

export interface VerbGrammar {
  /** Finite verbs that open a bracket: `heeft`, `zal`, `moet`, `kan`, `wordt`; in French before a comma. */
  readonly openers: readonly string[]
  /** What an infinitive looks like: patterns of a whole word. */
  readonly infinitives: readonly string[]
  /** Words that look like one and are none: `tegen`, `samen`, `zwischen`. */
  readonly notInfinitives: readonly string[]
}

export interface CompoundGrammar {
  /** What may stand between two parts: `s`, `en`, `e`. Empty where the language does not join words. */
  readonly links: readonly string[]
  /** The shortest part, in letters. */
  readonly shortest: number
}
