import type { Payload } from 'payload'
import { rest } from '../../../support/restClient.ts'
import { joinMini } from '../miniConfig.ts'

/**
 * Writes until the disk is full and then some: `node fill.ts <uri>`, TEST_MAX_PAGES limits the file. Half of the writes go through REST. Prints
 * `{ accepted: string[], refused: { name, status, message }[] }`; a note's text begins with its name and a colon.
 */
const [uri = ''] = process.argv.slice(2)
const pages = process.env.TEST_MAX_PAGES
const payload = await joinMini(uri, pages ? { pragmas: [`max_page_count = ${pages}`] } : {})
const accepted: string[] = []
const refused: { name: string; status: number; message: string }[] = []

async function write(n: number): Promise<void> {
  const name = `ghi ${n}`
  const text = `${name}:${'x'.repeat(20_000)}`
  if (n % 2 === 0) {
    const { status, json } = await rest(payload as unknown as Payload, {
      method: 'POST',
      path: '/notes',
      body: { text },
    })
    if (status === 201) accepted.push(name)
    else refused.push({ name, status, message: json.errors?.[0]?.message })
    return
  }
  await payload.create({ collection: 'notes', data: { text } }).then(
    () => accepted.push(name),
    (err) => refused.push({ name, status: err.status, message: err.message }),
  )
}

for (let batch = 0; batch < 20 && refused.length < 20; batch++)
  await Promise.all(Array.from({ length: 10 }, (_, i) => write(batch * 10 + i)))
console.log(JSON.stringify({ accepted, refused }))
process.exit(0)
