import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Role } from '../../../cms/access/roles.ts'
import { loadArchive } from '../../../cms/generate/archive.ts'
import type { Progress } from '../../start/progress.ts'
import { openSession } from '../session.ts'

export interface Size {
  news: number
  versions: number
  procedures: number
}

/** The agencies of the sample, the same at each call. */
async function listAgencies(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection: 'agencies', where: {}, sort: 'id', limit: 20, pagination: false, select: {} },
  })
  return docs.map(({ id }) => String(id))
}

/** Signs in one person of each of these roles; all but administrators and auditors belong to the first agency. */
export async function openPeople(payload: Payload, cmsUrl: string) {
  const [agency] = await listAgencies(payload)
  const open = (role: Role, of?: string) => openSession(payload, cmsUrl, { role, agency: of })
  return {
    admin: await open('admin'),
    auditor: await open('auditor'),
    publisher: await open('publisher', agency),
    author: await open('author', agency),
  }
}

/** Fills a database once: a marker file in its data folder records it. @returns whether this call filled it */
export async function fillArchive(
  payload: Payload,
  dataDir: string,
  { news, procedures, versions }: Size,
  progress: Progress,
): Promise<boolean> {
  const mark = join(dataDir, 'archive.json')
  if (existsSync(mark)) return false
  const step = progress.step(`Storing ${news} news and ${procedures} procedures with ${versions} versions`)
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection: 'users', where: {}, limit: 1, pagination: false },
  })
  const former = Array.from({ length: 20 }, (_, at) => `former-${at}`)
  const people = [...docs.map(({ id }) => String(id)), ...former]
  const agencies = await listAgencies(payload)
  await loadArchive(payload, { news, procedures, versions, agencies, people, onShare: step.share })
  writeFileSync(mark, JSON.stringify({ news, procedures, versions }))
  step.done()
  return true
}
