import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../../../ops/root.ts'

const run = promisify(execFile)

test('a database is prepared in a folder that is not there yet, also when no secret has to be kept in it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'portal-prepare-'))
  const DATA_DIR = join(place, 'a/b')
  try {
    const { PATH = '', HOME = '' } = process.env
    const { stdout } = await run(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'ops/run.ts'), 'prepare'],
      {
        cwd: root,
        env: {
          ...{ PATH, HOME, NODE_ENV: 'test', DATA_DIR, DATABASE_URI: `file:${join(DATA_DIR, 'portal.db')}` },
          ...{ SEED: 'none', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'for a test only, never used elsewhere' },
        },
      },
    )
    expect(stdout).toContain('"kind":"administrator"')
    expect(existsSync(join(DATA_DIR, 'portal.db'))).toBe(true)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}, 240_000)
