import type { APIRoute } from 'astro'
import { env } from '../data/env.ts'
import leave from '../scripts/offline-leave.js?raw'
import worker from '../scripts/offline-worker.js?raw'

const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }

/** The service worker of the checklists; where they are switched off, one that removes it from readers' devices. */
export const GET: APIRoute = () => new Response(env.OFFLINE_CHECKLISTS === 'on' ? worker : leave, { headers })
