import { createInterface } from 'node:readline'
import { makeBackup } from '../../../../ops/backup/makeBackup.ts'

/**
 * Makes one backup after another: `node backUp.ts <DATA_DIR> <uri>`, with a name on each line that it is sent. It is no
 * part of the process that writes: two SQLite libraries in one process do not see each other's locks. Prints
 * `{ name, shares: number[] }`, what was told of the copying of the database, piece by piece.
 */
const [DATA_DIR = '', DATABASE_URI = ''] = process.argv.slice(2)
const database = DATABASE_URI.startsWith('mongodb') ? 'mongodb' : 'sqlite'

console.log('ready')
for await (const name of createInterface({ input: process.stdin })) {
  const shares: number[] = []
  let steps = 0
  const step = () => {
    const isCopying = steps++ === 0
    return { share: (share: number) => void (isCopying && shares.push(share)), done: () => undefined }
  }
  await makeBackup({ DATA_DIR, DATABASE_URI, database, S3_BUCKET: undefined }, name, {
    tell: () => undefined,
    step,
  })
  console.log(JSON.stringify({ name, shares }))
}
