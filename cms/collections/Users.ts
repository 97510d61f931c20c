import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { ROLES } from '../access/roles.ts'
import {
  accountManagersField,
  createAccounts,
  deleteAccounts,
  readAccounts,
  updateAccounts,
} from '../access/accounts.ts'
import { administrators, administratorsField } from '../access/rules.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'
import { grantable, keepGranted } from '../hooks/keepGranted.ts'
import { strongPassword } from '../hooks/strongPassword.ts'
import { provinceAccountRoutes } from '../oidc/accountRoutes.ts'
import { provinceSignInRoutes } from '../oidc/signInRoutes.ts'
import { ownPasskeyRoutes } from '../passkeys/ownRoutes.ts'
import { passkeySignInRoutes } from '../passkeys/signInRoutes.ts'
import { managerLinkRoutes } from '../passwordLinks/managerRoutes.ts'
import { publicLinkRoutes } from '../passwordLinks/publicRoutes.ts'
import { unknownPassword } from '../passwordLinks/unknownPassword.ts'
import { administratorRoutes } from '../secondFactor/administratorRoutes.ts'
import { askFurtherSteps } from '../secondFactor/askFurtherSteps.ts'
import { proveBeforeRoles } from '../secondFactor/dangerousActs.ts'
import { forgetAccount, forgetSession } from '../secondFactor/forget.ts'
import { ownRoutes } from '../secondFactor/ownRoutes.ts'
import { sessionRoutes } from '../secondFactor/sessionRoutes.ts'
import { recordSession } from '../secondFactor/sessions.ts'
import { stepRoutes } from '../secondFactor/stepRoutes.ts'
import { accountRoutes } from '../signIn/accountRoutes.ts'
import { askCurrentPassword } from '../signIn/currentPassword.ts'
import { noteGivenPassword } from '../signIn/givenPassword.ts'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Tài khoản', 'Account'), plural: both('Tài khoản', 'Accounts') },
  access: {
    admin: ({ req }) => canUseCms(req.user as Reader),
    create: createAccounts,
    read: readAccounts,
    update: updateAccounts,
    delete: deleteAccounts,
    unlock: administrators,
  },
  admin: { useAsTitle: 'name', group: GROUPS.system, defaultColumns: ['name', 'email', 'roles'] },
  auth: {
    // Locking after failed attempts would let any stranger lock an account: see cms/signIn/attempts.ts.
    maxLoginAttempts: 0,
    tokenExpiration: env.SESSION_HOURS * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: env.CMS_URL.startsWith('https:') },
  },
  hooks: {
    beforeValidate: [
      keepGranted,
      unknownPassword,
      strongPassword,
      askCurrentPassword,
      noteGivenPassword,
      proveBeforeRoles,
    ],
    beforeLogin: [askFurtherSteps],
    afterLogin: [recordSession],
    afterLogout: [forgetSession],
    afterDelete: [forgetAccount],
  },
  endpoints: [
    ...[accountRoutes, publicLinkRoutes, stepRoutes, passkeySignInRoutes].flat(),
    ...[ownRoutes, ownPasskeyRoutes, sessionRoutes, administratorRoutes, managerLinkRoutes].flat(),
    ...[provinceSignInRoutes, provinceAccountRoutes].flat(),
  ],
  fields: [
    {
      // Read from the request and never stored: see askCurrentPassword.
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: both('Mật khẩu hiện tại', 'Current password'),
      admin: {
        components: { Field: '/components/CurrentPassword.tsx#CurrentPassword' },
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    { name: 'name', type: 'text', required: true, label: both('Họ và tên', 'Full name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['author'],
      options: [...ROLES],
      filterOptions: ({ options, data, req }) => grantable(options, req.user as Reader, data),
      label: both('Vai trò', 'Roles'),
      access: { create: accountManagersField, update: accountManagersField },
    },
    {
      ...one('agency', 'agencies', both('Cơ quan', 'Agency'), {
        description: both(
          'Người có cơ quan chỉ làm việc với nội dung của cơ quan ấy và cấp dưới. Để trống: ban biên tập cổng tỉnh.',
          'A person with an agency works on its content and on that of agencies below it. Left empty: the provincial desk.',
        ),
      }),
      access: { create: accountManagersField, update: accountManagersField },
    },
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      label: both('Phải đổi mật khẩu khi đăng nhập lần tới', 'Must change the password at the next sign-in'),
      // A password that somebody else has set is known to two people.
      defaultValue: ({ user }) => Boolean(user),
      access: { create: administratorsField, update: administratorsField },
    },
    {
      name: 'passwordLink',
      type: 'ui',
      label: both('Liên kết đặt mật khẩu', 'Link to set the password'),
      admin: {
        components: { Field: '/components/signIn/PasswordLink.tsx#PasswordLink' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      label: both('Xác thực hai bước', 'Second factor'),
      admin: {
        components: { Field: '/components/signIn/SecondFactor.tsx#SecondFactor' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'provinceAccount',
      type: 'ui',
      label: both('Tài khoản của tỉnh', 'Account of the province'),
      admin: {
        components: { Field: '/components/signIn/ProvinceAccount.tsx#ProvinceAccount' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'sessionList',
      type: 'ui',
      label: both('Nơi đang đăng nhập', 'Sessions'),
      admin: {
        components: { Field: '/components/signIn/Sessions.tsx#Sessions' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
  ],
}
