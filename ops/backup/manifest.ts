import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileDigest } from '../projectNode.mjs'
import { StartError } from '../start/failure.ts'

const schema = z.object({
  /** ISO date and time of the database snapshot. */
  at: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The latest migration of the schema; null on MongoDB, which has none. */
  schema: z.string().nullable(),
  /** Whether it includes the uploads; false when they are in an S3 store, which is backed up separately. */
  hasUploads: z.boolean(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

/** The contents of a backup, with a checksum for each file. */
export type Manifest = z.infer<typeof schema>

const NAME = 'manifest.json'

/** The folder for backups of a data folder. */
export const backupsOf = (dataDir: string): string => join(dataDir, 'backups')

/** Names of the completed backups, oldest first. */
export function listBackups(dataDir: string): string[] {
  const folder = backupsOf(dataDir)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, NAME)) && !name.endsWith('.part'))
    .sort()
}

/** Every file below a folder, by its relative path. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Records the contents of a folder; a backup with a manifest is complete. */
export async function writeManifest(
  folder: string,
  about: Omit<Manifest, 'files'>,
  onShare: (share: number) => void,
): Promise<Manifest> {
  const paths = filesBelow(folder).sort()
  const files: Manifest['files'] = []
  for (const path of paths) {
    const file = join(folder, path)
    files.push({ path, bytes: statSync(file).size, sha256: await fileDigest(file) })
    onShare(files.length / paths.length)
  }
  const manifest = { ...about, files }
  writeFileSync(join(folder, NAME), JSON.stringify(manifest, null, 1))
  return manifest
}

/** The manifest of a backup, unverified. */
export const readManifest = (folder: string): Manifest =>
  schema.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')))

/**
 * The manifest of a backup, after every file was verified by its checksum.
 * @throws StartError when a file is missing or has changed
 */
export async function readWholeBackup(folder: string, onShare: (share: number) => void): Promise<Manifest> {
  const manifest = readManifest(folder)
  for (const [index, { path, sha256 }] of manifest.files.entries()) {
    const file = join(folder, path)
    if (!existsSync(file) || (await fileDigest(file)) !== sha256) {
      throw new StartError(
        `The backup ${folder} is damaged: ${path} is ${existsSync(file) ? 'not as it was' : 'missing'}.`,
        'Choose another backup; nothing was changed.',
      )
    }
    onShare((index + 1) / manifest.files.length)
  }
  return manifest
}
