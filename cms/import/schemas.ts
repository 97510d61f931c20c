import { z } from 'zod'
import { isRealDate } from '../content/day.ts'
import { endsBeforeDay } from '../content/span.ts'

const required = (what: string) =>
  z
    .string(`${what} is missing or not text`)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, `${what} is empty`))
const text = z.string().nullish()
/** A list; empty where it is missing. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])
const texts = listOf(z.string())
const isoDay = z.iso
  .date('must be a day such as 2026-11-22')
  .pipe(z.string().refine(isRealDate, 'must be a day from 1900 to 2200'))
  .nullish()
const procedureCode = required('code').pipe(z.string().regex(/^\d\.\d{6}$/, 'code must look like 1.001193'))

/** One line of procedures.jsonl. */
export const procedureLine = z.object({
  code: procedureCode,
  name: required('name'),
  name_status: text,
  field: text,
  field_code: text,
  level: texts,
  agency: text,
  publisher: text,
  audience: texts,
  processing_time: text,
  fee: text,
  online_level: text,
  submission_channels: texts,
  documents: texts,
  steps: texts,
  result: texts,
  legal_basis: texts,
  conditions: text,
  uuid: z.uuid('uuid must be a UUID').nullish(),
  detail_url: z.url('detail_url must be an address').nullish(),
  source: texts,
  notes: text,
  status_note: text,
  confidence: text,
})
export type ProcedureLine = z.infer<typeof procedureLine>

/** One line of legal-documents.jsonl or legal-documents-bulk.jsonl. */
export const documentLine = z
  .object({
    number: required('number'),
    type: text,
    issuer: text,
    signer: text,
    title: required('title'),
    issue_date: isoDay,
    effective_date: isoDay,
    expiry_date: isoDay,
    status: text,
    status_note: text,
    amended_by_seen: listOf(z.object({ action: z.string(), by: z.string() })),
    conflicts: texts,
    source: texts,
    confidence: text,
  })
  .superRefine((line, { addIssue }) => {
    for (const [first, name] of [
      ['effective_date', 'effect'],
      ['issue_date', 'issue'],
    ] as const) {
      if (!endsBeforeDay(line.expiry_date, line[first])) continue
      const message = `the day of expiry (${line.expiry_date}) lies before the day of ${name} (${line[first]})`
      addIssue({ code: 'custom', path: ['expiry_date'], message })
    }
  })
export type DocumentLine = z.infer<typeof documentLine>

const unitCode = required('code').pipe(
  z.string().regex(/^(\d{2}|\d{5})$/, 'code must have 2 digits (province) or 5 (commune)'),
)
const unitTypes = ['Tỉnh', 'Thành phố', 'Xã', 'Phường', 'Đặc khu'] as const

/**
 * A province or a commune as units.json lists them; `province` and `merged_from` are added when the file is unpacked.
 */
export const unitEntry = z.object({
  code: unitCode,
  name: required('name'),
  full_name: required('full_name'),
  name_en: text,
  full_name_en: text,
  slug: text,
  type: z.enum(unitTypes, `type must be one of: ${unitTypes.join(', ')}`),
  province: z
    .string()
    .regex(/^\d{2}$/, 'province must be a code of 2 digits')
    .nullish(),
  merged_from: texts,
  merged_from_source: text,
  administrative_centre: text,
})
export type UnitEntry = z.infer<typeof unitEntry>

const quantity = z.number().nonnegative().nullish()
const named = z.object({ name: text, code: text })
const namedList = listOf(named)

const nationalFee = z.object({
  type: text,
  value: z.number().nonnegative('fee value is negative').nullish(),
  description: text,
  currencyName: text,
})
const nationalMethod = z.object({
  submissionMethod: z.string('submissionMethod is missing'),
  processingTime: quantity,
  processingTimeUnit: text,
  description: text,
  fees: listOf(nationalFee),
})
const nationalPaper = z.object({ name: text, originalQty: quantity, copyQty: quantity })
const nationalCase = z.object({
  name: text,
  profileComponents: listOf(nationalPaper),
})

/** The national portal's detail object (2026). Fields not listed here may hold anything. */
export const nationalDetail = z.object({
  id: z.uuid('id must be a UUID').nullish(),
  code: procedureCode,
  name: required('name'),
  state: text,
  isWard: z.boolean().nullish(),
  isProvince: z.boolean().nullish(),
  isMinistry: z.boolean().nullish(),
  isFullProcess: z.boolean().nullish(),
  isOfflineOnly: z.boolean().nullish(),
  isNonTerritorial: z.boolean().nullish(),
  executionSteps: listOf(z.object({ name: text, description: text })),
  executionMethods: listOf(nationalMethod),
  executionCases: listOf(nationalCase),
  categoriesDetails: namedList,
  departmentsExecuting: namedList,
  departmentsAuthority: namedList,
  departmentsCoordinating: namedList,
  unitGroupsExecuting: namedList,
  legalBasisesDetails: namedList,
  resultsDetails: namedList,
  subjectTypesDetails: namedList,
  departmentPromulgateName: text,
  requirementsAndConditions: text,
  description: text,
  procedureProposal: z
    .object({
      proposalNumber: text,
      decisionDate: z.number('decisionDate must be epoch milliseconds').nullish(),
      issuingAgency: named.nullish(),
    })
    .nullish(),
  updatedAt: z.number('updatedAt must be epoch milliseconds').nullish(),
})
export type NationalDetail = z.infer<typeof nationalDetail>
/** A detail object as a source gives it. */
export type NationalDetailInput = z.input<typeof nationalDetail>
export type NationalMethod = z.infer<typeof nationalMethod>

/** A validation failure as one line: `field: what is wrong; field: what is wrong`. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      const path = issue.path.join('.')
      return path && !issue.message.startsWith(path) ? `${path}: ${issue.message}` : issue.message
    })
    .join('; ')
}
