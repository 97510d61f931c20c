import { GROUPS } from '../abilities/groups.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { referenced } from '../abilities/referenced.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { owner } from '../fields/owner.ts'
import { nobodyField } from '../access/rules.ts'
import { checkDocument } from '../hooks/checkDocument.ts'
import { forgetFailedUpload, noteUpload } from '../hooks/forgetFailedUpload.ts'
import { keepReplacedFiles } from '../hooks/keepReplacedFiles.ts'
import { keepPublicName } from '../hooks/keepPublicName.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { DOCUMENT_TYPES } from '../uploads/recognise.ts'

/** Only the system sets these. */
const byTheSystem = { access: { create: nobodyField, update: nobodyField } }

/** Documents and recordings for download. Only PDF, DOCX, XLSX, ODT and MP3 are accepted, recognised by their content. */
export const Files = ownedByAgency(
  referenced({
    slug: 'files',
    labels: { singular: both('Tệp', 'File'), plural: both('Tệp', 'Files') },
    ...publishable,
    hooks: {
      ...publishable.hooks,
      beforeOperation: [
        ...publishable.hooks.beforeOperation,
        checkDocument,
        ...keepReplacedFiles.beforeOperation,
      ],
      beforeValidate: [...publishable.hooks.beforeValidate, ...keepReplacedFiles.beforeValidate],
      beforeChange: [...publishable.hooks.beforeChange, keepPublicName, noteUpload],
      afterChange: reconciled.afterChange,
      afterOperation: [...publishable.hooks.afterOperation, ...keepReplacedFiles.afterOperation],
      afterError: [...keepReplacedFiles.afterError, forgetFailedUpload],
    },
    admin: {
      ...publishable.admin,
      useAsTitle: 'filename',
      group: GROUPS.uploads,
      defaultColumns: ['filename', 'title', 'updatedAt'],
      listSearchableFields: ['title', 'filename', 'publicName'],
    },
    upload: {
      staticDir: `${env.DATA_DIR}/files`,
      mimeTypes: Object.values(DOCUMENT_TYPES),
      // checkDocument decides; Payload's own check knows fewer of the risky file types.
      allowRestrictedFileTypes: true,
      pasteURL: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('X-Content-Type-Options', 'nosniff')
        headers.set('Content-Disposition', 'attachment')
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
        return headers
      },
    },
    fields: [
      { name: 'title', type: 'text', localized: true, label: both('Tên tệp hiển thị', 'Title') },
      owner(both('Cơ quan', 'Agency')),
      {
        name: 'publicName',
        type: 'text',
        index: true,
        label: both('Tên trong địa chỉ công khai', 'Name in the public address'),
        admin: {
          position: 'sidebar',
          readOnly: true,
          description: both('Giữ nguyên khi thay tệp khác.', 'Stays when the file is replaced.'),
        },
        ...byTheSystem,
      },
      {
        name: 'earlierNames',
        type: 'text',
        hasMany: true,
        index: true,
        admin: { hidden: true },
        ...byTheSystem,
      },
    ],
  }),
)
