import { expect, test } from 'vitest'
import { takeInvitation, wantInvitation } from '../../../cms/components/signIn/wantedInvitation.ts'

test('an invitation promised in the form of a new account goes once, and to nobody else', () => {
  wantInvitation(' Mai@Test.example')
  expect(takeInvitation('lan@test.example')).toBe(false)
  expect(takeInvitation('mai@test.example')).toBe(true)
  expect(takeInvitation('mai@test.example')).toBe(false)
  wantInvitation('')
  expect(takeInvitation('')).toBe(false)
})
