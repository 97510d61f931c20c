import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * The JSON files of a folder of cms/seed/content, by name without `.json`, in order.
 * @throws when a file is not of this shape, naming file and place
 */
export async function loadFolder<T>(name: string, schema: z.ZodType<T>): Promise<Map<string, T>> {
  const folder = join(import.meta.dirname, 'content', name)
  const read = (await readdir(folder)).toSorted().map(async (file) => {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, file)}: ${z.prettifyError(parsed.error)}`)
    return [file.replace(/\.json$/, ''), parsed.data] as const
  })
  return new Map(await Promise.all(read))
}
