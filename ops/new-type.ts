import { readNames } from '../cms/newType/names.ts'
import { NewTypeError } from '../cms/newType/NewTypeError.ts'
import { writeType } from '../cms/newType/write.ts'
import { root } from './root.ts'
import { StartError } from './start/failure.ts'

// Writes the files of a new content type, and its entries in lists that name every type (ops/docs/content-types.md).
try {
  const names = readNames(process.argv.slice(2))
  const { files, lines } = await writeType(root, names)
  for (const file of files) console.log(`wrote  ${file}`)
  for (const [file, count] of Object.entries(lines)) console.log(`added  ${count} to ${file}`)
  console.log(`
Next:
  1. fill in what is marked TODO in the new files
  2. npm run types
  3. npm run migrate:create -- ${names.slug}
  4. npm test`)
} catch (error) {
  throw error instanceof NewTypeError ? new StartError(error.message, '') : error
}
