/** Rows of a text with separated values (RFC 4180): quotes may hold the separator, breaks and `""`. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') field += text[++at]
      else quoted = false
    } else if (character === '"' && field === '') {
      quoted = true
    } else if (character === separator) {
      row.push(field)
      field = ''
    } else if (character === '\n') {
      rows.push([...row, field.replace(/\r$/, '')])
      row = []
      field = ''
    } else {
      field += character
    }
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}
