import { z } from 'zod'
import { fromNationalDetail } from '../national.ts'
import type { ProcedureRecord } from '../records.ts'
import { nationalDetail, type NationalDetailInput } from '../schemas.ts'
import { readBasis } from './basis.ts'
import { readMethods } from './methods.ts'
import { readPapers } from './papers.ts'

/** What the page shows where the catalogue has nothing. */
const NOTHING = 'Không có thông tin'
const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() === NOTHING ? '' : (value ?? '')))

const flattenedText = z.object({
  ma_thu_tuc: text,
  ten_thu_tuc: text,
  so_quyet_dinh: text,
  doi_tuong_thuc_hien: text,
  trinh_tu_thuc_hien: text,
  cach_thuc_thuc_hien: text,
  thanh_phan_ho_so: text,
  yeu_cau_dieu_kien: text,
  ket_qua_xu_ly: text,
  can_cu_phap_ly: text,
})
type FlattenedText = z.infer<typeof flattenedText>

/** The form that follows the last section on pages of procedures that are filed online. */
const CHOOSER = /Chọn cơ quan thực hiện(?:Tỉnh\/ Thành phố|$).*$/su
const RESULT = /Mã:\s*[A-Z\d.-]*\d(?:Từ khóa.*?Mô tả(?:Không có thông tin)?)?/gsu

/** The names of the results: "Giấy khai sinhMã: KQ.G15.000031Trích lụcMã: KQ.G15.000032Từ khóa…Mô tảKhông có thông tin". */
const readResults = (words: string) =>
  words
    .replace(CHOOSER, '')
    .split(RESULT)
    .map((name) => name.trim())
    .filter(Boolean)

/** "Cán bộ, công chức, viên chức" is one of them, and brackets hold commas too. */
const readAudiences = (words: string) => words.split(/,\s+(?![^(]*\))/u).filter(Boolean)

const named = (names: string[]) => names.map((name) => ({ name }))

/** What a flattened text states, in the shape of the national portal's detail object. */
const toDetail = (source: FlattenedText): NationalDetailInput => ({
  code: source.ma_thu_tuc,
  name: source.ten_thu_tuc,
  procedureProposal: source.so_quyet_dinh ? { proposalNumber: source.so_quyet_dinh } : null,
  subjectTypesDetails: named(readAudiences(source.doi_tuong_thuc_hien)),
  executionSteps: source.trinh_tu_thuc_hien ? [{ description: source.trinh_tu_thuc_hien }] : [],
  executionMethods: readMethods(source.cach_thuc_thuc_hien),
  executionCases: readPapers(source.thanh_phan_ho_so),
  requirementsAndConditions: source.yeu_cau_dieu_kien,
  resultsDetails: named(readResults(source.ket_qua_xu_ly)),
  legalBasisesDetails: readBasis(source.can_cu_phap_ly).map((code) => ({ code })),
})

/**
 * The flattened text of a saved page of the national portal, a text per section in which labels are glued to values;
 * checked, and in the shape of the detail object. It states neither field nor agencies nor tiers.
 */
export const flattenedDetail = flattenedText.transform(toDetail).pipe(nationalDetail)

/** Converts a flattened text to the same record as the national portal's detail object. */
export const fromFlattened: (detail: z.infer<typeof flattenedDetail>) => ProcedureRecord = fromNationalDetail
