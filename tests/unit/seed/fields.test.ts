import { expect, test } from 'vitest'
import { slugify } from '../../../cms/fields/slugify.ts'
import { readRecords } from '../../../cms/import/read.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { dataFile } from '../import/data.ts'

/** The field of each procedure of a file, by code. */
async function fieldsOf(file: string): Promise<[code: string, field: string][]> {
  const fields: [string, string][] = []
  for await (const entry of readRecords(dataFile(file)))
    if ('record' in entry && entry.record.type === 'procedures' && entry.record.field)
      fields.push([entry.record.code, entry.record.field.name])
  return fields
}

test('every field of the catalogue has an English name of its own', async () => {
  const [local, national] = await Promise.all(['procedures.jsonl', 'procedures-national.jsonl'].map(fieldsOf))
  const ofProcedures = new Map([...local!, ...national!])
  const wanted = new Set([...ofProcedures.values()].map(slugify))
  const names = await loadContent('field-names')
  const named = Object.keys(names).map(slugify)
  expect([...wanted].filter((slug) => !named.includes(slug))).toEqual([])
  const english = Object.values(names)
  expect(english.filter((name, at) => english.indexOf(name) !== at)).toEqual([])
})
