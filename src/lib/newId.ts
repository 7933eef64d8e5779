const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A random id of 12 letters and digits: safe as a file name, short enough to read in a test. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('') as Id
}
