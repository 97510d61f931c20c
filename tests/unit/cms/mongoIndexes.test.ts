import { expect, test } from 'vitest'
import { dropObsoleteIndexes } from '../../../cms/mongoIndexes.ts'

interface Index {
  name: string
  key: object
  unique?: boolean
}

/** The names of the indexes that are dropped. */
async function dropped(indexes: Index[] | { code: number }, refusal?: { code: number }): Promise<string[]> {
  const names: string[] = []
  const collection = {
    indexes: () => (Array.isArray(indexes) ? Promise.resolve(indexes) : Promise.reject(indexes as never)),
    dropIndex: (name: string) => {
      if (refusal) return Promise.reject(refusal as never)
      names.push(name)
      return Promise.resolve()
    },
  }
  await dropObsoleteIndexes({ collections: { 'import-mappings': { collection } } })
  return names
}

const ID = { name: '_id_', key: { _id: 1 } }
const OLD = { name: 'name_1', key: { name: 1 }, unique: true }

test('of a database of a former version, the unique index on the names of mappings is dropped, and no other', async () => {
  expect(await dropped([ID, OLD, { name: 'source_1', key: { source: 1 }, unique: true }])).toEqual(['name_1'])
  expect(await dropped([ID, { name: 'name_1', key: { name: 1 } }])).toEqual([])
  expect(await dropped([{ name: 'both', key: { name: 1, source: 1 }, unique: true }])).toEqual([])
})

test('a new database, and another process that was first, are no errors; others are', async () => {
  expect(await dropped({ code: 26 })).toEqual([])
  expect(await dropped([OLD], { code: 27 })).toEqual([])
  await expect(dropped([OLD], { code: 13 })).rejects.toMatchObject({ code: 13 })
})
