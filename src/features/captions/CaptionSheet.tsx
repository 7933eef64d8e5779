import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { rooms } from './rooms'
import { useScreen, useStepBack } from './useScreen'

/** In the hand: the captions in a sheet; the film above stays in sight, with the words in it. */
export function CaptionSheet() {
  const text = useText()
  const { view } = useStudio()
  const screen = useScreen(false)
  const back = useStepBack()
  const room = screen && rooms[screen]
  return (
    <Sheet
      bare
      open={room !== null}
      onClose={back}
      onHelp={screen === 'ways' ? () => view.openHelp('captions') : undefined}
      title={text(room?.title ?? 'command.captions')}
      tall={room?.tall ?? false}
      actions={
        screen === 'list' ? (
          <>
            {room?.actions}
            <Button kind="primary" onClick={back}>
              {text('caption.done')}
            </Button>
          </>
        ) : (
          room?.actions
        )
      }
    >
      {room?.body(false)}
    </Sheet>
  )
}
