import type { StoredHoliday } from '../../cms/content/hours/stored.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { collectReads, noteRead, OUTDATED, withoutNoting } from './reads.ts'
import { momentTags } from './readTags.ts'

const AGE = 1000

const list = (locale: Locale) => async (): Promise<readonly StoredHoliday[]> => {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'holidays', locale, fallbackLocale: 'vi', sort: 'from', depth: 0, pagination: false },
    ...{ select: { name: true, kind: true, from: true, to: true, insteadOf: true }, overrideAccess: false },
  })
  return docs.map(({ name, ...holiday }) => ({ ...holiday, name: name ?? '' }))
}

const readers = { vi: keep(list('vi'), AGE), en: keep(list('en'), AGE) }

/**
 * Public holidays and the days worked in place of others, by their first days; all answers share one list. What is read
 * is noted as the whole list, not one by one: dozens of tags on every page with hours would say no more.
 */
export async function listHolidays(locale: Locale): Promise<readonly StoredHoliday[]> {
  noteRead('holidays', ...momentTags('holidays'))
  const { value, tags } = await withoutNoting(() => collectReads(readers[locale]))
  if (tags.has(OUTDATED)) noteRead(OUTDATED)
  return value
}
