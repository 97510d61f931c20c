import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb'
import type { StoredNames } from './sqlite/storedNames.ts'

const BATCH = 500
/** Every value as it is stored, without conversion of numbers or dates. */
const AS_STORED = { promoteValues: false, promoteBuffers: false, promoteLongs: false } as const

async function withDatabase<T>(uri: string, work: (db: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri)
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

async function writeCollection(db: Db, name: string, file: string, session: ClientSession): Promise<void> {
  const out = createWriteStream(file)
  for await (const doc of db.collection(name).find({}, { session, raw: true, batchSize: BATCH })) {
    if (!out.write(doc as unknown as Buffer)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/**
 * Writes every collection as concatenated BSON documents (as mongodump does), all from one snapshot.
 * @param folder is created
 */
export function dumpMongo(uri: string, folder: string, onShare: (share: number) => void): Promise<void> {
  mkdirSync(folder, { recursive: true })
  return withDatabase(uri, async (db, client) => {
    const names = (await db.listCollections({}, { nameOnly: true }).toArray())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('system.'))
    // No transaction: the server aborts one after a minute.
    await client.withSession({ snapshot: true }, async (session) => {
      for (const [index, name] of names.entries()) {
        await writeCollection(db, name, join(folder, `${encodeURIComponent(name)}.bson`), session)
        onShare((index + 1) / names.length)
      }
    })
  })
}

async function* readDocuments(file: string): AsyncGenerator<Document> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, chunk as Buffer])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const size = rest.readInt32LE(0)
      yield BSON.deserialize(rest.subarray(0, size), AS_STORED)
      rest = rest.subarray(size)
    }
  }
}

/** Names of the files that documents of a dump refer to, by folder. */
export async function storedNamesIn(folder: string): Promise<StoredNames> {
  const namesIn = async (kind: 'media' | 'files'): Promise<string[]> => {
    const file = join(folder, `${kind}.bson`)
    const names: unknown[] = []
    if (existsSync(file))
      for await (const { filename, sizes } of readDocuments(file))
        names.push(
          filename,
          ...Object.values((sizes ?? {}) as Record<string, Document>).map((one) => one?.filename),
        )
    return names.filter((name): name is string => typeof name === 'string')
  }
  return { media: await namesIn('media'), files: await namesIn('files') }
}

async function fill(db: Db, name: string, file: string): Promise<void> {
  const batch: Document[] = []
  const collection = db.collection(name)
  for await (const doc of readDocuments(file)) {
    batch.push(doc)
    if (batch.length === BATCH) await collection.insertMany(batch.splice(0))
  }
  if (batch.length > 0) await collection.insertMany(batch)
}

/** Replaces everything in the database with a dump. Indexes are created when the portal starts. */
export function loadMongo(uri: string, folder: string, onShare: (share: number) => void): Promise<void> {
  return withDatabase(uri, async (db) => {
    await db.dropDatabase()
    const files = readdirSync(folder).filter((file) => file.endsWith('.bson'))
    for (const [index, file] of files.entries()) {
      await fill(db, decodeURIComponent(file.replace(/\.bson$/, '')), join(folder, file))
      onShare((index + 1) / files.length)
    }
  })
}
