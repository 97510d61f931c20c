import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { CaseKind } from '../content/cases/kind.ts'
import { CASE_KINDS } from '../content/cases/kinds.ts'
import { defaultGrounds } from '../content/cases/refusals.ts'
import { CASE_KINDS_SLUG } from './slugs.ts'

const rowId = () => randomBytes(12).toString('hex')

function toStored({ topics, clock: { extension, ...clock }, asks, grounds, ...kind }: CaseKind) {
  return {
    ...kind,
    isOpen: true,
    asks: [...asks],
    topics: topics.map(({ key, name, urgent }) => ({
      // Rows have ids, which Payload gives them only in its own operations.
      ...{ id: rowId(), key, name },
      ...(urgent && { telephone: urgent.telephone, urgentWhen: urgent.when }),
    })),
    grounds: (grounds ?? defaultGrounds(kind.key)).map(({ value, words, source }) => ({
      ...{ id: rowId(), key: value, ...words, source },
    })),
    clock: {
      ...clock,
      ...(extension && {
        extensionLength: extension.length,
        extensionTimes: extension.times,
        extensionFrom: extension.countedFrom,
      }),
    },
  }
}

/**
 * Gives the database the built-in kinds that it does not have. Kinds are never deleted, so that what administrators
 * changed stays. Runs at each start.
 * @returns how many were made
 */
export async function makeKinds({ db }: Payload): Promise<number> {
  const { docs } = await db.find<{ key: string }>({
    ...{ collection: CASE_KINDS_SLUG, select: { key: true }, limit: 0, pagination: false },
  })
  const known = new Set(docs.map(({ key }) => key))
  const missing = CASE_KINDS.filter(({ key }) => !known.has(key))
  for (const [index, kind] of missing.entries()) {
    // A moment apart, so that their order is that of CASE_KINDS.
    const createdAt = new Date(Date.now() + index).toISOString()
    const data = { ...toStored(kind), createdAt, updatedAt: createdAt }
    await db.create({ collection: CASE_KINDS_SLUG, data, returning: false })
  }
  return missing.length
}
