/**
 * Reads markup from a clipboard as blocks of a contract: what Word, LibreOffice, mail programs,
 * Google Docs and web pages write, and our own. Everything that a person could read stays, in the
 * order in which they read it; looks, images, scripts and layout go. The markup is never shown: it is
 * read in a document of its own, where nothing loads and no script runs.
 *
 * - A paragraph is a block element that has text of its own; `<br>` starts another.
 * - A list item is a paragraph with a style and a level: from `ul` and `ol`, from Word's `mso-list`
 *   (whose drawn bullet, marked `mso-list:Ignore`, is looked at and left out), from `aria-level`.
 * - A heading is `h1` to `h6`, `role="heading"`, or one of Word's title styles.
 * - A row of a table becomes one line, its cells set apart by bars; a table that only makes a layout
 *   is read as what is in it.
 * - Strong and em come from tags and from styles; a style can also take a tag's effect away (Google
 *   Docs wraps everything in a `<b>` that is not bold).
 */
import type { BlockToWrite, CanonicalInline, MarkName } from '../../../schemas/document/index.ts'

/** What the reader has to know of the contract in which is pasted. */
export interface PasteTarget {
  /** True for a fact that this contract has; another is pasted as the text that it showed. */
  readonly hasFact: (key: string) => boolean
}

interface Line {
  style: string
  level: number
  role: string
  readonly runs: { text: string; marks: MarkName[]; fact?: string }[]
}

interface Around {
  readonly marks: readonly MarkName[]
  readonly style: string
  readonly level: number
  readonly role: string
  /** White space counts as it is: in `pre`, and in our own markup. */
  readonly exact: boolean
}

const dropped = new Set(
  'script style head meta link title template noscript object embed iframe svg canvas img picture video audio map select datalist'.split(
    ' ',
  ),
)
const blocks = new Set(
  'p div section article header footer main aside nav address blockquote figure figcaption dl dt dd ul ol li menu table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hr pre form fieldset legend details summary center body html'.split(
    ' ',
  ),
)
const none: Around = { marks: [], style: 'plain', level: 0, role: 'text', exact: false }
const maxLevel = 4

/** The blocks in a piece of markup, in reading order. */
export function readMarkup(root: ParentNode, target: PasteTarget): BlockToWrite[] {
  const reader = new MarkupReader(target)
  reader.children(root, none)
  return reader.finish()
}

class MarkupReader {
  readonly #target: PasteTarget
  #blocks: BlockToWrite[] = []
  #line: Line | null = null

  constructor(target: PasteTarget) {
    this.#target = target
  }

  finish(): BlockToWrite[] {
    this.#flush()
    return this.#blocks
  }

