import type { APIRoute } from 'astro'
import { checkHealth } from '../data/health.ts'

/** Says that the portal runs, with which database, and what answers searches. */
export const GET: APIRoute = async () =>
  Response.json(await checkHealth(), { headers: { 'cache-control': 'no-store' } })
