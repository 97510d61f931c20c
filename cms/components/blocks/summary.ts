import { RICH_BLOCKS, type RichBlockType } from '../../content/blocks/index.ts'
import type { Part } from '../../content/blocks/block.ts'

const MOST_SHOWN = 80

const COUNTED: Record<string, { vi: string; en: string }> = {
  files: { vi: 'tệp', en: 'files' },
  media: { vi: 'ảnh', en: 'pictures' },
}

function countOf(part: Part, value: unknown, language: 'vi' | 'en'): string[] {
  if (typeof part !== 'object' || !('many' in part) || !Array.isArray(value)) return []
  const words = COUNTED[part.many[0] ?? '']
  return words ? [`${value.length} ${words[language]}`] : []
}

/**
 * The beginning of what is in a block, in one line.
 * @param values of its form by path
 */
export function blockSummary(
  type: RichBlockType,
  values: Readonly<Record<string, unknown>>,
  language: 'vi' | 'en',
): string {
  const parts: [string, Part][] = Object.entries(RICH_BLOCKS[type].parts)
  const words = parts.flatMap(([name, part]) => {
    const isRows = typeof part === 'object' && 'rows' in part
    const value = values[isRows ? `${name}.0.heading` : name]
    return typeof value === 'string' && value && part !== 'value' ? [value] : countOf(part, value, language)
  })
  const line = words.join(' – ').replace(/\s+/g, ' ')
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).trimEnd()}…` : line
}
