import { loadLanguage, readableLanguages } from '../../plugins/languages/index.ts'
import { createReadability } from '../../plugins/readability/index.ts'
import { baseOf } from '../types/index.ts'
import { type FolderOfType, noticeLine } from './read-folder.ts'

/** So many remarks are made at once. */
const MOST = 30

/**
 * What stops a reader in the plain wording of the clauses that a type brings itself, as advice: in the
 * languages for which there are words.
 */
export async function plainWordsReport({ files, type }: FolderOfType): Promise<readonly string[]> {
  const { clauses, words, writtenIn } = type.definition
  const { value } = files.json
  const brought = baseOf(value)
    ? Object.keys((value as { clauses?: object }).clauses ?? {})
    : Object.keys(clauses)
  const languages = readableLanguages.filter((language) => writtenIn.includes(language))
  const engine = createReadability(await Promise.all(languages.map((one) => loadLanguage(one))))
  const lines: string[] = []
  for (const language of languages) {
    // What the type explains, people see explained beside the text.
    const explained = Object.keys(words.explain[language] ?? {}).flatMap(
      (word) => engine.gloss(word, language)?.entry ?? [],
    )
    for (const id of brought) {
      const text = clauses[id]?.plain[language]
      if (text === undefined) continue
      const path = `clauses.${id}.plain.${language}`
      const { findings } = engine.checkBlock(
        // A fact is a name, a day or an amount.
        { text: text.replace(/\{[A-Za-z][0-9A-Za-z]*\}/g, '…'), language },
        {
          language,
          explained,
          ...(words.accept[language] && { accept: words.accept[language] }),
        },
      )
      for (const { severity, text: found, message } of findings) {
        if (severity !== 'warning') continue
        const line = files.json.lineOf(path)
        const said = `${path}: “${found}”: ${message}`
        lines.push(noticeLine({ file: `${files.folder}/type.json`, line, text: said }))
      }
    }
  }
  if (lines.length === 0) return []
  const more = lines.length > MOST ? [`  and ${lines.length - MOST} more`] : []
  return ['Advice about plain words:', ...lines.slice(0, MOST).map((line) => `  ${line}`), ...more]
}
