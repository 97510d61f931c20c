import { expect, test } from 'vitest'
import { isDevelopment } from '../../../cms/server/development.ts'
import { parseEnv } from '../../../cms/env.ts'
import { development, developmentSettings } from '../../../ops/start/development.ts'
import { inService } from '../../../ops/start/services.ts'
import type { Mode } from '../../../ops/start/mode.ts'

const secret = { PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere' }
const settings = parseEnv({ ...secret, DATA_DIR: '/srv/portal', PORT: '5321', CMS_PORT: '5300' })

/** What the supervisor gives a process: production, unless the mode says otherwise (tether.ts). */
const processesOf = (mode: Mode) =>
  mode.services(settings).map(({ name, args, env }) => ({
    name,
    args,
    nodeEnv: env?.NODE_ENV ?? 'production',
  }))

/** The settings of development beside a file `.env`; what is set before the file is read wins over it. */
const settingsBeside = (file: Record<string, string>, environment: Record<string, string> = {}) =>
  parseEnv({ ...file, ...environment, ...secret, ...developmentSettings({ ...environment, ...secret }) })

test('development keeps to a folder of its own', () => {
  const { DATA_DIR, DATABASE_URI } = settingsBeside({ DATA_DIR: '/srv/portal' })
  expect(DATA_DIR).toMatch(/\/data\/dev$/)
  expect(DATABASE_URI).toBe(`file:${DATA_DIR}/portal.db`)
})

test('what .env says of databases, stores and addresses of the portal in service is left alone', () => {
  const found = settingsBeside({
    ...{ DATABASE_URI: 'mongodb://db/portal?replicaSet=rs0', PORTAL_URL: 'https://laocai.example.vn' },
    SITES_DOMAIN: 'laocai.example.vn',
    ...{
      CMS_URL: 'https://quantri.example.vn',
      MEILI_URL: 'http://search:7700',
      MEILI_MASTER_KEY: 'k'.repeat(16),
    },
    ...{ S3_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key', TRUST_PROXY: 'true' },
  })
  expect(found).toMatchObject({
    database: 'sqlite',
    PORTAL_URL: 'http://127.0.0.1:4321',
    CMS_URL: 'http://127.0.0.1:3000',
    SITES_DOMAIN: 'localhost',
    TRUST_PROXY: false,
  })
  expect([found.MEILI_URL, found.S3_BUCKET]).toEqual([undefined, undefined])
})

test('other settings of .env hold in development too', () => {
  expect(settingsBeside({ SEED: 'none', PORT: '5321' })).toMatchObject({ SEED: 'none', PORT: 5321 })
})

test('what is set in the environment is meant for development', () => {
  const mongo = { DATABASE_URI: 'mongodb://db/dev?replicaSet=rs0', DATA_DIR: '/tmp/try' }
  expect(settingsBeside({}, mongo)).toMatchObject({ database: 'mongodb', DATA_DIR: '/tmp/try' })
})

test('a development server is reached from this machine alone', () => {
  expect(settingsBeside({ HOST: '0.0.0.0' }, { HOST: '0.0.0.0' }).HOST).toBe('127.0.0.1')
})

test('npm run dev starts each process so that it follows changes', () => {
  const processes = processesOf(development)
  expect(processes.map(({ name }) => name)).toEqual(['portal', 'cms', 'worker'])
  const [portal, cms, worker] = processes
  expect(portal?.args.join(' ')).toMatch(/astro\.mjs dev .*--port 5321$/)
  expect(isDevelopment(cms?.args ?? [], cms?.nodeEnv)).toBe(true)
  expect(worker?.args).toContain('--watch')
})

test('npm start gives no process a sign of development', () => {
  const processes = processesOf(inService)
  expect(processes.map(({ name }) => name)).toEqual(['portal', 'cms', 'worker'])
  for (const { args, nodeEnv } of processes) {
    expect(args.filter((arg) => /--dev$|^dev$|--watch/.test(arg))).toEqual([])
    expect(nodeEnv).toBe('production')
  }
})

test('who has lost the password of development is not led to the portal in service', () => {
  expect(development.passwordCommand(settings)).toMatch(/^DATA_DIR=\S+\/srv\/portal npm run admin:password$/)
  expect(inService.passwordCommand(settings)).toBe('npm run admin:password')
})
