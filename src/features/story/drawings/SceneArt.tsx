import { CameraSign } from './CameraSign'
import type { Drawing } from './drawing'
import { drawings } from './drawings'
import css from './SlotDrawing.module.css'

const known: Readonly<Record<string, Drawing>> = drawings

export type ArtProps = { readonly scene: string | undefined; readonly sign: boolean }

/** What somebody's own template calls by a name that is not known here is any film of hers. */
export default function SceneArt({ scene, sign }: ArtProps) {
  const { art, camera } = known[scene ?? ''] ?? drawings.phoneFromAbove
  return (
    <>
      <svg viewBox="0 0 100 100" className={css.art} aria-hidden="true">
        {art}
      </svg>
      {sign && camera && <CameraSign spot={camera} className={css.sign} />}
    </>
  )
}
