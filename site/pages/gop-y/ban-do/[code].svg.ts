import type { APIRoute } from 'astro'
import { listUnits } from '../../../data/units.ts'
import { NotFound } from '../../../errors.ts'
import { toSpotPicture } from '../../../views/intake/spotMap.ts'

/** The picture of a commune on which a spot is marked. */
export const GET: APIRoute = async ({ params: { code = '' } }) => {
  const names = new Map((await listUnits()).map((unit) => [unit.code, unit.name]))
  const picture = names.has(code) ? toSpotPicture(code, (one) => names.get(one)) : null
  if (picture === null) throw new NotFound('no such commune')
  return new Response(picture, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  })
}
