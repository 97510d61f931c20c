import { join } from 'node:path'
import { readNames } from '../newType/names.ts'
import { NewTypeError } from '../newType/NewTypeError.ts'
import { writeType } from '../newType/write.ts'
import { CommandError } from './CommandError.ts'

// Writes the files of a new content type, and its entries in lists that name every type (ops/docs/content-types.md).
try {
  const names = readNames(process.argv.slice(2))
  const { files, lines } = await writeType(join(import.meta.dirname, '../..'), names)
  for (const file of files) console.log(`wrote  ${file}`)
  for (const [file, count] of Object.entries(lines)) console.log(`added  ${count} to ${file}`)
  console.log(`
Next:
  1. fill in what is marked TODO in the new files
  2. npm run types
  3. npm run migrate:create -- ${names.slug}
  4. npm test`)
} catch (error) {
  throw error instanceof NewTypeError ? new CommandError(error.message) : error
}
