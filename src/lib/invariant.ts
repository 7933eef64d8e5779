/** Our own mistakes stop here, loudly: whoever reads the message can find the broken promise. */
export function invariant(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${message}`)
}
