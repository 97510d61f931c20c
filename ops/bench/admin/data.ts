import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Role } from '../../../cms/access/roles.ts'
import { loadArchive } from '../../../cms/generate/archive.ts'
import type { Progress } from '../../start/progress.ts'
import { openSession, type Session } from '../cms/session.ts'

export interface Size {
  news: number
  versions: number
  procedures: number
}

/** The agencies of the sample, the same at each call. */
export async function listAgencies(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection: 'agencies', where: {}, sort: 'id', limit: 20, pagination: false, select: {} },
  })
  return docs.map(({ id }) => String(id))
}

/** Signs in one person of each of these roles; all but administrators and auditors belong to the first agency. */
export async function openPeople(payload: Payload, cmsUrl: string) {
  const [agency] = await listAgencies(payload)
  const open = (role: Role, isOfAgency = true) =>
    openSession(payload, cmsUrl, { role, agency: isOfAgency ? agency : undefined })
  return {
    admin: await open('admin', false),
    auditor: await open('auditor', false),
    publisher: await open('publisher'),
    author: await open('author'),
  } satisfies Record<string, Session>
}

export type People = Awaited<ReturnType<typeof openPeople>>

/** Fills a database once: a marker file in its data folder records it. @returns whether this call filled it */
export async function fillArchive(
  payload: Payload,
  dataDir: string,
  size: Size,
  progress: Progress,
): Promise<boolean> {
  const mark = join(dataDir, 'archive.json')
  if (existsSync(mark)) return false
  const step = progress.step(
    `Storing ${size.news} news and ${size.procedures} procedures with ${size.versions} versions`,
  )
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: {},
    limit: 1,
    pagination: false,
  })
  const people = [
    ...docs.map(({ id }) => String(id)),
    ...Array.from({ length: 20 }, (_, at) => `former-${at}`),
  ]
  const agencies = await listAgencies(payload)
  await loadArchive(payload, { ...size, agencies, people, onShare: step.share })
  writeFileSync(mark, JSON.stringify(size))
  step.done()
  return true
}
