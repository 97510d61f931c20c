import type { Payload } from 'payload'
import { defaultGrounds, REQUEST_KIND } from '../content/cases/refusals.ts'
import { CASE_KINDS_SLUG } from './slugs.ts'

interface Row {
  id?: string
  key: string
  vi: string
  en?: string | null
  source?: string | null
}

const FORMER_SOURCE = 'Điều 27 Luật Tiếp cận thông tin số 01/2026/QH16'

/** The built-in wording of earlier releases, by key. */
const FORMER_WORDS: Record<string, string> = {
  secret: 'Thông tin công dân không được tiếp cận',
  conditions: 'Thông tin được tiếp cận có điều kiện, chưa đủ điều kiện',
  public: 'Thông tin đã được công khai',
  notHeld: 'Không thuộc trách nhiệm cung cấp của cơ quan',
  given: 'Đã cung cấp cho chính người yêu cầu, không có lý do chính đáng để cung cấp lại',
  tooMuch: 'Vượt quá khả năng đáp ứng, ảnh hưởng đến hoạt động bình thường của cơ quan',
  unpaid: 'Người yêu cầu không thanh toán chi phí in, sao, gửi',
}

const isFormer = ({ key, vi, source }: Row): boolean =>
  source === FORMER_SOURCE && FORMER_WORDS[key] !== undefined && vi === FORMER_WORDS[key]

function toPresent(row: Row): Row {
  const now = defaultGrounds(REQUEST_KIND).find(({ value }) => value === row.key)
  return now && isFormer(row) ? { ...row, ...now.words, ...(now.source && { source: now.source }) } : row
}

/**
 * Gives the grounds on which requests are refused the wording of the law in force, where they are still those of an
 * earlier release; what administrators entered stays. Runs at each start, on either database; a no-op after the first.
 */
export async function convertGrounds({ db }: Payload): Promise<void> {
  const where = { key: { equals: REQUEST_KIND } }
  const kind = await db.findOne<{ id: string; grounds?: Row[] | null }>({
    collection: CASE_KINDS_SLUG,
    where,
  })
  if (!kind?.grounds?.some(isFormer)) return
  const data = { grounds: kind.grounds.map(toPresent) }
  await db.updateOne({ collection: CASE_KINDS_SLUG, id: kind.id, data, returning: false })
}
