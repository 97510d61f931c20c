import { vi } from 'vitest'

// Runs before each test file. Files share a process, since starting one and loading the packages takes longer than most
// of them. Each file gets modules of ours that nobody has used, and settings, timers and globals as in a new process.

const KEPT = Symbol.for('cong-tinh.test-process')

type Holder = Record<PropertyKey, unknown> & {
  [KEPT]?: { env: NodeJS.ProcessEnv; timers: Set<NodeJS.Timeout> }
  /** The instances that Payload keeps. */
  _payload?: Map<string, unknown>
}
const holder = globalThis as unknown as Holder

/** All intervals that are started from now on: modules of an earlier file may leave some running. */
function watchIntervals(): Set<NodeJS.Timeout> {
  const started = new Set<NodeJS.Timeout>()
  const { setInterval } = globalThis
  globalThis.setInterval = ((...args: Parameters<typeof setInterval>) => {
    const timer = setInterval(...args)
    started.add(timer)
    return timer
  }) as typeof setInterval
  return started
}

/** Vitest's own variables say which file runs. */
const isVitests = (name: string) => name.startsWith('VITEST')

function restoreEnv(env: NodeJS.ProcessEnv) {
  for (const name of Object.keys(process.env))
    if (!(name in env) && !isVitests(name)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (!isVitests(name)) process.env[name] = value
}

/** What our modules and Payload keep for the life of a process beside the modules themselves. */
function forgetGlobals() {
  for (const key of Reflect.ownKeys(globalThis)) {
    const isOurs = typeof key === 'symbol' && key !== KEPT && key.description?.startsWith('cong-tinh.')
    if (isOurs || (typeof key === 'string' && key.startsWith('_payload_'))) delete holder[key]
  }
  holder._payload?.clear()
}

vi.useRealTimers()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
vi.resetModules()
if (holder[KEPT]) {
  const { env, timers } = holder[KEPT]
  for (const timer of timers) clearInterval(timer)
  timers.clear()
  restoreEnv(env)
  forgetGlobals()
} else holder[KEPT] = { env: { ...process.env }, timers: watchIntervals() }
