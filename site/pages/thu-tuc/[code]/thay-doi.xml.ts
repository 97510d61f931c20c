import type { APIRoute } from 'astro'
import { today } from '../../../../cms/content/day.ts'
import { loadHistories } from '../../../data/histories.ts'
import { findProcedure } from '../../../data/procedures.ts'
import { loadSite } from '../../../data/settings.ts'
import { loadScope } from '../../../data/sites.ts'
import { NotFound } from '../../../errors.ts'
import { useText } from '../../../i18n/index.ts'
import { procedureHistoryFeedPath, procedureHistoryPath } from '../../../paths.ts'
import { atomHeaders, toAtom } from '../../../views/atom.ts'
import { toEntries } from '../../../views/procedures/changes/entries.ts'
import { toPublications } from '../../../views/procedures/changes/history.ts'
import { reductionEvents, withReductionEvents } from '../../../views/procedures/changes/reductions.ts'
import { readCode } from '../../../views/procedures/code.ts'
import { toTitles } from '../../../views/procedures/line.ts'
import { toChrome } from '../../../views/settings.ts'

/** The history of a procedure as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: host }, params, redirect }) => {
  const code = readCode(params.code)
  if (code.kind === 'impossible') throw new NotFound('no such code')
  if (code.kind === 'long') return redirect(procedureHistoryFeedPath(code.code, locale), 301)
  const doc = await findProcedure(code.code, locale, await loadScope(host))
  if (!doc) throw new NotFound('no such procedure')
  const { histories, names } = await loadHistories([doc.id], locale)
  const { settings } = toChrome(await loadSite(locale, host), locale)
  const { origin, agencyName } = settings
  const history = histories.get(doc.id)
  const events = reductionEvents(doc.reductions ?? [], history?.states ?? [], { today: today(), locale })
  const publications = withReductionEvents(history ? toPublications(history, { names, locale }) : [], events)
  const feed = {
    title: useText(locale).procedures.changes.titleOf(toTitles(doc, locale).title),
    page: origin + procedureHistoryPath(doc.code, locale),
    self: origin + procedureHistoryFeedPath(doc.code, locale),
    author: agencyName,
    since: doc.updatedAt,
    entries: toEntries(publications, { doc, origin, locale }),
  }
  return new Response(toAtom(feed, locale), { headers: atomHeaders })
}
