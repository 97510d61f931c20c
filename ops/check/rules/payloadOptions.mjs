/** Options that every call of Payload's Local API must state; their defaults are "no access control" and "depth 2". */
const REQUIRED = {
  find: ['overrideAccess', 'depth'],
  findByID: ['overrideAccess', 'depth'],
  findGlobal: ['overrideAccess', 'depth'],
  findVersions: ['overrideAccess', 'depth'],
  findVersionByID: ['overrideAccess', 'depth'],
  create: ['overrideAccess', 'depth'],
  update: ['overrideAccess', 'depth'],
  updateGlobal: ['overrideAccess', 'depth'],
  duplicate: ['overrideAccess', 'depth'],
  restoreVersion: ['overrideAccess', 'depth'],
  delete: ['overrideAccess'],
  count: ['overrideAccess'],
  countVersions: ['overrideAccess'],
  findDistinct: ['overrideAccess'],
}

const GETTERS = new Set(['getPayload', 'getCms'])

/** `payload`, `cms`, `anything.payload`, `(await getPayload(...))`. */
function isPayload(node) {
  switch (node.type) {
    case 'Identifier':
      return node.name === 'payload' || node.name === 'cms'
    case 'MemberExpression':
      return !node.computed && isPayload(node.property)
    case 'AwaitExpression':
      return node.argument.type === 'CallExpression' && GETTERS.has(node.argument.callee.name)
    default:
      return false
  }
}

/** `{ ... } as const` and the like are still a literal. */
const unwrap = (node) => (node && 'expression' in node ? unwrap(node.expression) : node)

/** The object literal behind `...name`, when a const of that name is one. */
function literalOf(name, scope) {
  for (let place = scope; place; place = place.upper) {
    const definition = place.set.get(name)?.defs[0]
    if (definition) return definition.type === 'Variable' ? unwrap(definition.node.init) : undefined
  }
  return undefined
}

/** Names of the options in a literal, in the const that names it, or in one spread into it. */
function statedIn(given, scope) {
  const options = given?.type === 'Identifier' ? literalOf(given.name, scope) : unwrap(given)
  if (options?.type !== 'ObjectExpression') return []
  return options.properties.flatMap((property) => {
    if (property.type === 'Property') return [property.key.name ?? property.key.value]
    return statedIn(property.argument, scope)
  })
}

/** Lint rule: `overrideAccess` and `depth` are explicit in every call of Payload's Local API. */
export const payloadOptions = {
  meta: {
    type: 'problem',
    docs: { description: 'state overrideAccess and depth in every Local API call' },
    messages: { missing: 'payload.{{method}}() must state {{missing}} in a literal options object.' },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || callee.computed || !isPayload(callee.object)) return
      const required = REQUIRED[callee.property.name]
      if (!required) return
      const stated = statedIn(node.arguments[0], context.sourceCode.getScope(node))
      const missing = required.filter((name) => !stated.includes(name)).join(' and ')
      if (missing)
        context.report({ node, messageId: 'missing', data: { method: callee.property.name, missing } })
    },
  }),
}
