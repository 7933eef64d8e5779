import type { ReactNode } from 'react'
import type { Key } from '../../i18n/key'
import { FileScreen } from './file/FileScreen'
import { ListActions } from './list/ListActions'
import { ListScreen } from './list/ListScreen'
import type { Screen } from './screens'
import { ScriptScreen } from './script/ScriptScreen'
import { TapScreen } from './tapping/TapScreen'
import { TypingScreen } from './typing/TypingScreen'
import { VoiceScreen } from './voice/VoiceScreen'
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
  typing: { title: 'captionWay.typing', body: () => <TypingScreen /> },
  script: { title: 'captionScript.title', body: () => <ScriptScreen />, tall: true },
  tapping: { title: 'captionTap.title', body: (wide) => <TapScreen wide={wide} /> },
  voice: { title: 'captionVoice.title', body: () => <VoiceScreen /> },
  file: { title: 'captionWay.file', body: () => <FileScreen />, tall: true },
}