  children(node: ParentNode, around: Around): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? '', around)
      else if (child instanceof Element) this.#element(child, around)
    }
  }

  #element(element: Element, around: Around): void {
    const name = element.localName
    if (dropped.has(name) || isHidden(element)) return
    if (name === 'br') {
      this.#flush()
      return
    }
    if (element.hasAttribute('data-gpmi-note')) return
    const own = element.getAttribute('data-gpmi')
    if (own !== null && this.#own(element, own, around)) return
    if (name === 'table' && isData(element)) {
      this.#flush()
      for (const row of element.querySelectorAll('tr')) this.#row(row, around)
      return
    }
    const inside = aroundIn(element, around)
    if (!blocks.has(name)) {
      this.children(element, inside)
      return
    }
    this.#flush()
    this.children(element, inside)
    this.#flush()
  }

  /** Our own markup. @returns false when it is to be read like any other */
  #own(element: Element, kind: string, around: Around): boolean {
    const attribute = (name: string) => element.getAttribute(`data-gpmi-${name}`) ?? undefined
    switch (kind) {
      case 'paragraph': {
        this.#flush()
        const level = Number(attribute('level') ?? 0)
        this.children(element, {
          ...none,
          style: attribute('style') ?? 'plain',
          level: Number.isInteger(level) ? level : 0,
          role: attribute('role') ?? 'text',
          exact: true,
        })
        this.#flush(true)
        return true
      }
      case 'fact': {
        const key = attribute('key') ?? ''
        if (!this.#target.hasFact(key)) return false
        this.#open(around).runs.push({ text: '', marks: [], fact: key })
        return true
      }
      case 'goal':
      case 'commitment': {
        this.#flush()
        const before = this.#blocks
        this.#blocks = []
        this.children(element, none)
        this.#flush()
        const allowed = kind === 'goal' ? ['paragraph', 'commitment'] : ['paragraph']
        const children = this.#blocks.flatMap((block) => unwrapped(block, allowed))
        this.#blocks = before
        const names =
          kind === 'goal' ? ['domain', 'importance', 'due'] : ['party', 'who', 'due', 'rhythm']
        const attributes = Object.fromEntries(names.map((name) => [name, attribute(name)]))
        this.#blocks.push({ type: kind, ...attributes, children })
        return true
      }
      default:
        return false
    }
  }

  #row(row: Element, around: Around): void {
    const cells = [...row.children].filter(
      (cell) => cell.localName === 'td' || cell.localName === 'th',
    )
    let first = true
    for (const cell of cells) {
      const reader = new MarkupReader(this.#target)
      reader.children(cell, aroundIn(cell, around))
      const lines = reader.finish().flatMap((block) => paragraphsIn(block))
      if (lines.length === 0) continue
      const line = this.#open({ ...around, style: 'plain', level: 0 })
      if (!first) line.runs.push({ text: ' | ', marks: [] })
      first = false
      lines.forEach((block, index) => {
        if (index > 0) line.runs.push({ text: ' ', marks: [] })
        for (const run of block.inline ?? []) {
          if ('fact' in run) line.runs.push({ text: '', marks: [], fact: run.fact })
          else
            line.runs.push({ text: run.text, marks: 'marks' in run ? [...(run.marks ?? [])] : [] })
        }
      })
    }
    this.#flush()
  }

  #text(text: string, around: Around): void {
    if (around.exact) {
      const [head = '', ...more] = text.replaceAll('\r', '').split('\n')
      if (head !== '') this.#open(around).runs.push({ text: head, marks: [...around.marks] })
      for (const line of more) {
        this.#flush()
        if (line !== '') this.#open(around).runs.push({ text: line, marks: [...around.marks] })
      }
      return
    }
    const flat = text.replace(/[\s\u00a0]+/g, ' ')
    // White space between blocks is nothing; inside a line it is one space.
    if (flat === '' || (flat === ' ' && !this.#line)) return
    this.#open(around).runs.push({ text: flat, marks: [...around.marks] })
  }

  #open(around: Around): Line {
    this.#line ??= { style: around.style, level: around.level, role: around.role, runs: [] }
    return this.#line
  }

  /** Ends the line. An empty one is left out, but for an empty paragraph of our own. */
  #flush(keepEmpty = false): void {
    const line = this.#line
    this.#line = null
    if (!line) {
      if (keepEmpty && this.#blocks.length === 0)
        this.#blocks.push({ type: 'paragraph', inline: [] })
      return
    }
    // A heading is bold as it is: the bold of its letters says nothing more.
    if (line.style === 'heading') {
      for (const run of line.runs) run.marks = run.marks.filter((mark) => mark !== 'strong')
    }
    const inline = tidy(line)
    if (inline.length === 0) return
    const level = Math.min(Math.max(line.level, 0), maxLevel)
    this.#blocks.push({
      type: 'paragraph',
      style: line.style,
      ...(line.style === 'bullet' || line.style === 'number' ? { level } : {}),
      role: line.role,
      inline,
    })
  }
}

/** Joins equal runs, makes one space of many, and takes the white space off both ends. */
function tidy(line: Line): CanonicalInline[] {
  const inline: { text: string; marks: readonly MarkName[]; fact?: string }[] = []
  for (const run of line.runs) {
    const last = inline.at(-1)
    if (run.fact !== undefined) inline.push(run)
    else if (last && last.fact === undefined && last.marks.join() === run.marks.join()) {
      last.text = `${last.text}${run.text}`.replace(/ {2,}/g, ' ')
    } else if (run.text !== '') {
      const text =
        last && last.fact === undefined && last.text.endsWith(' ')
          ? run.text.replace(/^ +/, '')
          : run.text
      if (text !== '') inline.push({ ...run, text })
    }
  }
  const first = inline[0]
  if (first && first.fact === undefined) first.text = first.text.replace(/^\s+/, '')
  const last = inline.at(-1)
  if (last && last.fact === undefined) last.text = last.text.replace(/\s+$/, '')
  return inline
    .filter((run) => run.fact !== undefined || run.text !== '')
    .map(({ text, marks, fact }) =>
      fact !== undefined ? { fact } : marks.length > 0 ? { text, marks } : { text },
    )
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element instanceof HTMLElement ? element.style : null
}

