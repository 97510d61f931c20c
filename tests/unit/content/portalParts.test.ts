import { describe, expect, test } from 'vitest'
import { changedParts, isPortalPart } from '../../../cms/content/portalParts.ts'

const record = {
  ...{ id: '1', tier: 'province', title: 'Cổng', emblem: 'm1', updatedAt: '2026-11-28T00:00:00.000Z' },
  ...{ menu: [{ id: 'n1', label: 'Tin', href: '/tin-tuc' }], commonProcedures: ['p1', 'p2'], lifeEvents: [] },
  alerts: [{ id: 'w1', text: 'Mưa lũ', from: '2026-11-28T00:00:00.000Z' }],
}

describe('what has changed of the provincial portal', () => {
  test.each([
    [{ title: 'Cổng mới' }, ['site-settings']],
    [{ menu: [] }, ['site-settings']],
    [{ phone: '1022' }, ['site-settings']],
    [{ alerts: [] }, ['home']],
    [{ commonProcedures: ['p2', 'p1'] }, ['common-procedures']],
    [{ examples: [{ id: 'x', text: 'khai sinh' }] }, ['home']],
    [{ alerts: [], emblem: null }, ['site-settings', 'home']],
  ])('%j', (change, parts) => {
    const after = { ...record, ...change, updatedAt: '2026-11-29T00:00:00.000Z' }
    expect([...changedParts(record, after)].sort()).toEqual(parts.toSorted())
  })

  test('is told of relations that are filled in as of ids', () => {
    const doc = (id: string) => ({ id, name: 'Tên', updatedAt: '2026-11-29T00:00:00.000Z' })
    const after = { ...record, alerts: [], emblem: doc('m1'), commonProcedures: [doc('p1'), doc('p2')] }
    expect(changedParts(record, after)).toEqual(['home'])
  })

  test('is everything where no difference is seen, and where nothing was there before', () => {
    expect(changedParts(record, { ...record, updatedAt: '2026-11-29T00:00:00.000Z' })).toHaveLength(3)
    expect(changedParts({}, record)).toHaveLength(3)
  })
})

test('a part is no collection', () => {
  expect(['site-settings', 'home', 'sites', 'news', 'navigation'].filter(isPortalPart)).toEqual([
    'site-settings',
    'home',
  ])
})
