import type { Config } from 'payload'

const folder = '/components/signIn'

/** Pages that are open to people who are not signed in yet: see ops/docs/sign-in.md. */
export const signInParts = {
  beforeLogin: [`${folder}/GoOn.tsx#GoOn`],
  afterLogin: [`${folder}/PasskeySignIn.tsx#PasskeySignIn`, `${folder}/ProvinceSignIn.tsx#ProvinceSignIn`],
  views: {
    secondStep: {
      Component: `${folder}/SecondStep.tsx#SecondStep`,
      path: '/second-step',
      exact: true,
      meta: { title: 'Đăng nhập' },
    },
    province: {
      Component: `${folder}/ProvincePage.tsx#ProvincePage`,
      path: '/province-sign-in',
      exact: true,
      meta: { title: 'Đăng nhập' },
    },
    forgot: {
      Component: `${folder}/ForgotPassword.tsx#ForgotPassword`,
      path: '/forgot',
      exact: true,
      meta: { title: 'Quên mật khẩu' },
    },
    setPassword: {
      Component: `${folder}/SetPassword.tsx#SetPassword`,
      path: '/set-password',
      exact: true,
      meta: { title: 'Đặt mật khẩu' },
    },
  },
} satisfies NonNullable<Config['admin']>['components']
