/**
 * Milliseconds that this loop takes on the machine that the limits were set for, while nothing else runs on it.
 * Limits are multiplied by what it takes now over this: a machine half as fast may take twice as long.
 */
export const calibrationReference = 12

const people = Array.from({ length: 2000 }, (_, index) => ({ id: `p${(index * 7919) % 2000}`, age: (index * 31) % 97 }))

/** A fixed piece of work of the kind that an editor does: parsing, comparing, sorting, filling maps. */
function work(): number {
  let sum = 0
  for (let round = 0; round < 12; round++) {
    const copy: typeof people = JSON.parse(JSON.stringify(people))
    copy.sort((a, b) => a.age - b.age || (a.id < b.id ? -1 : 1))
    const byId = new Map(copy.map((each, index) => [each.id, index]))
    for (const { id } of people) sum += byId.get(id) ?? 0
  }
  return sum
}

/** The middle of nine, in milliseconds: the first ones only warm up. */
export function calibrate(): number {
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    const began = performance.now()
    work()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[4] as number
}
