import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { findLastChange } from '../../../../cms/follow/lastChange.ts'

const DRAFTED = '2026-11-01T03:00:00.000Z'
const PUBLISHED = '2026-11-30T03:00:00.000Z'
const LATER = '2026-11-30T05:00:00.000Z'
const doc = { id: '7', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: LATER }

type Version = [updatedAt: string, contentChangedAt: string | null]
/** Published versions, the newest first. */
const having = (...versions: Version[]) =>
  ({
    findVersions: async () => ({
      docs: versions.map(([updatedAt, contentChangedAt]) => ({ updatedAt, version: { contentChangedAt } })),
    }),
  }) as unknown as Payload

describe('the last change of a document', () => {
  it('is that of its publication, however old the draft is', async () => {
    const versions = having([LATER, DRAFTED], [PUBLISHED, DRAFTED], ['2026-02-01T00:00:00.000Z', null])
    expect(await findLastChange(versions, 'pages', { ...doc, contentChangedAt: DRAFTED })).toEqual({
      ...{ key: `pages/7@${DRAFTED}`, at: PUBLISHED, isNew: false },
    })
  })

  it('is its first publication when nothing has changed since', async () => {
    const versions = having([LATER, null], [PUBLISHED, null])
    expect(await findLastChange(versions, 'pages', doc)).toEqual({
      key: 'pages/7@new',
      at: PUBLISHED,
      isNew: true,
    })
  })

  it('is what was written and published at once, without its versions', async () => {
    const written = { ...doc, contentChangedAt: '2026-11-30T04:59:00.000Z' }
    expect(await findLastChange(having(), 'pages', written)).toMatchObject({ at: LATER, isNew: false })
    expect(await findLastChange(having(), 'news', { ...doc, createdAt: LATER })).toMatchObject({
      isNew: true,
    })
  })

  it('is when news are dated, if that is later', async () => {
    const publishedAt = '2026-12-24T00:00:00.000Z'
    const dated = { ...doc, createdAt: LATER, publishedAt }
    expect(await findLastChange(having(), 'news', dated)).toMatchObject({ at: publishedAt })
  })
})
