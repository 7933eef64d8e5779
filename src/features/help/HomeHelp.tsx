import { useState } from 'react'
import { HelpButton } from './HelpButton'
import { HelpSheet } from './HelpSheet'

/** The help of the first screen. */
export function HomeHelp() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <HelpButton onPress={() => setOpen(true)} />
      <HelpSheet topic={open ? 'all' : null} onClose={() => setOpen(false)} />
    </>
  )
}
