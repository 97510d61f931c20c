import type { Progress } from './progress.ts'
import type { ServiceOptions } from './service.ts'
import type { Settings } from './settings.ts'

/** A process of the portal; `env`: beside the settings. */
export type PortalService = Pick<ServiceOptions, 'name' | 'command' | 'args' | 'env' | 'pulse'>

/** What differs between the portal in service and in development. */
export interface Mode {
  /** @returns the names of what was built */
  build(env: Record<string, string>, progress: Progress): Promise<string[]>
  /** The processes besides the search engine. */
  services(settings: Settings): PortalService[]
  /** What to ask of each to know that it is ready, by its name. */
  health(settings: Settings): Record<string, string>
  /** What an administrator types who has lost the password. */
  passwordCommand(settings: Settings): string
}
