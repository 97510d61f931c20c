import { expect, test } from 'vitest'
import { toTransport } from '../../../../cms/mail/transport.ts'

test.each([
  ['smtp://mail.example.vn', { host: 'mail.example.vn', port: 587, secure: false, requireTLS: true }],
  ['smtps://mail.example.vn', { port: 465, secure: true, requireTLS: false }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, requireTLS: false }],
  ['smtp://[::1]:25', { host: '::1', port: 25, requireTLS: false }],
  ['smtps://a%40b:m%2Fk@mail.example.vn', { auth: { user: 'a@b', pass: 'm/k' } }],
])('%s is reached with TLS, but on this machine', (address, expected) => {
  expect(toTransport(address)).toMatchObject(expected)
})
