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
  useEffect(
    () =>
      player.on(({ type }) => {
        if (type === 'failed') setFailed(true)
        if (type === 'painted') setFailed(false)
      }),
    [player],
  )
  return (
    failed && (
      <div className={css.failed}>
        <Notice kind="error">{text('preview.failed')}</Notice>
      </div>
    )
  )
}
