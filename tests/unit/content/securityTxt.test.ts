import { describe, expect, test } from 'vitest'
import { securityContacts, securityTxt } from '../../../cms/content/securityTxt.ts'

const now = new Date('2026-11-28T15:04:05Z')

describe('security.txt', () => {
  test('says whom to tell, until when, in which languages and where it stands', () => {
    const contacts = ['mailto:an-ninh@tinh.example.vn', 'https://tinh.example.vn/bao-loi']
    const text = securityTxt({ contacts, origin: 'https://tinh.example.vn', now })
    expect(text.split('\n')).toEqual([
      'Contact: mailto:an-ninh@tinh.example.vn',
      'Contact: https://tinh.example.vn/bao-loi',
      'Expires: 2027-05-27T15:00:00Z',
      'Preferred-Languages: vi, en',
      'Canonical: https://tinh.example.vn/.well-known/security.txt',
      '',
    ])
  })

  test('names who is set, else the e-mail of the portal, else its page about itself', () => {
    const portal = 'https://tinh.example.vn'
    expect(securityContacts(['tel:+842143840888'], 'a@b.vn', portal)).toEqual(['tel:+842143840888'])
    expect(securityContacts(undefined, 'a@b.vn', portal)).toEqual(['mailto:a@b.vn'])
    for (const none of [undefined, null, ''])
      expect(securityContacts(undefined, none, portal)).toEqual(['https://tinh.example.vn/gioi-thieu'])
  })
})
