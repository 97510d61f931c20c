import type {
  CasePart,
  ClockUnit,
  ContactRule,
  ExtensionStart,
  PublishingRule,
} from '../content/cases/kind.ts'
import type { CaseSource } from '../content/cases/intake.ts'
import type { Words } from '../content/types/contentType.ts'
import { both } from '../fields/both.ts'

export const PART_WORDS: Record<CasePart, Words> = {
  topic: { vi: 'Lĩnh vực', en: 'Field' },
  place: { vi: 'Địa điểm', en: 'Place' },
  page: { vi: 'Trang trên cổng', en: 'Page of the portal' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  files: { vi: 'Ảnh, tệp', en: 'Photos, files' },
}

export const CONTACT_WORDS: Record<ContactRule, Words> = {
  none: { vi: 'Không hỏi', en: 'Not asked' },
  optional: { vi: 'Không bắt buộc', en: 'Optional' },
  required: { vi: 'Bắt buộc', en: 'Required' },
}

export const PUBLISHING_WORDS: Record<PublishingRule, Words> = {
  never: { vi: 'Không bao giờ', en: 'Never' },
  afterReview: { vi: 'Sau khi biên tập', en: 'After review' },
}

export const UNIT_WORDS: Record<ClockUnit, Words> = {
  days: { vi: 'ngày', en: 'days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
}

export const EXTENSION_START_WORDS: Record<ExtensionStart, Words> = {
  lastDay: { vi: 'ngày cuối của thời hạn', en: 'the last day of the time' },
  dueDay: { vi: 'ngày đến hạn (đã dời qua ngày nghỉ)', en: 'the due day, moved past days of rest' },
}

export const SOURCE_WORDS: Record<CaseSource, Words> = {
  portal: { vi: 'Cổng', en: 'Portal' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  api: { vi: 'Hệ thống khác', en: 'Another system' },
  import: { vi: 'Nhập từ tệp', en: 'Imported file' },
}

/** The options of a select whose values are these. */
export const optionsOf = <T extends string>(words: Record<T, Words>, values: readonly T[]) =>
  values.map((value) => ({ value, label: both(words[value].vi, words[value].en) }))
