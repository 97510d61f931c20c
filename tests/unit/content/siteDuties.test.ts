import { describe, expect, test } from 'vitest'
import { SITE_DUTIES, stateOfDuties } from '../../../cms/content/siteDuties.ts'

describe('what the law wants on a component site', () => {
  test('is six things of a commune and four of a department', () => {
    expect(SITE_DUTIES.commune).toHaveLength(6)
    expect(SITE_DUTIES.department).toHaveLength(4)
    expect(stateOfDuties('other', {}, new Set())).toEqual([])
  })

  test('is there once its page is chosen and published; a map needs the unit alone', () => {
    const chosen = { apparatus: 'p1', history: 'p2', unit: 'u1', culture: null, functions: 'p3' }
    const states = stateOfDuties('commune', chosen, new Set(['p1', 'p3']))
    expect(Object.fromEntries(states.map(({ duty, state }) => [duty, state]))).toEqual({
      ...{ apparatus: 'done', unit: 'done', history: 'unpublished' },
      ...{ nature: 'missing', culture: 'missing', leadersPage: 'missing' },
    })
  })
})
