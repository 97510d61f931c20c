import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { explain } from '../start/failure.ts'
import { machine } from './machine.ts'
import { isReached, medianOf, rounded, formatRuns, formatGoal, type Goal, type Spread } from './statistics.ts'

/** A row of a table; its keys are the column headings. */
export type Row = Record<string, string | number | null | undefined>
type About = { unit?: string; goal?: Goal | undefined; remark?: string | undefined }
/** A figure with its value in each run; judged by the median. */
type Figure = { part: string; name: string; runs: number[] } & About
type Table = { title: string; rows: Row[] }

const isMissed = ({ goal, runs }: Figure) => goal !== undefined && !isReached(medianOf(runs), goal)

const toRow = (figure: Figure): Row => ({
  part: figure.part,
  measured: figure.name,
  goal: figure.goal ? formatGoal(figure.goal, figure.unit ?? '') : '–',
  figure: formatRuns(figure.runs, figure.unit ?? '') + (figure.remark ? `; ${figure.remark}` : ''),
  reached: figure.goal ? (isMissed(figure) ? 'NO' : 'yes') : '–',
})

/** Durations as cells. */
export const toCells = ({ count, p50, p95, p99, max }: Spread): Row => ({
  answers: count,
  ...{ 'p50 ms': rounded(p50), 'p95 ms': rounded(p95), 'p99 ms': rounded(p99), 'max ms': rounded(max) },
})

type Results = Record<'machine' | 'options' | 'details', object> & {
  about: string
  figures: Figure[]
  tables: Table[]
  notes: string[]
  failures: string[]
}

const cell = (value: unknown) => String(value ?? '–').replaceAll('|', '\\|')

function toMarkdown(rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: unknown[]) => `| ${cells.map(cell).join(' | ')} |`
  const lines = rows.map((row) => line(names.map((name) => row[name])))
  return [line(names), line(names.map(() => '---')), ...lines].join('\n')
}

function headline(): string {
  const { cores, processor, memoryGB, node, load } = machine()
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} on ${cores} cores of ${processor}, ${memoryGB} GB, Node ${node}, load average before ${load}; medians (lowest–highest).`
}

/** Writes the results as JSON, and as Markdown beside it. */
function writeFiles(file: string, results: Results, summary: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  const tables = results.tables.map(({ title, rows }) => `${title}:\n\n${toMarkdown(rows)}`)
  const lines = [results.about, summary, ...tables, results.notes.map((note) => `- ${note}`).join('\n')]
  const beside = file.replace(/(\.json)?$/, '.md')
  writeFileSync(beside, `${lines.filter(Boolean).join('\n\n')}\n`)
  console.log(`The whole report: ${file}, ${beside}`)
}

/** Collects results: prints them at once, and writes them to a JSON file and a Markdown file beside it. */
export function makeReport(options: object) {
  const [figures, tables]: [Figure[], Table[]] = [[], []]
  const [notes, failures]: [string[], string[]] = [[], []]
  const details: Record<string, unknown> = {}
  const about = headline()
  let part = ''
  const summary = () => {
    const judged = figures.filter(({ goal }) => goal)
    return (judged.length > 0 ? judged : figures).map(toRow)
  }

  const report = {
    /** Records a figure with its value in each run. One that could not be measured (null, no runs) misses its goal. */
    figure(name: string, value: number | null | undefined | readonly number[], given: About = {}): void {
      const figure = { part, name, runs: [value ?? []].flat().map((run) => run ?? NaN), ...given }
      figures.push(figure)
      const row = toRow(figure)
      console.log(`  ${name}: ${row.figure}${given.goal ? ` (goal: ${row.goal}): ${row.reached}` : ''}`)
    },
    table(title: string, rows: Row[]): void {
      tables.push({ title, rows })
      console.log(`\n${title}`)
      console.table(rows)
    },
    /** A remark needed to interpret the figures. */
    note: (text: string): void => void (notes.push(text), console.log(`  Note: ${text}`)),
    /** For the file only. */
    detail: (name: string, value: unknown): void => void (details[`${part} ${name}`.trim()] = value),
    fail: (why: string): void => void (failures.push(`${part}: ${why}`), console.error(`  FAILED: ${why}`)),
    /** Runs a part; a failure is recorded, and later parts still run. */
    async attempt(name: string, run: () => Promise<unknown>): Promise<void> {
      const before = part
      part = name
      await run().catch((error: unknown) => {
        report.fail(explain(error))
        report.detail('failure', error instanceof Error ? error.stack : error)
      })
      part = before
    },
    /**
     * Prints the figures with a goal again (all of them when none has one), and writes the files. @returns whether all
     * parts ran and all goals were reached
     */
    close(file: string): boolean {
      console.log(`\n${about}`)
      if (figures.length > 0) console.table(summary())
      for (const note of notes) console.log(`- ${note}`)
      for (const why of failures) console.error(`FAILED: ${why}`)
      const results = { about, machine: machine(), options, figures, tables, notes, failures, details }
      writeFiles(file, results, toMarkdown(summary()))
      return failures.length === 0 && !figures.some(isMissed)
    },
  }
  return report
}

export type Report = ReturnType<typeof makeReport>
