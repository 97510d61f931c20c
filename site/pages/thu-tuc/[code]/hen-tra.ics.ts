import type { APIRoute } from 'astro'
import { isInForce } from '../../../../cms/content/procedureState.ts'
import { loadPrepare } from '../../../data/prepare.ts'
import { BadInput, NotFound } from '../../../errors.ts'
import { preparePath } from '../../../paths.ts'
import { icsHeaders } from '../../../views/ics.ts'
import { readCode } from '../../../views/procedures/code.ts'
import { toDueIcs } from '../../../views/procedures/due-ics.ts'
import { readCommune } from '../../../views/procedures/kept.ts'
import { toTitles } from '../../../views/procedures/line.ts'
import { toPrepared } from '../../../views/procedures/preparePage.ts'
import { toChrome } from '../../../views/settings.ts'

/** The day on which the result is due, for a reader's own calendar (RFC 5545); the parameters are those of the page. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const { locale } = locals
  const code = readCode(params.code)
  if (code.kind !== 'code') throw new NotFound('no such code')
  const asked = { code: code.code, commune: readCommune(url.searchParams), locale, site: locals.site }
  const loaded = await loadPrepare(asked)
  if (!loaded) throw new NotFound('no such procedure')
  const { doc, due, choice, asked: read } = toPrepared(loaded, url.searchParams, locale)
  if (read.problem) throw new BadInput('no day of filing')
  const row = due.rows[Number(url.searchParams.get('dong') ?? 1) - 1]
  if (!row?.due || !isInForce(doc)) throw new NotFound('no result is due')
  const { settings } = toChrome(loaded.site, locale)
  const page = settings.origin + preparePath(doc.code, choice, locale)
  const body = toDueIcs({ title: toTitles(doc, locale).title, day: row.due.day, url: page }, locale)
  const headers = {
    ...icsHeaders(`hen-tra-${doc.code}.ics`),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  }
  return new Response(body, { headers })
}
