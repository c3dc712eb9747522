/**
 * The rows of the first sheet of a workbook (Office Open XML), enough for a table of words and numbers:
 * no dates, no formulas, no encryption, no zip of more than 4 GB.
 */
import { inflateRawSync } from 'node:zlib'

/** Cells by row and column; an empty cell is ''. @throws Error when it is no workbook with a sheet */
export function readXlsx(bytes: Buffer): string[][] {
  const files = unzip(bytes)
  const sheet = files.get('xl/worksheets/sheet1.xml')
  if (sheet === undefined) throw new Error('there is no sheet in the workbook')
  const shared = [
    ...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>|<si\/>/gs),
  ].map(([, content = '']) => textsIn(content))
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => {
    const row: string[] = []
    for (const [, attributes = '', content = ''] of cells.matchAll(
      /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const column = columnOf(/\br="([A-Z]+)/.exec(attributes)?.[1] ?? '')
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      while (row.length < column) row.push('')
      row[column] = /\bt="s"/.test(attributes)
        ? (shared[Number(value)] ?? '')
        : /\bt="inlineStr"/.test(attributes)
          ? textsIn(content)
          : value
    }
    return row
  })
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textsIn(xml: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hexadecimal !== undefined
          ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
          : (entities[name] ?? whole),
    )
}

/** The files of a zip that are stored or deflated, as text. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('this is no zip file')
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(from, from + size)
    files.set(name, (method === 8 ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}
