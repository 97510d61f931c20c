import type { AfterErrorHook } from 'payload'

export const LARGEST_UPLOAD_BYTES = 25_000_000

/** What the sender of a larger file reads. */
export const TOO_LARGE = 'Tệp quá lớn: mỗi tệp nhiều nhất 25 MB. (The file is too large: 25 MB at most.)'

/** Answers 413 for a file that is too large: Payload finds that out, but answers 500 without a reason. */
export const tellTooLarge: AfterErrorHook = ({ error }) =>
  error.message === TOO_LARGE ? { status: 413, response: { errors: [{ message: TOO_LARGE }] } } : undefined
