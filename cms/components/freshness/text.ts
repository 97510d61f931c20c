import { TIME_ZONE } from '../../content/day.ts'

const vi = {
  failedOrders: 'Hẹn giờ không thực hiện được',
  soon: 'Hẹn giờ hôm nay và 7 ngày tới',
  later: 'Hẹn giờ sau đó',
  publish: 'Công bố',
  unpublish: 'Gỡ khỏi cổng',
  failed: 'không thực hiện được',
  orderedBy: (name: string) => `${name} hẹn`,
  runAgain: 'Chạy lại',
  drop: 'Bỏ',
  checked: 'Chỉ mục tìm kiếm, lần đối chiếu gần nhất',
  never: 'chưa đối chiếu lần nào',
  well: 'khớp với cơ sở dữ liệu',
  missing: 'thiếu',
  extra: 'thừa',
  different: 'cũ',
  rebuilt: 'đã dựng lại',
  mended: 'Đã cho sửa',
  stuck: (count: number) => `${count} thay đổi chưa đưa được vào chỉ mục, đang thử lại.`,
}

const en: typeof vi = {
  failedOrders: 'Schedules that failed',
  soon: 'Scheduled today and in the next 7 days',
  later: 'Scheduled later',
  publish: 'Publish',
  unpublish: 'Unpublish',
  failed: 'failed',
  orderedBy: (name) => `ordered by ${name}`,
  runAgain: 'Run again',
  drop: 'Drop',
  checked: 'Search index, last comparison',
  never: 'not compared yet',
  well: 'agrees with the database',
  missing: 'missing',
  extra: 'too many',
  different: 'outdated',
  rebuilt: 'filled anew',
  mended: 'Being mended',
  stuck: (count) => `${count} changes could not be indexed so far and are tried again.`,
}

/** The texts of the panels in the language of the admin. */
export const freshnessText = (language: string) => (language === 'en' ? en : vi)
export type FreshnessText = typeof vi

/** Day and time in Vietnam, such as "22/11/2026 08:30", or "22/11/2026 08:30:05" with seconds. */
export function toVietnamTime(iso: string, { seconds = false } = {}): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: TIME_ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const time = `${part('hour')}:${part('minute')}${seconds ? `:${part('second')}` : ''}`
  return `${part('day')}/${part('month')}/${part('year')} ${time}`
}
