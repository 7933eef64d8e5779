/** What is told once, at the moment it matters, in the order in which a first film comes to it. */
export const hintNames = ['strip', 'tools', 'undo', 'lift', 'finish'] as const

export type HintName = (typeof hintNames)[number]
