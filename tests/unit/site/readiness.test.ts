import { expect, it, vi } from 'vitest'
import { isReady } from '../../../site/data/readiness.ts'

vi.mock('../../../site/data/payload.ts', () => ({ getCms: () => new Promise(() => undefined) }))

it('says that it is not ready while the database says nothing', async () =>
  expect(await isReady()).toBe(false))
