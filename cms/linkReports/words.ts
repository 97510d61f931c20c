import type { ReportKind } from '../content/linkReports.ts'
import type { Words } from '../content/types/contentType.ts'

/** What readers report, in words. */
export const REPORT_KIND_WORDS: Record<ReportKind, Words> = {
  closed: { vi: 'Không mở được', en: 'Does not open' },
  elsewhere: { vi: 'Mở ra trang khác', en: 'Opens another page' },
  unsaid: { vi: 'Đòi thứ cổng không nói trước', en: 'Asks for what the portal does not say' },
  other: { vi: 'Việc khác', en: 'Something else' },
}
