import { parseSync, Visitor } from 'vite'

/**
 * Everything a file reaches for, as written: `import`, `import type`, `export … from`, `import()`, `import('…').Type`,
 * `import x = require()`, `import.meta.glob()` and `new URL('…', import.meta.url)`, which is how workers and worklets
 * are named. Read by the bundler's own parser, so neither line breaks nor comments nor strings mislead it.
 * `null` stands for an address that is computed and so cannot be judged.
 * @param {string} path
 * @param {string} text
 * @returns {(string | null)[]}
 */
export function importsOf(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)

  /** @type {(string | null)[]} */
  const found = []
  /** @param {Node | null | undefined} node */
  const add = (node) => node && found.push(literal(node))

  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
    NewExpression: ({ callee, arguments: [address, base] }) => {
      // Only what is written out is bundled; a variable holds an address that some other import gave.
      const isWritten = address?.type === 'Literal' || address?.type === 'TemplateLiteral'
      if (isNamed(callee, 'URL') && isMeta(base, 'url') && isWritten) add(address)
    },
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (!isMeta(callee, 'glob')) return
      if (pattern?.type === 'ArrayExpression') pattern.elements.forEach(add)
      else add(pattern)
    },
  }).visit(program)
  return found
}

/** @param {Node} node */
function literal(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null
  return null
}

/**
 * @param {Node | undefined} node
 * @param {string} name
 */
const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name

/**
 * `import.meta.<name>`
 * @param {Node | undefined} node
 * @param {string} name
 */
const isMeta = (node, name) =>
  node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && isNamed(node.property, name)

/** @typedef {import('vite').ESTree.Node} Node */
