import type { Progress } from './progress.ts'
import type { ServiceOptions } from './service.ts'
import type { Settings } from './settings.ts'

/** A process of the portal; `env` is added to the settings. */
export type PortalService = Pick<ServiceOptions, 'name' | 'command' | 'args' | 'env' | 'pulse'>

/** The differences between production and development. */
export interface Mode {
  /** @returns the names of what was built */
  build(env: Record<string, string>, progress: Progress): Promise<string[]>
  /** The processes besides the search engine. */
  services(settings: Settings): PortalService[]
  /** The URL that shows each service is ready, by its name. */
  health(settings: Settings): Record<string, string>
  /** The command for an administrator who has lost the password. */
  passwordCommand(settings: Settings): string
}
