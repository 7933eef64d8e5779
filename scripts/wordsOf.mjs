import { parseSync, Visitor } from 'vite'

/** Attributes and props whose text a person reads or hears. */
const read =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|heading|hint)$/
const letter = /\p{L}/u

/**
 * The words of a file, read by the bundler's own parser.
 * - `shown`: text that stands in a component as it will be seen or said, instead of the name of a sentence.
 * - `strings`: every string that is written out; `names`: what the fields of its objects are called.
 * - `patterns`: texts with gaps, each as the parts around its gaps.
 * @param {string} path
 * @param {string} text
 */
export function wordsOf(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)

  /** @type {string[]} */
  const shown = []
  /** @type {Set<string>} */
  const strings = new Set()
  /** @type {Set<string>} */
  const names = new Set()
  /** @type {string[][]} */
  const patterns = []
  /** @param {Node | null | undefined} node */
  const show = (node) => {
    if (!node) return
    if (node.type === 'JSXExpressionContainer') return show(node.expression)
    if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].forEach(show)
    if (node.type === 'LogicalExpression') return [node.left, node.right].forEach(show)
    const words = node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join(' ') : plain(node)
    if (letter.test(words)) shown.push(words.trim())
  }

  new Visitor({
    JSXText: ({ value }) => {
      if (letter.test(value)) shown.push(value.trim())
    },
    JSXElement: ({ children }) => children.filter(({ type }) => type === 'JSXExpressionContainer').forEach(show),
    JSXFragment: ({ children }) => children.filter(({ type }) => type === 'JSXExpressionContainer').forEach(show),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && read.test(name.name)) show(value)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') strings.add(node.value)
    },
    TemplateLiteral: ({ quasis }) => {
      patterns.push(quasis.map(({ value }) => value.cooked ?? value.raw))
    },
    Property: ({ key }) => {
      if (key.type === 'Identifier') names.add(key.name)
    },
    TSPropertySignature: ({ key }) => {
      if (key.type === 'Identifier') names.add(key.name)
    },
  }).visit(program)
  return { shown, strings, names, patterns }
}

/** @param {Node} node */
const plain = (node) => (node.type === 'Literal' && typeof node.value === 'string' ? node.value : '')

/** @typedef {import('vite').ESTree.Node} Node */
