import type { PayloadRequest } from 'payload'
import { countUp } from '../countUp.ts'

/** The public number of a new case: 'PA-2026-000123'. It says nothing of who sent what, and numbers may be left out. */
export async function nextNumber(req: PayloadRequest, year: string): Promise<string> {
  return `PA-${year}-${String(await countUp(req, year)).padStart(6, '0')}`
}
