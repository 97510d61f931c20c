import { dirname, relative, resolve } from 'node:path'
import { whyForbidden } from './rooms.mjs'

const root = resolve(import.meta.dirname, '../../..')

/** `import type`, `export type`, or every name in the braces marked with `type`. */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const names = node.specifiers ?? []
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

/** Lint rule: every import, dynamic ones included, respects the map in rooms.mjs. */
export const imports = {
  meta: {
    type: 'problem',
    docs: { description: 'keep to the map of who may import whom' },
    messages: { forbidden: '{{why}}.' },
    schema: [],
  },
  create(context) {
    const from = relative(root, context.filename).replaceAll('\\', '/')
    const check = (node) => {
      const target = node.source?.value
      if (typeof target !== 'string') return
      const isPackage = !target.startsWith('.')
      const path = isPackage
        ? target
        : relative(root, resolve(root, dirname(from), target)).replaceAll('\\', '/')
      const why = whyForbidden(from, path, { isPackage, isType: isTypeOnly(node) })
      if (why) context.report({ node, messageId: 'forbidden', data: { why } })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
