import { env } from '../../data/env.ts'
import { makeDataSet } from '../../data/openData.ts'
import { writersAt } from '../../views/open-data.ts'

/** The catalogue of procedures in files, shared by the page and the files themselves. */
export const loadDataSet = makeDataSet(writersAt(env.PORTAL_URL))
