import { expect, test } from 'vitest'
import { toPageVotes } from '../../../cms/ratings/votes.ts'

const votes = (path: string, day: string, yes: number, no: number) => ({ path, day, yes, no })

test('votes are added up for 7, 30 and 90 days, the page that helps least first', () => {
  const stored = [
    votes('/a', '2026-11-30', 1, 0),
    votes('/a', '2026-11-24', 2, 1),
    votes('/a', '2026-11-23', 4, 1),
    votes('/a', '2026-09-02', 8, 0),
    votes('/b', '2026-11-01', 0, 3),
    votes('/b', '2026-10-31', 0, 2),
  ]
  const rows = toPageVotes(stored, '2026-11-30').map(({ path, periods }) => [
    path,
    periods.map(({ yes, no }) => `${yes}/${no}`).join(' '),
  ])
  expect(rows).toEqual([
    ['/b', '0/0 0/3 0/5'],
    ['/a', '3/1 7/2 15/2'],
  ])
})
