import type { Payload } from 'payload'
import { fillOrderKeys } from './abilities/fillOrderKeys.ts'
import { fillShownOn } from './abilities/fillShownOn.ts'
import { fillSlugs } from './abilities/fillSlugs.ts'
import { convertRoles } from './access/convertRoles.ts'
import { convertGrounds } from './cases/convertGrounds.ts'
import { makeKinds } from './cases/makeKinds.ts'
import { identifyStoredDocuments } from './issuers/convert.ts'
import { dateStoredExpiries } from './moments/dateStoredExpiries.ts'
import { markReplacedDocuments } from './replacements/convert.ts'
import { makePortal } from './sites/portal/make.ts'
import { publishStoredSites } from './sites/publishStored.ts'

/**
 * Brings what earlier versions stored into today's shape, and makes what every database has. Done before each start with
 * other code; each part leaves alone what is right already.
 */
export async function convertStored(payload: Payload): Promise<void> {
  await convertRoles(payload)
  await publishStoredSites(payload)
  await makePortal(payload)
  await makeKinds(payload)
  await convertGrounds(payload)
  await identifyStoredDocuments(payload)
  await dateStoredExpiries(payload)
  await fillOrderKeys(payload)
  await markReplacedDocuments(payload)
  await fillSlugs(payload)
  await fillShownOn(payload)
}
