import type { GlobalConfig, PayloadRequest } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administratorsField, anyone, provincialPublishers, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { reconciledGlobal } from '../hooks/queueReconcile.ts'
import { keyOf } from '../synonyms/rule.ts'

const MOST_DENIED = 1000
const LONGEST_DENIED = 80
/** No regulation sets a retention period; a quarter of a year covers a season's searches. */
const KEEP_DAYS = { default: 90, least: 1, most: 730 }

const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

function deniedProblem(lines: string[]): { vi: string; en: string } | null {
  if (lines.length > MOST_DENIED)
    return both(`Nhiều nhất ${MOST_DENIED} dòng.`, `${MOST_DENIED} lines at most.`)
  const long = lines.find((line) => [...line].length > LONGEST_DENIED)
  if (long !== undefined)
    return both(
      `Dòng dài nhất ${LONGEST_DENIED} ký tự: "${long.slice(0, 40)}…".`,
      `A line has ${LONGEST_DENIED} characters at most: "${long.slice(0, 40)}…".`,
    )
  const empty = lines.find((line) => line !== '' && keyOf(line) === '')
  return empty === undefined
    ? null
    : both(`Dòng "${empty}" không có chữ nào.`, `The line "${empty}" has no letters.`)
}

/**
 * How the search of the portal behaves. Readable by everyone, including the list of words that are not suggested: the
 * portal reads it anonymously, and what the province does not suggest is no secret.
 */
export const SearchSettings: GlobalConfig = {
  slug: 'search-settings',
  label: both('Thiết lập tìm kiếm', 'Search settings'),
  access: { read: anyone, readVersions: staff, update: provincialPublishers },
  hooks: reconciledGlobal,
  admin: { group: GROUPS.search },
  versions: { max: 50 },
  fields: [
    {
      name: 'suggestions',
      type: 'group',
      label: both('Gợi ý khi gõ', 'Suggestions while typing'),
      fields: [
        {
          name: 'enabled',
          type: 'checkbox',
          defaultValue: true,
          label: both('Hiện gợi ý', 'Show suggestions'),
          admin: {
            description: both(
              'Bỏ chọn thì gợi ý tắt ngay trên toàn cổng; tìm kiếm vẫn hoạt động.',
              'Off, suggestions stop at once everywhere; the search itself goes on.',
            ),
          },
        },
        {
          name: 'denied',
          type: 'textarea',
          label: both('Từ không gợi ý', 'Words that are not suggested'),
          admin: {
            rows: 8,
            description: both(
              'Mỗi dòng một từ hoặc cụm từ. Gợi ý có chứa từ này thì không hiện; không phân biệt chữ hoa, chữ thường và dấu. Danh sách này ai cũng đọc được.',
              'One word or phrase per line. No suggestion that holds it is shown; capitals and accents make no difference. Anybody can read this list.',
            ),
          },
          validate: (value: unknown, { req }: { req: PayloadRequest }) => {
            const problem = typeof value === 'string' ? deniedProblem(linesOf(value)) : null
            return problem ? inLanguageOf(req, problem) : true
          },
        },
      ],
    },
    {
      name: 'log',
      type: 'group',
      access: { create: administratorsField, update: administratorsField },
      label: both('Nhật ký tìm kiếm', 'Log of searches'),
      fields: [
        {
          name: 'enabled',
          type: 'checkbox',
          defaultValue: true,
          label: both('Ghi lại các lượt tìm kiếm', 'Record searches'),
          admin: {
            description: both(
              'Chỉ ghi câu tìm kiếm và số kết quả, không ghi ai đã tìm.',
              'Only what was searched and how much was found is kept, never by whom.',
            ),
          },
        },
        {
          name: 'keepDays',
          type: 'number',
          required: true,
          defaultValue: KEEP_DAYS.default,
          label: both('Giữ trong bao nhiêu ngày', 'Days it is kept'),
          validate: (value: unknown, { req }: { req: PayloadRequest }) => {
            const { least, most } = KEEP_DAYS
            if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return true
            return inLanguageOf(
              req,
              both(
                `Nhập số ngày từ ${least} đến ${most}.`,
                `Write a number of days from ${least} to ${most}.`,
              ),
            )
          },
        },
      ],
    },
  ],
}
