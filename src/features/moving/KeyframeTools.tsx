import type { CommandId } from '../../commands/commands'
import { useStudio } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { setEasing } from '../../edits/keyframes'
import { useText } from '../../i18n/useText'
import { type Easing, eased, easings } from '../../project/easing'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import type { Keyframe } from '../../project/project'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { SampleTiles } from '../../ui/SampleTiles'
import css from './MovePanel.module.css'
import { useAtPlayhead } from './useAtPlayhead'

/** Keyframes are set, found and taken away, and how the picture goes from one to the next is chosen. */
export function KeyframeTools({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const { editor } = useStudio()
  const toggle = useCommand('keyframe')
  const moves = useFilm((film) => footageOf(findPiece(film, target))?.keys !== undefined)
  const from = useAtPlayhead(target, ({ keys = [] }, { at, near }) => wayOn(keys, at + near))
  return (
    <div className={css.part}>
      <p className={css.label}>{text('movement.keyframes')}</p>
      <div className={css.row}>
        <Step id="previousKeyframe" />
        <Button icon={toggle.icon} disabled={!toggle.enabled} onClick={toggle.run}>
          {text(toggle.text)}
        </Button>
        <Step id="nextKeyframe" />
      </div>
      {!moves && <p className={css.hint}>{text('movement.hint')}</p>}
      {from && (
        <>
          <p className={css.label}>{text('movement.easing')}</p>
          <SampleTiles
            row
            className={css.easings}
            label={text('movement.easing')}
            value={from.easing ?? 'linear'}
            options={easings.map((value) => ({
              value,
              name: text(`movement.easing.${value}`),
              sample: <Curve easing={value} />,
            }))}
            onChoose={(easing) =>
              easing && editor.apply('keyframeEasing', (film) => setEasing(film, target, from.at, easing))
            }
          />
        </>
      )}
    </div>
  )
}

/** The keyframe before a time from which a way goes on to another one. */
function wayOn(keys: readonly Keyframe[], at: number): Keyframe | null {
  const index = keys.findLastIndex((key) => key.at <= at)
  return (index + 1 < keys.length && keys[index]) || null
}

function Step({ id }: { readonly id: CommandId }) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return <IconButton icon={icon} label={text(key)} disabled={!enabled} onClick={run} />
}

const shares = Array.from({ length: 21 }, (_, index) => index / 20)

/** How a way goes: time to the right, and how far it has come upwards. */
function Curve({ easing }: { readonly easing: Easing }) {
  const points = shares.map((share) => `${8 + 44 * share},${36 - 26 * (share === 1 ? 1 : eased(easing, share))}`)
  return (
    <svg className={css.curve} viewBox="0 0 60 46" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  )
}
