import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/Notice'
import css from './StageFailed.module.css'

/** Shown while the player cannot paint; gone with the next picture that it can. */
export function StageFailed() {
  const text = useText()
  const { player } = useStudio()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let told = false
    return player.on(({ type }) => {
      if (type !== 'failed' && type !== 'painted') return
      const now = type === 'failed'
      // With every frame that is painted React would look whether there is something to do.
      if (now !== told) setFailed(now)
      told = now
    })
  }, [player])
  return (
    failed && (
      <div className={css.failed}>
        <Notice kind="error">{text('preview.failed')}</Notice>
      </div>
    )
  )
}
