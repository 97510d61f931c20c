import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { makeAside, move } from '../../../ops/backup/aside.ts'
import { makeBackup } from '../../../ops/backup/makeBackup.ts'
import { restoreBackup } from '../../../ops/backup/restoreBackup.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const progress = {
  tell: () => undefined,
  step: () => ({ share: () => undefined, done: () => undefined }),
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Every file below a folder with its text. */
const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  )

/** Refuses to move some folders, as the system does with mounts and between disks. */
const refusing = (code: string, isMeant: (from: string) => boolean) => (from: string, to: string) => {
  if (isMeant(from)) throw Object.assign(new Error(code), { code })
  renameSync(from, to)
}

/** Something on another disk than the temporary folders, where there is one. */
const SHARED_MEMORY = '/dev/shm'
const isOtherDisk =
  existsSync(SHARED_MEMORY) && statSync(SHARED_MEMORY).dev !== statSync(dirname(newFolder())).dev

describe('a restore', () => {
  async function place() {
    const DATA_DIR = newFolder()
    const path = join(DATA_DIR, 'portal.db')
    const source = {
      DATA_DIR,
      DATABASE_URI: `file:${path}`,
      database: 'sqlite',
      S3_BUCKET: undefined,
    } as const
    const note = (text: string) => {
      const database = new DatabaseSync(path)
      database.exec(`CREATE TABLE IF NOT EXISTS notes (text text); INSERT INTO notes VALUES ('${text}')`)
      database.close()
    }
    const notes = () => {
      const database = new DatabaseSync(path, { readOnly: true })
      const rows = database.prepare('SELECT text FROM notes').all()
      database.close()
      return rows.map(({ text }) => text)
    }
    note('before')
    write(join(DATA_DIR, 'files/a.pdf'), 'a before')
    write(join(DATA_DIR, 'media/b.jpg'), 'b before')
    write(join(DATA_DIR, 'secrets.json'), '{"before":1}')
    await makeBackup(source, 'truoc', progress)
    note('after')
    write(join(DATA_DIR, 'files/a.pdf'), 'a after')
    write(join(DATA_DIR, 'media/c.jpg'), 'c after')
    return { DATA_DIR, source, notes, restore: () => restoreBackup(source, 'truoc', progress) }
  }

  test('that fails at its end puts everything back as it was', async () => {
    const { DATA_DIR, source, notes, restore } = await place()
    const failing = {
      ...progress,
      step: (label: string) => ({
        share: () => undefined,
        done: () => {
          if (label.includes('uploads')) throw new Error('failed at the end')
        },
      }),
    }
    await expect(restoreBackup(source, 'truoc', failing)).rejects.toThrow('failed at the end')
    expect(notes()).toEqual(['before', 'after'])
    expect(textsIn(join(DATA_DIR, 'files'))).toEqual({ 'a.pdf': 'a after' })
    expect(textsIn(join(DATA_DIR, 'media'))).toEqual({ 'b.jpg': 'b before', 'c.jpg': 'c after' })
    expect(readdirSync(DATA_DIR).filter((name) => name.startsWith('replaced-'))).toEqual([])
    await restore()
    expect(notes()).toEqual(['before'])
  })

  test('puts the backup in place and says where what was there is kept', async () => {
    const { DATA_DIR, notes, restore } = await place()
    const { aside } = await restore()
    expect(notes()).toEqual(['before'])
    expect(textsIn(join(DATA_DIR, 'files'))).toEqual({ 'a.pdf': 'a before' })
    expect(textsIn(join(DATA_DIR, 'media'))).toEqual({ 'b.jpg': 'b before' })
    expect(aside).toHaveLength(1)
    expect(textsIn(join(aside[0]!, 'media'))).toEqual({ 'b.jpg': 'b before', 'c.jpg': 'c after' })
  })

  test.skipIf(!isOtherDisk)('takes a database that lies on another disk', async () => {
    const { DATA_DIR, source, notes } = await place()
    const other = mkdtempSync(join(SHARED_MEMORY, 'portal-ops-'))
    try {
      const elsewhere = join(other, 'portal.db')
      move(join(DATA_DIR, 'portal.db'), elsewhere)
      const target = { ...source, DATABASE_URI: `file:${elsewhere}` }
      const { aside } = await restoreBackup(target, 'truoc', progress)
      renameSync(join(aside[0]!, 'portal.db'), join(DATA_DIR, 'portal.db'))
      expect(notes()).toEqual(['before', 'after'])
      expect(existsSync(elsewhere)).toBe(true)
    } finally {
      rmSync(other, { recursive: true })
    }
  })
})

describe('what is moved aside', () => {
  const tree = () => {
    const folder = newFolder()
    write(join(folder, 'media/a.jpg'), 'a')
    write(join(folder, 'media/sub/b.jpg'), 'b')
    return folder
  }
  const all = { 'a.jpg': 'a', 'sub/b.jpg': 'b' }

  test('leaves a folder that is a mount in its place, empty', () => {
    const folder = tree()
    const aside = makeAside(
      join(folder, 'replaced'),
      refusing('EBUSY', (from) => from === join(folder, 'media')),
    )
    aside.take(join(folder, 'media'))
    expect(textsIn(join(folder, 'replaced/media'))).toEqual(all)
    expect(existsSync(join(folder, 'media/a.jpg'))).toBe(false)
  })

  test('is copied between disks', () => {
    const folder = tree()
    move(
      join(folder, 'media'),
      join(folder, 'replaced/media'),
      refusing('EXDEV', () => true),
    )
    expect(textsIn(join(folder, 'replaced/media'))).toEqual(all)
    expect(existsSync(join(folder, 'media'))).toBe(false)
  })

  test('is whole again after a move that failed half-way', () => {
    const folder = tree()
    let moves = 0
    const rename = (from: string, to: string) => {
      if (from === join(folder, 'media')) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
      if (from.startsWith(join(folder, 'media/')) && ++moves === 2)
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      renameSync(from, to)
    }
    const aside = makeAside(join(folder, 'replaced'), rename)
    expect(() => aside.take(join(folder, 'media'))).toThrow('EIO')
    aside.putBack()
    expect(textsIn(join(folder, 'media'))).toEqual(all)
    expect(existsSync(join(folder, 'replaced'))).toBe(false)
  })
})
