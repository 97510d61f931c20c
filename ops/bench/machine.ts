import { availableParallelism } from 'node:os'
import { onPath } from '../check/chromium.ts'
import type { Command } from '../start/tether.ts'

/** Which side of a measurement a process is on. */
export type Side = 'server' | 'client'

const CORE: Record<Side, string> = { server: '0', client: '1' }

const taskset = onPath('taskset')

/** Whether servers and clients each get a core of their own: with two cores or more, and taskset (Linux). */
export const isPinned = taskset !== undefined && availableParallelism() >= 2

/** The command bound to the core of its side, where that can be done. */
export function pin<C extends Command>(side: Side, command: C): C {
  if (!isPinned || !taskset) return command
  return { ...command, command: taskset, args: ['-c', CORE[side], command.command, ...command.args] }
}

/** In words for a report. */
export const pinning: string = isPinned
  ? `servers on core ${CORE.server}, clients on core ${CORE.client} (taskset)`
  : `NOT pinned (${taskset ? 'one core only' : 'no taskset'}): the load generator takes its share of the server's time`
