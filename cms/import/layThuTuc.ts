import { z } from 'zod'
import { fromNationalDetail } from './national.ts'
import type { ProcedureRecord } from './records.ts'
import { listOf, nationalDetail, type NationalDetailInput } from './schemas.ts'
import { cleanLine } from './text.ts'
import { nationalUnit } from './timeUnits.ts'

const words = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? '')

/** A number, or its digits as text with or without points between thousands; null for what is neither. */
const quantity = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => {
    if (typeof value === 'number') return value
    const digits = (value ?? '').replace(/[.,\s]/g, '')
    return /^\d{1,12}$/.test(digits) ? Number(digits) : null
  })

const fee = z.object({ SOTIEN: quantity, DONVI: words, MOTA: words })
const time = z.object({ THOIGIANGIAIQUYET: quantity, DONVITINH: words, MOTA: words, PHILEPHI: listOf(fee) })
const paper = z.object({ TENGIAYTO: words, SOBANCHINH: quantity, SOBANSAO: quantity })

/** The result of the service LayThuTuc of the older exchange with the national portal. Other members may hold anything. */
export const layThuTuc = z.object({
  MATTHC: words,
  TENTTHC: words,
  TRANGTHAI: words.refine((state) => state === '' || state === '1', 'TRANGTHAI is not 1: it is not public'),
  LINHVUCTHUCHIEN: listOf(z.object({ MALINHVUC: words, TENLINHVUC: words })),
  CAPTHUCHIEN: listOf(z.object({ CAPTHUCHIEN: words, MOTACOQUANTHUCHIEN: words })),
  COQUANTHUCHIEN: listOf(z.object({ TENDONVI: words })),
  TRINHTUTHUCHIEN: listOf(z.object({ TRUONGHOP: words, TRINHTU: listOf(z.object({ TENTRINHTU: words })) })),
  CACHTHUCTHUCHIEN: listOf(z.object({ KENH: words, THOIGIAN: listOf(time) })),
  THANHPHANHOSO: listOf(z.object({ TRUONGHOP: words, GIAYTO: listOf(paper) })),
  YEUCAU: words,
  DOITUONGTHUCHIEN: listOf(z.object({ TENDOITUONG: words })),
  KETQUATHUCHIEN: listOf(z.object({ TENKETQUA: words })),
  CANCUPHAPLY: listOf(z.object({ SOVANBAN: words, TENVANBAN: words })),
})
type LayThuTuc = z.infer<typeof layThuTuc>

/** 2, the district, has not existed since 1 July 2025. */
const TIERS = { isMinistry: '0', isProvince: '1', isWard: '3' } as const
const CHANNELS: Record<string, string> = { '1': 'DIRECT', '2': 'ONLINE', '3': 'POSTAL' }

const named = (names: string[]) => names.map((name) => ({ name }))

function toTiers({ CAPTHUCHIEN }: LayThuTuc) {
  const known = CAPTHUCHIEN.map((one) => one.CAPTHUCHIEN)
  return Object.fromEntries(Object.entries(TIERS).map(([flag, tier]) => [flag, known.includes(tier)]))
}

/** The agencies by name; where none is listed, as the tiers describe them. */
function toExecuting({ COQUANTHUCHIEN, CAPTHUCHIEN }: LayThuTuc): string[] {
  const listed = COQUANTHUCHIEN.map(({ TENDONVI }) => TENDONVI).filter(Boolean)
  return listed.length > 0
    ? listed
    : CAPTHUCHIEN.map(({ MOTACOQUANTHUCHIEN }) => MOTACOQUANTHUCHIEN).filter(Boolean)
}

/** Each step as an entry; the first one of a named case says which case it is. */
const toSteps = ({ TRINHTUTHUCHIEN }: LayThuTuc) =>
  TRINHTUTHUCHIEN.flatMap(({ TRUONGHOP, TRINHTU }) =>
    TRINHTU.map(({ TENTRINHTU }, at) => ({
      description: at === 0 && TRUONGHOP ? `${cleanLine(TRUONGHOP)}: ${TENTRINHTU}` : TENTRINHTU,
    })),
  )

type Time = z.infer<typeof time>

const toFees = (fees: Time['PHILEPHI']) =>
  fees.map(({ SOTIEN, DONVI, MOTA }) => ({ value: SOTIEN, currencyName: DONVI, description: MOTA }))

const toMethod = (channel: string, { THOIGIANGIAIQUYET, DONVITINH, MOTA, PHILEPHI }: Time) => ({
  submissionMethod: channel,
  processingTime: THOIGIANGIAIQUYET,
  processingTimeUnit: nationalUnit(DONVITINH),
  description: MOTA,
  fees: toFees(PHILEPHI),
})

const toMethods = ({ CACHTHUCTHUCHIEN }: LayThuTuc) =>
  CACHTHUCTHUCHIEN.flatMap(({ KENH, THOIGIAN }) => {
    const channel = CHANNELS[KENH] ?? KENH
    return THOIGIAN.length > 0
      ? THOIGIAN.map((one) => toMethod(channel, one))
      : [{ submissionMethod: channel }]
  })

const toCases = ({ THANHPHANHOSO }: LayThuTuc) =>
  THANHPHANHOSO.map(({ TRUONGHOP, GIAYTO }) => ({
    name: TRUONGHOP,
    profileComponents: GIAYTO.map(({ TENGIAYTO, SOBANCHINH, SOBANSAO }) => ({
      name: TENGIAYTO,
      originalQty: SOBANCHINH,
      copyQty: SOBANSAO,
    })),
  }))

/** What a result of LayThuTuc states, in the shape of the national portal's detail object. */
const toDetail = (source: LayThuTuc): NationalDetailInput => ({
  code: source.MATTHC,
  name: source.TENTTHC,
  ...toTiers(source),
  categoriesDetails: source.LINHVUCTHUCHIEN.map(({ MALINHVUC, TENLINHVUC }) => ({
    name: TENLINHVUC,
    code: MALINHVUC || null,
  })),
  departmentsExecuting: named(toExecuting(source)),
  executionSteps: toSteps(source),
  executionMethods: toMethods(source),
  executionCases: toCases(source),
  requirementsAndConditions: source.YEUCAU,
  subjectTypesDetails: named(source.DOITUONGTHUCHIEN.map(({ TENDOITUONG }) => TENDOITUONG)),
  resultsDetails: named(source.KETQUATHUCHIEN.map(({ TENKETQUA }) => TENKETQUA)),
  legalBasisesDetails: source.CANCUPHAPLY.map(({ SOVANBAN, TENVANBAN }) => ({
    code: SOVANBAN,
    name: TENVANBAN,
  })),
})

/** A result of LayThuTuc, checked and in the shape of the detail object. */
export const layThuTucDetail = layThuTuc.transform(toDetail).pipe(nationalDetail)

/** Converts a result of LayThuTuc to the same record as the national portal's detail object. */
export const fromLayThuTuc: (detail: z.infer<typeof layThuTucDetail>) => ProcedureRecord = fromNationalDetail
