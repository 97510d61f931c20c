import { listAgencies } from '../../../../data/agencies.ts'
import { loadSite } from '../../../../data/settings.ts'
import type { Locale } from '../../../../paths.ts'
import type { Names } from '../../../../views/open311/requests.ts'
import { findReportKind } from './_report.ts'

/** What requests are shown with: names of services and agencies. */
export async function loadNames(locale: Locale): Promise<Names> {
  const [kind, agencies, { origin }] = await Promise.all([
    findReportKind(),
    listAgencies(locale),
    loadSite(locale),
  ])
  return {
    ...{ topics: kind?.topics ?? [], origin, locale },
    agencies: new Map(agencies.map(({ id, name }) => [id, name])),
  }
}
