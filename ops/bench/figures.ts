import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname } from 'node:path'
import { machine, type Row } from '../benchSearch/report.ts'
import { toMarkdownTable } from './markdown.ts'
import { pinning } from './machine.ts'
import { isReached, medianOf, told, toldTarget, type Target } from './spread.ts'

/** What a figure has beside its runs. */
type About = { unit?: string; goal?: Target; remark?: string | undefined }
/** A figure: its value in each run. It is judged by the median. */
type Figure = { part: string; name: string; runs: number[] } & About
type Table = { part: string; title: string; rows: Row[]; isForReadme: boolean }

const isMissed = ({ goal, runs }: Figure) => goal !== undefined && !isReached(medianOf(runs), goal)

const toRow = (figure: Figure): Row => ({
  part: figure.part,
  measured: figure.name,
  goal: figure.goal ? toldTarget(figure.goal, figure.unit ?? '') : '–',
  figure: told(figure.runs, figure.unit ?? '') + (figure.remark ? `; ${figure.remark}` : ''),
  reached: figure.goal ? (isMissed(figure) ? 'NO' : 'yes') : '–',
})

function headlineOf({ runs, quick }: { runs: number; quick: boolean }): string {
  const { cores, processor, memoryGB, node } = machine()
  const day = new Date().toISOString().slice(0, 10)
  const [load = 0] = loadavg()
  const measured = `Measured on ${day}, ${runs} runs each${quick ? ' (--quick: short, few documents)' : ''}: median (lowest–highest).`
  return `${measured} ${cores} cores of ${processor}, ${memoryGB} GB, Node ${node}; ${pinning}; load average before ${load.toFixed(1)}.`
}

/** What was measured: said on the console at once, kept for a table, a JSON file and the README. */
export function makeFigures(options: { runs: number; quick: boolean }) {
  const figures: Figure[] = []
  const tables: Table[] = []
  const failures: { part: string; why: string }[] = []
  const notes: string[] = []
  const details: Record<string, unknown> = {}
  const headline = headlineOf(options)
  const markdown = () =>
    [
      headline,
      toMarkdownTable(figures.filter(({ goal }) => goal).map(toRow)),
      ...tables
        .filter(({ isForReadme }) => isForReadme)
        .map(({ title, rows }) => `${title}:\n\n${toMarkdownTable(rows)}`),
      notes.map((note) => `- ${note}`).join('\n'),
    ].join('\n\n')
  const fail = (part: string, why: string): void => {
    failures.push({ part, why })
    console.error(`  ${part} FAILED: ${why}`)
  }

  return {
    /** A figure, with its value in each run. One that could not be measured (no runs) misses its goal. */
    figure(part: string, name: string, runs: number[], about: About = {}): void {
      const figure = { part, name, runs, ...about }
      figures.push(figure)
      const { goal, figure: text, reached } = toRow(figure)
      console.log(`  ${name}: ${text}${about.goal ? ` (goal: ${goal}): ${reached}` : ''}`)
    },
    /** A table; with `isForReadme` it is in the Markdown too. */
    table(part: string, title: string, rows: Row[], isForReadme = false): void {
      tables.push({ part, title, rows, isForReadme })
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
    fail,
    /** A part of the measurement where nothing may go wrong, or its other figures mean little. */
    expectNoErrors(part: string, what: string, count: number, why = ''): void {
      if (count > 0) fail(part, `${what}: ${count} errors${why && ` (${why})`}`)
    },
    /** One table of all figures at the end. */
    close(): void {
      console.log(`\n${headline}`)
      console.table(figures.map(toRow))
      for (const note of notes) console.log(`- ${note}`)
      for (const { part, why } of failures) console.error(`${part} FAILED: ${why}`)
    },
    /** Writes all of it as JSON, and what has a goal as Markdown beside it. Makes the folder. */
    write(file: string): void {
      mkdirSync(dirname(file), { recursive: true })
      const about = { at: new Date().toISOString(), machine: { ...machine(), pinning }, headline, options }
      writeFileSync(
        file,
        `${JSON.stringify({ ...about, figures, tables, notes, failures, details }, null, 2)}\n`,
      )
      const beside = file.replace(/(\.json)?$/, '.md')
      writeFileSync(beside, `${markdown()}\n`)
      console.log(`The whole report: ${file}; for the README: ${beside}`)
    },
    /** Whether every part ran and every goal was reached. */
    isGood: (): boolean => failures.length === 0 && !figures.some(isMissed),
  }
}

export type Figures = ReturnType<typeof makeFigures>