/** The raw style too: a browser drops Word's `mso-` properties from the parsed one. */
function rawStyle(element: Element): string {
  return (element.getAttribute('style') ?? '').replace(/\s+/g, ' ').toLowerCase()
}

function isHidden(element: Element): boolean {
  const style = styleOf(element)
  const raw = rawStyle(element)
  return (
    element.hasAttribute('hidden') ||
    style?.display === 'none' ||
    style?.visibility === 'hidden' ||
    /mso-hide: ?all|mso-list: ?ignore/.test(raw) ||
    (element.localName === 'input' && element.getAttribute('type') === 'hidden')
  )
}

function marksIn(element: Element, marks: readonly MarkName[]): readonly MarkName[] {
  const style = styleOf(element)
  const weight = style?.fontWeight ?? ''
  const slant = style?.fontStyle ?? ''
  const name = element.localName
  const has = new Set(marks)
  if (name === 'b' || name === 'strong' || name === 'th') has.add('strong')
  if (name === 'i' || name === 'em' || name === 'cite' || name === 'dfn') has.add('em')
  if (/^(bold|bolder)$/.test(weight) || Number(weight) >= 600) has.add('strong')
  else if (weight === 'normal' || Number(weight) > 0) has.delete('strong')
  if (/^(italic|oblique)/.test(slant)) has.add('em')
  else if (slant === 'normal') has.delete('em')
  const order: readonly MarkName[] = ['strong', 'em']
  return order.filter((mark) => has.has(mark))
}

/** What holds for the content of an element, given what holds around it. */
function aroundIn(element: Element, around: Around): Around {
  const name = element.localName
  const marks = marksIn(element, around.marks)
  const inside = { ...around, marks, exact: around.exact || name === 'pre' }
  const wordList = wordListOf(element)
  if (wordList) return { ...inside, ...wordList }
  if (isHeading(element)) {
    return { ...inside, style: 'heading', level: 0 }
  }
  if (name === 'li') {
    const list = element.closest('ul, ol, menu')
    const said = Number(
      element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'),
    )
    return {
      ...inside,
      style: list?.localName === 'ol' ? 'number' : 'bullet',
      level: said > 0 ? said - 1 : Math.max(0, listDepth(element) - 1),
    }
  }
  return inside
}

function listDepth(element: Element): number {
  let depth = 0
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.localName === 'ul' || up.localName === 'ol' || up.localName === 'menu') depth += 1
  }
  return depth
}

function isHeading(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.localName) ||
    element.getAttribute('role') === 'heading' ||
    /^(MsoTitle|MsoSubtitle|MsoHeading\d*)/i.test(element.className)
  )
}

/** A list item of Word's desktop program: a paragraph that says so in its style. */
function wordListOf(element: Element): { style: string; level: number } | null {
  if (element.localName === 'li') return null
  const said = /mso-list: ?l\d+ level(\d+)/.exec(rawStyle(element))
  if (!said) return null
  const marker = [...element.querySelectorAll('[style]')].find((part) =>
    /mso-list: ?ignore/.test(rawStyle(part)),
  )
  const drawn = (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '')
  // Word draws its second bullet with the letter o; a numbered item ends in a point or a bracket.
  const numbered = /^\(?[0-9a-z]{1,6}[.)]$/i.test(drawn)
  return { style: numbered ? 'number' : 'bullet', level: Number(said[1]) - 1 }
}

/** True for a table of data; one that lays out a page or a mail has blocks or tables in its cells. */
function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  const rows = [...table.querySelectorAll('tr')]
  if (rows.every((row) => row.children.length < 2)) return false
  return [...table.querySelectorAll('td, th')].every(
    (cell) => cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6').length <= 3,
  )
}

function paragraphsIn(block: BlockToWrite): BlockToWrite[] {
  return block.type === 'paragraph' ? [block] : (block.children ?? []).flatMap(paragraphsIn)
}

/** The block, or, where it may not stand, the paragraphs in it. */
function unwrapped(block: BlockToWrite, allowed: readonly string[]): BlockToWrite[] {
  return allowed.includes(block.type) ? [block] : paragraphsIn(block)
}
