import { expect, test } from 'vitest'
import { isOutdated, outdatedNotice } from '../../../cms/content/outdated.ts'
import { faultOf, KINDS } from '../../../cms/withdraw/kinds.ts'

const fine = {
  ...{ canPublish: true, isPublic: true, hasDraft: false },
  ...{ explanation: 'Vì sao', hasTarget: true },
}

test.each(KINDS)('a publisher withdraws what is public: %s', (kind) => {
  expect(faultOf({ ...fine, kind })).toBeNull()
  expect(faultOf({ ...fine, kind, canPublish: false })).toBe('role')
  expect(faultOf({ ...fine, kind, isPublic: false })).toBe('state')
})

test('only what stays needs an explanation, and only what is replaced something that replaces it', () => {
  const bare = { ...fine, explanation: '  ', hasTarget: false }
  expect(faultOf({ ...bare, kind: 'error' })).toBeNull()
  expect(faultOf({ ...bare, kind: 'replaced' })).toBe('target')
  expect(faultOf({ ...bare, kind: 'outdated' })).toBe('explanation')
})

test('a notice is not put over a newer draft, which it would publish', () => {
  expect(faultOf({ ...fine, hasDraft: true, kind: 'outdated' })).toBe('draft')
  expect(faultOf({ ...fine, hasDraft: true, kind: 'error' })).toBeNull()
})

test('only content that stays has a notice', () => {
  const on = '2026-11-29T17:00:00.000Z'
  expect(outdatedNotice({ withdrawal: { mode: 'outdated', on, reason: 'Đã có bản mới' } })).toEqual({
    ...{ on, explanation: 'Đã có bản mới' },
  })
  for (const withdrawal of [undefined, null, {}, { mode: 'gone', on }, { mode: 'moved', on, reason: 'x' }]) {
    expect(outdatedNotice({ withdrawal } as never)).toBeUndefined()
    expect(isOutdated({ withdrawal } as never)).toBe(false)
  }
})
