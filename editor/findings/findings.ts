/**
 * Checks the contract while it is written, and shows what it finds: beside the text as a list, in the
 * text as marks, and all promises as an overview. It is fetched once the text is open, and nothing of it
 * lies in the way of typing. All wiring of this folder is in this file.
 */
import type {
  Change,
  CheckResult,
  ContractType,
  Done,
  Finding,
  Fix,
} from '../../plugins/kit/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import { type CanonicalContract, contractParts, readMeta } from '../../schemas/document/index.ts'
import { elementTexts, surfaceMessages } from '../messages/index.ts'
import type { ContractView, SurfaceParts } from '../prosemirror/index.ts'
import { adoptStyles, insist } from '../styles/index.ts'
import { applyChange } from './apply-change.ts'
import { balanceOf } from './balance.ts'
import { balancePanel } from './balance-panel.ts'
import { indexOf } from './block-index.ts'
import { CanonicalReader } from './canonical-view.ts'
import { FactsMemory } from './facts-memory.ts'
import { FeasibleRow } from './feasible-row.ts'
import { markStyles, panelStyles } from './findings-styles.ts'
import { blockOfCaret, blockOfPlace, goToPlace } from './go-to-place.ts'
import { decorationsOf, type Mark } from './marks.ts'
import { Pace } from './pace.ts'
import { Rules } from './rules.ts'
import { balanceSign, barButton, todoSign } from './signs.ts'
import { findingsTexts } from './texts/catalogues.ts'
import type { FindingsTexts, Reader } from './texts/texts.ts'
import { keyOf, todoListOf } from './todo-list.ts'
import { todoPanel } from './todo-panel.ts'
import type { Findings, FindingsOptions } from './types.ts'

/** The place where someone went is shown for so long, in milliseconds. */
const SHOWN = 4000
/** A screen reader hears the count when it has not changed for so long, in milliseconds. */
const CALM = 3000
/** Texts that did not come are asked for again after so long, in milliseconds. */
const AGAIN = 2000

/** Fetches the texts; rejects while they cannot be fetched. The rules come after that, when they can. */
export async function openFindings(options: FindingsOptions): Promise<Findings> {
  return new LiveFindings(options, await findingsTexts(options.language))
}

class LiveFindings implements Findings {
  readonly #options: FindingsOptions
  readonly #ending = new AbortController()
  readonly #pace: Pace
  readonly #facts = new FactsMemory()
  readonly #atBlock: HTMLButtonElement
  readonly #open = new Set<string>()
  /** What stands in the text itself. */
  readonly #parts: SurfaceParts
  readonly #rules: Rules
  #texts: FindingsTexts
  #language: Language
  #surface: ContractView | null = null
  #doc: ReturnType<typeof contractParts> | null = null
  #reader: CanonicalReader | null = null
  #contract: CanonicalContract | null = null
  #result: CheckResult = { findings: [], done: [] }
  #told: { readonly key: string; readonly text: string } | null = null
  #showsDone = false
  #marked = ''
  #found: string | null = null
  #block: string | null = null
  #count: number | null = null
  #stopFound: (() => void) | null = null
  #stopCount: (() => void) | null = null
  #releaseStyles: readonly (() => void)[] = []

