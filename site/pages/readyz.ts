import type { APIRoute } from 'astro'
import { isReady } from '../data/readiness.ts'

/** 200 while pages can be served, even from memory alone; otherwise 503. */
export const GET: APIRoute = async () => {
  const ready = await isReady()
  const headers = { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '2' }) }
  return Response.json({ status: ready ? 'ready' : 'starting' }, { status: ready ? 200 : 503, headers })
}
