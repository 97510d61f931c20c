import type { AfterErrorHook } from 'payload'

export const LARGEST_UPLOAD_BYTES = 25_000_000

/** The message to the sender of a larger file. */
export const TOO_LARGE = 'Tệp quá lớn: mỗi tệp nhiều nhất 25 MB. (The file is too large: 25 MB at most.)'

/** Responds 413 to a file that is too large: Payload detects it, but responds 500 without a reason. */
export const tooLargeStatus: AfterErrorHook = ({ error }) =>
  error.message === TOO_LARGE ? { status: 413, response: { errors: [{ message: TOO_LARGE }] } } : undefined
