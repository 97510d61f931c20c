import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { format, resolveConfig } from 'prettier'
import { catalogueReport } from '../cms/seed/catalogueReport.ts'
import config from '../payload.config.ts'
import { root } from './root.ts'

// npm run report:catalogue: writes how complete the procedures of the sample are, from the database of this data folder.

const payload = await getPayload({ config })
const { docs } = await payload.find({
  ...{ collection: 'procedures', where: { status: { equals: 'in_force' } }, sort: 'code', locale: 'vi' },
  ...{ depth: 0, pagination: false, overrideAccess: false },
})
const path = join(root, 'ops/docs/catalogue.md')
const report = await catalogueReport(docs)
await writeFile(path, await format(report, { ...(await resolveConfig(path)), filepath: path }))
console.log(`${docs.length} procedures: ${path}`)
await payload.destroy()
process.exit(0)
