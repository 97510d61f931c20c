import type { Payload } from 'payload'
import { readPublicBytesOf } from './bytes.ts'
import { listFiles } from './files.ts'
import { fileMayBeSeen } from './mayBeSeen.ts'
import { loadPublic } from './publicCases.ts'
import { shownFiles } from './publicFiles.ts'

/** A file of a public case, as the public sees it; null when it may not. Photos are JPEGs. */
export async function findPublicFile(payload: Payload, number: string, id: string) {
  const found = await loadPublic(payload, number)
  if (!found) return null
  const files = await listFiles(payload, found.id)
  const file = files.find((one) => String(one.id) === id)
  if (!file || !fileMayBeSeen(file, found, 'public')) return null
  const data = await readPublicBytesOf(payload, file)
  const named = shownFiles(files, found).files.find((one) => one.id === id)
  return data && { name: named?.name ?? `${id}.jpg`, mimeType: file.mimeType, data }
}
