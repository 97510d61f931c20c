import type { Config } from 'payload'

const folder = '/components/signIn'

/** The page on which signing in goes on after the password, open to people who are not signed in yet, and the way to it. */
export const signInParts = {
  beforeLogin: [`${folder}/GoOn.tsx#GoOn`],
  afterLogin: [`${folder}/PasskeySignIn.tsx#PasskeySignIn`],
  views: {
    secondStep: {
      Component: `${folder}/SecondStep.tsx#SecondStep`,
      path: '/second-step',
      exact: true,
      meta: { title: 'Đăng nhập' },
    },
  },
} satisfies NonNullable<Config['admin']>['components']
