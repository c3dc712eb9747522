/** A file as blocks of text: plain text, Markdown, HTML, or one of our contracts. */
import type { Language } from '../../../schemas/basics/index.ts'
import { blocksOfContract } from './contract.ts'
import { blocksOfHtml } from './html.ts'
import { blocksOfMarkdown } from './markdown.ts'
import { blocksOfText } from './plain-text.ts'
import type { SourceBlock } from './source-block.ts'

export const documentFormats = ['text', 'markdown', 'html', 'contract'] as const

export type DocumentFormat = (typeof documentFormats)[number]

export interface SourceDocument {
  readonly format: DocumentFormat
  /** What the document itself says. */
  readonly language: Language | null
  readonly blocks: readonly SourceBlock[]
}

/** The format that a name ends in; of another name, what the text looks like. */
export function formatOf(name: string, text: string): DocumentFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'html' || ending === 'htm') return 'html'
  if (ending === 'json') return 'contract'
  if (ending === 'txt' || ending === 'text') return 'text'
  if (/^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 1000))) return 'html'
  return blocksOfContract(text) === null ? 'text' : 'contract'
}

/** Null when it was to be a contract and is none. */
export function readDocument(text: string, format: DocumentFormat): SourceDocument | null {
  switch (format) {
    case 'text':
      return { format, language: null, blocks: blocksOfText(text) }
    case 'markdown':
      return { format, language: null, blocks: blocksOfMarkdown(text) }
    case 'html':
      return { format, language: null, blocks: blocksOfHtml(text) }
    case 'contract': {
      const contract = blocksOfContract(text)
      return contract === null ? null : { format, ...contract }
    }
  }
}
