import { expect, test } from 'vitest'
import { caseMayBeSeen, eventMayBeSeen, fileMayBeSeen } from '../../../../cms/cases/mayBeSeen.ts'

const open = {
  ...{ visibility: 'normal' as const, isReviewed: true, isPublishable: true, isConfidential: false },
  publicText: 'Đèn tắt',
}

test.each([
  ['a reviewed case', {}, true],
  ['one that nobody has reviewed', { isReviewed: false }, false],
  ['one without a text for the public', { publicText: null }, false],
  ['a confidential one, even reviewed', { isConfidential: true }, false],
  ['one of a kind that is never published', { isPublishable: false }, false],
  ['one for the sender', { visibility: 'senderOnly' as const }, false],
  ['a hidden one', { visibility: 'hidden' as const }, false],
])('the public and %s', (_, more, isSeen) => {
  expect(caseMayBeSeen({ ...open, ...more }, 'public')).toBe(isSeen)
})

test('the sender sees all but what is hidden, staff that too', () => {
  const hidden = { ...open, visibility: 'hidden' as const }
  expect(caseMayBeSeen({ ...open, isReviewed: false, isConfidential: true }, 'sender')).toBe(true)
  expect([caseMayBeSeen(hidden, 'sender'), caseMayBeSeen(hidden, 'staff')]).toEqual([false, true])
})

test('an entry or a file is seen only where its case is', () => {
  const event = { isForSender: true, isPublic: true }
  const file = { visibility: 'normal' as const, isFromSender: true, isForSender: true, isPublic: true }
  const closed = { ...open, isReviewed: false }
  expect([eventMayBeSeen(event, open, 'public'), fileMayBeSeen(file, open, 'public')]).toEqual([true, true])
  expect([eventMayBeSeen(event, closed, 'public'), fileMayBeSeen(file, closed, 'public')]).toEqual([
    ...[false, false],
  ])
  const hidden = { ...file, visibility: 'hidden' as const }
  expect([fileMayBeSeen(hidden, open, 'sender'), fileMayBeSeen(hidden, open, 'staff')]).toEqual([false, true])
  expect(fileMayBeSeen({ ...file, isPublic: false }, open, 'public')).toBe(false)
})
