import { isFeeContradicted } from '../content/fees.ts'
import { isTimeContradicted } from '../content/times.ts'
import type { Links } from './apply/links.ts'
import type { ProcedureRecord } from './records.ts'
import type { Remark, Report } from './report.ts'

const LONGEST = 120

const inShort = (text: string | null | undefined) => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

function add(remarks: Remark[], key: string, values: string[]) {
  if (values.length > 0) remarks.push({ key, values })
}

/** Reports numbers of a stored procedure that their own texts contradict. */
export function remarkOn({ code, methods, published }: ProcedureRecord, report: Report) {
  const fees = methods.flatMap((method) => method.fees ?? []).filter(isFeeContradicted)
  const times = [...methods.map(({ time }) => time ?? {}), { ...published.time, note: published.timeText }]
  add(
    report.contradictedFees,
    code,
    fees.map(({ amount, note }) => `${amount}: ${inShort(note)}`),
  )
  add(
    report.contradictedTimes,
    code,
    times.filter(isTimeContradicted).map(({ value, unit, note }) => `${value} ${unit}: ${inShort(note)}`),
  )
}

/** Reports cited documents that are not stored, once everything in the file is. */
export function reportUnknownCitations(
  citations: ReadonlyMap<string, string[]>,
  { documents }: Links,
  report: Report,
) {
  for (const [code, numbers] of citations)
    add(
      report.unknownCitations,
      code,
      numbers.filter((number) => !documents.isKnown(number)),
    )
}