  constructor(options: FindingsOptions, texts: FindingsTexts) {
    this.#options = options
    this.#language = options.language
    this.#texts = texts
    this.#pace = new Pace(
      options.browser.after,
      () => this.#surface?.view.composing ?? true,
      () => this.#look(),
    )
    this.#atBlock = document.createElement('button')
    this.#atBlock.type = 'button'
    this.#atBlock.className = 'gpmi-button gpmi-quiet'
    this.#atBlock.addEventListener('click', () => this.#toList())
    this.#parts = {
      atBlock: this.#atBlock,
      moved: (block) => {
        this.#block = block
        this.#showAtBlock()
      },
      card: (write) => new FeasibleRow(() => this.#feasibleWords(), this.#who === 'client', write),
    }
    this.#adopt()
    this.#rules = new Rules({
      api: options.api,
      browser: options.browser,
      contract: options.contract,
      signal: this.#ending.signal,
      changed: () => this.#pace.hurry(),
    })
  }

  attach(surface: ContractView): void {
    this.#surface = surface
    this.#doc = contractParts(surface.doc)
    const meta = readMeta(surface.doc)
    this.#reader = new CanonicalReader({
      format: 'samenspraak-contract',
      formatVersion: 1,
      schema: meta.schema,
      type: { id: meta.type, version: meta.typeVersion },
      language: this.#options.contract.language,
      epoch: meta.epoch,
    })
    this.#marked = ''
    surface.addParts(this.#parts)
    this.#pace.hurry()
  }

  changed(): void {
    this.#pace.changed()
    this.#rules.contractChanged()
  }

  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    this.#fetchTexts(language)
  }

  #fetchTexts(language: Language): void {
    const isWanted = () => !this.#ending.signal.aborted && language === this.#language
    findingsTexts(language)
      .then((texts) => {
        if (!isWanted()) return
        this.#texts = texts
        this.#marked = ''
        this.#surface?.addParts(this.#parts)
        this.#show()
      })
      .catch(() => {
        this.#options.browser.after(AGAIN, () => {
          if (isWanted()) this.#fetchTexts(language)
        })
      })
  }

  refresh(): void {
    this.#show()
  }

  updateRoot(): void {
    this.#adopt()
  }

  destroy(): void {
    this.#ending.abort()
    this.#pace.stop()
    this.#stopFound?.()
    this.#stopCount?.()
    this.#rules.stop()
    this.#surface = null
    for (const release of this.#releaseStyles) release()
  }

  get #who(): Reader {
    const { role } = this.#options.contract.me
    return role === 'client' || role === 'support' ? role : 'worker'
  }

  get #client(): string {
    return this.#options.partyName('client', this.#language)
  }

  /** The looks go where the element stands: the panels' in its shadow root, the marks' with the text. */
  #adopt(): void {
    for (const release of this.#releaseStyles) release()
    const { mount } = this.#options
    const inside = mount.parentElement?.shadowRoot
    this.#releaseStyles = [
      adoptStyles(mount, sheetOf(`@layer gpmi {\n${insist(markStyles)}\n}`, mount)),
      ...(inside ? [adoptStyles(inside, sheetOf(panelStyles, mount))] : []),
    ]
  }

  /** Reads the contract and checks it. */
  #look(): void {
    const { view } = this.#surface ?? {}
    if (!view || !this.#doc || !this.#reader) return
    const contract = this.#reader.read(view.state.doc, this.#facts.read(this.#doc.facts))
    if (contract !== this.#contract) this.#told = null
    this.#contract = contract
    if (this.#rules.check) {
      this.#result = this.#rules.check(contract)
      this.#tellCount()
    }
    this.#show()
  }

  #tellCount(): void {
    const { count } = todoListOf(this.#result)
    this.#stopCount?.()
    if (this.#count === null) {
      this.#count = count
      return
    }
    this.#stopCount = this.#options.browser.after(CALM, () => {
      if (count === this.#count) return
      this.#count = count
      this.#options.announce(this.#texts.todo.count(count))
    })
  }

  #blockOf({ place }: Finding | Done): string | null {
    const doc = this.#surface?.view.state.doc
    return doc ? blockOfPlace(place, doc, (wording) => this.#rules.factsIn(wording)) : null
  }

  #show(): void {
    if (!this.#contract || this.#ending.signal.aborted) return
    if (!this.#rules.check && !this.#rules.failed) return
    this.#mark()
    this.#showAtBlock()
    const { balance, todo } = this.#texts
    const list = todoListOf(this.#result)
    const openTodo = () => this.#options.openPanel('todo')
    const openBalance = () => this.#options.openPanel('balance')
    const todoTab = {
      name: 'todo',
      icon: todoSign,
      text: todo.tab(list.count),
      title: todo.title,
      bar: barButton(todo.tab(list.count), openTodo),
      run: openTodo,
      content: todoPanel({
        texts: this.#texts,
        language: this.#language,
        reader: this.#who,
        client: this.#who === 'client' ? null : this.#client,
        list,
        open: this.#open,
        told: this.#told,
        showsDone: this.#showsDone,
        canFix: this.#surface?.view.editable ?? false,
        onGo: (line) => this.#goTo(line),
        onFix: (finding, fix) => this.#fix(finding, fix),
        onWhy: (key) => {
          if (!this.#open.delete(key)) this.#open.add(key)
          this.#show()
        },
        onDone: () => {
          this.#showsDone = !this.#showsDone
          this.#show()
        },
        onBalance: openBalance,
      }),
    } as const
    const balanceTab = {
      name: 'balance',
      icon: balanceSign,
      text: balance.tab,
      title: balance.title,
      run: openBalance,
      content: balancePanel({
        texts: this.#texts,
        language: this.#language,
        goals: balanceOf(this.#contract),
        contract: this.#title(),
        partyName: (party) => this.#options.partyName(party, this.#language),
        onGo: (block) => this.#goToBlock(block),
        onPrint: () => this.#print(),
      }),
    } as const
    this.#options.show({
      panels: this.#rules.check ? [todoTab, balanceTab] : [balanceTab],
      unfinished: this.#unfinished(),
    })
  }

  /** "OCMW Voorbeeldstad: Studieproject van Amina". */
  #title(): string {
    const { centre, definition, participants } = this.#options.contract
    const { names } = definition as unknown as Pick<ContractType, 'names'>
    const client = participants.find(({ role }) => role === 'client')?.name ?? null
    const title = elementTexts(this.#language).title(textIn(names, this.#language).text, client)
    return `${centre}: ${title}`
  }

  /** The sections in which something is missing; a tip is not. */
  #unfinished(): ReadonlySet<string> {
    const doc = this.#surface?.view.state.doc
    const missing = new Set<string>()
    for (const finding of this.#result.findings) {
      const block = finding.severity === 'hint' ? null : this.#blockOf(finding)
      const found = doc && block !== null ? indexOf(doc).blocks.get(block) : undefined
      if (found) missing.add(found.section)
    }
    return missing
  }

  #marks(): readonly Mark[] {
    const marks: Mark[] = []
    for (const finding of this.#result.findings) {
      const block = this.#blockOf(finding)
      const { place } = finding
      // A tip on the whole, and what is nowhere in the text, is in the list alone.
      if (block === null || place.kind === 'contract' || place.kind === 'section') continue
      const range =
        place.kind === 'block' && place.from !== undefined && place.to !== undefined
          ? ([place.from, place.to] as const)
          : null
      const text = this.#texts.todo.here(textIn(finding.message, this.#language).text)
      marks.push({ block, range, text, found: false, todo: finding.severity !== 'hint' })
    }
    if (this.#found !== null) {
      marks.push({ block: this.#found, range: null, text: '', found: true, todo: false })
    }
    return marks
  }

  /** Marks the places in the text, when they are others than before. */
  #mark(): void {
    const surface = this.#surface
    if (!surface || surface.view.composing) return
    const marks = this.#marks()
    const marked = JSON.stringify(marks)
    if (marked === this.#marked) return
    this.#marked = marked
    surface.setMarks((doc, decoration) => decorationsOf(doc, marks, decoration))
  }

  /** What is to be done in the block where the person is, as a button at its handle. */
  #showAtBlock(): void {
    const finding = this.#findingAt(this.#block)
    this.#atBlock.hidden = !finding
    if (!finding) return
    this.#atBlock.lang = this.#language
    this.#atBlock.textContent = this.#texts.todo.title
    this.#atBlock.setAttribute(
      'aria-label',
      this.#texts.todo.here(textIn(finding.message, this.#language).text),
    )
  }

  #findingAt(block: string | null): Finding | undefined {
    if (block === null || !this.#surface) return undefined
    return this.#result.findings.find((finding) => this.#blockOf(finding) === block)
  }

  /** From the text to the line in the list. */
  #toList(): void {
    const finding = this.#findingAt(this.#block)
    if (!finding) return
    const inside = this.#options.mount.parentElement?.shadowRoot
    this.#options
      .openPanel('todo')
      .then(() => {
        const line = inside?.querySelector<HTMLElement>(
          `[data-finding="${CSS.escape(keyOf(finding))}"] .todo-go`,
        )
        line?.focus()
      })
      .catch(reportError)
  }

  #goTo(line: Finding | Done): void {
    const block = this.#blockOf(line)
    if (block === null) this.#tell(line, this.#texts.todo.gone)
    else this.#arrive(block, (surface) => goToPlace(surface, line.place, block))
  }

  /** Says at a line why nothing happened, and to a screen reader. */
  #tell(line: Finding | Done, text: string): void {
    this.#told = { key: keyOf(line), text }
    this.#options.announce(text)
    this.#show()
  }

  #goToBlock(block: string): void {
    this.#arrive(block, (surface) => surface.goTo(block))
  }

  /** Closes what lies over the text, goes there, and shows the place for a moment. */
  #arrive(block: string, go: (surface: ContractView) => void): void {
    this.#options
      .openPanel(null)
      .then(() => {
        if (!this.#surface) return
        this.#found = block
        this.#mark()
        go(this.#surface)
        this.#stopFound?.()
        this.#stopFound = this.#options.browser.after(SHOWN, () => {
          this.#found = null
          this.#mark()
        })
      })
      .catch(reportError)
  }

  #fix(finding: Finding, fix: Fix): void {
    const { announce, openPanel } = this.#options
    const surface = this.#surface
    if (!surface) return
    this.#told = null
    const change = this.#stillOffered(finding, fix)
    if (!change || !applyChange(surface, change)) {
      this.#tell(finding, this.#texts.todo.notFixed)
      return
    }
    announce(this.#texts.todo.fixed)
    this.#pace.hurry()
    openPanel(null)
      .then(() => {
        // Blocks that were put in have the caret; anything else is gone to.
        const block = blockOfCaret(surface)
        if (change.kind !== 'insert') this.#goTo(finding)
        else if (block !== null) this.#goToBlock(block)
      })
      .catch(reportError)
  }

  /** What a line offers now: somebody else may have done it since the last check. */
  #stillOffered(finding: Finding, fix: Fix): Change | null {
    if (!this.#surface?.view.composing) this.#look()
    const now = this.#result.findings.find((one) => keyOf(one) === keyOf(finding))
    return now?.fixes.find(({ label }) => label.nl === fix.label.nl)?.change ?? null
  }

  #feasibleWords() {
    const { feasible } = this.#texts
    const said = surfaceMessages(this.#language).card.feasible
    const client = this.#client
    return {
      question: feasible.question,
      answers: feasible.answers,
      open: feasible.open(client),
      said: { yes: said.yes(client), 'with-help': said['with-help'](client), no: said.no(client) },
      language: this.#language,
    }
  }

  /** Prints the overview alone. */
  #print(): void {
    const inside = this.#options.mount.parentElement?.shadowRoot
    const frame = inside?.querySelector<HTMLElement>('.frame')
    const view = this.#options.mount.ownerDocument.defaultView
    if (!frame || !view) return
    frame.dataset.print = 'balance'
    view.addEventListener('afterprint', () => delete frame.dataset.print, { once: true })
    view.print()
  }
}

/** A constructed sheet, which belongs to the document of the element. */
function sheetOf(css: string, { ownerDocument }: Element): CSSStyleSheet {
  const sheet = new (ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet)()
  sheet.replaceSync(css)
  return sheet
}
