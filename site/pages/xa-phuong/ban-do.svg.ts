import type { APIRoute } from 'astro'
import { toShapes } from '../../views/commune-map.ts'

/** The shapes of the communes; they change with a new version of the portal only. */
export const GET: APIRoute = () =>
  new Response(toShapes(), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  })
