import { describe, expect, it } from 'vitest'
import type { Review } from '../../../../cms/workflow/review.ts'
import { standingOf, type Stands } from '../../../../cms/workflow/standings.ts'
import type { State } from '../../../../cms/workflow/transitions.ts'

const said = (action: string) => [{ at: '2026-11-01T00:00:00.000Z', by: 'An', action, text: '' }]
const returned: Review = { state: 'draft', involved: ['1'], remarks: said('return') }
const facts = (more: Partial<Omit<Stands, 'standing'>> = {}) => ({
  ...{ review: null, isPublic: false },
  ...more,
})

describe('how a document stands', () => {
  it.each<[string, State, ReturnType<typeof facts>, string]>([
    ['never public', 'draft', facts(), 'draft'],
    ['a draft over the public version', 'draft', facts({ isPublic: true }), 'changed'],
    ['submitted', 'inReview', facts({ isPublic: true }), 'inReview'],
    ['approved', 'approved', facts(), 'approved'],
    ['approved and scheduled', 'approved', facts({ publishAt: '2026-12-01' }), 'scheduled'],
    ['scheduled without a review', 'draft', facts({ publishAt: '2026-12-01' }), 'scheduled'],
    ['public', 'published', facts({ isPublic: true }), 'published'],
    ['public, with a notice', 'published', facts({ isPublic: true, isOutdated: true }), 'outdated'],
    ['a draft over one with a notice', 'draft', facts({ isPublic: true, isOutdated: true }), 'changed'],
    ['public, approval owed', 'owed', facts({ isPublic: true }), 'owed'],
    ['public when it was put in the trash', 'published', facts(), 'withdrawn'],
    ['returned', 'draft', facts({ review: returned }), 'returned'],
    [
      'returned and edited over the public version',
      'draft',
      facts({ review: returned, isPublic: true }),
      'returned',
    ],
    [
      'returned, then published, then edited',
      'draft',
      facts({ review: { ...returned, involved: [] } }),
      'draft',
    ],
    ['taken back', 'draft', facts({ review: { ...returned, remarks: said('takeBack') } }), 'draft'],
  ])('%s', (_, state, known, standing) => {
    expect(standingOf(state, known)).toBe(standing)
  })
})
