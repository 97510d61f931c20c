import { expect, it } from 'vitest'
import { expireKept } from '../../../../site/data/kept.ts'
import { makeMissedNames } from '../../../../site/data/missedNames.ts'

it('remembers a missing name for ten seconds, or until content is said to have changed', () => {
  let time = 1000
  const missed = makeMissedNames(() => time)
  expect(missed.has('files/a.pdf')).toBe(false)
  missed.add('files/a.pdf', missed.mark())
  expect(missed.has('files/a.pdf')).toBe(true)
  expect(missed.has('media/a.pdf')).toBe(false)
  time += 9999
  expect(missed.has('files/a.pdf')).toBe(true)
  time += 1
  expect(missed.has('files/a.pdf')).toBe(false)
  missed.add('files/a.pdf', missed.mark())
  expireKept()
  expect(missed.has('files/a.pdf')).toBe(false)
})

it('holds ten thousand names, and forgets the oldest', () => {
  const missed = makeMissedNames(() => 0)
  const mark = missed.mark()
  for (let n = 0; n <= 10_000; n++) missed.add(`files/${n}.pdf`, mark)
  expect([missed.has('files/0.pdf'), missed.has('files/1.pdf'), missed.has('files/10000.pdf')]).toEqual([
    false,
    true,
    true,
  ])
})

it('forgets what was looked for while content changed, and takes no name that is too long for a file', () => {
  const missed = makeMissedNames()
  const mark = missed.mark()
  expireKept()
  missed.add('files/a.pdf', mark)
  expect(missed.has('files/a.pdf')).toBe(false)
  const long = `files/${'a'.repeat(4000)}.pdf`
  missed.add(long, missed.mark())
  expect(missed.has(long)).toBe(false)
})
