/** Collects what must be undone and undoes it in reverse order, once. */
export type Scope = {
  readonly add: (undo: () => void) => void
  readonly close: () => void
}

export function createScope(): Scope {
  let undos: (() => void)[] = []
  return {
    add: (undo) => undos.push(undo),
    close: () => {
      const all = undos
      undos = []
      for (const undo of all.reverse()) undo()
    },
  }
}
