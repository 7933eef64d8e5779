/** As `map`, but the very list where every element stayed the same: so that what did not change stays shared. */
export function mapSame<Each>(list: readonly Each[], change: (each: Each, index: number) => Each): readonly Each[] {
  const changed = list.map(change)
  return changed.every((each, index) => each === list[index]) ? list : changed
}

/** As `flatMap`, in the same way. */
export function flatMapSame<Each>(list: readonly Each[], change: (each: Each) => readonly Each[]): readonly Each[] {
  const changed = list.flatMap(change)
  return changed.length === list.length && changed.every((each, index) => each === list[index]) ? list : changed
}
