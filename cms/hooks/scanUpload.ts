import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { mayUpload } from '../access/mayUpload.ts'
import { env } from '../env.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { scan, ScannerError } from '../uploads/clamd.ts'
import { outsideTransaction } from './outsideTransaction.ts'

/** Uploads found clean; a nested operation has the same file. */
const clean = new WeakSet<Buffer>()

/** Names come from the scanner's database; the admin truncates messages at ":" and ",". */
const plainName = (found: string) => found.replace(/[^\w.\-/ ]/g, '').slice(0, 100)

function infected(req: PayloadRequest, found: string): Error {
  const name = plainName(found)
  const vi = `Phần mềm diệt virus phát hiện “${name}” trong tệp nên tệp không được nhận. Hãy quét virus máy tính chứa tệp này rồi xin lại bản sạch từ nơi gửi.`
  const en = `The virus scanner found “${name}” in this file, so it is not accepted. Scan the computer it is on, and ask its sender for a clean copy.`
  return fieldRefusal(req, { path: 'file', words: { vi, en } })
}

function notScanned(req: PayloadRequest, cause: ScannerError): Refusal {
  const refusal = new Refusal(
    inLanguageOf(req, {
      vi: 'Chưa quét được virus nên tệp chưa được lưu. Xin thử lại sau ít phút. Nếu vẫn không được, hãy báo người quản trị kiểm tra phần mềm diệt virus.',
      en: 'The file could not be scanned for viruses and was not stored. Please try again in a few minutes. If that does not help, ask the administrator to look after the virus scanner.',
    }),
    503,
  )
  refusal.cause = cause
  return refusal
}

async function refuseInfected(req: PayloadRequest, scanner: string, bytes: Buffer): Promise<void> {
  try {
    const found = await outsideTransaction(req, () => scan(scanner, bytes))
    if (found !== null) throw infected(req, found)
    clean.add(bytes)
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error
    req.payload.logger.error({ msg: 'An upload could not be scanned for viruses.', err: error })
    throw notScanned(req, error)
  }
}

/**
 * Has ClamAV scan bytes that were sent otherwise than as an upload, when a scanner is set.
 * @throws Refusal 400 for an infected file; 503 when the scanner gives no verdict
 */
export async function scanBytes(req: PayloadRequest, bytes: Buffer): Promise<void> {
  if (env.CLAMAV_SOCKET) await refuseInfected(req, env.CLAMAV_SOCKET, bytes)
}

/**
 * Has ClamAV scan an upload, as it was sent, before anything else opens it and before anything is stored.
 * @throws Refusal 400 for an infected file; 503 when the scanner gives no verdict
 */
const scanUpload: CollectionBeforeOperationHook = async ({ req, operation, args }) => {
  const scanner = env.CLAMAV_SOCKET
  if (!scanner || !req.file || !['create', 'update'].includes(operation)) return args
  if (mayUpload(req, args) && !clean.has(req.file.data)) await refuseInfected(req, scanner, req.file.data)
  return args
}

const scanned = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [scanUpload, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** Makes every upload collection scan its files, when a scanner is set (CLAMAV_SOCKET). */
export const scanUploads: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.upload ? scanned(collection) : collection,
  ),
})
