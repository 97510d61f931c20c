import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { catalogueReport } from '../seed/catalogueReport.ts'
import { withCms } from './command.ts'

// npm run report:catalogue: writes how complete the procedures of the sample are, from the database of this data folder.

await withCms(async (payload) => {
  const { docs } = await payload.find({
    ...{ collection: 'procedures', where: { status: { equals: 'in_force' } }, sort: 'code', locale: 'vi' },
    ...{ depth: 0, pagination: false, overrideAccess: false },
  })
  const path = join(import.meta.dirname, '../../ops/docs/catalogue.md')
  const report = await catalogueReport(docs)
  await writeFile(path, await format(report, { ...(await resolveConfig(path)), filepath: path }))
  console.log(`${docs.length} procedures: ${path}`)
})
