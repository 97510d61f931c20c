import { env } from '../../env.ts'

/** Around the admin: keeps people signed in where they are. */
export const sessionKeeper = {
  path: '/components/session/SessionKeeper.tsx#SessionKeeper',
  clientProps: { idleMinutes: env.SESSION_IDLE_MINUTES, hours: env.SESSION_HOURS },
}
