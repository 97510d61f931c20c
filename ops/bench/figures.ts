import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname } from 'node:path'
import { machine, type Row } from '../benchSearch/report.ts'
import { isReached, medianOf, told, toldTarget, type Target } from './spread.ts'
import { pinning } from './machine.ts'

/** A figure: its value in each run. It is judged by the median. */
type Figure = { part: string; name: string; runs: number[]; unit: string; target?: Target; remark?: string }
type Table = { part: string; title: string; rows: Row[] }

const cell = (value: unknown) => String(value ?? '–').replaceAll('|', '\\|')

function toMarkdown(rows: Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: unknown[]) => `| ${cells.map(cell).join(' | ')} |`
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => row[name]))),
  ].join('\n')
}

const verdictOf = ({ target, runs }: Figure) =>
  target === undefined ? '' : runs.length > 0 && isReached(medianOf(runs), target) ? 'yes' : 'NO'

const toRow = (figure: Figure): Row => ({
  measured: figure.name,
  goal: figure.target ? toldTarget(figure.target, figure.unit) : '–',
  figure: told(figure.runs, figure.unit) + (figure.remark ? `; ${figure.remark}` : ''),
  reached: verdictOf(figure) || '–',
})

/** What was measured: said on the console at once, kept for a table, a JSON file and the README. */
export function makeFigures(options: object) {
  const figures: Figure[] = []
  const tables: Table[] = []
  const failures: { part: string; why: string }[] = []
  const notes: string[] = []
  const details: Record<string, unknown> = {}
  const loadBefore = loadavg()
  const about = machine()
  const day = new Date().toISOString().slice(0, 10)
  const headline = `${day}; ${about.cores} cores of ${about.processor}, ${about.memoryGB} GB, Node ${about.node}; ${pinning}; load average before: ${loadBefore[0]?.toFixed(2)}`
  const partsOf = () => [...new Set([...figures, ...tables].map(({ part }) => part))]
  const markdownOf = (part: string) =>
    [
      `### ${part}`,
      ...[figures.filter((each) => each.part === part)]
        .filter((of) => of.length > 0)
        .map((of) => toMarkdown(of.map(toRow))),
      ...tables
        .filter((each) => each.part === part)
        .map(({ title, rows }) => `${title}:\n\n${toMarkdown(rows)}`),
    ].join('\n\n')
  const markdown = () =>
    [headline, ...partsOf().map(markdownOf), ...notes.map((note) => `- ${note}`)].join('\n\n') + '\n'

  return {
    /** A figure, with its value in each run. One that could not be measured (no runs) misses its target. */
    figure(part: string, name: string, runs: number[], unit = '', target?: Target, remark?: string): void {
      const figure = { part, name, runs, unit, ...(target && { target }), ...(remark && { remark }) }
      figures.push(figure)
      const { goal, figure: text, reached } = toRow(figure)
      console.log(`  ${name}: ${text}${target ? ` (goal: ${goal}): ${reached}` : ''}`)
    },
    table(part: string, title: string, rows: Row[]): void {
      tables.push({ part, title, rows })
      console.log(`\n${title}`)
      console.table(rows)
    },
    /** Something a reader of the figures must know. */
    note(text: string): void {
      notes.push(text)
      console.log(`  Note: ${text}`)
    },
    /** For the file only. */
    detail: (name: string, value: unknown): void => void (details[name] = value),
    fail(part: string, why: string): void {
      failures.push({ part, why })
      console.error(`  ${part} FAILED: ${why}`)
    },
    /** One table of all figures at the end. */
    close(): void {
      console.log(`\n${headline}`)
      console.table(figures.map((figure) => ({ part: figure.part, ...toRow(figure) })))
      for (const note of notes) console.log(`- ${note}`)
      for (const { part, why } of failures) console.error(`${part} FAILED: ${why}`)
    },
    /** Writes all of it: `file`, and beside it the same as Markdown. Makes the folder. */
    write(file: string): void {
      mkdirSync(dirname(file), { recursive: true })
      const all = {
        at: new Date().toISOString(),
        machine: { ...about, loadBefore, pinning, processors: cpus().length },
      }
      writeFileSync(
        file,
        `${JSON.stringify({ ...all, options, figures, tables, notes, failures, details }, null, 2)}\n`,
      )
      const beside = file.replace(/(\.json)?$/, '.md')
      writeFileSync(beside, markdown())
      console.log(`The whole report: ${file}, as Markdown: ${beside}`)
    },
    /** Whether every part ran and every target was reached. */
    isGood: (): boolean => failures.length === 0 && figures.every((figure) => verdictOf(figure) !== 'NO'),
  }
}

export type Figures = ReturnType<typeof makeFigures>
