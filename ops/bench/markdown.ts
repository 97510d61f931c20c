import type { Row } from '../benchSearch/report.ts'

const cell = (value: unknown) => String(value ?? '–').replaceAll('|', '\\|')

/** Rows as a table; their keys are its head. Empty for no rows. */
export function toMarkdownTable(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const names = Object.keys(first)
  const line = (cells: unknown[]) => `| ${cells.map(cell).join(' | ')} |`
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => row[name]))),
  ].join('\n')
}
