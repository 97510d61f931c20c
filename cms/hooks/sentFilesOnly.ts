import type { CollectionBeforeOperationHook } from 'payload'
import { isRecord } from '../content/record.ts'
import { fieldRefusal } from '../refusal.ts'

const WORDS = {
  vi: 'Không nhận địa chỉ thay cho tệp. Hãy tải tệp về rồi gửi lên.',
  en: 'An address in place of a file is not accepted. Download the file and upload it.',
}

/**
 * Refuses (400) a document with a URL for its file: Payload would fetch that file itself, after all hooks that check
 * files, whatever `pasteURL` says.
 */
export const sentFilesOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, file } = req
  const isFetched = isRecord(data) && typeof data.url === 'string' && typeof data.filename === 'string'
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (operation === 'create' && !overrideAccess && !file && isFetched)
    throw fieldRefusal(req, { path: 'file', words: WORDS })
  return args
}
