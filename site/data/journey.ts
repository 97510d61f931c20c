import type { SelectType } from 'payload'
import { withAnswers } from '../../cms/content/questions/applied.ts'
import { idOf } from '../../cms/content/record.ts'
import { isInForce } from '../../cms/content/procedureState.ts'
import type { Locale } from '../paths.ts'
import { listWithReductions } from './feeReductions.ts'
import { listHolidays } from './holidays.ts'
import { findLifeEvent } from './lifeEvents.ts'
import { listLocalized } from './localized.ts'
import type { ReadProcedure } from './procedures.ts'
import { loadSite } from './settings.ts'

/** What a plan needs of a procedure. */
const select: SelectType = {
  ...{ code: true, name: true, plainName: true, field: true, cases: true, methods: true, published: true },
  questions: true,
  ...{ status: true, effectiveFrom: true, effectiveTo: true, replacedBy: true },
}

/** A plan counts what everybody needs; the rest follows from a reader's answers on the pages of each procedure. */
const NO_ANSWERS = new Map<string, string>()

async function loadProcedures(ids: string[], locale: Locale): Promise<Map<string, ReadProcedure>> {
  const asked = { locale, where: { id: { in: ids } }, limit: 0, depth: 0, select }
  const docs = ids.length > 0 ? await listLocalized('procedures', asked) : []
  const reduced = await listWithReductions(docs, locale)
  return new Map(reduced.filter((doc) => isInForce(doc)).map((doc) => [doc.id, withAnswers(doc, NO_ANSWERS)]))
}

/** A life event with its procedures in force, for a plan; null when there is no such event. */
export async function loadJourney(slug: string, locale: Locale, host: App.Locals['site']) {
  const [doc, site, holidays] = await Promise.all([
    findLifeEvent(slug, locale),
    loadSite(locale, host),
    listHolidays(locale),
  ])
  if (!doc) return null
  const sections = doc.sections ?? []
  const ids = [
    ...new Set(sections.flatMap(({ procedures }) => (procedures ?? []).map((one) => idOf<string>(one)))),
  ]
  const byId = await loadProcedures(ids, locale)
  const tasks = sections.map(({ heading, begins, procedures }) => ({
    heading,
    begins: begins ?? 'start',
    procedures: (procedures ?? []).flatMap((one) => byId.get(idOf<string>(one)) ?? []),
  }))
  return { doc, site, holidays, tasks }
}

export type Journey = NonNullable<Awaited<ReturnType<typeof loadJourney>>>
