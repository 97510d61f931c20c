import type { APIRoute } from 'astro'
import { listAgencies } from '../../data/agencies.ts'
import { loadCaseFigures } from '../../data/caseFigures.ts'
import { listPublicKinds } from '../../data/publicCases.ts'
import { listUnits } from '../../data/units.ts'
import { NotFound } from '../../errors.ts'
import { toFigureCsv, toFigureLines } from '../../views/cases/figures.ts'
import { FIGURE_TYPES } from '../../views/performance/files.ts'

const isFormat = (format: string | undefined): format is keyof typeof FIGURE_TYPES =>
  format !== undefined && Object.hasOwn(FIGURE_TYPES, format)

/** The figures of citizens' cases as a file. */
export const GET: APIRoute = async ({ params: { format } }) => {
  if (!isFormat(format)) throw new NotFound('no such format')
  const [kinds, units, agencies] = await Promise.all([listPublicKinds(), listUnits(), listAgencies('vi')])
  const lines = toFigureLines(await loadCaseFigures(), { kinds, units, agencies })
  return new Response(format === 'csv' ? toFigureCsv(lines) : JSON.stringify(lines), {
    headers: {
      'content-type': FIGURE_TYPES[format],
      'content-disposition': `attachment; filename="phan-anh.${format}"`,
      'cache-control': 'public, max-age=600',
      'access-control-allow-origin': '*',
    },
  })
}
