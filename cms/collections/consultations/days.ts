import type { DateFieldValidation, Field, PayloadRequest } from 'payload'
import { date } from 'payload/shared'
import { CONSULTATION_DAYS, daysOfConsultation, earliestLastDay } from '../../content/consultations.ts'
import { both } from '../../fields/both.ts'
import { day } from '../../fields/day.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { isTranslation } from '../../fields/requiredInVietnamese.ts'

/** How many days a consultation lasts at least. */
async function leastDays(req: PayloadRequest): Promise<number> {
  const settings = await req.payload.db.findGlobal<{ consultationDays?: number | null }>({
    ...{ slug: 'desk-settings', req },
  })
  return settings?.consultationDays ?? CONSULTATION_DAYS
}

const notBeforeOpening = notBefore({ opensOn: both('ngày bắt đầu', 'the first day') })

/** Whether the days are fewer than the settings want. */
async function isShort(req: PayloadRequest, data: object): Promise<number | null> {
  const days = daysOfConsultation(data)
  if (!days) return null
  const least = await leastDays(req)
  return days.last < earliestLastDay(days.first, least) ? least : null
}

/** The last day, with the time of the desk settings, or with a reason why there is less. */
const longEnough: DateFieldValidation = async (value, options) => {
  const given = notBeforeOpening(value, options)
  if ((await given) !== true) return given
  const { shortReason } = options.data as { shortReason?: string | null }
  if (shortReason?.trim() || isTranslation(options.req)) return date(value, options)
  const least = await isShort(options.req, { ...options.data, closesOn: value })
  if (least === null) return date(value, options)
  return inLanguageOf(
    options.req,
    both(
      `Cần lấy ý kiến ít nhất ${least} ngày (theo Thiết lập biên tập), không kể ngày đăng. Nếu được phép ngắn hơn, hãy ghi lý do.`,
      `At least ${least} days after the day of publication. If a shorter time is allowed, write the reason.`,
    ),
  )
}

/** From when to when comments are taken. What is open or closed follows from these days alone. */
export const days: Field[] = [
  {
    type: 'row',
    fields: [
      day('opensOn', both('Nhận góp ý từ ngày', 'Comments from'), { required: true, index: true }),
      day('closesOn', both('Đến hết ngày', 'Until the end of'), {
        required: true,
        index: true,
        validate: longEnough,
      }),
    ],
  },
  {
    name: 'shortReason',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    label: both('Lý do lấy ý kiến trong thời gian ngắn', 'Reason for the short time'),
    admin: {
      description: both(
        'Chỉ ghi khi thời gian ngắn hơn số ngày trong Thiết lập biên tập. Hiện trên cổng.',
        'Only for less time than the desk settings want. Shown on the portal.',
      ),
    },
  },
]
