import type { Where } from 'payload'
import { alertsAt, isInForceAt, namesUnit } from '../../cms/content/alerts/alerts.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const AGE = 1000
const PAST_PER_PAGE = 20

const onPages: Where = { channels: { in: ['pages'] } }
const isOver = (): Where => ({
  or: [{ until: { less_than_equal: new Date().toISOString() } }, { isCancelled: { equals: true } }],
})
const isNotOver = (): Where[] => [
  { until: { greater_than: new Date().toISOString() } },
  { isCancelled: { not_equals: true } },
]

async function find(locale: Locale, where: Where, limit = 0, page = 1) {
  const cms = await getCms()
  return cms.find({
    ...{ collection: 'alerts', locale, fallbackLocale: 'vi', where, sort: '-from', depth: 1 },
    ...{ limit, page, pagination: limit > 0, overrideAccess: false },
    select: {
      ...({ title: true, text: true, instruction: true, kind: true, severity: true, areas: true } as const),
      ...({ from: true, until: true, href: true, isCancelled: true, cancelReason: true } as const),
    },
    populate: { units: { fullName: true, fullNameEn: true } },
  })
}

const list = (locale: Locale) => async () => (await find(locale, { and: [onPages, ...isNotOver()] })).docs

const readers = { vi: keep(list('vi'), AGE), en: keep(list('en'), AGE) }

/** An alert that was issued for real, with the names of its communes. */
export type StoredAlert = Awaited<ReturnType<ReturnType<typeof list>>>[number]

/** The alerts that are in force or will be, at most a second old. */
export const listAlerts = (locale: Locale): Promise<StoredAlert[]> => readers[locale]()

/** What a page shows of them beside its own content. @param unit of the commune whose site it is on */
export async function listAlertsAt(locale: Locale, site: { unit?: string | undefined } | undefined) {
  const place = { isSite: site !== undefined, unit: site?.unit }
  return alertsAt(await listAlerts(locale), place, new Date())
}

/** The alerts in force that name a commune and do not stand on every page already. */
export async function listAlertsOf(unit: string, locale: Locale): Promise<StoredAlert[]> {
  const now = new Date()
  const all = await listAlerts(locale)
  return all.filter((one) => one.severity !== 'emergency' && isInForceAt(one, now) && namesUnit(one, unit))
}

/** A page of the alerts that are over, the newest first. */
export const listPastAlerts = (locale: Locale, page: number) =>
  find(locale, { and: [onPages, isOver()] }, PAST_PER_PAGE, page)
