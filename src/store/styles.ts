import { newId } from '../lib/newId'
import { longestStyleName, mostOwnStyles, type OwnStyle, parseOwnStyles } from '../project/ownStyles'
import { type Look, lookOf } from '../project/textStyles'
import { createKeptList } from './keptList'

/** Looks of one's own, for all projects. */
export type Styles = ReturnType<typeof createStyles>

export function createStyles(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
  const { change, ...list } = createKeptList<OwnStyle, object>({
    ...{ storage, place: 'tasma.styles', most: mostOwnStyles, parse: parseOwnStyles },
    more: {},
  })
  const tidy = (name: string) => name.trim().slice(0, longestStyleName)

  return {
    ...list,
    /** A name of spaces names nothing: `null`, and nothing is kept. */
    add: (name: string, look: Look): OwnStyle | null => {
      if (!tidy(name)) return null
      const style = { id: newId(), name: tidy(name), style: lookOf(look) }
      change((own) => [style, ...own])
      return style
    },
    rename: (id: string, name: string) => {
      if (tidy(name)) change((own) => own.map((each) => (each.id === id ? { ...each, name: tidy(name) } : each)))
    },
  }
}
