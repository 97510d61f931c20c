import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { onPath } from '../start/command.ts'
import type { Command } from '../start/tether.ts'

/** Which side of a measurement a process is on. */
export type Side = 'server' | 'client'

const CORE: Record<Side, string> = { server: '0', client: '1' }
/** Above this load, other work takes a substantial part of the machine. */
const BUSY = 0.5

const taskset = onPath('taskset')

/** Whether servers and clients can have separate cores: with two cores or more, and taskset (Linux). */
export const canPin = taskset !== undefined && availableParallelism() >= 2

/** The command pinned to the core of its side, where possible. */
export function pin<C extends Command>(side: Side | undefined, command: C): C {
  if (!side || !canPin || !taskset) return command
  return { ...command, command: taskset, args: ['-c', CORE[side], command.command, ...command.args] }
}

/** A description for the report. */
export const pinning: string = canPin
  ? `servers on core ${CORE.server}, clients on core ${CORE.client} (taskset)`
  : `NOT pinned (${taskset ? 'one core only' : 'no taskset'}): the load generator takes its share of the server's time`

/** A summary of the machine. */
export const machine = () => ({
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
  node: process.version,
  load: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
})

/** Warns when other work runs on this machine, which lengthens all durations. */
export function warnWhenBusy(): void {
  const { load, cores } = machine()
  if (load < BUSY) return
  console.warn(`This machine is busy (load ${load} on ${cores} cores): durations will be too long`)
}
