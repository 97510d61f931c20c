import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { dirname } from 'node:path'
import type { Spread } from './statistics.ts'

type Unit = '%' | 'ms' | 's' | 'MB' | ''
type Target = { atLeast: number } | { atMost: number }
type Figure = { name: string; value: number | null; unit: Unit; target?: Target; reached?: boolean }
type Cell = string | number | null
/** A row of a table. */
export type Row = Record<string, Cell>

const round = (value: number) => Math.round(value * 100) / 100
const isReached = (value: number, target: Target) =>
  'atLeast' in target ? value >= target.atLeast : value <= target.atMost
const told = (value: number | null, unit: Unit) =>
  value === null ? 'not measured' : `${round(value)}${unit && ` ${unit}`}`
const toldTarget = (target: Target, unit: Unit) =>
  'atLeast' in target ? `at least ${told(target.atLeast, unit)}` : `at most ${told(target.atMost, unit)}`

function lineOf({ name, value, unit, target, reached }: Figure): string {
  const verdict = reached ? 'reached' : 'NOT reached'
  return `  ${name}: ${told(value, unit)}${target ? ` (target: ${toldTarget(target, unit)}): ${verdict}` : ''}`
}

/** Durations as cells, in milliseconds with two digits. */
export const toCells = ({ count, p50, p95, p99, max }: Spread): Row => ({
  answers: count,
  'p50 ms': round(p50),
  'p95 ms': round(p95),
  'p99 ms': round(p99),
  'max ms': round(max),
})

/** The machine in short. */
export const machine = () => ({
  system: `${platform()} ${arch()}`,
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
  node: process.version,
})

/** What was measured: said on the console at once, and kept for the file. */
export function makeReport(options: object) {
  const figures: Figure[] = []
  const tables: { title: string; rows: Row[] }[] = []
  const failures: { step: string; why: string }[] = []
  const details: Record<string, unknown> = {}
  const loadBefore = loadavg()
  const isMissed = ({ reached }: Figure) => reached === false

  return {
    /** A figure; with a target it is judged, and one that could not be measured misses it. */
    figure(name: string, value: number | null, unit: Unit, target?: Target): void {
      const reached = target && value !== null ? isReached(value, target) : false
      const figure = { name, value, unit, ...(target && { target, reached }) }
      figures.push(figure)
      console.log(lineOf(figure))
    },
    table(title: string, rows: Row[]): void {
      tables.push({ title, rows })
      console.log(`\n${title}`)
      console.table(rows)
    },
    /** For the file only. */
    detail(name: string, value: unknown): void {
      details[name] = value
    },
    fail(step: string, why: string): void {
      failures.push({ step, why })
      console.error(`  ${step} FAILED: ${why}`)
    },
    /** Whether every step ran and every target was reached. */
    isGood: (): boolean => failures.length === 0 && !figures.some(isMissed),
    /** How many targets were reached; those that were not once more, and what failed. */
    close(): void {
      const judged = figures.filter(({ target }) => target)
      const missed = judged.filter(isMissed)
      console.log(`\nTargets: ${judged.length - missed.length} of ${judged.length} reached`)
      for (const figure of missed) console.log(lineOf(figure))
      for (const { step, why } of failures) console.error(`  ${step} FAILED: ${why}`)
    },
    /** Writes everything as JSON; makes the folder. */
    write(file: string): void {
      mkdirSync(dirname(file), { recursive: true })
      const all = {
        at: new Date().toISOString(),
        machine: { ...machine(), loadBefore },
        options,
        figures,
        failures,
        tables,
        details,
      }
      writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
      console.log(`The whole report: ${file}`)
    },
  }
}

/** Above this other work takes a good part of a machine. */
const BUSY = 0.5

/** Warns when other work runs on this machine: durations are then too long, whatever is measured. */
export function warnWhenBusy(): void {
  const [load = 0] = loadavg()
  if (load < BUSY) return
  console.warn(
    `This machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): durations will be too long`,
  )
}

export type Report = ReturnType<typeof makeReport>
