import type { ArrayField, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { toHostName } from '../content/sites.ts'
import { env } from '../env.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

const FORM = both(
  'Viết tên miền, ví dụ xa-bac-ha.laocai.gov.vn, không có https:// và dấu /.',
  'Write a host name such as xa-bac-ha.laocai.gov.vn, without https:// and slashes.',
)
const TAKEN = both(
  'Tên miền này đã thuộc trang khác hoặc cổng tỉnh.',
  'This host name belongs to another site or to the portal.',
)

const isPortal = (host: string) => host === new URL(env.PORTAL_URL).hostname

interface Wanted {
  req: PayloadRequest
  host: string
  /** Of the site that wants it; absent for a new one. */
  id?: string | number | undefined
}

/** Whether the portal or another site, also one in the trash, answers at a host name. */
export async function isHostTaken({ req, host, id }: Wanted): Promise<boolean> {
  if (isPortal(host)) return true
  const { totalDocs } = await req.payload.count({
    collection: 'sites',
    where: {
      and: [
        { or: [{ 'hosts.host': { equals: host } }, ...defaultOf(host)] },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A host name leads to one site only. */
const validateHost: TextFieldSingleValidation = async (value, { req, id }) => {
  const host = toHostName(String(value ?? ''))
  if (host === null) return inLanguageOf(req, FORM)
  return (await isHostTaken({ req, id, host })) ? inLanguageOf(req, TAKEN) : true
}

/** The site whose slug makes up a default host name. */
const defaultOf = (host: string) => {
  const end = `.${env.SITES_DOMAIN}`
  return host.endsWith(end) ? [{ slug: { equals: host.slice(0, -end.length) } }] : []
}

/** Host names of a site in addition to `<slug>.<SITES_DOMAIN>`; the first one is the canonical one. */
export const hostRows: ArrayField = {
  name: 'hosts',
  type: 'array',
  maxRows: 10,
  label: both('Tên miền riêng', 'Host names'),
  labels: { singular: both('Tên miền', 'Host name'), plural: both('Tên miền', 'Host names') },
  admin: {
    position: 'sidebar',
    description: both(
      'Tên đầu là tên chính, các tên sau dẫn tới tên đầu. Để trống thì dùng đường dẫn và tên miền của cổng.',
      'The first is the main one, others lead to it. Left empty, it is the slug before the host of the portal.',
    ),
  },
  fields: [
    {
      name: 'host',
      type: 'text',
      required: true,
      index: true,
      label: both('Tên miền', 'Host name'),
      validate: validateHost,
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? (toHostName(value) ?? value) : value)],
      },
    },
  ],
}
