import { expect, test } from 'vitest'
import { presentAmong, seenBy, type Editing } from '../../../cms/presence/people.ts'

const NOW = Date.parse('2026-11-30T03:00:00.000Z')
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString()
const lan: Editing = { person: '1', name: 'Lan', since: at(-20), claimedAt: at(-20), at: at(0) }
const minh: Editing = { person: '2', name: 'Minh', since: at(-5), claimedAt: null, at: at(0) }
const nobody = { holder: null, others: [], takenBy: null }

test('whoever types first holds a document; the others are named', () => {
  expect(seenBy('3', [lan, minh])).toEqual({
    holder: { name: 'Lan', since: at(-20), isMe: false },
    others: [{ name: 'Minh', since: at(-5) }],
    takenBy: null,
  })
  expect(seenBy('1', [lan])).toEqual({ ...nobody, holder: { name: 'Lan', since: at(-20), isMe: true } })
  expect(seenBy('2', [lan, minh])).toMatchObject({ holder: { name: 'Lan' }, others: [], takenBy: null })
  expect(seenBy('3', [])).toEqual(nobody)
})

test('whoever takes over holds it from then on, and the former holder is told', () => {
  const taken = { ...minh, claimedAt: at(-1) }
  expect(seenBy('2', [lan, taken]).holder).toEqual({ name: 'Minh', since: at(-5), isMe: true })
  expect(seenBy('1', [lan, taken])).toEqual({
    holder: { name: 'Minh', since: at(-1), isMe: false },
    others: [],
    takenBy: { name: 'Minh', since: at(-1) },
  })
})

test('a form that has not told for three minutes is closed', () => {
  expect(presentAmong([lan, { ...minh, at: at(-3) }], NOW)).toEqual([lan])
})
