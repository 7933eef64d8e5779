import { useState } from 'react'
import { useFilm } from '../../context/useFilm'
import { showsChild } from '../../project/storyParts'
import type { PrivacyCheck } from './PrivacyCard'

/** What was ticked stays so for as long as this film is open; asked only where a child may be seen. */
export function usePrivacy() {
  const asked = useFilm(showsChild)
  const [ticked, setTicked] = useState<ReadonlySet<PrivacyCheck>>(new Set())
  const onTick = (check: PrivacyCheck) =>
    setTicked(
      (before) => new Set(before.has(check) ? [...before].filter((each) => each !== check) : [...before, check]),
    )
  return { asked, ticked, onTick }
}
