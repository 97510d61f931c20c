import { repairCitedNumber } from './citedNumber.ts'
import type { Money } from '../content/money.ts'
import { parseTime } from '../content/times.ts'
import { toAudience, toChannel, toOnlineLevel, toOnlineReason, toTier, type Channel } from './choices.ts'
import { toDocumentNumber } from './documents.ts'
import { feeNature, feesByChannel, parseFee } from './fee.ts'
import { distinct, withoutEmpty } from './present.ts'
import type { Method, MethodFee, ProcedureRecord } from './records.ts'
import type { ProcedureLine } from './schemas.ts'
import { findSets } from './sets.ts'
import { cleanLine, cleanText, cleanTitle } from './text.ts'

const asFee = (amount: Money, text: string | null | undefined): MethodFee => ({
  kind: feeNature(text),
  ...amount,
})

/** Time and fee per channel: those the text gives for that channel, else the one sum it gives for all. */
function toMethod(channel: Channel, line: ProcedureLine): Method {
  const time = parseTime(line.processing_time)
  const tied = feesByChannel(line.fee)[channel]
  const fee = parseFee(line.fee)
  const common =
    fee && (fee.kind === 'fixed' || fee.kind === 'free')
      ? { amount: fee.amount ?? 0, currency: fee.currency, ...(fee.per && { per: fee.per }) }
      : null
  const amount = tied ?? common
  return withoutEmpty<Method>({
    channel,
    time: time ?? withoutEmpty({ note: time ? undefined : cleanLine(line.processing_time) }),
    fees: amount ? [asFee(amount, line.fee)] : [],
  })
}

/** Records with old codes say so in a note: "mã cũ – nay là 3.000333". */
function toStatus(note: string | null | undefined): Pick<ProcedureRecord, 'status' | 'successor'> {
  const successor = /nay là (\d\.\d{6})/i.exec(note ?? '')?.[1]
  if (!/^\s*mã cũ|thay thế/i.test(note ?? '')) return { status: 'in_force' }
  return { status: 'replaced', ...(successor && { successor }) }
}

function toTiers(line: ProcedureLine) {
  const isInterconnected =
    /thu-tuc-hanh-chinh-lien-thong\//.test(line.detail_url ?? '') || /^liên thông/i.test(line.name)
  return distinct([...line.level.map(toTier), isInterconnected ? ('interconnected' as const) : null])
}

/** The national catalogue's code of a result, in brackets after its name. */
const resultCode = /\s*\(KQ\.[A-Z0-9.]+\)$/

const agencyNames = (text: string | null | undefined) =>
  distinct(cleanLine(text).split(/\s*;\s*|\s+\/\s+/)).filter(Boolean)

function toProvenance(line: ProcedureLine): ProcedureRecord['provenance'] {
  return withoutEmpty({
    nameStatus: cleanLine(line.name_status),
    sources: line.source.map(cleanLine).join('\n'),
    note: [line.notes, line.status_note, line.confidence].map(cleanLine).filter(Boolean).join('\n'),
  })
}

/** Converts a line of procedures.jsonl to a record. */
export function fromProcedureLine(line: ProcedureLine): ProcedureRecord {
  const time = parseTime(line.processing_time)
  const fee = parseFee(line.fee)
  const steps = line.steps.map((text) => ({ text: cleanText(text) })).filter((step) => step.text)
  const documents = line.documents.map((name) => ({ name: cleanLine(name) })).filter((paper) => paper.name)
  const sets = steps.map(({ text }) => findSets(text)).find((one) => one !== undefined)
  return {
    type: 'procedures',
    code: line.code,
    nationalId: line.uuid ?? undefined,
    name: cleanTitle(line.name),
    field: line.field
      ? withoutEmpty({ name: cleanLine(line.field), code: cleanLine(line.field_code) })
      : undefined,
    tiers: toTiers(line),
    audiences: distinct(line.audience.map((name) => toAudience(name))),
    agencies: { implementing: agencyNames(line.agency), competent: [], coordinating: [] },
    agencyText: cleanLine(line.agency),
    publisher: cleanLine(line.publisher),
    onlineLevel: toOnlineLevel(line.online_level),
    onlineReason: toOnlineReason(line.online_level) ?? undefined,
    published: withoutEmpty({
      timeText: cleanText(line.processing_time),
      time: time ?? undefined,
      feeText: cleanText(line.fee),
      fee: fee ? withoutEmpty({ kind: fee.kind, amount: fee.amount, currency: fee.currency }) : undefined,
    }),
    methods: distinct(line.submission_channels.map(toChannel)).map((channel) => toMethod(channel, line)),
    cases: steps.length + documents.length > 0 ? [withoutEmpty({ steps, documents, sets })] : [],
    conditions: cleanText(line.conditions),
    results: line.result
      .map((name) => ({ name: cleanLine(name).replace(resultCode, '') }))
      .filter((result) => result.name),
    legalBasis: distinct(line.legal_basis.map((text) => repairCitedNumber(toDocumentNumber(text)))).map(
      (number) => ({ number }),
    ),
    ...toStatus(line.status_note),
    provenance: toProvenance(line),
  }
}
