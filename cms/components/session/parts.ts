/** Around the admin: keeps people signed in where they are. */
export const sessionKeeper = '/components/session/SessionKeeper.tsx#SessionKeeper'
