import type { GlobalConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publicGlobal } from '../abilities/publicGlobal.ts'
import { anyone, provincialDesk, staff } from '../access/rules.ts'
import { alerts } from '../fields/alerts.ts'
import { both } from '../fields/both.ts'
import { many } from '../fields/relation.ts'
import { pushedTo } from '../fields/shownOn.ts'

/** What the home page shows first. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: both('Trang chủ', 'Home page'),
  access: { read: anyone, readVersions: staff, update: provincialDesk },
  ...publicGlobal,
  admin: { group: GROUPS.editorial },
  versions: { max: 50 },
  fields: [
    alerts(pushedTo()),
    {
      name: 'examples',
      type: 'array',
      maxRows: 8,
      label: both('Câu tìm kiếm gợi ý', 'Example searches'),
      labels: { singular: both('Câu', 'Example'), plural: both('Câu', 'Examples') },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          label: both('Câu tìm kiếm', 'Search'),
        },
      ],
    },
    many('commonProcedures', 'procedures', both('Thủ tục nhiều người cần', 'Common procedures')),
    many('lifeEvents', 'life-events', both('Sự kiện đời sống', 'Life events')),
  ],
}
