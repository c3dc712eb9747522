/** Tables and figures as Markdown. */

export function table(
  head: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [head, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–'
}

export function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part}/${whole})`
}
