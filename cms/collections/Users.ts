import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { ROLES } from '../access/roles.ts'
import { administrators, administratorsField, administratorsOrSelf } from '../access/rules.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'
import { strongPassword } from '../hooks/strongPassword.ts'
import { Refusal } from '../refusal.ts'

/**
 * No mail leaves the CMS, so a forgotten password is set anew by an administrator. Payload's own route must not stay
 * open: inside one transaction it waits for a second one, and on SQLite each call of a stranger would hold up every
 * write for twenty seconds.
 */
function refuseForgotten(): never {
  throw new Refusal('Hệ thống không gửi thư. Hãy nhờ người quản trị đặt lại mật khẩu.', 403)
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Tài khoản', 'Account'), plural: both('Tài khoản', 'Accounts') },
  access: {
    admin: ({ req }) => canUseCms(req.user as Reader),
    create: administrators,
    read: administratorsOrSelf,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  admin: { useAsTitle: 'name', group: GROUPS.system, defaultColumns: ['name', 'email', 'roles'] },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: env.CMS_URL.startsWith('https:') },
  },
  hooks: { beforeValidate: [strongPassword] },
  endpoints: [{ path: '/forgot-password', method: 'post', handler: refuseForgotten }],
  fields: [
    { name: 'name', type: 'text', required: true, label: both('Họ và tên', 'Full name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['editor'],
      options: [...ROLES],
      label: both('Vai trò', 'Roles'),
      access: { create: administratorsField, update: administratorsField },
    },
    one('agency', 'agencies', both('Cơ quan', 'Agency')),
  ],
}
