import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ordered } from '../abilities/ordered.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { owner } from '../fields/owner.ts'
import { phone } from '../fields/phone.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { onProvince, pushedTo } from '../fields/shownOn.ts'
import { slugField } from '../fields/slug.ts'
import { textCheck } from '../fields/textCheck.ts'
import { consultationRoutes } from '../consultations/routes.ts'
import { keepCommentedTexts } from '../consultations/keepCommentedTexts.ts'
import { days } from './consultations/days.ts'
import { draft } from './consultations/draft.ts'
import { outcome, received } from './consultations/outcome.ts'

const { beforeChange } = publishable.hooks

/** Lấy ý kiến: drafts of legal documents and plans on which the public comments (NĐ 43/2011/NĐ-CP, Art. 10.1.i). */
export const Consultations = ownedByAgency(
  addressed({
    slug: 'consultations',
    typescript: { interface: 'Consultation' },
    labels: {
      singular: both('Lấy ý kiến dự thảo', 'Consultation'),
      plural: both('Lấy ý kiến dự thảo', 'Consultations'),
    },
    ...publishable,
    endpoints: [...publishable.endpoints, ...consultationRoutes],
    hooks: { ...publishable.hooks, beforeChange: [...beforeChange, keepCommentedTexts] },
    admin: {
      ...publishable.admin,
      useAsTitle: 'title',
      group: GROUPS.editorial,
      defaultColumns: ['title', 'agency', 'opensOn', 'closesOn', '_status'],
    },
    defaultSort: '-closesOn',
    indexes: [ordered('closesOn'), ordered('onProvince', 'closesOn')],
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, label: both('Tên dự thảo', 'Title') },
      {
        ...{ name: 'lead', type: 'textarea', localized: true, maxLength: 1000 },
        label: both('Dự thảo về việc gì', 'What it is about'),
      },
      {
        ...{ name: 'issuer', type: 'text', localized: true, maxLength: 200 },
        label: both('Cơ quan sẽ ban hành', 'Agency that will issue it'),
      },
      ...days,
      {
        type: 'tabs',
        tabs: [
          { label: both('Dự thảo', 'Draft'), fields: draft },
          {
            label: both('Nơi nhận góp ý', 'Where to send comments'),
            fields: [
              {
                name: 'receiver',
                type: 'group',
                label: both('Đơn vị tiếp nhận góp ý', 'Receiving unit'),
                fields: [
                  {
                    ...{ name: 'name', type: 'text', localized: true, maxLength: 200 },
                    label: both('Tên đơn vị', 'Name'),
                  },
                  {
                    ...{ name: 'address', type: 'text', localized: true, maxLength: 300 },
                    label: both('Địa chỉ', 'Address'),
                  },
                  { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
                  phone('phone', both('Điện thoại', 'Telephone')),
                ],
              },
            ],
          },
          { label: both('Góp ý đã nhận', 'Comments received'), fields: [received] },
          { label: both('Tiếp thu, giải trình', 'Reactions'), fields: outcome },
        ],
      },
      slugField('title'),
      owner(both('Cơ quan lấy ý kiến', 'Agency')),
      onProvince,
      pushedTo({ position: 'sidebar' }),
      textCheck,
      contentChangedAt,
      searchText(texts('title', 'lead')),
    ],
  }),
)
