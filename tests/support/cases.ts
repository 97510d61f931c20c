import type { Payload } from 'payload'
import sharp from 'sharp'
import type { CaseIntake } from '../../cms/content/cases/intake.ts'
import { make } from './content.ts'
import { startPayload, type Running } from './payload.ts'
import { signIn, type Person } from './people.ts'

type Cases = typeof import('../../cms/cases/receive.ts') & typeof import('../../cms/cases/sender.ts')

/** Two agencies, and people of the first, of the second and of the province. */
export interface CaseOffice {
  running: Running
  payload: Payload
  cases: Cases
  own: string
  others: string
  people: Record<'handler' | 'author' | 'other' | 'desk' | 'auditor', Person>
}

const makePeople = async (payload: Payload, own: string, others: string): Promise<CaseOffice['people']> => ({
  handler: await signIn(payload, 'publisher', 'xu-ly@test.example', own),
  author: await signIn(payload, 'author', 'nguoi-viet@test.example', own),
  other: await signIn(payload, 'publisher', 'noi-khac@test.example', others),
  desk: await signIn(payload, 'publisher', 'dau-moi@test.example'),
  auditor: await signIn(payload, 'auditor'),
})

/** Starts the CMS with the built-in kinds of cases, and with those who handle them. */
export async function startCases(): Promise<CaseOffice> {
  const running = await startPayload()
  const { payload } = running
  await (await import('../../cms/cases/makeKinds.ts')).makeKinds(payload)
  const cases = {
    ...(await import('../../cms/cases/receive.ts')),
    ...(await import('../../cms/cases/sender.ts')),
  }
  const own = String((await make(payload, 'agencies', 'published')).id)
  const others = String((await make(payload, 'agencies', 'published')).id)
  return { running, payload, cases, own, others, people: await makePeople(payload, own, others) }
}

let sent = 0

/** A question as a form of the portal sends it. */
export const sampleIntake = (more: Partial<CaseIntake> = {}): CaseIntake => ({
  ...{ kind: 'hoi-dap', text: 'Nộp hồ sơ ở đâu?', key: `khoa-cua-bieu-mau-${++sent}`, source: 'portal' },
  language: 'vi',
  ...more,
})

/** A picture that is stored lying down and was taken at a place. */
export const samplePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#268' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 29/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
