import type { Captioning } from './captioning'
import type { Clipboard } from './clipboard'
import type { Editor } from './editor'
import type { Filming } from './filming'
import type { Imports } from './imports'
import type { Playback } from './playback'
import type { Saving } from './saving'
import type { Selection } from './selection'
import type { View } from './view'

/** The stores of one open project: they come and go together. */
export type Studio = {
  readonly editor: Editor
  readonly selection: Selection
  readonly clipboard: Clipboard
  readonly view: View
  readonly playback: Playback
  readonly imports: Imports
  readonly filming: Filming
  readonly captioning: Captioning
  readonly saving: Saving
}
