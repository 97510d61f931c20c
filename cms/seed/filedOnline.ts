import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { OnlineLevel } from '../import/choices.ts'

const filing = z.object({ code: z.string(), level: z.enum(['full', 'partial', 'mixed']) })

/**
 * How far each procedure can be filed online in the province, by code, from entry-points.jsonl: `full` or `partial` where
 * all its variants agree, else `online`.
 */
export async function readOnlineLevels(): Promise<Map<string, OnlineLevel>> {
  const text = await readFile(join(import.meta.dirname, 'data', 'entry-points.jsonl'), 'utf8')
  const levels = new Map<string, OnlineLevel>()
  for (const line of text.trim().split('\n')) {
    const { code, level } = filing.parse(JSON.parse(line))
    const own: OnlineLevel = level === 'mixed' ? 'online' : level
    const known = levels.get(code)
    levels.set(code, known === undefined || known === own ? own : 'online')
  }
  return levels
}
