import type { Payload } from 'payload'

/** What the worker and the portal do for followers; to be called after startPayload, since it reads the settings. */
export async function followingModules() {
  return {
    cms: {
      ...(await import('../../cms/follow/compose.ts')),
      ...(await import('../../cms/follow/match.ts')),
      ...(await import('../../cms/follow/note.ts')),
      ...(await import('../../cms/follow/outbox.ts')),
      ...(await import('../../cms/follow/send.ts')),
      ...(await import('../../cms/follow/subscribe.ts')),
      ...(await import('../../cms/follow/tend.ts')),
    },
    site: {
      ...(await import('../../site/data/followTargets.ts')),
      ...(await import('../../site/data/subscriptions.ts')),
    },
  }
}

export type FollowingModules = Awaited<ReturnType<typeof followingModules>>

/** Receives a question. @returns the id of its case */
export async function receiveQuestion(payload: Payload): Promise<string> {
  const { makeKinds } = await import('../../cms/cases/makeKinds.ts')
  const { receiveCase } = await import('../../cms/cases/receive.ts')
  await makeKinds(payload)
  const sent = { key: 'khoa-cua-bieu-mau', source: 'portal', language: 'vi' } as const
  return (await receiveCase(payload, { ...sent, kind: 'hoi-dap', text: 'Nộp hồ sơ ở đâu?' })).id
}
