import { expect, it, vi } from 'vitest'
import type { FollowForm } from '../../../site/views/follow.ts'

const checkGuard = vi.hoisted(() => vi.fn(async () => ({ problem: null })))
vi.mock('../../../site/data/guard/guard.ts', () => ({ checkGuard }))
vi.mock('../../../site/data/payload.ts', () => ({ getCms: async () => ({}) }))
vi.mock('../../../cms/follow/subscribe.ts', () => ({ askToFollow: vi.fn(), mailOwnPage: vi.fn() }))

it('a proof for the link to one’s own page counts once; a wish that is sent twice is taken twice', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://localhost:2525')
  vi.stubEnv('MAIL_FROM', 'cong@tinh.example')
  const { sendFollow, sendOwnLink } = await import('../../../site/data/subscriptions.ts')
  const form = { address: 'a@vi-du.vn', page: '/thu-tuc', problem: null } as FollowForm
  expect(await sendOwnLink(form, '10.0.0.1')).toMatchObject({ isSent: true })
  const target = { topic: 'procedures:*', title: { vi: 'Thủ tục' }, path: '/thu-tuc' }
  expect(await sendFollow(form, target, 'vi', '10.0.0.1')).toMatchObject({ isSent: true })
  const keys = (checkGuard.mock.calls as unknown as [unknown, { key?: string }][]).map(([, { key }]) => key)
  expect(keys).toEqual([undefined, expect.stringContaining('a@vi-du.vn')])
})
