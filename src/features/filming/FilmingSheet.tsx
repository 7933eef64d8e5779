import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { Micros } from '../../project/time'
import { toSeconds } from '../../project/time'
import { FullScreen } from '../../ui/FullScreen'
import { useOutOfSight } from '../../ui/useOutOfSight'
import { useScreenAwake } from '../../ui/useScreenAwake'
import { createShoot } from './createShoot'
import { Finder } from './Finder'
import { NoCamera } from './NoCamera'
import { Review } from './Review'

type Props = {
  /** What to film, for a template's slot. */
  readonly hint: string | null
  /** How long it shall be; `null`: as long as she likes. */
  readonly targetMicros: Micros | null
  readonly onFilmed: (file: File) => void
  readonly onClose: () => void
}

/** So much more is filmed than is needed: the first and the last pictures of a camera are not always there. */
const spare = 500

/** Filming right there: full screen, 3-2-1, film, look at it, use it or film again. */
export function FilmingSheet({ hint, targetMicros, onFilmed, onClose }: Props) {
  const text = useText()
  const format = useFormat()
  const { recorder } = useApp()
  const target = targetMicros === null ? null : toSeconds(targetMicros) * 1000
  const [shoot] = useState(() =>
    createShoot(recorder, {
      longest: target === null ? null : target + spare,
      nameOf: () => `${text('command.camera')} ${format.timeOfDay(Date.now()).replace(':', '.')}`,
    }),
  )
  const { phase, file } = useStore(shoot.store)
  useScreenAwake()
  useEffect(() => {
    void shoot.open()
    return shoot.close
  }, [shoot])
  // A page out of sight gets black pictures, on phones none at all.
  useOutOfSight(shoot.stop)

  return (
    <FullScreen title={text('filming.title')} onClose={onClose}>
      {phase === 'refused' ? (
        <NoCamera shoot={shoot} onFile={onFilmed} onClose={onClose} />
      ) : phase === 'seen' && file ? (
        <Review file={file} onAgain={() => void shoot.open()} onUse={() => onFilmed(file)} onClose={onClose} />
      ) : (
        <Finder shoot={shoot} hint={hint} target={target} onClose={onClose} />
      )}
    </FullScreen>
  )
}
