import type { PayloadHandler, PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { getPartlySignedIn, type PartlySignedIn } from './partlySignedIn.ts'
import type { Step } from './stepsLeft.ts'

const NOT_NOW = both(
  'Bước này không cần nữa. Hãy tải lại trang.',
  'This step is not needed. Reload the page.',
)

/** A route for people whose next step of signing in is `step`. */
export const during =
  (step: Step, handle: (req: PayloadRequest, person: PartlySignedIn) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const person = await getPartlySignedIn(req)
    if (person.steps[0] !== step) throw new Refusal(inLanguageOf(req, NOT_NOW), 409)
    return handle(req, person)
  }
