import { basename } from 'node:path'
import { LARGEST_FILE_BYTES } from '../limits.ts'
import { ask } from '../../bus/ask.ts'
import type { FetchSource } from './source.ts'

/** The file at an HTTPS address. */
export const addressSource =
  (url: string): FetchSource =>
  async (signal) => {
    const name = basename(new URL(url).pathname) || new URL(url).host
    return { name, bytes: await ask({ url, mostBytes: LARGEST_FILE_BYTES, signal }) }
  }
