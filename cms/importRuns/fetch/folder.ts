import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { LARGEST_FILE_BYTES } from '../limits.ts'
import { FetchFailure } from '../../bus/failure.ts'
import type { FetchSource } from './source.ts'

const KINDS = ['.jsonl', '.json', '.csv', '.xlsx']
/** A file that was written to within this time may still be copied, in milliseconds. */
const SETTLED_AFTER_MS = 30_000

async function listFiles(folder: string) {
  const names = await readdir(folder).catch(() => {
    throw new FetchFailure(`Không mở được thư mục ${folder}.`)
  })
  const wanted = names.filter((name) => KINDS.includes(extname(name).toLowerCase()))
  const found = await Promise.all(
    wanted.map(async (name) => {
      const known = await stat(join(folder, name)).catch(() => null)
      return known?.isFile() ? [{ name, time: known.mtimeMs, size: known.size }] : []
    }),
  )
  return found.flat()
}

/** The newest file of a folder into which another system puts the catalogue. */
export const folderSource =
  (folder: string, now = Date.now): FetchSource =>
  async () => {
    const settled = (await listFiles(folder)).filter(({ time }) => now() - time >= SETTLED_AFTER_MS)
    const [newest] = settled.toSorted((a, b) => b.time - a.time)
    if (!newest) return null
    if (newest.size > LARGEST_FILE_BYTES) throw new FetchFailure(`Tệp ${newest.name} lớn hơn 12 MB.`)
    return { name: newest.name, bytes: await readFile(join(folder, newest.name)) }
  }
