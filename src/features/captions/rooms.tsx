import type { ReactNode } from 'react'
import type { Key } from '../../i18n/key'
import { ListActions } from './list/ListActions'
import { ListScreen } from './list/ListScreen'
import type { Screen } from './screens'
import { WaysScreen } from './ways/WaysScreen'

type Room = {
  readonly title: Key
  readonly actions?: ReactNode
  readonly body: (wide: boolean) => ReactNode
  /** In the hand: the film is not needed beside it. */
  readonly tall?: true
}

/** What each screen of the captions is made of. */
export const rooms: Readonly<Record<Screen, Room>> = {
  list: { title: 'command.captions', actions: <ListActions />, body: (wide) => <ListScreen wide={wide} /> },
  ways: { title: 'caption.add', body: () => <WaysScreen /> },
}
