import type { APIRoute } from 'astro'
import { listAgencies } from '../../data/agencies.ts'
import { listFigureMonths, listShownFigures } from '../../data/performance.ts'
import { NotFound } from '../../errors.ts'
import { FIGURE_TYPES, toCsv, toLines } from '../../views/performance/files.ts'
import { readMonth } from '../../views/performance/offices.ts'

const isFormat = (format: string | undefined): format is keyof typeof FIGURE_TYPES =>
  format !== undefined && Object.hasOwn(FIGURE_TYPES, format)

/** The figures of a month that may be shown, by procedure and office, as a file. */
export const GET: APIRoute = async ({ params: { format }, url }) => {
  if (!isFormat(format)) throw new NotFound('no such format')
  const month = readMonth(url.searchParams, await listFigureMonths())
  if (!month) throw new NotFound('no figures of this month')
  const lines = toLines(await listShownFigures(month), await listAgencies('vi'))
  return new Response(format === 'csv' ? toCsv(lines) : JSON.stringify(lines), {
    headers: {
      'content-type': FIGURE_TYPES[format],
      'content-disposition': `attachment; filename="so-lieu-phuc-vu-${month}.${format}"`,
      'cache-control': 'public, max-age=600',
      'access-control-allow-origin': '*',
    },
  })
}
