import { Grid3x3, SwitchCamera, X } from 'lucide-react'
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { ToolButton } from '../../ui/ToolButton'
import type { Shoot } from './createShoot'
import css from './Finder.module.css'
import { Shutter } from './Shutter'

type Props = {
  readonly shoot: Shoot
  readonly hint: string | null
  /** Milliseconds. */
  readonly target: number | null
  readonly onClose: () => void
}

/** What the camera sees, with the thirds over it, and what to film. */
export function Finder({ shoot, hint, target, onClose }: Props) {
  const text = useText()
  const { phase, camera, count } = useStore(shoot.store)
  const [grid, setGrid] = useState(true)
  const video = useRef<HTMLVideoElement>(null)
  /** Of the picture, across by down: it is another one as soon as a phone is turned. */
  const [ratio, setRatio] = useState(1)
  useLayoutEffect(() => {
    const screen = video.current
    if (!screen) return
    const measure = () => screen.videoHeight > 0 && setRatio(screen.videoWidth / screen.videoHeight)
    screen.srcObject = camera?.stream ?? null
    screen.addEventListener('resize', measure)
    return () => screen.removeEventListener('resize', measure)
  }, [camera])
  const idle = phase === 'ready' || phase === 'opening'
  return (
    <>
      <video
        ref={video}
        className={joined(css.picture, camera?.facing === 'user' && css.mirrored)}
        autoPlay
        muted
        playsInline
      />
      {grid && camera && <div className={css.grid} style={{ '--ratio': ratio } as CSSProperties} aria-hidden />}
      <div className={css.top}>
        <IconButton icon={X} label={text('action.close')} className={css.button} onClick={onClose} />
        {hint && <p className={css.hint}>{hint}</p>}
      </div>
      {/* The number is drawn anew each second, so that it comes anew. */}
      <p className={css.count} role="status">
        {phase === 'counting' && <span key={count}>{count}</span>}
        {phase === 'opening' && <span className={css.wait}>{text('filming.opening')}</span>}
        {phase === 'keeping' && <span className={css.wait}>{text('filming.keeping')}</span>}
      </p>
      <div className={css.bottom}>
        {camera?.silent && <p className={css.silent}>{text('filming.silent')}</p>}
        <div className={css.tools}>
          <ToolButton
            icon={Grid3x3}
            label={text('filming.grid')}
            active={grid}
            className={css.tool}
            onClick={() => setGrid(!grid)}
          />
          <Shutter shoot={shoot} target={target} />
          {camera?.others ? (
            <ToolButton
              icon={SwitchCamera}
              label={text('filming.turn')}
              disabled={!idle}
              className={css.tool}
              onClick={() => void shoot.turn()}
            />
          ) : (
            <span className={css.tool} />
          )}
        </div>
      </div>
    </>
  )
}
