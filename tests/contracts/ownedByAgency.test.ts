import { afterAll, beforeAll, describe } from 'vitest'
import { SHOWN_ON_SITES } from '../../cms/content/sites.ts'
import { testChanged } from './owned/changed.ts'
import { testNotOwned, testOwnRecord } from './owned/notOwned.ts'
import { testPassedOn } from './owned/passedOn.ts'
import { beginAgencies, endAgencies } from './owned/people.ts'
import { testReadAndMade } from './owned/readAndMade.ts'
import { testSites } from './owned/sites.ts'
import { testUploads } from './owned/uploads.ts'

// One file: its process, its database and its people serve all parts of the contract.
beforeAll(beginAgencies)
afterAll(endAgencies)

describe.each([...SHOWN_ON_SITES])('%s of an agency', (type) => {
  testReadAndMade(type)
  testChanged(type)
  testPassedOn(type)
})
describe.each(['media', 'files'])('%s of an agency', testUploads)
describe('what an agency does not own', testNotOwned)
describe('the record of an agency', testOwnRecord)
describe('sites', testSites)
