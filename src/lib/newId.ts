const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A random id of 12 letters and digits: safe as a file name, short enough to read in a test. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('') as Id
}

/** Ids for an edit that makes several things: the first of them is known beforehand. */
export function beginningWith(first: string): () => string {
  let next: string | null = first
  return () => {
    const id = next ?? newId()
    next = null
    return id
  }
}
