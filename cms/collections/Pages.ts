import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { one } from '../fields/relation.ts'
import { owner } from '../fields/owner.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { onProvince, pushedTo } from '../fields/shownOn.ts'
import { slugField } from '../fields/slug.ts'
import { textCheck } from '../fields/textCheck.ts'
import { computePath, movePathsBelow } from '../hooks/pagePath.ts'

/** Trang giới thiệu: nested pages under /gioi-thieu. */
export const Pages = ownedByAgency(
  addressed({
    slug: 'pages',
    labels: { singular: both('Trang', 'Page'), plural: both('Trang', 'Pages') },
    ...publishable,
    hooks: {
      ...publishable.hooks,
      beforeChange: [...publishable.hooks.beforeChange, computePath],
      afterChange: [...publishable.hooks.afterChange, movePathsBelow],
    },
    admin: {
      ...publishable.admin,
      useAsTitle: 'title',
      group: GROUPS.editorial,
      defaultColumns: ['title', 'path', 'order', '_status'],
    },
    defaultSort: 'order',
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, label: both('Tiêu đề', 'Title') },
      { name: 'lead', type: 'textarea', localized: true, label: both('Đoạn dẫn', 'Lead') },
      { name: 'body', type: 'richText', localized: true, label: both('Nội dung', 'Body') },
      slugField('title'),
      one('parent', 'pages', both('Trang cấp trên', 'Parent page'), { sidebar: true }),
      {
        name: 'path',
        type: 'text',
        index: true,
        label: both('Địa chỉ đầy đủ', 'Path'),
        admin: { readOnly: true, position: 'sidebar' },
      },
      {
        name: 'order',
        type: 'number',
        defaultValue: 100,
        index: true,
        label: both('Thứ tự', 'Order'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'showInMenu',
        type: 'checkbox',
        defaultValue: true,
        label: both('Hiện trong mục lục', 'Show in menus'),
        admin: { position: 'sidebar' },
      },
      owner(both('Cơ quan', 'Agency')),
      onProvince,
      pushedTo({ position: 'sidebar' }),
      textCheck,
      contentChangedAt,
      searchText(texts('title', 'lead')),
    ],
  }),
)
