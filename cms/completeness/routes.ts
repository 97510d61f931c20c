import type { Endpoint, PayloadHandler } from 'payload'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { makeReport } from './report.ts'
import { toWorkbook } from './workbook.ts'

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const NOT_YOURS = both('Tài khoản này không được xem báo cáo.', 'This account may not read the report.')

/**
 * `GET /api/completeness.xlsx`: the completeness report of the procedures that the sender may see in it, as a workbook.
 * The export is recorded.
 */
const exportWorkbook: PayloadHandler = async (req) => {
  if (!req.user) throw new Refusal(inLanguageOf(req, SIGN_IN), 401)
  if (!canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
  const report = await makeReport(req)
  const workbook = await toWorkbook(report, req.i18n.language)
  await recordAct(req, {
    ...{ action: 'export', subject: 'procedures' },
    note: `Mức độ đầy đủ: ${report.procedures.length} thủ tục`,
  })
  return new Response(new Uint8Array(workbook), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="muc-do-day-du-thu-tuc.xlsx"',
      'Cache-Control': 'no-store',
    },
  })
}

export const completenessRoutes: Endpoint[] = [
  { path: '/completeness.xlsx', method: 'get', handler: exportWorkbook },
]
